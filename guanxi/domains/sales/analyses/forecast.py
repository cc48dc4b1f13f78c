"""销售预测: what the open opportunities of a period are worth, weighted by the rate of their stage (FUN-011..015)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.sales import rules
from guanxi.domains.sales.analyses.shared import (
    CREDIT_PARAM,
    SCOPE_PARAMS,
    Body,
    amount,
    credited,
    every,
    figures,
    listed,
    money,
    percent,
    stages_of,
    weighted_sum,
)
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.query.aggregate import Group, Measure

MOST_ROWS = 1000
COLUMNS = (
    Column("opportunity", "商机", "reference"), Column("customer", "客户", "reference"), Column("owner", "负责员工", "reference"),
    Column("stage", "销售阶段", "reference"), Column("expected_date", "预计成交日期", "date"),
    Column("expected_amount", "预期金额", "money"), Column("success_rate", "阶段成功率", "percent"),
    Column("own_rate", "商机成功率", "percent"), Column("weighted", "加权金额", "money"),
)  # fmt: skip


def run(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """The opportunities (the largest thousand), exact totals over all of them, and the sums by month and by stage."""
    if params["from"] > params["to"]:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    mode = params.get("mode")
    filter_ = every(
        {"field": "status", "op": "eq", "value": rules.OPEN},
        {"field": "expected_date", "op": "between", "value": [params["from"].isoformat(), params["to"].isoformat()]},
        {"field": "mode", "op": "eq", "value": mode} if mode else None,
        *credited(actor, params).on_opportunities(),
    )  # fmt: skip
    stages = {s["id"]: s for s in stages_of(actor)}
    rates = {id_: Decimal(s["success_rate"]) for id_, s in stages.items()}
    measures = [Measure("count", None, "count"), Measure("sum", "expected_amount", "amount")]
    groups = figures(actor, "opportunity", ["stage", Group("expected_date", "month")], measures, filter_, limit=10_000)[
        "rows"
    ]
    fields = ("name", "customer", "owner", "stage", "expected_date", "expected_amount", "success_rate")
    deals = listed(actor, "opportunity", fields, filter_, "-expected_amount", MOST_ROWS)
    months = summed(groups, rates, lambda g: g["expected_date"][:7])
    by_stage = summed(groups, rates, lambda g: g["stage"]["id"])
    totals = {
        "count": sum(g["count"] for g in groups),
        "expected_amount": money(sum((amount(g["amount"]) for g in groups), Decimal(0))),
        "weighted": money(weighted_sum([(amount(g["amount"]), rates[g["stage"]["id"]]) for g in groups])),
        "months": [{"month": key, **sums} for key, sums in sorted(months.items())],
        "stages": [{"stage": {"id": id_, "title": stages[id_]["name"]}, **by_stage[id_]} for id_ in stages if id_ in by_stage],
        "filter": filter_,
    }  # fmt: skip
    chart = {"kind": "bar", "rows": "months", "label": "month", "value": "weighted"}
    return Answer(COLUMNS, [deal_row(d, rates) for d in deals], totals, chart)


def summed(groups: list[Body], rates: Mapping[int, Decimal], key: Callable[[Body], Any]) -> dict[Any, Body]:
    """Count, expected and weighted amount of the groups by key."""
    parts: dict[Any, list[Body]] = {}
    for group in groups:
        parts.setdefault(key(group), []).append(group)
    return {
        k: {
            "count": sum(g["count"] for g in mine),
            "expected_amount": money(sum((amount(g["amount"]) for g in mine), Decimal(0))),
            "weighted": money(weighted_sum([(amount(g["amount"]), rates[g["stage"]["id"]]) for g in mine])),
        }
        for k, mine in parts.items()
    }  # fmt: skip


def deal_row(deal: Body, rates: Mapping[int, Decimal]) -> Body:
    """One opportunity; a probability typed by hand is shown beside the stage's, which alone counts (D-27)."""
    rate = rates[deal["stage"]["id"]]
    return {
        "opportunity": {"id": deal["id"], "title": deal["name"]}, "customer": deal["customer"], "owner": deal["owner"],
        "stage": deal["stage"], "expected_date": deal["expected_date"], "expected_amount": deal["expected_amount"],
        "success_rate": percent(rate), "own_rate": deal["success_rate"],
        "weighted": money(rules.weighted(amount(deal["expected_amount"]), rate)),
    }  # fmt: skip


FORECAST = Analysis(
    "forecast", "销售预测", "opportunity",
    (
        given("from", "开始日期", "date", required=True), given("to", "结束日期", "date", required=True),
        given("mode", "销售模式", "reference", target="sales_mode"), *SCOPE_PARAMS, CREDIT_PARAM,
    ),
    run, help="预计成交日期在期间内的进行中商机：预测 = Σ（预期金额 × 所在阶段的成功率）。",
)  # fmt: skip

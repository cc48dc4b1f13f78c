"""销售漏斗: the stock of every stage against its quota, computed from the opportunities of this moment (FUN-001..010)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.sales import rules
from guanxi.domains.sales.analyses.shared import (
    SCOPE_PARAMS,
    Body,
    Filter,
    Whose,
    amount,
    every,
    figures,
    listed,
    money,
    percent,
    stages_of,
    whose,
)
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.query.aggregate import Measure

COLUMNS = (
    Column("stage", "销售阶段", "reference"), Column("count", "商机数量", "integer"), Column("amount", "预期金额", "money"),
    Column("quota", "配额", "money"), Column("ratio", "完成比例", "percent"), Column("colour", "状态", "text"),
    Column("success_rate", "成功率", "percent"), Column("weighted", "加权金额", "money"), Column("conversion", "转化率", "percent"),
    Column("avg_days", "经历时间（天）", "integer"), Column("milestone", "里程碑", "text"), Column("hint", "提示", "text"),
)  # fmt: skip


@dataclass(frozen=True)
class Limits:
    """Where the colours begin."""

    green: Decimal
    yellow: Decimal


def run(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """One row a stage, in order; each carries the filter of the opportunities behind it (FUN-007)."""
    mode = chosen_mode(actor, params.get("mode"))
    limits = limits_of(actor, mode)
    who = whose(actor, params)
    filter_ = every(
        {"field": "status", "op": "eq", "value": rules.OPEN}, {"field": "mode", "op": "eq", "value": mode["id"]},
        *who.on_opportunities(),
    )  # fmt: skip
    stock = {
        r["stage"]["id"]: r
        for r in figures(
            actor, "opportunity", ["stage"], [Measure("count", None, "count"), Measure("sum", "expected_amount", "amount")], filter_
        )["rows"]
    }  # fmt: skip
    quotas, conversion = quotas_of(actor, mode["id"], who), conversions(actor, mode["id"], who)
    rows = [
        stage_row(s, stock.get(s["id"], {}), quotas.get(s["id"]), conversion.get(s["id"]), limits, filter_)
        for s in stages_of(actor, mode["id"])
    ]
    chart = {
        "kind": "funnel", "label": "stage", "value": "amount", "colour": "colour", "green_from": percent(limits.green),
        "yellow_from": percent(limits.yellow), "mode": {"id": mode["id"], "title": mode["_title"]}, "scope": who.scope, "scope_id": who.id,
    }  # fmt: skip
    return Answer(COLUMNS, rows, totals_of(rows), chart)


def chosen_mode(actor: Actor, id_: int | None) -> Body:
    """The mode asked for, else the default one. Raises RuleBroken where the funnel is switched off (FUN-009)."""
    only: Filter = {"field": "id", "op": "eq", "value": id_} if id_ else {}
    modes = listed(actor, "sales_mode", ("name", "use_funnel", "is_default"), only, "id", 200)
    if not modes:
        raise Invalid.at("mode", "required", say("请选择销售模式。"))
    mode = next((m for m in modes if m["is_default"]), modes[0])
    if not mode["use_funnel"]:
        raise funnel_off(mode)
    return mode


def funnel_off(mode: Body) -> RuleBroken:
    return RuleBroken(say("销售模式“{mode}”不使用漏斗，请按过程管理。", mode=mode["_title"]), "funnel_off")


def limits_of(actor: Actor, mode: Body) -> Limits:
    """The thresholds of the mode, 100 and 60 where none are set (FUN-002, D-03)."""
    only: Filter = {"field": "mode", "op": "eq", "value": mode["id"]}
    found = listed(actor, "funnel_setting", ("is_enabled", "green_from", "yellow_from"), only, "id", 1)
    if found and not found[0]["is_enabled"]:
        raise funnel_off(mode)
    return (
        Limits(Decimal(found[0]["green_from"]), Decimal(found[0]["yellow_from"]))
        if found
        else Limits(Decimal(100), Decimal(60))
    )


def quotas_of(actor: Actor, mode: int, who: Whose) -> dict[int, Decimal]:
    """The quota per stage for exactly this scope."""
    filter_ = every({"field": "mode", "op": "eq", "value": mode}, *who.on_quotas())
    rows = listed(actor, "stage_quota", ("stage", "quota_amount"), filter_, "id", 1000)
    return {r["stage"]["id"]: Decimal(r["quota_amount"]) for r in rows if r["quota_amount"] is not None}


def conversions(actor: Actor, mode: int, who: Whose) -> dict[int, Decimal]:
    """Of the opportunities that left a stage, the share that did not leave it as lost, in percent."""
    filter_ = every(
        {"field": "from_stage.mode", "op": "eq", "value": mode}, {"field": "result", "op": "in", "value": ["push", "win", "lose"]},
        *who.on_opportunities("opportunity."),
    )  # fmt: skip
    left: dict[int, dict[str, int]] = {}
    for row in figures(actor, "stage_push", ["from_stage", "result"], [Measure("count", None, "count")], filter_)[
        "rows"
    ]:
        left.setdefault(row["from_stage"]["id"], {})[row["result"]] = row["count"]
    return {
        stage: (Decimal(100) * (sum(n.values()) - n.get("lose", 0)) / sum(n.values())).quantize(Decimal("0.1"))
        for stage, n in left.items()
    }


def stage_row(
    stage: Body, stock: Body, quota: Decimal | None, conversion: Decimal | None, limits: Limits, filter_: Filter
) -> Body:
    """One stage of the funnel."""
    total, rate = amount(stock.get("amount")), Decimal(stage["success_rate"])
    ratio = rules.filled(total, quota)
    colour = rules.colour(ratio, limits.green, limits.yellow)
    return {
        "stage": {"id": stage["id"], "title": stage["name"]}, "count": stock.get("count", 0), "amount": money(total),
        "quota": money(quota), "ratio": percent(ratio), "colour": colour, "success_rate": percent(rate),
        "weighted": money(rules.weighted(total, rate)), "conversion": percent(conversion), "avg_days": stage["avg_days"],
        "milestone": stage["milestone"], "hint": hint(colour),
        "filter": every(*filter_["and"], {"field": "stage", "op": "eq", "value": stage["id"]}),
    }  # fmt: skip


def hint(colour: str) -> str | None:
    """What a red or yellow stage says about future sales (FUN-004, FUN-005)."""
    return {
        "red": say("商机存量远低于配额，后续业绩将受影响，请调整销售策略、补充商机。"),
        "yellow": say("商机存量低于配额，请关注。"),
    }.get(colour)


def totals_of(rows: list[Body]) -> Body:
    """Sums over the stages; the ratio compares only stages that have a quota."""
    compared = [r for r in rows if r["quota"]]
    quota = sum((amount(r["quota"]) for r in compared), Decimal(0))
    return {
        "count": sum(r["count"] for r in rows), "amount": money(sum((amount(r["amount"]) for r in rows), Decimal(0))),
        "weighted": money(sum((amount(r["weighted"]) for r in rows), Decimal(0))), "quota": money(quota) if compared else None,
        "ratio": percent(rules.filled(sum((amount(r["amount"]) for r in compared), Decimal(0)), quota)),
    }  # fmt: skip


FUNNEL = Analysis(
    "funnel", "销售漏斗", "opportunity",
    (given("mode", "销售模式", "reference", target="sales_mode", help="不选则为默认模式。"), *SCOPE_PARAMS),
    run,
    help="商机数量逐阶段减少，总有一部分商机不会成交，因此每个阶段都要保持一定存量（配额）才能完成最终计划。"
    "把实际存量与配额比较：绿色正常，黄色需关注，红色应调整销售策略。",
)  # fmt: skip

"""Won business: ranking of salespeople, and the amount by period (FUN-010, RPT rankings)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.sales import rules
from guanxi.domains.sales.analyses.shared import (
    CREDIT_PARAM,
    SCOPE_PARAMS,
    Body,
    Filter,
    amount,
    credited,
    every,
    figures,
    money,
)
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.fields import options
from guanxi.kernel.query.aggregate import Group, Measure

PERIOD_PARAMS = (
    given("from", "开始日期", "date", required=True), given("to", "结束日期", "date", required=True),
    given("mode", "销售模式", "reference", target="sales_mode"),
)  # fmt: skip
#: By what results are credited to whom.
CREDITED_TO = {"owner": "owner", "department": "department", "region": "customer.region"}
CREDIT_COLUMNS = {
    "owner": Column("owner", "负责员工", "reference"), "department": Column("department", "负责部门", "reference"),
    "region": Column("region", "客户地区", "reference"),
}  # fmt: skip
MEASURES = [Measure("count", None, "count"), Measure("sum", "actual_amount", "amount")]


def won_filter(actor: Actor, params: Mapping[str, Any]) -> Filter:
    """Opportunities won in the period within the scope."""
    if params["from"] > params["to"]:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    return every(
        {"field": "status", "op": "eq", "value": rules.WON},
        {"field": "closed_at", "op": "gte", "value": params["from"].isoformat()},
        {"field": "closed_at", "op": "lte", "value": params["to"].isoformat()},
        {"field": "mode", "op": "eq", "value": params["mode"]} if params.get("mode") else None,
        *credited(actor, params).on_opportunities(),
    )  # fmt: skip


def totals_of(answer: Body) -> Body:
    return {"count": answer["totals"]["count"], "amount": money(amount(answer["totals"]["amount"]))}


def ranking(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Won amount, the highest first, by whom the results are credited to: owners, departments or regions (ORG-008)."""
    filter_ = won_filter(actor, params)
    rule = credited(actor, params).credit or "owner"
    by, name = CREDITED_TO[rule], rule
    found = figures(actor, "opportunity", [by], MEASURES, filter_, "-amount", params.get("limit") or 50)
    rows = [
        {
            "rank": at, name: r[by], "count": r["count"], "amount": money(amount(r["amount"])),
            "filter": every(*filter_["and"], {"field": by, "op": "eq", "value": r[by]["id"]} if r[by] and r[by]["id"]
                            else {"field": by, "op": "empty"}),
        }
        for at, r in enumerate(found["rows"], 1)
    ]  # fmt: skip
    columns = (Column("rank", "名次", "integer"), CREDIT_COLUMNS[rule], Column("count", "赢单数", "integer"), Column("amount", "成交金额", "money"))
    chart = {"kind": "bar", "label": name, "value": "amount", "horizontal": True, "credit": rule}
    return Answer(columns, rows, totals_of(found), chart)


def by_period(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Won amount and number by day, week, month, quarter or year of closing."""
    bucket = params.get("bucket") or "month"
    found = figures(actor, "opportunity", [Group("closed_at", bucket)], MEASURES, won_filter(actor, params))
    rows = [
        {"period": r["closed_at"], "count": r["count"], "amount": money(amount(r["amount"]))} for r in found["rows"]
    ]
    columns = (
        Column("period", "期间", "date"),
        Column("count", "赢单数", "integer"),
        Column("amount", "成交金额", "money"),
    )
    return Answer(
        columns, rows, totals_of(found), {"kind": "line", "label": "period", "value": "amount", "bucket": bucket}
    )


SALES_RANKING = Analysis(
    "sales_ranking", "销售排行", "opportunity", (*PERIOD_PARAMS, *SCOPE_PARAMS, CREDIT_PARAM, given("limit", "名次数", "integer")), ranking,
    help="期间内赢单的成交金额排名；归属按业绩确认方式：负责员工、负责部门或客户地区。",
)  # fmt: skip
BUCKETS = options(("day", "日"), ("week", "周"), ("month", "月"), ("quarter", "季"), ("year", "年"))
WON_BY_PERIOD = Analysis(
    "won_by_period", "成交趋势", "opportunity",
    (*PERIOD_PARAMS, *SCOPE_PARAMS, CREDIT_PARAM, given("bucket", "按", "choice", options=BUCKETS, default="month")), by_period,
    help="赢单的成交金额与数量，按结束时间汇总。",
)  # fmt: skip

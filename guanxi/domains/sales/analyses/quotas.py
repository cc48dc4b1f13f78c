"""配额辅助计算 as a question: what the stages should hold for a monthly task; nothing is stored (OPP-014, OPP-015)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.sales import rules
from guanxi.domains.sales.analyses.shared import money, percent, stages_of
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column

COLUMNS = (
    Column("stage", "销售阶段", "reference"), Column("avg_days", "经历时间（天）", "integer"), Column("success_rate", "成功率", "percent"),
    Column("ideal_quota", "理想销售配额", "money"), Column("ideal_customers", "理想客户数量", "integer"),
)  # fmt: skip


def run(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Ideal quota and number of customers per stage."""
    for name in ("monthly_task", "deal_amount"):
        if params[name] <= 0:
            raise Invalid.at(name, "too_small", say("必须大于零。"))
    rows = []
    for stage in stages_of(actor, params["mode"]):
        rate = Decimal(stage["success_rate"])
        quota = rules.ideal_quota(params["monthly_task"], stage["avg_days"], rate)
        rows.append({
            "stage": {"id": stage["id"], "title": stage["name"]}, "avg_days": stage["avg_days"], "success_rate": percent(rate),
            "ideal_quota": money(quota), "ideal_customers": rules.ideal_customers(quota, params["deal_amount"]),
        })  # fmt: skip
    return Answer(COLUMNS, rows, {}, {"kind": "table"})


QUOTA_HELPER = Analysis(
    "quota_helper", "配额辅助计算", "stage_quota",
    (
        given("mode", "销售模式", "reference", required=True, target="sales_mode"),
        given("monthly_task", "月销售任务", "money", required=True), given("deal_amount", "每单成交金额", "money", required=True),
    ),
    run, help="阶段配额 = 月销售任务 × 阶段平均天数 ÷ 30 ÷ 阶段成功率；客户数 = 配额 ÷ 每单成交金额，向上取整。",
)  # fmt: skip

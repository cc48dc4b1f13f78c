"""Standard analyses of the service desk: which faults come how often, and what they cost (SRV-047)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.aggregate import Group, Measure, Totals, aggregate
from guanxi.kernel.query.reader import Ask

MOST = 200
SUMS = {"cost": "total_fee", "charged": "charged_amount", "hours": "work_hours"}
MEASURES = (Measure("count", None, "count"), *(Measure("sum", field, name) for name, field in SUMS.items()))
COLUMNS = (
    Column("fault_code", "故障编码", "reference", "fault_code"), Column("failure_mode", "故障模式", "reference", "failure_mode"),
    Column("count", "工单数", "integer"), Column("hours", "工时（小时）", "decimal"), Column("cost", "费用合计", "money"),
    Column("charged", "客户承担", "money"),
)  # fmt: skip


def faults(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Work orders made in the period, by fault and by the way it shows itself, the most frequent first; only those one may see."""
    today = timezone.localdate()
    start, end = params.get("from") or today.replace(day=1), params.get("to") or today
    if start > end:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    filter_ = {"and": [
        {"field": "created_at", "op": "between", "value": [start.isoformat(), end.isoformat()]}, {"field": "fault_code", "op": "not_empty"},
    ]}  # fmt: skip
    asked = Totals((Group("fault_code"), Group("failure_mode")), MEASURES, Ask(filter=filter_), sort="-count", limit=MOST)
    found = aggregate(actor, object_spec("service_work_order"), asked)
    return Answer(COLUMNS, found["rows"], found["totals"], {"kind": "table"})


ANALYSES = (
    Analysis(
        "service_faults", "故障分析", "service_work_order", (given("from", "开始日期", "date", help="不填则为本月。"), given("to", "结束日期", "date")), faults,
        help="期间内建立的服务工单，按故障编码和故障模式汇总次数、工时与费用。",
    ),
)  # fmt: skip

"""拜访计划: the next visit that a customer is owed (ACT-021, ACT-022). The owner of the plan is who is to go.

A customer has one open plan at most. Plans are made, moved and closed by the program (`visits/planning.py`, `visits/closing.py`).
"""

from django.db.models import Q, UniqueConstraint

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("planned", "待拜访", "blue"), ("overdue", "逾期", "red"), ("done", "已拜访", "green"), ("skipped", "本次不访", "default"),
    ("withdrawn", "已撤销", "default"),
)  # fmt: skip
WAITING = ("planned", "overdue")
OPEN = {"field": "status", "op": "in", "value": list(WAITING)}
MINE = {"field": "owner", "op": "eq", "value": {"me": True}}


class VisitPlan(Record):
    customer = fields.Reference("客户", target="customer", governs_access=True, on_delete="cascade", title=True)
    due_date = fields.Date("应拜访日期", indexed=True)
    status = fields.Choice("状态", default="planned", options=STATUS, indexed=True)
    rule = fields.Reference("拜访规则", target="visit_rule", null=True, on_delete="clear")
    cycle_days = fields.Integer("拜访周期（天）")
    counted_from = fields.Date("起算日期", help="上次拜访的日期；没有拜访过的客户从建档之日起算。")
    activity = fields.Reference("行动", target="activity", null=True, readonly=True, on_delete="clear")
    visited_on = fields.Date("拜访日期", null=True, readonly=True)
    on_time = fields.Boolean("按时拜访", null=True, readonly=True)
    reason = fields.Text("不访原因", max_length=300, null=True, readonly=True)

    class Meta:
        db_table = "visit_plan"
        constraints = [
            UniqueConstraint(fields=["customer"], condition=Q(status__in=["planned", "overdue"], deleted_at=None), name="visit_plan_one_open")
        ]


def both(*conditions: object) -> dict[str, object]:
    return {"and": list(conditions)}


def until(relative: str) -> dict[str, object]:
    return {"field": "due_date", "op": "lte", "value": {"relative": relative}}


OBJECT = Offer(
    VisitPlan,
    "visit_plan",
    "拜访计划",
    icon="schedule",
    menu="activities",
    columns=("customer", "due_date", "status", "owner", "counted_from", "rule", "activity", "visited_on"),
    sort="due_date",
    highlights=("customer", "due_date", "status", "owner", "visited_on"),
    sections=(
        Section("基本信息", ("customer", "due_date", "status", "rule", "cycle_days", "counted_from")),
        Section("执行", ("activity", "visited_on", "on_time", "reason")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    calendar="due_date",
    views=(
        View("mine", "我的待拜访", both(MINE, OPEN), "due_date"),
        View("week", "本周应拜访", both(OPEN, until("this_week")), "due_date"),
        View("overdue", "逾期未访", {"field": "status", "op": "eq", "value": "overdue"}, "due_date"),
        View("done", "已拜访", {"field": "status", "op": "eq", "value": "done"}, "-visited_on"),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}, "due_date"),
    ),
    open=OPEN,
    log=True,
)  # fmt: skip

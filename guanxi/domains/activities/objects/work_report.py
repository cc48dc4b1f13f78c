"""工作报告: what somebody hands in about a day, week or month, and what his superior answers (ACT-025..028).

A report that is owed stands here from the first day of its period, so that what is due, late or missing is a list like any other.
It is made by the program and changed by its verbs alone; what its author writes before handing it in is his own (`paper.py`).
"""

from guanxi.domains.activities.objects.report_template import KINDS
from guanxi.domains.activities.work_reports import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("due", "待提交", "blue"), ("submitted", "已提交", "gold"), ("reviewed", "已批阅", "green"), ("excused", "免交"))
TIMELINESS = options(("on_time", "按时", "green"), ("late", "迟交", "orange"), ("missing", "缺交", "red"))
DUE = {"field": "status", "op": "eq", "value": "due"}
MINE = {"field": "owner", "op": "eq", "value": {"me": True}}
OTHERS = {"field": "owner", "op": "ne", "value": {"me": True}}
TO_ME = {"field": "reviewer", "op": "eq", "value": {"me": True}}


class WorkReport(Record):
    title = fields.Text("报告", max_length=120, title=True, search=True)
    kind = fields.Choice("报告类型", options=KINDS, indexed=True)
    template = fields.Reference("报告模板", target="report_template", null=True, on_delete="clear", indexed=True)
    period = fields.Text("期间", max_length=40)
    starts_on = fields.Date("开始日期", indexed=True)
    ends_on = fields.Date("结束日期")
    due_at = fields.DateTime("提交时限", indexed=True)
    status = fields.Choice("状态", default="due", options=STATUS, indexed=True)
    timeliness = fields.Choice("是否按时", null=True, readonly=True, options=TIMELINESS)
    submitted_at = fields.DateTime("提交时间", null=True, readonly=True)
    summary = fields.LongText("汇总内容", null=True, readonly=True)
    reviewer = fields.Employee("批阅人", null=True, readonly=True, on_delete="clear", handed_over=True)
    reply = fields.LongText("回复", null=True, readonly=True)
    score = fields.Rating("评分", null=True, readonly=True)
    reviewed_at = fields.DateTime("批阅时间", null=True, readonly=True)

    class Meta:
        db_table = "work_report"


def both(*conditions: object) -> dict[str, object]:
    return {"and": list(conditions)}


def timely(value: str) -> dict[str, object]:
    return {"field": "timeliness", "op": "eq", "value": value}


OBJECT = Offer(
    WorkReport,
    "work_report",
    "工作报告",
    icon="solution",
    menu="activities",
    columns=("title", "kind", "status", "timeliness", "due_at", "submitted_at", "reviewer", "score"),
    sort="-due_at",
    highlights=("owner", "kind", "period", "due_at", "status", "timeliness"),
    sections=(
        Section("基本信息", ("title", "kind", "period", "starts_on", "ends_on", "template")),
        Section("提交", ("status", "due_at", "submitted_at", "timeliness", "summary")),
        Section("批阅", ("reviewer", "reply", "score", "reviewed_at")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    views=(
        View("due", "待我提交", both(MINE, DUE), "due_at"),
        View("mine", "我的报告", MINE, "-due_at"),
        View("to_review", "待我批阅", both(TO_ME, {"field": "status", "op": "eq", "value": "submitted"}), "-submitted_at"),
        View("submitted", "下属已提交", both(OTHERS, {"field": "status", "op": "in", "value": ["submitted", "reviewed"]}), "-submitted_at"),
        View("late", "下属迟交", both(OTHERS, timely("late")), "-submitted_at"),
        View("missing", "下属缺交", both(OTHERS, DUE, timely("missing")), "-due_at"),
    ),
    open=DUE,
    log=True,
    on_save=saving.check_report,
    in_search=True,
)  # fmt: skip

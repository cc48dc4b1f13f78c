"""考核结果: the score of one employee for one period, with its way to the archive (ORG-021)."""

from guanxi.domains.organization.appraisal import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("collected", "采集", "blue"), ("scored", "评分", "gold"), ("confirmed", "确认", "green"), ("archived", "归档"))


class AppraisalResult(Record):
    title = fields.Text("考核", max_length=120, title=True, readonly=True)
    employee = fields.Employee("员工", create_only=True)
    period = fields.Text("期间", max_length=40, create_only=True)
    starts_on = fields.Date("开始日期", create_only=True)
    ends_on = fields.Date("结束日期", create_only=True)
    score = fields.Number("得分", null=True, readonly=True, max_digits=19, decimal_places=2)
    status = fields.Choice("状态", default="collected", options=STATUS, readonly=True)
    confirmed_by = fields.Employee("确认人", null=True, readonly=True, on_delete="clear")
    confirmed_at = fields.DateTime("确认时间", null=True, readonly=True)
    comment = fields.LongText("评语", null=True)

    class Meta:
        db_table = "appraisal_result"


OBJECT = Offer(
    AppraisalResult,
    "appraisal_result",
    "考核结果",
    icon="trophy",
    menu="organization",
    columns=("title", "employee", "period", "score", "status", "confirmed_by"),
    highlights=("employee", "period", "score", "status"),
    sort="-ends_on",
    sections=(
        Section("基本信息", ("employee", "period", "starts_on", "ends_on")),
        Section("结果", ("score", "status", "confirmed_by", "confirmed_at", "comment")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    related=(
        Related(
            "appraisal_score", "result", "各项得分", ("indicator_name", "weight", "target", "actual", "score"), inline=True
        ),
    ),
    views=(View("mine", "我的考核", {"field": "employee", "op": "eq", "value": {"me": True}}),),
    on_save=saving.check_result,
    after_removal=saving.keep_archived,
)  # fmt: skip

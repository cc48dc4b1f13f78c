"""调查活动: a survey on the company, a brand or a product, with questionnaire, period, respondents and owner (SUR-012)."""

from guanxi.domains.surveys import saving
from guanxi.domains.surveys.objects.survey_template import KINDS
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("planning", "计划", "default"), ("running", "进行", "blue"), ("finished", "结束", "green"))
SUBJECTS = options(("company", "企业"), ("brand", "品牌"), ("product", "产品"))
RESPONDENTS = options(("customer", "客户"), ("contact", "联系人"), ("employee", "内部员工"))
RETURNED = {"field": "status", "op": "eq", "value": "returned"}
OPEN = {"field": "status", "op": "ne", "value": "finished"}


class SurveyActivity(Record):
    code = fields.AutoNumber("调查编号", unique=True, null=True, search=True, expression="DC{yyyymm}-{000}")
    name = fields.Text("调查名称", max_length=120, title=True, search=True)
    template = fields.Reference("调查问卷", target="survey_template", among={"field": "status", "op": "eq", "value": "enabled"})
    kind = fields.Choice("类型", null=True, options=KINDS, readonly=True, indexed=True)
    subject = fields.Choice("调查内容", default="company", options=SUBJECTS)
    brand = fields.Text("品牌", max_length=60, null=True, help="调查品牌时必填。")
    product = fields.Reference("产品", target="product", null=True, help="调查产品时必填。")
    respondent_kind = fields.Choice("调查对象", default="customer", options=RESPONDENTS)
    campaign = fields.Reference("市场活动", target="campaign", null=True, on_delete="clear")
    start_date = fields.Date("开始日期", null=True, indexed=True)
    end_date = fields.Date("结束日期", null=True)
    status = fields.Choice("状态", default="planning", options=STATUS, create_only=True, indexed=True)
    respondent_count = fields.RollupField("对象数", readonly=True, decimal_places=0, rollup=Rollup("survey_respondent", "activity", "count"))
    returned_count = fields.RollupField(
        "已回收", readonly=True, decimal_places=0, rollup=Rollup("survey_respondent", "activity", "count", filter=RETURNED)
    )
    average_score = fields.RollupField("平均得分", null=True, readonly=True, decimal_places=2, rollup=Rollup("survey_respondent", "activity", "avg", "score", RETURNED))
    purpose = fields.LongText("调查目的", null=True)

    class Meta:
        db_table = "survey_activity"


OBJECT = Offer(
    SurveyActivity,
    "survey_activity",
    "调查活动",
    icon="check-square",
    menu="marketing",
    columns=(
        "name", "kind", "respondent_kind", "status", "start_date", "end_date", "respondent_count", "returned_count", "average_score", "owner",
    ),
    sort="-start_date",
    highlights=("kind", "status", "respondent_count", "returned_count", "average_score", "owner"),
    sections=(
        Section("基本信息", ("name", "code", "template", "kind", "respondent_kind", "status", "start_date", "end_date")),
        Section("调查内容", ("subject", "brand", "product", "campaign", "purpose")),
        Section("回收", ("respondent_count", "returned_count", "average_score")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    related=(
        Related(
            "survey_respondent", "activity", "调查对象", ("customer", "contact", "employee", "channel", "status", "returned_at", "score"),
            actions=("enter_answers",),
        ),
    ),
    calendar="start_date",
    open=OPEN,
    views=(
        View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}, "-start_date"),
        View("running", "进行中", {"field": "status", "op": "eq", "value": "running"}, "end_date"),
    ),
    keys=("code", "name"),
    on_save=saving.check_activity,
    quick_create=True,
    in_search=True,
)  # fmt: skip

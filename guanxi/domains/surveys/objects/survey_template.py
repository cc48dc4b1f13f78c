"""调查问卷: a questionnaire that the company designs and enables; only enabled ones can be used (SUR-001)."""

from guanxi.domains.surveys import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Base

KINDS = options(("market", "市场调查", "blue"), ("service", "服务调查", "green"), ("satisfaction", "满意度调查", "gold"))
STATUS = options(("draft", "草稿", "default"), ("enabled", "启用", "green"), ("disabled", "停用", "orange"))
SETTLED = {"field": "status", "op": "ne", "value": "draft"}


class SurveyTemplate(Base):
    name = fields.Text("问卷名称", max_length=120, title=True, search=True)
    kind = fields.Choice("类型", default="market", options=KINDS, indexed=True)
    intro = fields.LongText("开头语", null=True, help="显示在问卷最前面，说明调查的目的和填写要求。")
    status = fields.Choice("状态", default="draft", options=STATUS, create_only=True, indexed=True)
    version_no = fields.Integer("问卷版本", default=1, readonly=True)
    previous = fields.Reference("上一版本", target="survey_template", null=True, readonly=True, on_delete="clear")
    designs = fields.Integer("设计次数", default=0, readonly=True)
    question_count = fields.RollupField("题目数", readonly=True, decimal_places=0, rollup=Rollup("survey_question", "template", "count"))

    class Meta:
        db_table = "survey_template"


OBJECT = Offer(
    SurveyTemplate,
    "survey_template",
    "调查问卷",
    icon="form",
    menu="marketing",
    columns=("name", "kind", "status", "version_no", "question_count", "updated_at"),
    highlights=("kind", "status", "version_no", "question_count"),
    sections=(Section("基本信息", ("name", "kind", "intro", "status", "version_no", "previous", "question_count")),),
    hidden=("designs",),
    path="status",
    related=(
        Related("survey_question", "template", "题目", ("sort_no", "title", "short_name", "question_type", "is_required")),
        Related("survey_activity", "template", "调查活动", ("name", "status", "start_date", "end_date", "respondent_count", "returned_count", "owner")),
        Related("survey_template", "previous", "后续版本", ("name", "version_no", "status")),
    ),
    views=(
        View("enabled", "启用的", {"field": "status", "op": "eq", "value": "enabled"}),
        View("draft", "草稿", {"field": "status", "op": "eq", "value": "draft"}),
    ),
    settled=SETTLED,
    keys=("name",),
    on_save=saving.check_template,
    quick_create=True,
    in_search=True,
)  # fmt: skip

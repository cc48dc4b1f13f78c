"""题库: every designed question, to be taken into other questionnaires (SUR-011)."""

from guanxi.domains.surveys import saving
from guanxi.domains.surveys.objects.survey_question import ANSWER_KINDS, ARRANGEMENTS, TYPES
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Base


class QuestionBank(Base):
    title = fields.Text("题目", max_length=300, title=True, search=True)
    short_name = fields.Text("简称", max_length=20, null=True, search=True)
    question_type = fields.Choice("题型", default="single", options=TYPES, indexed=True)
    options = fields.LongText("选项", null=True, help="每行一个选项；有得分的，在选项后写竖线和得分，如：非常满意 | 5。")
    arrangement = fields.Choice("排列方式", default="vertical", options=ARRANGEMENTS)
    answer_kind = fields.Choice("填写内容", default="text", options=ANSWER_KINDS)
    min_picks = fields.Integer("最少选", null=True, min=0, max=50)
    max_picks = fields.Integer("最多选", null=True, min=1, max=50)
    category = fields.Text("分类", max_length=40, null=True, search=True)
    used = fields.RollupField("使用次数", readonly=True, decimal_places=0, rollup=Rollup("survey_question", "bank_question", "count"))

    class Meta:
        db_table = "question_bank"


OBJECT = Offer(
    QuestionBank,
    "question_bank",
    "题库",
    icon="database",
    menu="marketing",
    columns=("title", "short_name", "question_type", "category", "used", "updated_at"),
    highlights=("question_type", "category", "used"),
    sections=(Section("基本信息", ("title", "short_name", "question_type", "options", "arrangement", "min_picks", "max_picks", "answer_kind", "category", "used")),),
    related=(Related("survey_question", "bank_question", "用在", ("template", "title", "question_type")),),
    views=(View("used", "用过的", {"field": "used", "op": "gt", "value": 0}),),
    on_save=saving.check_bank,
    in_search=True,
)  # fmt: skip

"""题目: one question of a questionnaire (SUR-002..008)."""

from guanxi.domains.surveys import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base

TYPES = options(("single", "单选", "blue"), ("multiple", "多选", "purple"), ("text", "填写", "default"), ("select", "选择框", "cyan"))
ARRANGEMENTS = options(("vertical", "竖排"), ("horizontal", "横排"), ("columns", "分列"))
ANSWER_KINDS = options(("text", "文字"), ("number", "数字"))


class SurveyQuestion(Base):
    template = fields.Reference("问卷", target="survey_template", on_delete="cascade")
    title = fields.Text("题目", max_length=300, title=True, search=True)
    short_name = fields.Text("简称", max_length=20, null=True, help="问卷分析和导出时的列名。")
    question_type = fields.Choice("题型", default="single", options=TYPES)
    is_required = fields.Boolean("必须填写", default=False)
    arrangement = fields.Choice("排列方式", default="vertical", options=ARRANGEMENTS)
    answer_kind = fields.Choice("填写内容", default="text", options=ANSWER_KINDS)
    min_picks = fields.Integer("最少选", null=True, min=0, max=50)
    max_picks = fields.Integer("最多选", null=True, min=1, max=50)
    sort_no = fields.Integer("顺序", default=10)
    bank_question = fields.Reference("题库题目", target="question_bank", null=True, on_delete="clear")

    class Meta:
        db_table = "survey_question"


OBJECT = Offer(
    SurveyQuestion,
    "survey_question",
    "问卷题目",
    icon="question",
    columns=("template", "sort_no", "title", "short_name", "question_type", "is_required"),
    sort="sort_no",
    detail_of="template",
    related=(Related("survey_option", "question", "选项", ("sort_no", "option_text", "score"), inline=True),),
    on_save=saving.check_question,
    after_removal=saving.keep_questions,
)

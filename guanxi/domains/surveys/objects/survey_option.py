"""选项: what can be chosen in a question, with its score (SUR-009)."""

from guanxi.domains.surveys import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class SurveyOption(Base):
    question = fields.Reference("题目", target="survey_question", on_delete="cascade")
    option_text = fields.Text("选项内容", max_length=200, title=True)
    score = fields.Number("得分", null=True, decimal_places=2, max_digits=8)
    sort_no = fields.Integer("顺序", default=10)

    class Meta:
        db_table = "survey_option"


OBJECT = Offer(
    SurveyOption,
    "survey_option",
    "题目选项",
    icon="bars",
    columns=("question", "sort_no", "option_text", "score"),
    sort="sort_no",
    detail_of="question",
    on_save=saving.check_option,
    after_removal=saving.keep_options,
)

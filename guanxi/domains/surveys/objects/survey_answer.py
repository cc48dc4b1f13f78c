"""答卷: what a respondent answered to one question, with the score that the program computed (SUR-009, SUR-018)."""

from django.db import models

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class SurveyAnswer(Base):
    respondent = fields.Reference("调查对象", target="survey_respondent", on_delete="cascade")
    question = fields.Reference("题目", target="survey_question")
    options = fields.MultiReference("选项", target="survey_option", null=True)
    answer = fields.LongText("答案", null=True, title=True)
    score = fields.Number("得分", null=True, decimal_places=2, max_digits=10)

    class Meta:
        db_table = "survey_answer"
        constraints = (
            models.UniqueConstraint("respondent", "question", condition=models.Q(deleted_at=None), name="survey_answer_once"),
        )


OBJECT = Offer(
    SurveyAnswer,
    "survey_answer",
    "答卷",
    icon="file-text",
    columns=("respondent", "question", "answer", "score"),
    sort="id",
    detail_of="respondent",
    features=frozenset({"export"}),
    log=True,
)

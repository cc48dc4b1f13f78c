"""The shapes of what the addresses of surveys and plans answer."""

from __future__ import annotations

from typing import Any

from guanxi.http.metadata_schema import FLAG, NUMBER, STRING, exactly, maybe
from guanxi.http.shapes import ID

Json = dict[str, Any]
COUNT: Json = {"type": "integer", "minimum": 0}
AMOUNT: Json = {"type": ["integer", "null"], "minimum": 0}
WHOLE = {
    "id": ID, "version": COUNT, "name": STRING, "kind": STRING, "kind_label": STRING, "intro": maybe(STRING), "status": STRING, "status_label": STRING,
    "version_no": AMOUNT, "questions": {"type": "array", "items": {"$ref": "#/components/schemas/SurveyQuestionDrawn"}},
}  # fmt: skip

SURVEY_SHAPES: Json = {
    "SurveyQuestionDrawn": exactly(
        id=ID, title=STRING, short_name=maybe(STRING), question_type=STRING, is_required=FLAG, arrangement=STRING, answer_kind=STRING,
        min_picks=AMOUNT, max_picks=AMOUNT, bank_question=maybe(ID),
        options={"type": "array", "items": exactly(id=ID, text=STRING, score=NUMBER)},
    ),
    "Questionnaire": exactly(**WHOLE),
    "QuestionnaireDesign": exactly(**WHOLE, can_edit=FLAG, can_act=FLAG),
    "OwnQuestionnaire": exactly(
        id=ID, status=STRING, returned_at=maybe(STRING), name=STRING, activity_status=STRING, end_date=maybe(STRING), template=STRING, open=FLAG,
    ),
    "SurveySheet": exactly(
        id=ID, version=COUNT, name=STRING, status=STRING, channel=maybe(STRING), score=NUMBER, own=FLAG, can_answer=FLAG,
        activity=exactly(id=ID, name=STRING, status=STRING), questionnaire={"$ref": "#/components/schemas/Questionnaire"},
        answers={"type": "array", "items": exactly(question=ID, options={"type": "array", "items": ID}, text=STRING)},
    ),
    "PlanVersion": exactly(version=COUNT),
}  # fmt: skip


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


SURVEY_ANSWERS: dict[str, Json] = {
    "get /surveys/templates/{id}": ref("QuestionnaireDesign"), "put /surveys/templates/{id}": ref("QuestionnaireDesign"),
    "get /surveys/mine": {"type": "array", "items": ref("OwnQuestionnaire")},
    "get /surveys/respondents/{id}": ref("SurveySheet"), "put /surveys/respondents/{id}": ref("SurveySheet"),
    "put /plans/{id}/targets": ref("PlanVersion"),
}  # fmt: skip

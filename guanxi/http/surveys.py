"""调查: the designer's door, the sheet of one respondent, one's own questionnaires (SUR)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.domains.surveys import public as surveys
from guanxi.http.api import actor_of

router = Router()
Body = dict[str, Any]
MOST = 2**53 - 1
Id = int | None


class OptionIn(Schema):
    id: Id = Field(None, ge=1, le=MOST)
    text: str = Field(max_length=200, pattern=r"^[^\x00]*$")
    score: Decimal | None = Field(None, max_digits=8, decimal_places=2)


class QuestionIn(Schema):
    """`id` names a question or an option that is there already."""

    id: Id = Field(None, ge=1, le=MOST)
    title: str = Field(max_length=300, pattern=r"^[^\x00]*$")
    short_name: str | None = Field(None, max_length=20, pattern=r"^[^\x00]*$")
    question_type: Literal["single", "multiple", "text", "select"]
    is_required: bool = False
    arrangement: Literal["vertical", "horizontal", "columns"] = "vertical"
    answer_kind: Literal["text", "number"] = "text"
    min_picks: Id = Field(None, ge=1, le=50)
    max_picks: Id = Field(None, ge=1, le=50)
    bank_question: Id = Field(None, ge=1, le=MOST)
    options: list[OptionIn] = Field([], max_length=50)


class DesignIn(Schema):
    """`version` is that of the questionnaire as it was read."""

    version: int = Field(ge=0, le=MOST)
    questions: list[QuestionIn] = Field(max_length=200)


class AnswerIn(Schema):
    question: int = Field(ge=1, le=MOST)
    options: list[int] = Field([], max_length=50)
    text: str = Field("", max_length=4000, pattern=r"^[^\x00]*$")


class SheetIn(Schema):
    """`version` is that of the sheet as it was read: a sheet sent twice is refused the second time."""

    version: int = Field(ge=0, le=MOST)
    channel: Literal["paper", "phone", "visit", "mail", "program"] | None = None
    answers: list[AnswerIn] = Field(max_length=200)


@router.get("/surveys/templates/{int:id}")
def questionnaire(request: HttpRequest, id: int) -> Body:
    """The whole questionnaire, as it is designed and as it is shown to respondents."""
    return surveys.look(actor_of(request), id)


@router.put("/surveys/templates/{int:id}")
def design(request: HttpRequest, id: int, given: DesignIn) -> Body:
    """Save the questions of a draft, in their order; those left out are removed. Every one goes to the bank."""
    return surveys.design(actor_of(request), id, given.version, [q.dict() for q in given.questions])


@router.get("/surveys/mine")
def mine(request: HttpRequest) -> list[Body]:
    """The questionnaires that I am asked to fill in."""
    return surveys.mine(actor_of(request))


@router.get("/surveys/respondents/{int:id}")
def sheet(request: HttpRequest, id: int) -> Body:
    """The questionnaire of one respondent with the answers."""
    return surveys.sheet(actor_of(request), id)


@router.put("/surveys/respondents/{int:id}")
def answer(request: HttpRequest, id: int, given: SheetIn) -> Body:
    """Keep the answers; the score is computed. What is wrong stands at `answers.<question>`."""
    answers = {a.question: surveys.Given(a.options, a.text) for a in given.answers}
    return surveys.answer(actor_of(request), id, given.version, given.channel, answers)

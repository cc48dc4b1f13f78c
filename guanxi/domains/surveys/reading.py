"""A whole questionnaire, read in three statements: what is drawn in the designer, in the preview and before a respondent."""

from __future__ import annotations

from typing import Any

from guanxi.base.words import translate
from guanxi.domains.surveys import rules
from guanxi.domains.surveys.objects.survey_template import KINDS, STATUS
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.rows import run_dicts

Body = dict[str, Any]
QUESTIONS = (
    "select id, title, short_name, question_type, is_required, arrangement, answer_kind, min_picks, max_picks, bank_question_id as bank_question "
    "from survey_question where template_id = %s and deleted_at is null order by sort_no, id"
)
OPTIONS = (
    "select o.id, o.question_id as question, o.option_text as text, o.score from survey_option o join survey_question q on q.id = o.question_id "
    "where q.template_id = %s and o.deleted_at is null and q.deleted_at is null order by o.sort_no, o.id"
)


def label(options: Any, value: str | None) -> str:
    return next((translate(o.label) for o in options if o.value == value), "")


def questions_of(template: int) -> list[Body]:
    """The questions in order, each with its options."""
    found = {q["id"]: {**q, "options": []} for q in run_dicts(QUESTIONS, [template])}
    for option in run_dicts(OPTIONS, [template]):
        at = found.get(option.pop("question"))
        if at is not None:
            at["options"].append({**option, "score": rules.plain(option["score"]) if option["score"] is not None else None})
    return list(found.values())


def questionnaire(template: Row) -> Body:
    """The questionnaire as the browser draws it."""
    return {
        "id": template.id, "version": template["version"], "name": template["name"], "kind": template["kind"],
        "kind_label": label(KINDS, template["kind"]), "intro": template.get("intro", ""), "status": template["status"],
        "status_label": label(STATUS, template["status"]), "version_no": template["version_no"], "questions": questions_of(template.id),
    }  # fmt: skip


def as_rules(questions: list[Body]) -> list[rules.Question]:
    """The questions as the rules know them."""
    return [
        rules.Question(
            q["id"], q["question_type"], q["is_required"], q["answer_kind"], q["min_picks"], q["max_picks"],
            [rules.Choice(o["id"], o["text"], rules.number(o["score"]) if o["score"] is not None else None) for o in q["options"]],
        )
        for q in questions
    ]  # fmt: skip

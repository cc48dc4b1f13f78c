"""Designing a questionnaire: it is saved as a whole, its questions go to the bank, new versions are copies (SUR-001..011)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Conflict, FieldError, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.surveys import rules
from guanxi.domains.surveys.reading import questionnaire, questions_of
from guanxi.domains.surveys.saving import said, settled
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.query.reader import verbs_on
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

Body = dict[str, Any]
PLAIN = ("title", "short_name", "question_type", "is_required", "arrangement", "answer_kind", "min_picks", "max_picks")
BANKED = ("title", "short_name", "question_type", "arrangement", "answer_kind", "min_picks", "max_picks")


def look(actor: Actor, id_: int) -> Body:
    """The questionnaire, and whether the actor may change it (SUR-010)."""
    with Work(actor, "survey_template.look") as work:
        return shown(work, work.get("survey_template", id_, "view", lock=False))


def shown(work: Work, template: Row) -> Body:
    may = bool(verbs_on(work.actor, template.spec, template.id, ["edit"]))
    return {**questionnaire(template), "can_edit": may and template["status"] == "draft", "can_act": may}


def design(actor: Actor, id_: int, version: int, questions: Sequence[Mapping[str, Any]]) -> Body:
    """Save the questions as they stand in the designer. Raises Invalid at `questions.<n>.<field>`, Conflict, RuleBroken."""
    with Work(actor, "survey_template.design") as work:
        template = work.get("survey_template", id_, "edit")
        if template["version"] != version:
            raise Conflict()
        if template["status"] != "draft":
            raise RuleBroken(settled(), "settled")
        check(template, questions)
        with work.derived():
            write(work, template, questions)
            touched = touch(work, template)
        return shown(work, touched)


def touch(work: Work, template: Row) -> Row:
    """A new version of the record, so that who still has the old questions before him is told."""
    return work.update(template, designs=(template["designs"] or 0) + 1)


def check(template: Row, questions: Sequence[Mapping[str, Any]]) -> None:
    """What is wrong with the questions, each at its place."""
    errors: dict[str, list[FieldError]] = {}
    known = {q["id"]: {o["id"] for o in q["options"]} for q in questions_of(template.id)}
    seen: set[int] = set()
    for no, question in enumerate(questions):
        texts = [o["text"].strip() for o in question["options"]]
        if not question["title"].strip():
            errors[f"questions.{no}.title"] = [FieldError("required", say("请填写题目。"))]
        for at, text in enumerate(texts):
            if not text:
                errors[f"questions.{no}.options.{at}"] = [FieldError("required", say("请填写选项内容。"))]
        field, code = rules.problem_of(question["question_type"], texts, question["min_picks"], question["max_picks"])
        if code and all(texts):
            errors[f"questions.{no}.{field}"] = [FieldError(code, said(code))]
        id_ = question["id"]
        strange = {o["id"] for o in question["options"] if o["id"]} - known.get(id_ or 0, set())
        if (id_ and (id_ not in known or id_ in seen)) or strange:
            errors[f"questions.{no}.title"] = [FieldError("unknown_record", say("这道题已不在问卷中，请刷新后重试。"))]
        seen.add(id_ or 0)
    if errors:
        raise Invalid(fields=errors)


def write(work: Work, template: Row, questions: Sequence[Mapping[str, Any]]) -> None:
    """What is new is added, what differs changed, what is gone removed; options with their questions."""
    before = {q.id: q for q in work.select("survey_question", "template", [template.id])}
    options = {o.id: o for o in work.select("survey_option", "question", before)}
    bank = to_bank(work, questions, before)
    changes, fresh = [], []
    for no, (question, banked) in enumerate(zip(questions, bank, strict=True)):
        values = {name: question[name] for name in PLAIN} | {"title": question["title"].strip(), "sort_no": (no + 1) * 10, "bank_question": banked}
        if question["id"]:
            changes.append((before[question["id"]], values))
        else:
            fresh.append({**values, "template": template.id})
    added = iter(work.add_many("survey_question", fresh))
    work.update_many(changes)
    work.forget(template.spec, [template.id])
    rows = [question["id"] or next(added).id for question in questions]
    write_options(work, options, zip(rows, questions, strict=True))
    kept = {o["id"] for q in questions for o in q["options"] if o["id"]}
    gone = [id_ for id_ in before if id_ not in rows]
    lost = [o.id for o in options.values() if o.id not in kept and o["question"] not in gone]
    if lost:
        work.delete("survey_option", lost)
    if gone:
        work.delete("survey_question", gone)


def write_options(work: Work, before: Mapping[int, Row], placed: Any) -> None:
    changes, fresh = [], []
    for question, given in placed:
        for no, option in enumerate(given["options"]):
            values = {"option_text": option["text"].strip(), "score": option["score"], "sort_no": (no + 1) * 10}
            if option["id"]:
                changes.append((before[option["id"]], values))
            else:
                fresh.append({**values, "question": question})
    work.add_many("survey_option", fresh)
    work.update_many(changes)


def to_bank(work: Work, questions: Sequence[Mapping[str, Any]], before: Mapping[int, Row]) -> list[int]:
    """The bank's question of each: the one it was taken from or that says the same, changed with it where it stands nowhere
    else, else a new one (SUR-011)."""
    linked = {q["bank_question"] for q in before.values()} | {q["bank_question"] for q in questions}
    held = {r.id: r for r in work.select("question_bank", "id", linked)}
    uses: dict[int, set[int]] = {}
    for row in work.select("survey_question", "bank_question", held):
        uses.setdefault(row["bank_question"], set()).add(row.id)
    same = {key_of(r.values): r.id for r in work.select("question_bank", "title", [q["title"].strip() for q in questions])}
    found: list[int] = []
    for question in questions:
        values = banked(question)
        known = same.get(key_of(values))
        old = before[question["id"]]["bank_question"] if question["id"] else None
        if known is None and old in held and uses.get(old, set()) <= {question["id"]}:
            known = work.update(held[old], **values).id
            same = {key: id_ for key, id_ in same.items() if id_ != known}
        if known is None:
            known = work.add("question_bank", **values).id
        same[key_of(values)] = known
        found.append(known)
    return found


def banked(question: Mapping[str, Any]) -> Body:
    """A question as the bank keeps it."""
    title = question["title"].strip()
    options = [(o["text"].strip(), Decimal(o["score"]) if o["score"] is not None else None) for o in question["options"]]
    picks = question["question_type"] == "multiple"
    return {
        **{name: question[name] for name in BANKED}, "title": title, "short_name": rules.short_name(title, question["short_name"]),
        "options": rules.written(options) or None, "min_picks": question["min_picks"] if picks else None,
        "max_picks": question["max_picks"] if picks else None,
    }  # fmt: skip


def key_of(values: Mapping[str, Any]) -> tuple[Any, ...]:
    """Two questions say the same when title, type and options do."""
    return values["title"], values["question_type"], values["options"] or ""


def copy(work: Work, template: Row) -> Row:
    """A draft with the same questions: the next version (SUR-001)."""
    newest = max((t["version_no"] for t in work.select("survey_template", "name", [template["name"]])), default=1)
    made = work.add(
        "survey_template", name=template["name"], kind=template["kind"], intro=template["intro"], version_no=newest + 1, previous=template.id
    )
    questions = [
        {**q, "id": None, "options": [{"id": None, "text": o["text"], "score": rules.number(o["score"]) if o["score"] else None} for o in q["options"]]}
        for q in questions_of(template.id)
    ]
    with work.derived():
        write(work, made, questions)
    return made

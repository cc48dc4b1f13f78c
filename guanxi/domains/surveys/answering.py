"""Answers: the sheet before whoever fills it in, and keeping it; the program judges and scores it (SUR-006, SUR-009, SUR-015, SUR-018).

Answers follow the activity: who may change it enters them. One's own questionnaire needs no such right: a member of the staff who is
asked sees it, and nothing else of the survey.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Conflict, FieldError, Forbidden, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.surveys import rules
from guanxi.domains.surveys.reading import as_rules, questionnaire
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.query.reader import verbs_on, visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run_dicts

Body = dict[str, Any]
MINE = (
    "select r.id, r.status, r.returned_at, a.name, a.status as activity_status, a.end_date, t.name as template from survey_respondent r "
    "join survey_activity a on a.id = r.activity_id join survey_template t on t.id = a.template_id "
    "where r.employee_id = %s and r.deleted_at is null and a.deleted_at is null and (a.status = 'running' or r.status = 'returned') "
    "order by (r.status = 'returned' or a.status <> 'running'), a.end_date nulls last, r.id desc limit 200"
)


def mine(actor: Actor) -> list[Body]:
    """The questionnaires that this member of the staff is asked to fill in, open ones first (SUR-015)."""
    rows = run_dicts(MINE, [actor.employee]) if actor.employee and actor.bound is None else []
    return [{**r, "open": r["activity_status"] == "running" and r["status"] != "returned"} for r in rows]


def is_own(actor: Actor, respondent: Row) -> bool:
    return actor.bound is None and bool(actor.employee) and respondent["employee"] == actor.employee


def respondent_of(work: Work, id_: int, *, lock: bool) -> tuple[Row, bool]:
    """The respondent for whom the actor may see the sheet, and whether he only answers for himself. Raises NotFound."""
    own = work.lookup("survey_respondent", id_)
    mine_ = own is not None and own["deleted_at"] is None and is_own(work.actor, own)
    if mine_ and not visible_ids(work.actor, own.spec if own else None, [id_]):  # type: ignore[arg-type]
        with work.derived():
            return work.get("survey_respondent", id_, "view", lock=lock), True
    return work.get("survey_respondent", id_, "view", lock=lock), mine_


def sheet(actor: Actor, id_: int) -> Body:
    """The questionnaire with what was answered."""
    with Work(actor, "survey_respondent.sheet") as work:
        respondent, own = respondent_of(work, id_, lock=False)
        return shown(work, respondent, own)


def shown(work: Work, respondent: Row, own: bool) -> Body:
    activity = work.rows("survey_activity", [respondent["activity"]], lock=False)[0]
    template = work.rows("survey_template", [activity["template"]], lock=False, deleted=True)[0]
    edits = bool(verbs_on(work.actor, respondent.spec, respondent.id, ["edit"]))
    running, back = activity["status"] == "running", respondent["status"] == "returned"
    answers = work.select("survey_answer", "respondent", [respondent.id])
    typed = {q.id for q in as_rules(questionnaire(template)["questions"]) if q.question_type == "text"}
    return {
        "id": respondent.id, "version": respondent["version"], "name": name_of(work, respondent), "status": respondent["status"],
        "channel": respondent["channel"], "score": respondent["score"], "own": own,
        "activity": {"id": activity.id, "name": activity["name"], "status": activity["status"]},
        "can_answer": running and (edits or (own and not back)), "questionnaire": questionnaire(template),
        "answers": [
            {"question": a["question"], "options": a["options"] or [], "text": a["answer"] or "" if a["question"] in typed else ""} for a in answers
        ],
    }  # fmt: skip


def name_of(work: Work, respondent: Row) -> str:
    """Whom the sheet is of, unless the actor may not know the customer."""
    for kind in ("contact", "customer"):
        if respondent[kind]:
            person = work.lookup(kind, respondent[kind])
            seen = person is not None and (work.trusted or visible_ids(work.actor, person.spec, [person.id]))
            return respondent["name"] or "" if seen else ""
    return respondent["name"] or ""


def answer(actor: Actor, id_: int, version: int, channel: str | None, answers: Mapping[int, rules.Given]) -> Body:
    """Keep a returned questionnaire. Raises Invalid at `answers.<question>`, Conflict, RuleBroken (SUR-006, SUR-013)."""
    with Work(actor, "survey_respondent.answer") as work:
        respondent, own = respondent_of(work, id_, lock=False)
        edits = bool(verbs_on(actor, respondent.spec, id_, ["edit"]))
        if not edits and not own:
            raise Forbidden(say("您没有录入这份问卷的权限；需要能修改调查活动。"))
        respondent = work.rows("survey_respondent", [id_])[0]
        if respondent["version"] != version:
            raise Conflict()
        activity = work.rows("survey_activity", [respondent["activity"]], lock=False)[0]
        if activity["status"] != "running":
            raise RuleBroken(say("调查尚未开始或已经结束，不能录入。"), "not_running")
        if not edits and respondent["status"] == "returned":
            raise RuleBroken(say("您已提交过这份问卷。"), "returned")
        template = work.rows("survey_template", [activity["template"]], lock=False)[0]
        questions = questionnaire(template)["questions"]
        judged = judge_all(questions, answers)
        with work.derived():
            keep(work, respondent, judged)
            values = {"status": "returned", "score": rules.total(j.score for j in judged.values())}
            channel = "program" if own and not channel else channel or respondent["channel"] or "paper"
            back = {"returned_at": respondent["returned_at"] or work.now, "entered_by": actor.operator or None, "entries": respondent["entries"] + 1}
            work.update(respondent, **values, **back, channel=channel)
        return shown(work, work.rows("survey_respondent", [id_], lock=False)[0], own)


def judge_all(questions: list[Body], answers: Mapping[int, rules.Given]) -> dict[int, rules.Judged]:
    """Every question judged; what is wrong stands at its question."""
    errors: dict[str, list[FieldError]] = {}
    known = as_rules(questions)
    for strange in sorted(set(answers) - {q.id for q in known}):
        errors[f"answers.{strange}"] = [FieldError("unknown_question", say("问卷中没有这道题。"))]
    judged = {q.id: rules.judge(q, answers.get(q.id, rules.Given())) for q in known}
    for id_, one in judged.items():
        if one.problem:
            errors[f"answers.{id_}"] = [FieldError(one.problem, said(one))]
    if errors:
        raise Invalid(fields=errors)
    return {id_: one for id_, one in judged.items() if one.words}


def said(judged: rules.Judged) -> str:
    """What is wrong with an answer, in words."""
    if judged.problem == "required":
        return say("这道题必须填写。")
    if judged.problem == "only_one":
        return say("这道题只能选一项。")
    if judged.problem == "too_few":
        return say("这道题至少选 {min} 项。", **judged.limits)
    if judged.problem == "too_many":
        return say("这道题最多选 {max} 项。", **judged.limits)
    if judged.problem == "too_long":
        return say("最多 {max} 个字。", **judged.limits)
    if judged.problem == "not_a_number":
        return say("请填写数字。")
    return say("没有这个选项。")


def keep(work: Work, respondent: Row, judged: Mapping[int, rules.Judged]) -> None:
    """The answers of a sheet in the place of those there were."""
    before = {a["question"]: a for a in work.select("survey_answer", "respondent", [respondent.id], lock=True)}
    values = {
        id_: {"options": list(j.options) or None, "answer": j.words, "score": j.score} for id_, j in judged.items()
    }
    work.update_many((before[id_], one) for id_, one in values.items() if id_ in before)
    work.add_many("survey_answer", [{"respondent": respondent.id, "question": id_, **one} for id_, one in values.items() if id_ not in before])
    gone = [a.id for id_, a in before.items() if id_ not in values]
    if gone:
        work.delete("survey_answer", gone)

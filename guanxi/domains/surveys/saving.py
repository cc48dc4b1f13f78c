"""What saving questionnaires, survey activities and respondents checks and derives."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.surveys import rules
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

PEOPLE = ("customer", "contact", "employee")


def settled() -> str:
    """Why a questionnaire is not changed."""
    return say("只有草稿状态的问卷可以修改；已启用的请先改回草稿，或复制为新版本。")


def check_template(draft: Draft, work: Work) -> None:
    """A questionnaire is changed as a draft only, so that answers keep the questions they were given to (SUR-001)."""
    if draft.new and draft.typed:
        draft.set("status", "draft")
    elif draft.typed and not draft.new and draft["status"] != "draft" and draft.changed("name", "kind", "intro"):
        draft.refuse("name", "settled", settled())


def is_settled(template: int | None, work: Work) -> bool:
    found = work.lookup("survey_template", template)
    return found is not None and found["status"] != "draft" and found["deleted_at"] is None


def check_question(draft: Draft, work: Work) -> None:
    """A short name, limits that fit together (SUR-003, SUR-007)."""
    if draft.typed and (is_settled(draft["template"], work) or (draft.before and is_settled(draft.before["template"], work))):
        draft.refuse("template", "settled", settled())
        return
    if draft["title"]:
        draft.set("short_name", rules.short_name(draft["title"], draft["short_name"]))
    if draft["question_type"] != "multiple":
        draft.set("min_picks", None)
        draft.set("max_picks", None)
    elif draft["min_picks"] and draft["max_picks"] and draft["min_picks"] > draft["max_picks"]:
        draft.refuse("min_picks", "above_max", say("“最少选”不能大于“最多选”。"))


def check_option(draft: Draft, work: Work) -> None:
    question = work.lookup("survey_question", draft["question"])
    if question is None:
        return
    if draft.typed and is_settled(question["template"], work):
        draft.refuse("question", "settled", settled())
    elif question["question_type"] == "text":
        draft.refuse("question", "no_options", say("填写题没有选项。"))


def keep_questions(ids: Sequence[int], work: Work) -> None:
    """Questions of a questionnaire that is no draft stay; they go and come back with the whole of it."""
    templates = {q["template"] for q in work.rows("survey_question", ids, lock=False, deleted=True)}
    if any(t["status"] != "draft" for t in work.rows("survey_template", templates, lock=False)):
        raise RuleBroken(settled(), "settled")


def keep_options(ids: Sequence[int], work: Work) -> None:
    """The same for options."""
    questions = {o["question"] for o in work.rows("survey_option", ids, lock=False, deleted=True)}
    keep_questions([q.id for q in work.rows("survey_question", questions, lock=False)], work)


def check_bank(draft: Draft, work: Work) -> None:
    """A question of the bank is as good as one of a questionnaire (SUR-011)."""
    texts = [text for text, _ in rules.read(draft["options"])]
    field, code = rules.problem_of(draft["question_type"], texts, draft["min_picks"], draft["max_picks"])
    if code:
        draft.refuse(field, code, said(code))
    if draft["title"]:
        draft.set("short_name", rules.short_name(draft["title"], draft["short_name"]))


def said(code: str) -> str:
    """What is wrong with a question, in words."""
    if code == "no_options":
        return say("填写题没有选项。")
    if code == "too_few":
        return say("至少需要两个选项。")
    if code == "not_unique":
        return say("选项不能重复。")
    if code == "too_many":
        return say("“最多选”不能大于选项数。")
    return say("“最少选”不能大于“最多选”或选项数。")


def check_activity(draft: Draft, work: Work) -> None:
    """An enabled questionnaire (SUR-001, SUR-013), a period, what is asked about; whom one asks stays once somebody is asked."""
    template = work.lookup("survey_template", draft["template"])
    if template and draft.changed("template"):
        if template["status"] != "enabled":
            draft.refuse("template", "not_enabled", say("只能使用已启用的问卷。"))
        if not draft.new and draft["status"] != "planning":
            draft.refuse("template", "running", say("调查开始后不能更换问卷。"))
        draft.set("kind", template["kind"])
    if draft.new and draft.typed:
        draft.set("status", "planning")
    if not rules.in_order(draft["start_date"], draft["end_date"]):
        draft.refuse("end_date", "before_start", say("结束日期不能早于开始日期。"))
    for subject in ("brand", "product"):
        if draft["subject"] == subject and not draft[subject]:
            draft.refuse(subject, "required", say("请填写所调查的品牌或产品。"))
    if not draft.new and draft.changed("respondent_kind") and work.select("survey_respondent", "activity", [draft.id]):
        draft.refuse("respondent_kind", "has_respondents", say("已有调查对象，不能更换对象的种类。"))


def learn_respondents(drafts: Sequence[Draft], work: Work) -> None:
    """Whom the activities ask already, and the people and customers named, read at once."""
    asked: dict[tuple[int, str, int], int] = {}
    for row in work.select("survey_respondent", "activity", [d["activity"] for d in drafts]):
        asked.update({(row["activity"], name, row[name]): row.id for name in PEOPLE if row[name] and (name != "customer" or not row["contact"])})
    work.memo["survey_asked"] = asked
    for name in ("survey_activity", *PEOPLE):
        field = "activity" if name == "survey_activity" else name
        work.remember(work.rows(name, {d[field] for d in drafts if d[field]}, lock=False))


def check_respondent(draft: Draft, work: Work) -> None:
    """Of the kind that the survey asks, once each, and only while it is not over (SUR-013, SUR-017)."""
    activity = work.lookup("survey_activity", draft["activity"])
    if activity is None:
        return
    kind = activity["respondent_kind"]
    if draft.new and draft.typed and activity["status"] == "finished":
        draft.refuse("activity", "finished", say("调查已结束。"))
    if not draft.new and draft["status"] == "returned" and draft.changed("activity", *PEOPLE):
        draft.refuse(kind, "returned", say("问卷已回收，不能更换调查对象。"))
    contact = work.lookup("contact", draft["contact"]) if kind == "contact" else None
    if contact:
        draft.set("customer", contact["customer"])
    for name in PEOPLE:
        if draft[name] and name != kind and not (name == "customer" and kind == "contact"):
            draft.refuse(name, "other_kind", say("本次调查的对象不是这一类。"))
    if not draft[kind]:
        draft.refuse(kind, "required", say("请选择调查对象。"))
        return
    place = (draft["activity"], kind, draft[kind])
    known = work.memo["survey_asked"].setdefault(place, draft.id)
    if known != draft.id or (draft.new and known):
        draft.refuse(kind, "not_unique", say("已是本次调查的对象。"))
    elif draft.new:
        work.memo["survey_asked"][place] = -1
    person = work.lookup(kind, draft[kind])
    draft.set("name", (person.title if person else "")[:160])

"""What is checked when indicators, results and scores are saved."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.organization.appraisal import rules
from guanxi.kernel.formula import FieldType, FormulaError
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

OPEN = ("collected", "scored")


def check_indicator(draft: Draft, work: Work) -> None:
    """The rule is a formula that gives a number; what is compared with a target needs one (ORG-020)."""
    if draft["scoring_rule"]:
        try:
            formula = rules.understand(draft["scoring_rule"])
        except FormulaError as problem:
            return draft.refuse("scoring_rule", "formula", problem.message)
        if formula.type is not FieldType.NUMBER:
            draft.refuse("scoring_rule", "formula", say("考核规则的结果须为数字。"))
    elif not draft["target"]:
        draft.refuse("target", "required", say("没有考核规则时，请填写目标值。"))


def check_result(draft: Draft, work: Work) -> None:
    """One result per employee and period; what is archived stays as it is (ORG-021)."""
    if draft.before and draft.before["status"] == "archived":
        return draft.refuse("status", "archived", say("考核已归档，不能修改。"))
    if draft["starts_on"] and draft["ends_on"] and draft["starts_on"] > draft["ends_on"]:
        draft.refuse("ends_on", "before_start", say("结束日期不能早于开始日期。"))
    person = work.lookup("employee", draft["employee"])
    if draft.new and person and not (work.trusted or work.actor.is_admin) and person["superior"] != work.actor.employee:
        draft.refuse("employee", "not_superior", say("只有该员工的上级或系统管理员可以考核他。"))
    if person and draft.changed("employee", "period"):
        draft.set("title", f"{person.title} {draft['period'] or ''}"[:120])
        same = work.select("appraisal_result", "employee", [draft["employee"]])
        if any(r["period"] == draft["period"] and r.id != draft.id for r in same):
            draft.refuse("period", "not_unique", say("该员工在这个期间已有考核结果。"))


def keep_archived(ids: Sequence[int], work: Work) -> None:
    """What was confirmed or archived is not thrown away (ORG-021)."""
    if any(r["status"] not in OPEN for r in work.rows("appraisal_result", ids, lock=False, deleted=True)):
        raise RuleBroken(say("考核已确认，不能删除。"), "closed")


def keep_scores(ids: Sequence[int], work: Work) -> None:
    """Nor are its lines."""
    keep_archived([line["result"] for line in work.rows("appraisal_score", ids, lock=False, deleted=True)], work)


def check_score(draft: Draft, work: Work) -> None:
    """Figures may be reported while the result is open (ORG-021)."""
    result = work.lookup("appraisal_result", draft["result"])
    if result and result["status"] not in OPEN:
        draft.refuse("actual", "closed", say("考核已确认，不能修改。"))
    if draft.before and draft.changed("actual") and not work.trusted and draft["data_source"] not in (None, rules.REPORTED):
        draft.refuse("actual", "collected", say("这项数据由系统采集，不能手工修改。"))

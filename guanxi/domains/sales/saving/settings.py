"""Modes, stages, quotas and the funnel's thresholds."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from guanxi.base.words import say
from guanxi.domains.sales import queries, rules
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run


def keep_one_default_mode(drafts: Sequence[Draft], work: Work) -> None:
    """The mode marked last as default is the only one."""
    queries.forget(work)
    marked = [d.id for d in drafts if d["is_default"] and d.changed("is_default")]
    if marked:
        others = [m for m in work.select("sales_mode", "is_default", [True], lock=True) if m.id != marked[-1]]
        work.update_many((m, {"is_default": False}) for m in others)


def spread_usual_time(drafts: Sequence[Draft], work: Work) -> None:
    """A new usual duration moves the deadline of all opportunities now in the stage (SAL-006), as a roll-up would."""
    queries.forget(work)
    for draft in drafts:
        if draft.new or not draft.changed("avg_days"):
            continue
        run(
            "update opportunity set stage_due = (stage_since at time zone %s)::date + %s::integer "
            "where stage_id = %s and status = 'open'",
            [timezone.get_current_timezone_name(), draft["avg_days"] or None, draft.id],
        )


def check_quota(draft: Draft, work: Work) -> None:
    """A quota is for one stage of its mode and one company, department or person (SAL-001, SAL-016)."""
    stage = work.lookup("sales_stage", draft["stage"])
    if stage and draft["mode"] is None:
        draft.set("mode", stage["mode"])
    if stage and not rules.stage_fits(draft["mode"], stage["mode"]):
        draft.refuse("stage", "other_mode", say("销售阶段不属于所选销售模式。"))
    missing = rules.quota_target_given(draft["scope"], draft["department"], draft["employee"])
    if missing:
        draft.refuse(missing, "required", say("请选择配额对象。"))
    if draft["scope"] != "department":
        draft.set("department", None)
    if draft["scope"] != "employee":
        draft.set("employee", None)
    draft.default("quota_amount", draft["ideal_quota"])
    same = ("scope", "department", "employee")
    for other in work.select("stage_quota", "stage", [draft["stage"]]):
        if other.id != draft.id and all(other[n] == draft[n] for n in same):
            draft.refuse("stage", "not_unique", say("该配额对象在此阶段已有配额。"))


def check_funnel_setting(draft: Draft, work: Work) -> None:
    """Yellow does not begin above green (SAL-014); an alert reaches somebody (FUN-005)."""
    if (draft["yellow_from"] or 0) > (draft["green_from"] or 0):
        draft.refuse("yellow_from", "too_big", say("黄色下限不能大于绿色下限。"))
    if draft["red_alert"] and not draft["alert_to"] and not draft["alert_employees"]:
        draft.set("alert_to", ["holder", "head"])

"""What is checked when a template is written, and what follows.

Whoever may write templates everywhere asks anybody; whoever may do so less far asks his own subordinates only (ACT-025).
"""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import Forbidden
from guanxi.base.words import say
from guanxi.domains.activities.work_reports.contents import TEXT
from guanxi.kernel.access.rights import ways_of
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

KEEP = "activities.keep_work_reports"
CRITERIA = ("superior", "departments", "roles")


def asks_anybody(work: Work) -> bool:
    """Whether the actor writes templates for the whole company."""
    ways = ways_of(work.actor, object_spec("report_template"), "edit")
    return work.actor.is_admin or any(level == "all" for level, _ in ways)


def stands_above(work: Work, superior: int | None) -> bool:
    """Whether those below `superior` are subordinates of the actor."""
    return superior is not None and superior in (work.actor.employee, *work.actor.subordinates)


def check_template(draft: Draft, work: Work) -> None:
    """Somebody is asked, and by whoever stands above him."""
    if not (work.trusted or asks_anybody(work)):
        if draft.new:
            draft.default("superior", work.actor.employee)
        elif draft.before and not stands_above(work, draft.before["superior"]):
            draft.refuse("title", "not_superior", say("您只能修改对您下属的报告要求。"))
        if not stands_above(work, draft["superior"]):
            draft.refuse("superior", "not_superior", say("您只能要求自己的下属提交报告，请选择您本人或您的下属。"))
    if draft["is_active"] and not any(draft[name] for name in CRITERIA):
        draft.refuse("superior", "required", say("请说明谁要提交：选择上级、部门或角色。"))


def templates_saved(drafts: Sequence[Draft], work: Work) -> None:
    """Reports of the period that runs are asked for at once."""
    work.later(KEEP)


def templates_removed(ids: Sequence[int], work: Work) -> None:
    """Reports that are not due yet are asked for no more; nobody removes the requirement of another superior."""
    require_own(work, ids)
    work.later(KEEP)


def check_section(draft: Draft, work: Work) -> None:
    """A part of a template is changed by whoever may change the template."""
    template = work.lookup("report_template", draft["template"])
    if template and not (work.trusted or asks_anybody(work)) and not stands_above(work, template["superior"]):
        draft.refuse("title", "not_superior", say("您只能修改对您下属的报告要求。"))
    if draft["content"] != TEXT:
        draft.set("required", False)


def sections_removed(ids: Sequence[int], work: Work) -> None:
    require_own(work, {s["template"] for s in work.rows("report_section", ids, lock=False, deleted=True)})


def require_own(work: Work, templates: Sequence[int] | set[int]) -> None:
    """Refuse what is done to the template of another superior."""
    if asks_anybody(work):
        return
    found = work.rows("report_template", templates, lock=False, deleted=True)
    if not all(stands_above(work, t["superior"]) for t in found):
        raise Forbidden(say("您只能修改对您下属的报告要求。"))


def check_report(draft: Draft, work: Work) -> None:
    """Whoever is to read the report sees it, wherever he stands (ACT-028)."""
    present = draft["related"] or []
    if draft["reviewer"] and draft.changed("reviewer") and draft["reviewer"] not in present:
        draft.set("related", [*present, draft["reviewer"]])

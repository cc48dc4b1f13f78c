"""What is checked when a task of a role is defined, and what follows."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.words import say
from guanxi.kernel.jobs.progress import start_job
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.conditions import check_condition
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

PREPARE = "activities.role_task_prepare"


def check_role_task(draft: Draft, work: Work) -> None:
    """The condition is a filter of the object. A new one is not in force before it is known who meets it already."""
    if draft["object_name"]:
        check_condition(draft, object_spec(draft["object_name"]))
    if draft.new or draft.changed("condition", "is_active"):
        draft.set("in_force_at", None)


def role_tasks_saved(drafts: Sequence[Draft], work: Work) -> None:
    """Records that meet the condition already are noted in the background, so that they get no task."""
    touch("access")
    for draft in drafts:
        if draft["is_active"] and draft["in_force_at"] is None:
            label = say("准备流程任务：{subject}", subject=draft["subject"])
            start_job(work.actor, "role_task", label, PREPARE, args={"task": draft.id})


def role_tasks_removed(ids: Sequence[int], work: Work) -> None:
    """One that comes back begins anew."""
    touch("access")
    kept = [t for t in work.rows("role_task", ids) if t["is_active"]]
    work.update_many((t, {"in_force_at": None}) for t in kept)

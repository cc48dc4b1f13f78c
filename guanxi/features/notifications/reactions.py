"""What people are told of by itself: records that become theirs, jobs of theirs that are over."""

from __future__ import annotations

from guanxi.features.notifications.service import Word, notify
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.events.jobs import JobFinished
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import QUIET, Work
from guanxi.kernel.storage.rows import run


def owners_changed(event: RecordsSaved, work: Work) -> None:
    """Whoever becomes the owner by somebody else's hand learns of it, once per act (GEN-011, GEN-018)."""
    spec = event.spec
    if not spec.owned or not work.actor.operator or work.memo.get(QUIET):
        return
    by_owner: dict[int, list[Draft]] = {}
    for draft in event.drafts:
        if draft["owner"] and draft["owner"] != work.actor.employee and draft.changed("owner"):
            by_owner.setdefault(draft["owner"], []).append(draft)
    for owner, given in by_owner.items():
        drafts, clear = known_to(owner, spec, given)
        if not drafts:
            continue
        facts = {
            "who": work.actor.name,
            "object": Word(spec.label),
            "count": len(drafts),
            "title": drafts[0].after().title if clear else f"#{drafts[0].id}",
        }
        if len(drafts) == 1:
            notify(
                work,
                "{who}把{object}“{title}”分配给了您。",
                facts,
                kind="assigned",
                employees=[owner],
                about=(spec.name, drafts[0].id),
            )
        else:
            notify(
                work,
                "{who}把 {count} 条{object}分配给了您。",
                facts,
                kind="assigned",
                employees=[owner],
                about=(spec.name, None),
            )


def known_to(employee: int, spec: ObjectSpec, drafts: list[Draft]) -> tuple[list[Draft], bool]:
    """Those of the records that he may see, and whether he may read their title: the notice is read without a check."""
    sql = "select id from operator where employee_id = %s and status = 'enabled' and deleted_at is null"
    actors = [a for a in (load_actor(r[0]) for r in run(sql, [employee])) if a and may(a, spec, "view")]
    seen = {i for a in actors for i in visible_ids(a, spec, [d.id for d in drafts])}
    return [d for d in drafts if d.id in seen], all(readable(a, spec, spec.title_field) for a in actors)


def job_finished(event: JobFinished, work: Work) -> None:
    """Long work ended while its owner did something else."""
    if event.state == "done":
        notify(work, "“{label}”已完成。", {"label": event.label}, kind="job", operators=[event.operator])
    elif event.state == "failed":
        facts = {"label": event.label, "error": event.error}
        notify(work, "“{label}”没有完成：{error}", facts, kind="job", operators=[event.operator])

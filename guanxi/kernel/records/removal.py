"""Deleting to the recycle bin, restoring with relations, deleting for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say, translate
from guanxi.kernel.access.dimensions import feeds_rights
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.rollups import refresh_rollups
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts

if TYPE_CHECKING:
    from guanxi.kernel.records.work import Work

DEPTH = 6


def delete(work: Work, spec: ObjectSpec, ids: Sequence[int]) -> None:
    """Move the records, and what is declared to go with them, to the recycle bin in one act."""
    if not work.trusted:
        work.authorise(spec, ids, "delete")
    remove(work, spec, list(ids), DEPTH)


def remove(work: Work, spec: ObjectSpec, ids: list[int], depth: int) -> None:
    for referrer, field in snapshot().referrers.get(spec.name, ()):
        children = live_children(referrer, field, ids)
        if not children or field.on_delete == "clear":
            continue
        children = [c for c in children if not (referrer.name == spec.name and c in ids)]
        if children and (field.on_delete == "protect" or depth == 0):
            raise in_use(work, referrer, children)
        if children:
            remove(work, referrer, children, depth - 1)
    run(
        f"update {ident(spec.table)} set deleted_at = %s, deleted_by_id = %s, version = version + 1 "
        "where id = any(%s) and deleted_at is null",
        [work.now, work.actor.operator or None, ids],
    )
    follow(work, spec, ids)


def live_children(referrer: ObjectSpec, field: FieldSpec, ids: Sequence[int]) -> list[int]:
    sql = f"select id from {ident(referrer.table)} where {ident(field.column)} = any(%s) and deleted_at is null"
    return [r[0] for r in run(sql, [list(ids)])]


def in_use(work: Work, referrer: ObjectSpec, children: Sequence[int]) -> RuleBroken:
    """The refusal; of records that the actor does not see it says neither what they are nor how many."""
    count = len(children)
    seen = children if work.trusted else visible_ids(work.actor, referrer, children)
    if len(seen) < count:
        return RuleBroken(say("不能删除：还有您无权查看的记录用到它。请联系管理员，或停用它。"), "in_use")
    return RuleBroken(
        say(
            "不能删除：还有 {count} 条“{referrer}”用到它。请先处理这些记录，或停用它。",
            count=count, referrer=translate(referrer.label),
        ),
        "in_use",
        {"object": referrer.name, "count": count},
    )  # fmt: skip


def restore(work: Work, spec: ObjectSpec, ids: Sequence[int]) -> None:
    """Bring records back, together with all that was deleted in the same act because of them."""
    if not work.trusted:
        work.authorise(spec, ids, "delete", deleted=True)
    for moment, group in by_moment(spec, ids).items():
        revive(work, spec, group, moment, DEPTH)


def by_moment(spec: ObjectSpec, ids: Sequence[int]) -> dict[object, list[int]]:
    rows = run(f"select id, deleted_at from {ident(spec.table)} where id = any(%s) and deleted_at is not null", [list(ids)])
    result: dict[object, list[int]] = {}
    for id_, moment in rows:
        result.setdefault(moment, []).append(id_)
    return result


def revive(work: Work, spec: ObjectSpec, ids: list[int], moment: object, depth: int) -> None:
    run(f"update {ident(spec.table)} set deleted_at = null, deleted_by_id = null, version = version + 1 where id = any(%s)", [ids])
    follow(work, spec, ids)
    for referrer, field in snapshot().referrers.get(spec.name, ()):
        if field.on_delete == "cascade" and depth:
            sql = f"select id from {ident(referrer.table)} where {ident(field.column)} = any(%s) and deleted_at = %s"
            children = [r[0] for r in run(sql, [ids, moment])]
            if children:
                revive(work, referrer, children, moment, depth - 1)


def purge(work: Work, spec: ObjectSpec, ids: Sequence[int]) -> None:
    """Delete for good what lies in the recycle bin; references that should be cleared are."""
    if not work.trusted:
        work.authorise(spec, ids, "purge", deleted=True)
    destroy(work, spec, list(ids), DEPTH)


def destroy(work: Work, spec: ObjectSpec, ids: list[int], depth: int) -> None:
    for referrer, field in snapshot().referrers.get(spec.name, ()):
        column = ident(field.column)
        if field.on_delete == "clear":
            run(f"update {ident(referrer.table)} set {column} = null where {column} = any(%s)", [ids])
            continue
        children = [r[0] for r in run(f"select id from {ident(referrer.table)} where {column} = any(%s)", [ids])]
        children = [c for c in children if not (referrer.name == spec.name and c in ids)]
        if children and (field.on_delete == "protect" or depth == 0):
            raise in_use(work, referrer, children)
        if children:
            destroy(work, referrer, children, depth - 1)
    run(f"delete from {ident(spec.table)} where id = any(%s) and deleted_at is not null", [ids])


def follow(work: Work, spec: ObjectSpec, ids: list[int]) -> None:
    """Roll-ups and caches after records went or came back."""
    work.forget(spec, ids)
    columns = [f for f in spec.fields.values() if f.stored and f.kind.references and not f.system]
    if columns:
        names = ", ".join(f"{ident(f.column)} as {ident(f.name)}" for f in columns)
        refresh_rollups(spec, run_dicts(f"select {names} from {ident(spec.table)} where id = any(%s)", [ids]))
    if spec.after_removal:
        with work.derived():
            spec.after_removal(ids, work)
    if feeds_rights(spec):
        touch("access")

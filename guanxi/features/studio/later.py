"""What a new or changed field needs of the rows that exist: indexes, search keys, figures."""

from __future__ import annotations

from collections.abc import Iterator

from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.rollups import recompute
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import keys
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage import schema
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts, table_columns

CHUNK = 2000


def finish_now(spec: ObjectSpec, field: FieldSpec) -> None:
    """Inside the change itself; for small tables."""
    schema.sync_object(spec)
    fill(spec, field)


def finish_later(work: Work, spec: ObjectSpec, field: FieldSpec) -> None:
    work.later("studio.finish_field", object_=spec.name, name=field.name)


def finish_object(object_: str) -> None:
    """The task: the indexes that an object's declarations ask for, without holding anybody up."""
    spec = snapshot().objects.get(object_)
    if spec is not None:
        schema.build_indexes(spec)


def finish_field(object_: str, name: str) -> None:
    """The task: bears repetition, holds nobody up."""
    spec = snapshot().objects.get(object_)
    field = spec.fields.get(name) if spec else None
    if spec is None or field is None:
        return
    schema.build_indexes(spec)
    fill(spec, field)


def fill(spec: ObjectSpec, field: FieldSpec) -> None:
    """Figures of a roll-up; search keys when the field takes part in the search."""
    if field.rollup:
        child = snapshot().objects[field.rollup.object]
        for ids in chunks(spec, "true"):
            recompute(spec, field, child, ids)
    elif field.kind.name in ("text", "phone", "email"):
        for ids in chunks(spec, f"{ident(field.column)} is not null"):
            refresh_keys(spec, ids)


def chunks(spec: ObjectSpec, which: str) -> Iterator[list[int]]:
    """The ids of the rows for which `which` holds, some at a time."""
    last = 0
    while True:
        sql = f"select id from {ident(spec.table)} where id > %s and {which} order by id limit {CHUNK}"
        ids = [r[0] for r in run(sql, [last])]
        if not ids:
            return
        yield ids
        last = ids[-1]


def refresh_keys(spec: ObjectSpec, ids: list[int]) -> None:
    """Write the search keys of these rows anew, where they differ."""
    columns = ", ".join(map(ident, table_columns(spec.table)))
    rows = run_dicts(f"select {columns}, search_key from {ident(spec.table)} where id = any(%s)", [ids])
    changed = []
    for row in rows:
        key, _ = keys(Draft(spec, Row.of(spec, row)))
        if key != row["search_key"]:
            changed.append((row["id"], key))
    if changed:
        run(
            f"update {ident(spec.table)} t set search_key = n.key from unnest(%s::bigint[], %s::text[]) n(id, key) where t.id = n.id",
            [[c[0] for c in changed], [c[1] for c in changed]],
        )

"""Roll-ups (汇总字段): columns of a parent that follow its lines, recomputed set-wise in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run


def refresh_rollups(spec: ObjectSpec, rows: Sequence[Mapping[str, Any]]) -> None:
    """Recompute the roll-ups over `spec` of all parents named by `rows` (before and after a change)."""
    for parent in snapshot().objects.values():
        for field in parent.fields.values():
            if field.rollup and field.rollup.object == spec.name:
                ids = sorted({r[field.rollup.via] for r in rows if r.get(field.rollup.via)})
                if ids:
                    recompute(parent, field, spec, ids)


def recompute(parent: ObjectSpec, field: FieldSpec, child: ObjectSpec, ids: Sequence[int] | None) -> None:
    """Set the roll-up of the parents (all when `ids` is None) from their lines; locks the parents in id order."""
    rollup = field.rollup
    assert rollup is not None
    source = Source(SYSTEM, child)
    condition = compile_filter(source, parse_filter(dict(rollup.filter)))
    via = f"t.{ident(child.fields[rollup.via].column)}"
    value = "count(*)" if rollup.fn == "count" else f"{rollup.fn}({source.column(rollup.field or 'id').sql})"
    which = f"p.id = any({source.build.param(list(ids))}::bigint[])" if ids is not None else "true"
    figure = f"(select {value} from {source.from_sql} where {via} = p.id and t.deleted_at is null and {condition})"
    fallback = "0" if rollup.fn in ("count", "sum") else "null"
    column = ident(field.column)
    run(
        f"update {ident(parent.table)} p set {column} = coalesce({figure}, {fallback}) "
        f"where {which} and p.{column} is distinct from coalesce({figure}, {fallback})",
        source.build.params,
    )

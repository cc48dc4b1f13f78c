"""The ledger of ready-made things: what this account set was given, by this version or an earlier one (docs/decisions/0020).

Whatever stands in it belongs to the company: it may be changed, renamed, thrown away. Only what does not stand in it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run


def shipped(keys: Iterable[str]) -> dict[str, Any]:
    """What the ledger says of those of the keys that it has."""
    return dict(run("select key, body from kernel_shipped where key = any(%s)", [list(keys)]))


def ship(entries: Mapping[str, Any]) -> None:
    """Write into the ledger; what it said of a key before is replaced."""
    if entries:
        run(
            "insert into kernel_shipped (key, body) select * from unnest(%s::text[], %s::jsonb[]) "
            "on conflict (key) do update set body = excluded.body",
            [list(entries), [Jsonb(body) for body in entries.values()]],
        )


def lacking(work: Work, object_: str, field: str, values: Sequence[Any], *, group: bool = False) -> list[Any]:
    """Those of the ready-made records, by the field that names them, that this set never got; from now on it did.

    A set from before the ledger got what it has, what lies in its recycle bin and what its audit saw go. Where the records are a
    `group` that a company replaces by its own, such a set gets none as soon as it has any.
    """
    keys = {value: f"{object_}:{value}" for value in values}
    known = shipped(keys.values())
    fresh = [value for value in values if keys[value] not in known]
    if not fresh:
        return []
    own = group and not begun(object_) and run(f"select 1 from {ident(object_spec(object_).table)} limit 1")
    there = set(fresh) if own else {row[field] for row in work.select(object_, field, fresh, deleted=True)}
    ship({keys[value]: None for value in fresh})
    left = [value for value in fresh if value not in there]
    gone = thrown_away(object_, field, left)
    return [value for value in left if value not in gone]


def begun(object_: str) -> bool:
    """Whether the ledger knows any record of the object."""
    return bool(run("select 1 from kernel_shipped where starts_with(key, %s) limit 1", [f"{object_}:"]))


def thrown_away(object_: str, field: str, values: Sequence[Any]) -> set[Any]:
    """Those of the values that a record had which was deleted for good, as far as the audit reaches back."""
    if not values:
        return set()
    sql = "select distinct diff ->> %s from audit where tbl = %s and op = 'D' and diff ->> %s = any(%s)"
    return {row[0] for row in run(sql, [field, object_spec(object_).table, field, list(values)])}

"""The few statements by which rows are read and written whatever the object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import orjson

from guanxi.kernel.storage.build import Builder, ident
from guanxi.kernel.storage.sets import connection

COPY_FROM = 20  # rows
JSONB = 3802  # type number in PostgreSQL's catalogue


class Reach(Protocol):
    """A set of records as SQL (access/scope.py)."""

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        """Conditions whose OR is the set; None for everything."""


def run(sql: str, params: Any = None) -> list[tuple[Any, ...]]:
    """Rows of a query, or [] of a statement that returns none."""
    return _fetch(sql, params)[1]


def run_dicts(sql: str, params: Any = None) -> list[dict[str, Any]]:
    """The same with rows as dicts by column name."""
    names, rows = _fetch(sql, params)
    return [dict(zip(names, row, strict=True)) for row in rows]


def _fetch(sql: str, params: Any) -> tuple[list[str], list[tuple[Any, ...]]]:
    with connection().cursor() as cursor:
        cursor.execute(sql, params)
        if not cursor.description:
            return [], []
        rows = cursor.fetchall()
        json = [i for i, column in enumerate(cursor.description) if column[1] == JSONB]
        if json:  # Django leaves jsonb as text on raw cursors
            rows = [tuple(orjson.loads(v) if i in json and v is not None else v for i, v in enumerate(r)) for r in rows]
        return [column[0] for column in cursor.description], rows


def table_columns(table: str) -> tuple[str, ...]:
    """Stored columns of the object that lives in `table`, with those that only its record rights read."""
    from guanxi.kernel.metadata.snapshot import snapshot

    spec = next(s for s in snapshot().objects.values() if s.table == table)
    rights = ("shared", "shared_edit") if spec.owned else ()
    return tuple(dict.fromkeys([*(f.column for f in spec.fields.values() if f.stored), *rights]))


def fetch_row(table: str, id_: int, *, lock: bool = False, within: Reach | None = None) -> dict[str, Any] | None:
    """One row by column name; `lock` holds it until the transaction ends. With `within` only if it lies in that scope: what
    somebody may not touch is not locked for him, and he waits for nobody who holds it."""
    build, columns = Builder(), [f"t.{ident(c)}" for c in table_columns(table)]
    where = f"t.id = {build.param(id_)}"
    branches = within.branches(build, "t") if within else None
    if branches is not None:
        where += f" and ({' or '.join(branches) or 'false'})"
    held = " for update of t" if lock else ""
    found = run_dicts(f"select {', '.join(columns)} from {ident(table)} t where {where}{held}", build.params)
    return found[0] if found else None


def insert_rows(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int]:
    """Insert rows; the new ids in order. Many rows go by COPY, which parses no statement and fires the same triggers."""
    if len(rows) >= COPY_FROM:
        return copy_rows(table, columns, rows)
    names, one = ", ".join(map(ident, columns)), f"({', '.join(['%s'] * len(columns))})"
    sql = f"insert into {ident(table)} ({names}) values {', '.join([one] * len(rows))} returning id"
    return [r[0] for r in run(sql, [value for row in rows for value in row])] if rows else []


def copy_rows(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int]:
    """The same by COPY, with ids taken from the table's sequence beforehand."""
    numbers = "select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)"
    ids = [r[0] for r in run(numbers, [ident(table), len(rows)])]
    names = ", ".join(map(ident, ("id", *columns)))
    with connection().cursor() as cursor, cursor.copy(f"copy {ident(table)} ({names}) from stdin") as copy:
        for id_, row in zip(ids, rows, strict=True):
            copy.write_row((id_, *row))
    return ids


def update_row(table: str, id_: int, values: Mapping[str, Any]) -> None:
    """Set columns of one row."""
    sets = ", ".join(f"{ident(column)} = %s" for column in values)
    run(f"update {ident(table)} set {sets} where id = %s", [*values.values(), id_])

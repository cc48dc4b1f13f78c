"""What PostgreSQL's own statistics tell before a list is read. All of it are guesses, by which a route is chosen: a wrong one
costs time, never a row."""

from __future__ import annotations

import bisect
import datetime as dt
import math
from dataclasses import dataclass
from typing import Any

from guanxi.kernel.query.order import Order
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.memory import Memory
from guanxi.kernel.storage.rows import run

LARGE = 100_000  # records of a table in which a bound is worth while
KNOWING = 1_000  # records of a table whose statistics tell something
KNOWN = """
select c.reltuples, s.histogram_bounds::text::timestamptz[] from pg_class c
left join pg_stats s on s.schemaname = 'public' and s.tablename = c.relname and s.attname = 'updated_at'
where c.relnamespace = 'public'::regnamespace and c.relname = %s
"""


@dataclass(frozen=True)
class Known:
    """Of one table: how many rows it has, and moments that divide them evenly by their last change."""

    rows: float
    moments: list[dt.datetime]


_known: Memory[Known] = Memory(600)


def known(table: str) -> Known:
    """What is known of the table; -1 rows where there are no statistics yet."""
    return _known.ask(table, lambda: learn(table))


def learn(table: str) -> Known:
    rows = run(KNOWN, [table])
    size, moments = rows[0] if rows else (-1, None)
    return Known(size, moments or [])


def recent(source: Source, order: Order, after: list[Any] | None, nulls: bool, part: float) -> list[str]:
    """Conditions on `t` for about `part` (0 to 1) of all records, those that come first in the order, or first after a place in
    it; none where the order is another one or nothing is known.

    Whoever sees records of 25 departments finds the newest of them in 25 short stretches of an index, if it is known how far
    back to read. Who finds too little there asks again without the bound."""
    table = known(source.spec.table)
    moments = table.moments
    if not order.by_change or nulls or table.rows < LARGE or not moments:
        return []
    at = len(moments)
    if after is not None:
        try:
            at = bisect.bisect_left(moments, dt.datetime.fromisoformat(str(after[0])))
        except (ValueError, TypeError):  # a cursor made by hand; the database judges it
            return []
    at -= math.ceil(part * len(moments)) + 1
    return [f't."updated_at" >= {source.build.param(moments[at])}'] if at > 0 else []


def share(source: Source, where: str) -> float | None:
    """Which part of all records (0 to 1) meets `where`, as the planner expects; None where it does not know the table."""
    size = known(source.spec.table).rows
    if size < KNOWING:
        return None
    plan = run(f"explain (format json) select 1 from {source.from_sql} where {where}", source.build.params)[0][0]
    return min(1.0, float(plan[0]["Plan"]["Plan Rows"]) / size)

"""A declared summary as tables and SQL.

Two tables: the folded rows, one for each combination of keys, and the queue of what was added to them since. Both have
the columns of the object under their own names (of a date the first day of its month), `n` for the number of records, and
for each summed field `s_<column>` and `c_<column>`: the sum and how many of the records have a value. What is known of the governing
customer stands beside them (above.py).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.utils.timezone import get_default_timezone_name

from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec, Summary
from guanxi.kernel.storage.build import ident
from guanxi.kernel.summaries.above import Above, above, dimension_columns

FORMAT = 4  # of the tables; another one builds them anew
SMALL = 20_000  # rows of a summary that is of use in any case
WORTH = 3  # how many times smaller than its table a larger one has to be
MONTH = "gx_month"
WEIGHT = "gx_weight"


@dataclass(frozen=True)
class Shape:
    """One summary of one object."""

    spec: ObjectSpec
    summary: Summary

    @cached_property
    def fields(self) -> dict[str, str]:
        """Column and expression over a record `t` of each key that is a field of the object."""
        plain = {f.column: f"t.{ident(f.column)}" for f in (self.spec.fields[name] for name in self.summary.by)}
        month = self.month
        return {**plain, month.column: cut(month)} if month else plain

    @cached_property
    def keys(self) -> dict[str, str]:
        """The same of all keys."""
        return {**self.fields, **self.above.keys} if self.above else self.fields

    @cached_property
    def above(self) -> Above | None:
        """What it knows of the governing customer."""
        return above(self.spec, self.summary.above)

    @property
    def optional(self) -> bool:
        """Whether it is kept only where it is small enough to be of use: who crosses departments with regions and lines may have
        few combinations of them, or as many as records."""
        return "dimensions" in self.summary.above

    @property
    def month(self) -> FieldSpec | None:
        """The date that is kept by month."""
        return self.spec.fields[self.summary.month] if self.summary.month else None

    @cached_property
    def sums(self) -> tuple[str, ...]:
        """Columns of the summed fields."""
        return tuple(self.spec.fields[name].column for name in self.summary.sums)

    @cached_property
    def table(self) -> str:
        """Name of the folded table. It says what the summary is made of, so a changed declaration is a new table."""
        text = repr((FORMAT, self.keys, self.sums))
        mark = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:6]
        return f"gx_sum_{self.spec.table[:28]}_{self.summary.name[:12]}_{mark}"

    @property
    def queue(self) -> str:
        """Name of the table of deltas."""
        return f"{self.table}_new"

    @property
    def narrow(self) -> list[str]:
        """The keys of which one person's range is a small part."""
        return [c for c in ("department_id", "owner_id", "g_whose_owner_id") if c in self.keys]

    @property
    def figures(self) -> list[str]:
        """Columns that add up."""
        return ["n", *(f"{part}_{column}" for column in self.sums for part in ("s", "c"))]

    @property
    def columns(self) -> str:
        return ", ".join(map(ident, [*self.keys, *self.figures]))

    @property
    def facts(self) -> str:
        """The columns that somebody may ask for."""
        return ", ".join(map(ident, [*self.fields, *self.figures]))

    def records(self, relation: str, weight: str = "1") -> str:
        """SELECT of the live records of `relation`, each as a row of the summary that counts `weight` times."""
        return self.rows(f"({told(self.above, relation, weight)})")

    def rows(self, records: str, *, above: bool = True, weight: str = f"t.{WEIGHT}") -> str:
        """The same of records of which everything is told; without `above` nothing of their customer."""
        parts = [f"{expression} as {ident(column)}" for column, expression in self.fields.items()]
        parts += [f"t.{ident(column)}" for column in self.keys if above and column not in self.fields]
        parts.append(f"{weight} as n")
        for column in self.sums:
            name = f"t.{ident(column)}"
            parts.append(f"({weight} * coalesce({name}, 0))::numeric as {ident(f's_{column}')}")
            parts.append(f"({weight} * ({name} is not null)::integer)::integer as {ident(f'c_{column}')}")
        return f"select {', '.join(parts)} from {records} t"

    def stored(self, table: str, weight: int = 1) -> str:
        """SELECT of the rows of one of the two tables, counted `weight` times."""
        figures = (f"{weight} * {ident(f)} as {ident(f)}" if weight != 1 else ident(f) for f in self.figures)
        return f"select {', '.join([*map(ident, self.keys), *figures])} from {ident(table)}"

    def seen(self, rows: str) -> str:
        """SELECT of the rows as they stand for records: a date of the month has the type of its field, and is there as a
        plain day besides (MONTH)."""
        month = self.month
        if month is None:
            return rows
        column = ident(month.column)
        moment = column if month.kind.name == "date" else f"({column}::timestamp at time zone '{get_default_timezone_name()}')"
        others = ", ".join(ident(c) for c in [*self.fields, *self.figures] if c != month.column)
        return f"select {others}, {column} as {MONTH}, {moment} as {column} from ({rows}) u"

    def added(self, parts: list[str]) -> str:
        """SELECT of the parts added up by key; what comes to nothing is left out."""
        keys = ", ".join(map(ident, self.keys))
        sums = ", ".join(f"sum({ident(f)}) as {ident(f)}" for f in self.figures)
        some = " or ".join(f"sum({ident(f)}) <> 0" for f in self.figures)
        return f"select {keys}, {sums} from ({' union all '.join(parts)}) u group by {keys} having {some}"

    def enqueue(self, parts: list[str]) -> str:
        """INSERT of the parts into the queue."""
        return f"insert into {ident(self.queue)} ({self.columns}) {self.added(parts)}"


def told(above: Above | None, relation: str, weight: str, customers: str = "") -> str:
    """SELECT of the live records of `relation`, how often each counts, and what is known of its customer; with `customers`, rows
    of the governing object, only of the records below them."""
    known = "".join(f", {sql} as {ident(name)}" for name, sql in above.keys.items()) if above else ""
    joined = above.joined(customers) if above else ""
    return f"select t.*, {weight}::integer as {WEIGHT}{known} from {relation} t{joined} where t.deleted_at is null"


def cut(field: FieldSpec) -> str:
    """SQL of the first day of the month, in the company's time zone."""
    day = f"t.{ident(field.column)}"
    if field.kind.name != "date":
        day = f"({day} at time zone '{get_default_timezone_name()}')"
    return f"date_trunc('month', {day})::date"


def shapes(spec: ObjectSpec) -> Iterator[Shape]:
    """The summaries that an object keeps: those it declares, but for those by dimensions that nobody has enabled."""
    for summary in spec.summaries:
        shape = Shape(spec, summary)
        if not shape.optional or (shape.above and dimension_columns(shape.above.parent)):
            yield shape

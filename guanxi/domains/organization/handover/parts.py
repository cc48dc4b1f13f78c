"""What of an object is handed over: the owner, related employees, and employee fields that say so (`handed_over=True`).

Objects declare it, so whatever comes later, custom objects included, takes part by itself.
"""

from __future__ import annotations

from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

RELATED = ("related", "related_edit")


def parts_of(spec: ObjectSpec) -> list[FieldSpec]:
    """The fields of the object that a successor takes over; what somebody has reported stays his."""
    always = ("owner", *RELATED) if spec.owned and spec.kept_here else ()
    return [f for f in spec.fields.values() if f.stored and (f.name in always or f.handed_over)]


def objects_with_parts() -> list[ObjectSpec]:
    """All objects that take part; those on which others depend for their rights come first."""
    return [spec for spec in snapshot().objects.values() if parts_of(spec)]


class Holdings:
    """The records of one object that an employee holds, in SQL."""

    def __init__(self, spec: ObjectSpec, leaver: int) -> None:
        self.spec, self.source = spec, Source(SYSTEM, spec)
        self.who = self.source.build.param(leaver)
        self.parts = parts_of(spec)
        self.open = compile_filter(self.source, parse_filter(dict(spec.open) or None))

    def holds(self, field: FieldSpec) -> str:
        """The condition under which the employee stands in the field."""
        column = f"t.{ident(field.column)}"
        return f"{column} @> array[{self.who}]::bigint[]" if field.kind.many else f"{column} = {self.who}"

    @property
    def where(self) -> str:
        return f"t.deleted_at is null and ({' or '.join(map(self.holds, self.parts))})"

    def counts(self) -> dict[str, Any]:
        """How many records there are, how many of them are open, and both for each field."""
        figures = ["count(*)", f"count(*) filter (where {self.open})"]
        for field in self.parts:
            test = self.holds(field)
            figures += [f"count(*) filter (where {test})", f"count(*) filter (where {test} and {self.open})"]
        found = run(
            f"select {', '.join(figures)} from {self.source.from_sql} where {self.where}", self.source.build.params
        )[0]
        fields = [{"field": f, "count": found[2 + 2 * i], "open": found[3 + 2 * i]} for i, f in enumerate(self.parts)]
        return {"count": found[0], "open": found[1], "fields": [one for one in fields if one["count"]]}

    def ids(self, *, open_only: bool, after: int, limit: int) -> list[int]:
        """The next of the records, by number."""
        condition = self.open if open_only else "true"
        beyond = self.source.build.param(after)
        sql = (
            f"select t.id from {self.source.from_sql} where {self.where} and {condition} and t.id > {beyond} "
            f"order by t.id limit {int(limit)}"
        )
        return [row[0] for row in run(sql, self.source.build.params)]


def taken_over(row: Row, leaver: int, successor: int, standing: int | None) -> dict[str, Any]:
    """The values of a record once `successor` stands where `leaver` stood. In a tree of people the successor himself
    comes to stand where the leaver did (`standing`), not below himself."""
    changes: dict[str, Any] = {}
    for field in parts_of(row.spec):
        held = row[field.name]
        if not field.kind.many:
            if held == leaver:
                changes[field.name] = standing if field.tree and row.id == successor else successor
        elif held and leaver in held:
            changes[field.name] = list(dict.fromkeys(successor if e == leaver else e for e in held))
    owner = changes.get("owner", row.values.get("owner"))
    for name in RELATED:  # who owns a record need not be related to it as well
        if name in changes:
            changes[name] = [e for e in changes[name] if e != owner] or None
    return changes

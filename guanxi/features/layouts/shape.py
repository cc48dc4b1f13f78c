"""What a layout is (PLAT-010..012, CUS-006), and which one applies to a record: pure values, the same rule as in the
browser (`web/src/kernel/layout`).

The layouts of an object stand in order. The first whose conditions the record meets, and whose roles the person has one of,
is used; without one the object's own form is. A layout says what is shown where and what must be filled in. It never opens
a field that the person may not read or write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.metadata.spec import ObjectSpec


@dataclass(frozen=True)
class Condition:
    """The field holds one of the values: references as ids, None for an empty field."""

    field: str
    values: tuple[Any, ...]

    def holds(self, value: Any) -> bool:
        if isinstance(value, list):
            return any(v in self.values for v in value) if value else None in self.values
        return value in self.values


@dataclass(frozen=True)
class Part:
    """A titled group of fields in one or two columns."""

    title: str
    fields: tuple[str, ...]
    columns: int = 2


@dataclass(frozen=True)
class Layout:
    """One layout. `highlights`, `related` and `columns` are None where the object's own ones stay."""

    id: int
    name: str
    when: tuple[Condition, ...] = ()
    roles: frozenset[int] = frozenset()
    sections: tuple[Part, ...] = ()
    required: frozenset[str] = frozenset()
    readonly: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    highlights: tuple[str, ...] | None = None
    related: tuple[str, ...] | None = None
    columns: tuple[str, ...] | None = None
    is_active: bool = field(default=True)

    def meant_for(self, roles: Iterable[int]) -> bool:
        """Whether it is for somebody with these roles."""
        return not self.roles or not self.roles.isdisjoint(roles)

    def fits(self, value: Callable[[str], Any]) -> bool:
        """Whether it is for a record, given by its values."""
        return all(c.holds(value(c.field)) for c in self.when)


def read_layout(spec: ObjectSpec, row: Mapping[str, Any]) -> Layout:
    """A stored layout, without what the object no longer has. Conditions on a field that is gone never hold."""
    body = row["body"]

    def known(names: Sequence[str]) -> tuple[str, ...]:
        return tuple(n for n in names if n.split(".")[0] in spec.fields)

    def own(key: str) -> tuple[str, ...] | None:
        return None if body.get(key) is None else tuple(body[key])

    highlights, columns = own("highlights"), own("columns")
    return Layout(
        id=row["id"], name=row["name"], is_active=row["is_active"], roles=frozenset(row["roles"]),
        when=tuple(Condition(c["field"], tuple(c["values"] if c["field"] in spec.fields else ())) for c in row["when"]),
        sections=tuple(Part(s["title"], known(s["fields"]), s.get("columns", 2)) for s in body.get("sections", ())),
        required=frozenset(known(body.get("required", ()))), readonly=frozenset(known(body.get("readonly", ()))),
        hidden=frozenset(known(body.get("hidden", ()))), related=own("related"),
        highlights=None if highlights is None else known(highlights), columns=None if columns is None else known(columns),
    )  # fmt: skip


def chosen(layouts: Iterable[Layout], roles: Iterable[int], value: Callable[[str], Any]) -> Layout | None:
    """The first layout that is meant for these roles and for a record with these values."""
    held = set(roles)
    return next((x for x in layouts if x.is_active and x.meant_for(held) and x.fits(value)), None)


def offered(layouts: Iterable[Layout], roles: Iterable[int]) -> list[Layout]:
    """Those a person may meet, in order: none that follows one without conditions."""
    held, result = set(roles), []
    for layout in layouts:
        if layout.is_active and layout.meant_for(held):
            result.append(layout)
            if not layout.when:
                break
    return result

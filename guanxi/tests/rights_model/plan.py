"""A company on paper: who works where, what roles and persons were given, what records there are. Everybody and everything
is a number in its list, so that a failing example can be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

OBJECTS = ("customer", "opportunity", "contact")
DIMENSIONS = ("department", "region", "line")


@dataclass(frozen=True)
class Right:
    """A row of rights of a role, or of a person, on one object."""

    verbs: Mapping[str, bool] = field(default_factory=dict)
    scope: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Grant:
    """A data grant; `value` is a number in the tree of the dimension."""

    dimension: str
    value: int | None
    level: str
    right: str


@dataclass(frozen=True)
class Role:
    on: bool
    rights: Mapping[str, Right]
    grants: tuple[Grant, ...] = ()


@dataclass(frozen=True)
class Person:
    department: int | None
    departments: tuple[int, ...] = ()
    superior: int | None = None
    roles: tuple[int, ...] = ()
    status: str = "active"
    rights: Mapping[str, Right] = field(default_factory=dict)
    grants: tuple[Grant, ...] = ()


@dataclass(frozen=True)
class Outsider:
    """Somebody from outside (ORG-027): the number of his customer in the list of records, and of his roles among the outside roles."""

    bound: int
    roles: tuple[int, ...] = ()


@dataclass(frozen=True)
class Dimension:
    """On which objects it is enabled, and whether people without a grant are unrestricted."""

    attached: frozenset[str] = frozenset()
    open: bool = False


@dataclass(frozen=True)
class Share:
    dimension: str
    value: int
    right: str


@dataclass(frozen=True)
class Record:
    object: str
    owner: int | None = None
    department: int | None = None
    departments: tuple[int, ...] = ()
    related: tuple[int, ...] = ()
    related_edit: tuple[int, ...] = ()
    region: int | None = None
    line: int | None = None
    shares: tuple[Share, ...] = ()
    customer: int | None = None  # number of the customer in the list of records


@dataclass(frozen=True)
class Company:
    """`trees` has, for each dimension, the parent of each value. Where people are counted, outsiders come after the employees."""

    trees: Mapping[str, tuple[int | None, ...]]
    dimensions: Mapping[str, Dimension]
    roles: tuple[Role, ...]
    people: tuple[Person, ...]
    records: tuple[Record, ...]
    outside_roles: tuple[Role, ...] = ()
    outsiders: tuple[Outsider, ...] = ()

    @property
    def persons(self) -> range:
        """The numbers of all who sign in."""
        return range(len(self.people) + len(self.outsiders))

    def outsider(self, person: int) -> Outsider | None:
        return self.outsiders[person - len(self.people)] if person >= len(self.people) else None

    def __str__(self) -> str:
        """One line a thing; what is empty is left out."""
        lines = [f"tree {name}: parents {list(parents)}" for name, parents in self.trees.items()]
        lines += [f"dimension {n}: on {sorted(d.attached)}, without a grant {'all' if d.open else 'none'}" for n, d in self.dimensions.items()]
        for title, things in (("role", self.roles), ("outside role", self.outside_roles), ("person", (*self.people, *self.outsiders)), ("record", self.records)):
            lines += [f"{title} {i}: {shown(thing)}" for i, thing in enumerate(things)]
        return "\n".join(lines)


def shown(thing: object) -> str:
    """The parts of a plan that say something."""
    if isinstance(thing, Right):
        return f"({shown_parts(thing)})"
    if isinstance(thing, Grant | Share):
        return "/".join(str(v) for v in vars(thing).values())
    if isinstance(thing, Mapping):
        return "{" + ", ".join(f"{k}: {shown(v)}" for k, v in thing.items()) + "}"
    if isinstance(thing, tuple):
        return "[" + ", ".join(shown(v) for v in thing) + "]"
    return shown_parts(thing) if isinstance(thing, Role | Person | Outsider | Record) else str(thing)


def shown_parts(thing: object) -> str:
    return ", ".join(f"{k}={shown(v)}" for k, v in vars(thing).items() if v not in (None, (), {}))

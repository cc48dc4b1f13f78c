"""A company on paper: who works where, what roles and persons were given, what records there are. Everybody and everything
is a number in its list, so that a failing example can be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

OBJECTS = ("customer", "opportunity", "contact", "delivery", "activity")
SETUP = "fail_reason"  # an object of set-up data: it belongs to nobody, and is changed by whom a role names it to
DIMENSIONS = ("department", "region", "line", "channel")  # the last one is the company's own
CROSSED = DIMENSIONS[1:]
#: Actions with the verb each needs; "named" is no verb: only a role that names the action gives it.
ACTIONS = {
    "customer": {"action:x_biaoji": "named"}, "opportunity": {"action:win": "edit", "action:check_team": "view"},
    "contact": {"action:x_dakai": "named"}, "delivery": {"action:ship": "named"},
}  # fmt: skip
#: Those that an administrator made: buttons of each kind, which nobody presses whom no role gives them (PERM-053).
BUTTONS: Mapping[str, Mapping[str, Any]] = {
    "customer": {"label": "标记", "effect": "update", "set": [{"field": "needs", "value": "已标记"}], "places": ["record", "list"]},
    "contact": {"label": "打开", "effect": "link", "url": "/o/contact?q={name}", "places": ["record"]},
}  # fmt: skip


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
    """`gone`: deleted while people still hold it."""

    on: bool
    rights: Mapping[str, Right]
    grants: tuple[Grant, ...] = ()
    gone: bool = False


@dataclass(frozen=True)
class Person:
    """`outside_roles` are roles for people from outside that an employee holds, from before they became such; `login` is false
    for an account that is switched off."""

    department: int | None
    departments: tuple[int, ...] = ()
    superior: int | None = None
    roles: tuple[int, ...] = ()
    status: str = "active"
    rights: Mapping[str, Right] = field(default_factory=dict)
    grants: tuple[Grant, ...] = ()
    outside_roles: tuple[int, ...] = ()
    login: bool = True


@dataclass(frozen=True)
class Outsider:
    """Somebody from outside (ORG-027): the number of his customer in the list of records, and of his roles among the outside roles;
    `inside_roles` are roles of employees that he holds, which give him nothing."""

    bound: int
    roles: tuple[int, ...] = ()
    inside_roles: tuple[int, ...] = ()
    login: bool = True


@dataclass(frozen=True)
class Dimension:
    """On which objects it is enabled, and whether people without a grant are unrestricted."""

    attached: frozenset[str] = frozenset()
    open: bool = False


@dataclass(frozen=True)
class Share:
    """An allocation (PERM-051) to a value of a dimension, or with "role" or "employee" in its place to a role (those for people from
    outside are counted after the others) or a person. `withdrawn`: it was taken back."""

    dimension: str
    value: int
    right: str
    withdrawn: bool = False


@dataclass(frozen=True)
class Rule:
    """A rule of related employees (PERM-037..039): records of the object, of one department if it names one, get these people, and
    with `superior` the superior of their owner."""

    object: str
    department: int | None
    employees: tuple[int, ...]
    superior: bool
    right: str
    on: bool = True


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
    channel: int | None = None
    lines: tuple[int, ...] = ()  # of an opportunity, which may have several business lines
    shown: bool = False  # of an activity: whether people from outside see it


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
    carries: Mapping[str, tuple[int | None, ...]] = field(default_factory=dict)  # by dimension: the value of each department (PERM-023)
    delivery_rights: str = "roles"  # the option of selling: whom deliveries are shown to (PERM-048)
    rules: tuple[Rule, ...] = ()

    @property
    def persons(self) -> range:
        """The numbers of all who sign in."""
        return range(len(self.people) + len(self.outsiders))

    def can_sign_in(self, person: int) -> bool:
        outsider = self.outsider(person)
        return outsider.login if outsider else self.people[person].login

    def outsider(self, person: int) -> Outsider | None:
        return self.outsiders[person - len(self.people)] if person >= len(self.people) else None

    def __str__(self) -> str:
        """One line a thing; what is empty is left out."""
        lines = [f"tree {name}: parents {list(parents)}" for name, parents in self.trees.items()]
        lines += [f"dimension {n}: on {sorted(d.attached)}, without a grant {'all' if d.open else 'none'}" for n, d in self.dimensions.items()]
        lines += [f"departments carry {name}: {list(values)}" for name, values in self.carries.items()]
        lines += [f"deliveries are shown to: {self.delivery_rights}"] if self.delivery_rights != "roles" else []
        named = (("role", self.roles), ("outside role", self.outside_roles), ("person", (*self.people, *self.outsiders)), ("rule", self.rules))
        for title, things in (*named, ("record", self.records)):
            lines += [f"{title} {i}: {shown(thing)}" for i, thing in enumerate(things)]
        return "\n".join(lines)


USUAL = (("gone", False), ("login", True), ("shown", False), ("superior", False))


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
    return shown_parts(thing) if isinstance(thing, Role | Person | Outsider | Rule | Record) else str(thing)


def shown_parts(thing: object) -> str:
    return ", ".join(f"{k}={shown(v)}" for k, v in vars(thing).items() if v not in (None, (), {}) and (k, v) not in USUAL)

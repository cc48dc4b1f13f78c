"""Who is asking. An Actor is frozen for one request or job; what it may do is compiled once per rights stamp."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from guanxi.kernel.access.dimensions import Ranges

ANY = "any"
ACTION = "action:"
#: How far a verb reaches, narrowest first. `owner` is owner-only control (PERM-012); from `own` on, related employees count
#: too (PERM-013); the last four go on through the management dimensions (PERM-015).
LEVELS = ("none", "owner", "own", "subordinates", "department", "department_below", "all")
Way = tuple[str, int]  # a level and the role that gives it, for whose data grants it holds


@dataclass(frozen=True)
class Grant:
    """What the roles of an actor add up to for one object: verbs, reach per verb, field rights.

    `reach` keeps the ways of the single roles apart, since each crosses its own ranges of the dimensions; beside verbs it
    has the actions for which some role sets a reach of its own.
    `actions` holds the actions that some role switches on (`"action:win": true`) or off, each with the verbs that open
    it to this actor: those of the roles that do not switch it off, and `ANY` where a role switches it on. An action that
    no role names follows the verb it needs.
    `closed`: every role says that set-up data which everybody sees are not for its people.
    """

    verbs: frozenset[str] = frozenset()
    reach: Mapping[str, tuple[Way, ...]] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    closed: bool = False


@dataclass(frozen=True)
class Actor:
    """An operator with the employee he is, where that employee stands, and his grants by object name ("*" is the rest).

    `operator` 0 is the program itself (jobs, demo, migrations), which may do everything. `bound` is the customer for whom
    somebody from outside stands: a dealer, service provider, partner or learning centre (ORG-027). He is no employee.
    """

    operator: int
    name: str
    is_admin: bool = False
    bound: int | None = None
    employee: int | None = None
    department: int | None = None
    departments: tuple[int, ...] = ()
    departments_below: tuple[int, ...] = ()
    subordinates: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    grants: Mapping[str, Grant] = field(default_factory=dict)
    ranges: Ranges = field(default_factory=dict)
    nodes: tuple[int, ...] = ()
    access_stamp: int = 0
    ip: str = ""
    request: str = ""

    @property
    def key(self) -> tuple[int, int]:
        """Under which per-person caches are kept."""
        return (self.operator, self.access_stamp)


SYSTEM = Actor(0, "系统", is_admin=True)

_actor: ContextVar[Actor | None] = ContextVar("actor", default=None)


@contextmanager
def acting(actor: Actor) -> Iterator[None]:
    """Make `actor` the one on whose behalf the block runs."""
    token = _actor.set(actor)
    try:
        yield
    finally:
        _actor.reset(token)


def current_actor() -> Actor | None:
    return _actor.get()

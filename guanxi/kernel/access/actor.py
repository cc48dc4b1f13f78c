"""Who is asking. An Actor is frozen for one request or job; what it may do is compiled once per rights stamp."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

ANY = "any"
ACTION = "action:"
LEVELS = ("none", "own", "subordinates", "department", "department_below", "all")


@dataclass(frozen=True)
class Grant:
    """What the roles of an actor add up to for one object: verbs, reach per verb, field rights.

    `actions` holds the actions that some role switches on (`"action:win": true`) or off, each with the verbs that open
    it to this actor: those of the roles that do not switch it off, and `ANY` where a role switches it on. An action that
    no role names follows the verb it needs.
    """

    verbs: frozenset[str] = frozenset()
    reach: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Actor:
    """An operator with the employee he is, where that employee stands, and his grants by object name ("*" is the rest).

    `operator` 0 is the program itself (jobs, demo, migrations), which may do everything.
    """

    operator: int
    name: str
    is_admin: bool = False
    employee: int | None = None
    department: int | None = None
    departments_below: tuple[int, ...] = ()
    subordinates: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    grants: Mapping[str, Grant] = field(default_factory=dict)
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


def widest(levels: list[Any]) -> str:
    """Several roles add up (ORG-013): the widest reach wins."""
    return max((x for x in levels if x in LEVELS), key=LEVELS.index, default="none")

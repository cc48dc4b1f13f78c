"""Companies drawn by hypothesis: dense enough that most rules meet, small enough to be read when one fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from guanxi.tests.rights_model.plan import (
    DIMENSIONS,
    OBJECTS,
    Company,
    Dimension,
    Grant,
    Outsider,
    Person,
    Record,
    Right,
    Role,
    Share,
)

Draw = st.DrawFn
LEVELS = ("none", "owner", "own", "subordinates", "department", "department_below", "all")
VERBS = ("view", "edit", "delete", "export")
GRANT_LEVELS = ("none", "own", "below", "all", "supervisor")
PEOPLE, CUSTOMERS, FURTHER = (3, 6), (3, 6), (4, 10)
Trees = dict[str, tuple[int | None, ...]]


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def often(draw: Draw) -> bool:
    """Three times in four."""
    return draw(st.integers(0, 3)) > 0


def some(draw: Draw, count: int, most: int) -> tuple[int, ...]:
    """A few numbers below `count`."""
    return tuple(sorted(draw(st.sets(st.integers(0, count - 1), max_size=most)))) if count else ()


def number(draw: Draw, count: int) -> int | None:
    found: int | None = draw(maybe(st.integers(0, count - 1)))
    return found


def tree(draw: Draw, size: int) -> tuple[int | None, ...]:
    """Each value hangs under an earlier one, or under none."""
    return tuple(None if i == 0 else number(draw, i) for i in range(size))


def grants(draw: Draw, trees: Trees) -> tuple[Grant, ...]:
    found = []
    for _ in range(draw(st.integers(0, 3))):
        dimension, level = draw(st.sampled_from(DIMENSIONS)), draw(st.sampled_from(GRANT_LEVELS))
        free = dimension == "department" or level not in ("own", "below")  # elsewhere these levels need a value
        values = st.integers(0, len(trees[dimension]) - 1)
        found.append(Grant(dimension, draw(maybe(values) if free else values), level, draw(st.sampled_from(("view", "edit")))))
    return tuple(found)


def levels(draw: Draw, verbs: Sequence[str]) -> dict[str, str]:
    return {v: draw(st.sampled_from(LEVELS)) for v in verbs if often(draw)}


def role_right(draw: Draw, object_: str) -> Right:
    verbs = {v: often(draw) for v in VERBS}
    scope = levels(draw, VERBS)
    if object_ == "opportunity":
        win = draw(st.sampled_from(("", "", "off", "own", "owner", "department")))
        verbs |= {"action:win": False} if win == "off" else {}
        scope |= {"action:win": win} if win not in ("", "off") else {}
    return Right(verbs, scope, fields(draw, object_))


def fields(draw: Draw, object_: str) -> dict[str, str]:
    level = draw(st.sampled_from(("", "", "hidden", "edit")))
    return {"phone": level} if level and object_ in ("customer", "contact") else {}


def person_right(draw: Draw, object_: str) -> Right:
    verbs = {v: draw(st.booleans()) for v in VERBS if draw(st.integers(0, 3)) == 0}
    scope = {v: draw(st.sampled_from(LEVELS)) for v in VERBS if draw(st.booleans())}
    if object_ == "opportunity":
        win = draw(st.sampled_from(("", "", "", "off", "own")))
        verbs |= {"action:win": False} if win == "off" else {}
        scope |= {"action:win": win} if win == "own" else {}
    return Right(verbs, scope, fields(draw, object_))


def role(draw: Draw, trees: Trees) -> Role:
    named = [o for o in ("*", *OBJECTS) if o == "*" or draw(st.booleans())]
    rights = {o: role_right(draw, o) for o in named if o != "*" or often(draw)}
    return Role(draw(st.integers(0, 7)) > 0, rights, grants(draw, trees))


def outside_role(draw: Draw, trees: Trees) -> Role:
    """A role for people from outside: winning is named by it, or not theirs."""
    made = role(draw, trees)
    named = draw(st.booleans())
    rights = dict(made.rights)
    if "opportunity" in rights:
        old = rights["opportunity"]
        verbs = {v: on for v, on in old.verbs.items() if v != "action:win"} | ({"action:win": True} if named else {})
        rights["opportunity"] = Right(verbs, {v: level for v, level in old.scope.items() if v != "action:win"}, old.fields)
    return Role(made.on, rights, made.grants)


def person(draw: Draw, me: int, roles: int, trees: Trees) -> Person:
    places = len(trees["department"])
    return Person(
        number(draw, places), some(draw, places, 1), number(draw, me) if me else None, some(draw, roles, 2),
        draw(st.sampled_from(("active",) * 8 + ("disabled", "left"))),
        {o: person_right(draw, o) for o in OBJECTS if draw(st.integers(0, 4)) == 0},
        grants(draw, trees) if draw(st.integers(0, 2)) == 0 else (),
    )  # fmt: skip


def record(draw: Draw, object_: str, people: int, customers: int, trees: Trees) -> Record:
    shares: dict[tuple[str, int], Share] = {}  # one right for each value
    for _ in range(draw(st.sampled_from((0, 0, 1, 2)))):
        dimension = draw(st.sampled_from(DIMENSIONS))
        value = draw(st.integers(0, len(trees[dimension]) - 1))
        shares[dimension, value] = Share(dimension, value, draw(st.sampled_from(("view", "edit"))))
    above = {"customer": None, "contact": st.integers(0, customers - 1), "opportunity": maybe(st.integers(0, customers - 1))}[object_]
    return Record(
        object_, number(draw, people), number(draw, len(trees["department"])), some(draw, len(trees["department"]), 1),
        some(draw, people, 1), some(draw, people, 1), number(draw, len(trees["region"])), number(draw, len(trees["line"])),
        tuple(shares.values()), None if above is None else draw(above),
    )  # fmt: skip


@st.composite
def companies(draw: Draw) -> Company:
    """A company with its records."""
    trees = {name: tree(draw, draw(st.integers(2, 5))) for name in DIMENSIONS}
    attached = st.frozensets(st.sampled_from(OBJECTS), max_size=3)
    dimensions = {n: Dimension(draw(attached), draw(st.booleans())) for n in ("region", "line")}
    roles = tuple(role(draw, trees) for _ in range(draw(st.integers(1, 4))))
    people = tuple(person(draw, i, len(roles), trees) for i in range(draw(st.integers(*PEOPLE))))
    count = draw(st.integers(*CUSTOMERS))
    kinds = ["customer"] * count + sorted((draw(st.sampled_from(OBJECTS[1:])) for _ in range(draw(st.integers(*FURTHER)))), reverse=True)
    records = tuple(record(draw, kind, len(people), count, trees) for kind in kinds)
    outside_roles = tuple(outside_role(draw, trees) for _ in range(draw(st.integers(0, 2))))
    outsiders = tuple(
        Outsider(draw(st.integers(0, count - 1)), some(draw, len(outside_roles), 2)) for _ in range(draw(st.integers(1, 2)) if outside_roles else 0)
    )
    return Company(trees, dimensions, roles, people, records, outside_roles, tuple(o for o in outsiders if o.roles))

"""Companies drawn by hypothesis: dense enough that most rules meet, small enough to be read when one fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from guanxi.tests.rights_model.plan import (
    ACTIONS,
    CROSSED,
    DIMENSIONS,
    OBJECTS,
    SETUP,
    Company,
    Dimension,
    Grant,
    Outsider,
    Person,
    Record,
    Right,
    Role,
    Rule,
    Share,
)

Draw = st.DrawFn
LEVELS = ("none", "owner", "own", "subordinates", "department", "department_below", "all")
VERBS = ("view", "create", "edit", "delete", "assign", "export", "print")
FIELD_LEVELS = ("", "", "hidden", "masked", "read", "edit")
OPTIONS = ("roles", "roles", "customer", "department", "everybody")
ACTION_LEVELS = ("none", "owner", "own", "subordinates", "department", "all")
GRANT_LEVELS = ("none", "own", "below", "all", "supervisor")
PEOPLE, CUSTOMERS, FURTHER = (3, 6), (3, 6), (5, 12)
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
        free = dimension != "channel" or level not in ("own", "below")  # no department carries one: these levels need a value
        values = st.integers(0, len(trees[dimension]) - 1)
        found.append(Grant(dimension, draw(maybe(values) if free else values), level, draw(st.sampled_from(("view", "edit")))))
    return tuple(found)


def levels(draw: Draw, verbs: Sequence[str]) -> dict[str, str]:
    return {v: draw(st.sampled_from(LEVELS)) for v in verbs if often(draw)}


def role_right(draw: Draw, object_: str) -> Right:
    if object_ == SETUP:
        return Right({v: draw(st.booleans()) for v in ("view", "edit", "delete")})
    verbs = {v: often(draw) for v in VERBS}
    return with_actions(draw, object_, Right(verbs, levels(draw, VERBS), fields(draw, object_)), ("", "", "", "off", "on"))


def with_actions(draw: Draw, object_: str, right: Right, switches: Sequence[str]) -> Right:
    """Some actions switched on or off, some with a level of their own."""
    verbs, scope = dict(right.verbs), dict(right.scope)
    for action in ACTIONS.get(object_, ()):
        switch = draw(st.sampled_from(switches))
        verbs |= {action: switch == "on"} if switch else {}
        scope |= {action: draw(st.sampled_from(ACTION_LEVELS))} if draw(st.integers(0, 3)) == 0 else {}
    return Right(verbs, scope, right.fields)


def fields(draw: Draw, object_: str) -> dict[str, str]:
    level = draw(st.sampled_from(FIELD_LEVELS))
    return {"phone": level} if level and object_ in ("customer", "contact") else {}


def person_right(draw: Draw, object_: str) -> Right:
    if object_ == SETUP:
        return Right({v: draw(st.booleans()) for v in ("edit", "delete")})
    verbs = {v: draw(st.booleans()) for v in VERBS if draw(st.integers(0, 3)) == 0}
    scope = {v: draw(st.sampled_from(LEVELS)) for v in VERBS if draw(st.booleans())}
    return with_actions(draw, object_, Right(verbs, scope, fields(draw, object_)), ("", "", "", "off", "on"))


def role(draw: Draw, trees: Trees) -> Role:
    named = [o for o in ("*", *OBJECTS, SETUP) if o == "*" or draw(st.booleans())]
    rights = {o: role_right(draw, o) for o in named if o != "*" or often(draw)}
    state = draw(st.sampled_from(("on",) * 10 + ("off", "gone")))
    return Role(state != "off", rights, grants(draw, trees), state == "gone")


def person(draw: Draw, me: int, roles: int, outside: int, trees: Trees) -> Person:
    places = len(trees["department"])
    return Person(
        number(draw, places), some(draw, places, 2), number(draw, me) if me else None, some(draw, roles, 2),
        draw(st.sampled_from(("active",) * 8 + ("disabled", "left"))),
        {o: person_right(draw, o) for o in (*OBJECTS, SETUP) if draw(st.integers(0, 4)) == 0},
        grants(draw, trees) if draw(st.integers(0, 2)) == 0 else (),
        some(draw, outside, 1) if draw(st.integers(0, 3)) == 0 else (), draw(st.integers(0, 11)) > 0,
    )  # fmt: skip


def shares(draw: Draw, people: int, roles: int, trees: Trees) -> tuple[Share, ...]:
    """With whom a record is shared: one right for each."""
    found: dict[tuple[str, int], Share] = {}
    among = {name: len(parents) for name, parents in trees.items()} | {"role": roles, "employee": people}
    for _ in range(draw(st.sampled_from((0, 0, 1, 2)))):
        what = draw(st.sampled_from((*DIMENSIONS, "role", "role", "employee")))
        value = draw(st.integers(0, among[what] - 1))
        found[what, value] = Share(what, value, draw(st.sampled_from(("view", "edit"))), draw(st.integers(0, 4)) == 0)
    return tuple(found.values())


def record(draw: Draw, object_: str, people: int, roles: int, customers: int, trees: Trees) -> Record:
    one = st.integers(0, customers - 1)
    above = {"customer": None, "contact": one}.get(object_, one if often(draw) else maybe(one))
    region, line, channel = (number(draw, len(trees[name])) for name in CROSSED)
    return Record(
        object_, number(draw, people), number(draw, len(trees["department"])), some(draw, len(trees["department"]), 2),
        some(draw, people, 1), some(draw, people, 1), region, line, shares(draw, people, roles, trees),
        None if above is None else draw(above), channel, some(draw, len(trees["line"]), 1) if object_ == "opportunity" else (),
        object_ == "activity" and draw(st.booleans()),
    )  # fmt: skip


def rule(draw: Draw, people: int, trees: Trees) -> Rule:
    named, superior = some(draw, people, 2), draw(st.booleans())
    return Rule(
        draw(st.sampled_from(OBJECTS)), number(draw, len(trees["department"])), named, superior or not named,
        draw(st.sampled_from(("view", "edit"))), often(draw),
    )  # fmt: skip


def carried(draw: Draw, trees: Trees) -> dict[str, tuple[int | None, ...]]:
    """What departments carry; often nothing."""
    return {name: tuple(number(draw, len(trees[name])) for _ in trees["department"]) for name in ("region", "line") if draw(st.booleans())}


def outsider(draw: Draw, customers: int, roles: int, inside: int) -> Outsider:
    held = some(draw, inside, 1) if draw(st.integers(0, 3)) == 0 else ()
    return Outsider(draw(st.integers(0, customers - 1)), some(draw, roles, 2), held, draw(st.integers(0, 11)) > 0)


@st.composite
def companies(draw: Draw) -> Company:
    """A company with its records."""
    trees = {name: tree(draw, draw(st.integers(2, 5))) for name in DIMENSIONS}
    attached = st.frozensets(st.sampled_from(OBJECTS), max_size=4)
    dimensions = {n: Dimension(draw(attached), draw(st.booleans())) for n in CROSSED}
    roles = tuple(role(draw, trees) for _ in range(draw(st.integers(1, 4))))
    outside_roles = tuple(role(draw, trees) for _ in range(draw(st.integers(0, 2))))
    people = tuple(person(draw, i, len(roles), len(outside_roles), trees) for i in range(draw(st.integers(*PEOPLE))))
    count = draw(st.integers(*CUSTOMERS))
    further, option = [draw(st.sampled_from(OBJECTS[1:])) for _ in range(draw(st.integers(*FURTHER)))], draw(st.sampled_from(OPTIONS))
    further += ["delivery"] * 3 if option != "roles" else []  # there has to be something that the option is about
    kinds = ["customer"] * count + sorted(further, key=OBJECTS.index)
    every = len(roles) + len(outside_roles)
    records = [record(draw, kind, len(people), every, count, trees) for kind in kinds]
    outsiders = tuple(outsider(draw, count, len(outside_roles), len(roles)) for _ in range(draw(st.integers(1, 2)) if outside_roles else 0))
    rules = tuple(rule(draw, len(people), trees) for _ in range(draw(st.sampled_from((0, 0, 1, 2)))))
    records += [replace(record(draw, "activity", len(people), every, count, trees), customer=o.bound) for o in outsiders]
    return Company(
        trees, dimensions, roles, people, tuple(records), outside_roles, tuple(o for o in outsiders if o.roles), carried(draw, trees),
        option, rules,
    )  # fmt: skip

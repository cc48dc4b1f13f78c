"""Small companies in which the kernel and the model once said different things, each with what it was."""

from __future__ import annotations

from dataclasses import replace

from guanxi.tests.rights_model.plan import (
    CROSSED,
    DIMENSIONS,
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

TREES = dict.fromkeys(DIMENSIONS, (None, 0))
OFF = {name: Dimension() for name in CROSSED}
REGION = OFF | {"region": Dimension(frozenset({"customer"}))}
ALL = {"view": True, "edit": True, "delete": True, "export": True}
THEIRS = Record("customer", owner=1, department=0)
BOSS = Person(1)


def company(role: Role, *records: Record, me: Person | None = None, roles: tuple[Role, ...] = (), on: dict[str, Dimension] = OFF) -> Company:
    """Person 0 has the role (and the further ones), in department 0; the customers are another's in the same place."""
    everybody = me or Person(0, roles=tuple(range(1 + len(roles))))
    return Company(TREES, on, (role, *roles), (everybody, BOSS), records or (THEIRS,))


def everywhere(level: str, **other: str) -> Role:
    return Role(True, {"*": Right(ALL, {"view": level, **other})})


FOUND = {
    "a contact of a customer one only looks at was editable": company(
        everywhere("department", edit="own", delete="own"), THEIRS, Record("contact", owner=1, department=0, customer=0)
    ),
    "level none did not close contacts": company(
        Role(True, {"*": Right(ALL, {"view": "all"}), "contact": Right(ALL, {"view": "all", "edit": "none", "delete": "none"})}),
        THEIRS, Record("contact", customer=0),
    ),
    "owner-only control of contacts knew related employees": company(
        everywhere("owner"), THEIRS, Record("contact", owner=1, related_edit=(0,), customer=0)
    ),
    "an editing level wider than viewing reached what was not seen": company(everywhere("own", edit="all", delete="all")),
    "the level of export was not asked": company(everywhere("all", export="own")),
    "a role that switches an action off still lent it its level": company(
        everywhere("all"), Record("opportunity", owner=1), Record("opportunity", owner=0),
        roles=(Role(True, {"opportunity": Right({"view": True, "edit": True, "action:win": False}, {"view": "all"})}),
               Role(True, {"opportunity": Right(ALL, {"view": "own"})})),
        me=Person(0, roles=(1, 2)),
    ),
    "a level set on the person lost the grants of his roles": company(
        Role(True, {"*": Right(ALL, {"view": "own"})}, (Grant("region", 0, "below", "edit"),)), Record("customer", owner=1, department=0, region=1),
        me=Person(0, roles=(0,), rights={"customer": Right(scope={"view": "department"})}), on=REGION,
    ),
    "a grant of the role that the person's own replaces still opened what was shared": company(
        Role(True, {"*": Right(ALL, {"view": "own"})}, (Grant("region", 1, "own", "edit"),)), Record("customer", owner=1, shares=(Share("region", 1, "view"),)),
        me=Person(0, roles=(0,), grants=(Grant("region", None, "none", "edit"),)),
    ),
    "whoever has all values of a dimension was not among those with whom one of them is shared": company(
        Role(True, {"*": Right(ALL, {"view": "own"})}, (Grant("region", None, "all", "edit"),)), Record("customer", owner=1, shares=(Share("region", 1, "view"),)),
    ),
    "an action that one role switched on went no further than the verb that another one gave": company(
        everywhere("all"), Record("opportunity", owner=1),
        roles=(Role(True, {"opportunity": Right({"view": True, "action:win": True}, {"view": "all"})}),
               Role(True, {"opportunity": Right({"view": True, "edit": True}, {"view": "own"})})),
        me=Person(0, roles=(1, 2)),
    ),
    "a role that switches an action off took it from whom another one, or his own row, gives the verb": company(
        Role(True, {"opportunity": Right({"view": True, "action:win": False}, {"view": "all"})}), Record("opportunity", owner=0),
        me=Person(0, roles=(0,), rights={"opportunity": Right({"edit": True})}),
    ),
    "an action that needs viewing, with a level of its own, asked related employees for editing": company(
        Role(True, {"opportunity": Right({"view": True}, {"view": "own", "action:check_team": "own"})}), Record("opportunity", owner=1, related=(0,)),
    ),
    "shipping that was switched on for one person went as far as the option of selling shows deliveries": replace(
        company(
            Role(True, {"*": Right(ALL, {"view": "own"})}), Record("customer", owner=1), Record("delivery", owner=1, customer=0),
            me=Person(0, roles=(0,), rights={"delivery": Right({"action:ship": True})}),
        ),
        delivery_rights="everybody",
    ),
    "whoever may assign but not view was told of every record that it is not there, not that there is no such object": company(
        Role(True, {"customer": Right({"assign": True})}),
    ),
    "what somebody from outside sees could not be explained": replace(
        company(everywhere("all"), THEIRS, THEIRS),  # number 1 is one that is asked about for this person
        outside_roles=(Role(True, {"customer": Right({"view": True})}),), outsiders=(Outsider(1, (0,)),),
    ),
}  # fmt: skip

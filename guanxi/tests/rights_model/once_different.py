"""Small companies in which the kernel and the model once said different things, each with what it was."""

from __future__ import annotations

from guanxi.tests.rights_model.plan import Company, Dimension, Grant, Person, Record, Right, Role, Share

TREES = dict.fromkeys(("department", "region", "line"), (None, 0))
OFF = {"region": Dimension(), "line": Dimension()}
REGION = {"region": Dimension(frozenset({"customer"})), "line": Dimension()}
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
}  # fmt: skip

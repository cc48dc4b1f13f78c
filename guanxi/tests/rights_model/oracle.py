"""Who may do what, computed the slow way from the words of the catalogue (PERM-001..024, D-18, D-30) and of the decisions.

Nothing here knows how the kernel works: it asks one person, one record, one verb, and walks the trees as one would on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guanxi.tests.rights_model.plan import Company, Grant, Record, Right

READING = ("view", "export", "print")
WIN = "action:win"
NO_RIGHT = Right()
Way = tuple[str, int | None]  # a level, and the role that gives it; None when the person's own row does


@dataclass(frozen=True)
class Range:
    """Values granted in a dimension; `everything` beside what is named."""

    values: frozenset[int]
    everything: bool = False

    def holds(self, *values: int | None) -> bool:
        return self.everything or any(v in self.values for v in values if v is not None)


class Oracle:
    """Answers for one company."""

    def __init__(self, company: Company) -> None:
        self.company, self.all_roles = company, (*company.roles, *company.outside_roles)
        self.known: dict[tuple[int, int, str], bool] = {}

    # -- trees ---------------------------------------------------------------------------------------------------------

    def line_above(self, dimension: str, value: int) -> list[int]:
        """The value and all over it."""
        parents = self.company.trees[dimension]
        found = [value]
        while (parent := parents[found[-1]]) is not None:
            found.append(parent)
        return found

    def with_below(self, dimension: str, value: int) -> set[int]:
        return {v for v in range(len(self.company.trees[dimension])) if value in self.line_above(dimension, v)}

    def is_led_by(self, person: int | None, leader: int) -> bool:
        """Whether `leader` is the person himself or a superior, however far up."""
        while person is not None:
            if person == leader:
                return True
            person = self.company.people[person].superior
        return False

    # -- what a person was given ---------------------------------------------------------------------------------------

    def roles(self, person: int) -> list[int]:
        """Roles that are switched on; somebody who has left or is disabled has none."""
        outsider = self.company.outsider(person)
        if outsider:
            return [len(self.company.roles) + r for r in outsider.roles if self.company.outside_roles[r].on]
        who = self.company.people[person]
        return [r for r in who.roles if self.company.roles[r].on] if who.status == "active" else []

    def right(self, role: int, object_: str) -> Right:
        """The row of the role for the object, else its row for the rest, which a role for people from outside has not."""
        rights, inside = self.all_roles[role].rights, role < len(self.company.roles)
        return rights.get(object_) or (inside and rights.get("*")) or NO_RIGHT

    def exception(self, person: int, object_: str) -> Right:
        if self.company.outsider(person):
            return NO_RIGHT
        who = self.company.people[person]
        return who.rights.get(object_, NO_RIGHT) if who.status == "active" else NO_RIGHT

    def may(self, person: int, object_: str, verb: str) -> bool:
        """Functional permission (PERM-003): any role gives it, the person's own row replaces them all (PERM-024)."""
        own = self.exception(person, object_).verbs
        if verb != "view" and self.company.outsider(person) and not self.may(person, object_, "view"):
            return False
        if verb == WIN and self.company.outsider(person):  # every action has to be named
            return any(self.right(r, object_).verbs.get(WIN) for r in self.roles(person))
        if verb == WIN:
            return own.get(WIN, True) and self.may(person, object_, "edit") and bool(list(self.ways(person, object_, WIN)))
        return own.get(verb, any(self.right(r, object_).verbs.get(verb) for r in self.roles(person)))

    def ways(self, person: int, object_: str, verb: str) -> Iterator[Way]:
        """How far the verb reaches by each role that gives it. An unsaid level is that of viewing; an action that has no
        level of its own has that of editing; a level set on the person replaces those of his roles."""
        own = self.exception(person, object_)
        needed = "edit" if verb == WIN else verb
        giving = [r for r in self.roles(person) if self.right(r, object_).verbs.get(needed)]
        if not giving and own.verbs.get(needed):
            if verb == WIN and self.switched_off(person, object_):
                return
            yield own.scope.get(verb, own.scope.get(needed, own.scope.get("view", "own"))), None
        for role in giving:
            right = self.right(role, object_)
            if right.verbs.get(verb) is False:
                continue
            if verb in own.scope:
                yield own.scope[verb], None
            elif verb != needed and verb in right.scope:
                yield right.scope[verb], role
            elif needed in own.scope:
                yield own.scope[needed], None
            else:
                yield right.scope.get(needed, right.scope.get("view", "own")), role

    def switched_off(self, person: int, object_: str) -> bool:
        """Whether every role of the person that speaks of the object switches the action off."""
        rows = [self.right(r, object_).verbs for r in self.roles(person)]
        return any(WIN in row for row in rows) and not any(row.get("view") and WIN not in row for row in rows)

    def hidden(self, person: int, object_: str, field: str) -> bool:
        """Field permission (PERM-021): the most open of the roles that let him see the object; his own row replaces them."""
        own = self.exception(person, object_)
        if field in own.fields:
            return own.fields[field] == "hidden"
        rows = [self.right(r, object_) for r in self.roles(person)]
        levels = [row.fields.get(field, "edit") for row in rows if row.verbs.get("view")]
        return bool(levels) and all(level == "hidden" for level in levels)

    # -- dimensions ----------------------------------------------------------------------------------------------------

    def granted(self, person: int, role: int | None, dimension: str) -> list[Grant]:
        """Grants of the person, else those of the role (PERM-024); a level set on the person goes with all his roles'."""
        who = self.company.people[person]
        mine = [g for g in who.grants if g.dimension == dimension] if who.status == "active" else []
        roles = self.roles(person) if role is None else [role]
        return mine or [g for r in roles for g in self.company.roles[r].grants if g.dimension == dimension]

    def places(self, person: int) -> set[int]:
        who = self.company.people[person]
        return {d for d in (who.department, *who.departments) if d is not None}

    def range(self, person: int, grants: list[Grant], verb: str) -> Range:
        """What the grants come to: no right, own level, own level and below, all, supervisor (PERM-011, D-30)."""
        values: set[int] = set()
        everything = False
        for grant in grants:
            if verb not in READING and grant.right == "view" and grant.level != "supervisor":
                continue
            if grant.level == "all" or (grant.level == "supervisor" and grant.value is None):
                everything = True
            elif grant.level != "none":
                start = self.places(person) if grant.value is None else {grant.value}
                values |= start if grant.level == "own" else {v for s in start for v in self.with_below(grant.dimension, s)}
        return Range(frozenset(values), everything)

    def in_dimensions(self, person: int, role: int | None, record: Record, verb: str) -> bool:
        """Whether the record matches every other dimension enabled on its object (PERM-007)."""
        for name, dimension in self.company.dimensions.items():
            if record.object not in dimension.attached:
                continue
            grants = self.granted(person, role, name)
            if not grants and dimension.open:
                continue
            value = record.region if name == "region" else record.line
            if not grants or not self.range(person, grants, verb).holds(value):
                return False
        return True

    def in_department(self, person: int, way: Way, record: Record, verb: str) -> bool:
        """Whether a responsible department is in the granted range, else in that of the level (PERM-008, PERM-014)."""
        level, role = way
        grants = self.granted(person, role, "department")
        if grants:
            return self.range(person, grants, verb).holds(record.department, *record.departments)
        mine = self.places(person)
        if level == "department_below":
            mine = {v for m in mine for v in self.with_below("department", m)}
        return Range(frozenset(mine), level == "all").holds(record.department, *record.departments)

    # -- sharing -------------------------------------------------------------------------------------------------------

    def belongs(self, person: int, dimension: str, value: int) -> bool:
        """Whether somebody is among those with whom a record is shared when it is shared with a value (PERM-051): he stands
        there or below, was granted the value by name or one below it, or leads from above."""
        holders = [None] if any(g.dimension == dimension for g in self.company.people[person].grants) else self.roles(person)
        ranges = [self.range(person, self.granted(person, r, dimension), "view") for r in holders]
        if any(r.everything for r in ranges):
            return True
        held = {v for r in ranges for v in r.values}
        if dimension != "department":
            return any(value in self.line_above(dimension, v) for v in held)
        stands = any(value in self.line_above(dimension, m) for m in self.places(person))
        led = {v for m in self.places(person) for v in self.with_below(dimension, m)} if self.leads(person) else set()
        return stands or value in held or value in led

    def leads(self, person: int) -> bool:
        """Whether any right of his reaches the departments below his own."""
        named = {o for r in self.roles(person) for o in self.company.roles[r].rights} | set(self.company.people[person].rights) | {"*"}
        verbs = ("view", "edit", "delete", "export", WIN)
        return any(level == "department_below" for o in named for v in verbs for level, _ in self.ways(person, o, v))

    # -- records -------------------------------------------------------------------------------------------------------

    def personal(self, person: int, record: Record, verb: str, level: str) -> bool:
        """Owner (PERM-012); but for owner-only control related employee with enough right (PERM-013), or shared with him."""
        if self.company.people[person].status != "active" or level == "none":
            return False
        if record.owner == person:
            return True
        if level == "owner":
            return False
        if person in record.related_edit or (verb in READING and person in record.related):
            return True
        shares = [s for s in record.shares if s.right == "edit" or verb in READING]
        return any(self.belongs(person, s.dimension, s.value) for s in shares)

    def reaches(self, person: int, way: Way, record: Record, verb: str) -> bool:
        """PERM-015 for one level of one role."""
        level, role = way
        if self.personal(person, record, verb, level):
            return True
        if level in ("none", "owner", "own"):
            return False
        if level == "subordinates":
            first = self.is_led_by(record.owner, person)
        else:
            first = self.in_department(person, way, record, verb)
        return first and self.in_dimensions(person, role, record, verb)

    def allowed(self, person: int, number: int, verb: str) -> bool:
        """Whether the person may do `verb` to the record: function, record, and what governs it."""
        key = (person, number, verb)
        if key not in self.known:
            self.known[key] = self.decide(person, self.company.records[number], number, verb)
        return self.known[key]

    def decide(self, person: int, record: Record, number: int, verb: str) -> bool:
        if not self.may(person, record.object, verb):
            return False
        if verb != "view" and not self.allowed(person, number, "view"):
            return False  # nobody does anything to what he may not know of
        ways = list(self.ways(person, record.object, verb))
        outsider = self.company.outsider(person)
        if outsider:
            if verb == WIN:  # it goes as far as editing, for him who may edit
                return not self.may(person, record.object, "edit") or self.allowed(person, number, "edit")
            return any(level != "none" for level, _ in ways) and self.is_his_customers(person, record, number, outsider.bound)
        if record.object == "contact":
            return any(self.reaches_contact(person, way, record, verb) for way in ways)
        return any(self.reaches(person, way, record, verb) for way in ways) and self.governor_lets(person, record)

    def is_his_customers(self, person: int, record: Record, number: int, bound: int) -> bool:
        """ORG-027: whatever else holds, the record is his customer or belongs to it, and he may see the customer."""
        if record.object == "customer":
            return number == bound
        return record.customer == bound and self.allowed(person, bound, "view")

    def governor_lets(self, person: int, record: Record) -> bool:
        """PERM-018; a customer of nobody governs nobody."""
        if record.customer is None:
            return True
        customer = self.company.records[record.customer]
        unclaimed = customer.owner is None and customer.department is None
        return unclaimed or self.allowed(person, record.customer, "view")

    def reaches_contact(self, person: int, way: Way, record: Record, verb: str) -> bool:
        """Related or responsible employee OR (owning customer AND other dimensions) (PERM-019, PERM-020, D-18). Whoever sees
        the customer sees its contacts; to work on them he must reach the customer at the level of his right, or work on it."""
        level, role = way
        if self.personal(person, record, verb, level):
            return True
        if level == "none" or not self.in_dimensions(person, role, record, verb):
            return False
        assert record.customer is not None
        if not self.allowed(person, record.customer, "view"):
            return False
        if verb in READING and verb == "view":
            return True
        customer = self.company.records[record.customer]
        return self.allowed(person, record.customer, verb) or self.reaches(person, way, customer, verb)

"""Who may do what, computed the slow way from the words of the catalogue (PERM-001..024, PERM-037..039, PERM-048, PERM-051, ORG-027,
D-18, D-30, D-33) and of the decisions.

Nothing here knows how the kernel works: it asks one person, one record, one verb, and walks the trees as one would on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guanxi.tests.rights_model.plan import ACTIONS, CROSSED, SETUP, Company, Grant, Record, Right

READING = ("view", "export", "print")
INTERNAL = ("assign", "import", "purge")  # nothing for people from outside
NEEDS = {action: needed for actions in ACTIONS.values() for action, needed in actions.items()}
FIELD_LEVELS = ("hidden", "masked", "read", "edit")
NO_RIGHT = Right()
Way = tuple[str, int | None]  # a level, and the role that gives it; None when the person's own row does


@dataclass(frozen=True)
class Range:
    """Values granted in a dimension; `everything` beside what is named."""

    values: frozenset[int]
    everything: bool = False

    def holds(self, *values: int | None) -> bool:
        return self.everything or any(v in self.values for v in values if v is not None)


def looks(verb: str) -> bool:
    """Whether a verb only looks, so that rights for viewing suffice. An action is what the verb it needs is; where that is none, a role
    names it for what its people see."""
    return NEEDS.get(verb, verb) in (*READING, "named")


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
        """Roles that are switched on and meant for such a person; somebody who has left or is disabled has none."""
        outsider = self.company.outsider(person)
        if outsider:
            held = [len(self.company.roles) + r for r in outsider.roles]
        else:
            who = self.company.people[person]
            held = list(who.roles) if who.status == "active" else []
        return [r for r in held if self.all_roles[r].on and not self.all_roles[r].gone]

    def right(self, role: int, object_: str) -> Right:
        """The row of the role for the object, else its row for the rest, which a role for people from outside has not."""
        rights, inside = self.all_roles[role].rights, role < len(self.company.roles)
        if object_ in rights:
            return rights[object_]
        return rights.get("*", NO_RIGHT) if inside and object_ != SETUP else NO_RIGHT  # one could raise oneself by set-up data

    def exception(self, person: int, object_: str) -> Right:
        if self.company.outsider(person):
            return NO_RIGHT
        who = self.company.people[person]
        return who.rights.get(object_, NO_RIGHT) if who.status == "active" else NO_RIGHT

    def may(self, person: int, object_: str, verb: str) -> bool:
        """Functional permission (PERM-003): any role gives it, the person's own row replaces them all (PERM-024). Everybody inside
        may look at set-up data, unless each of his roles says that they are not for its people (PERM-022)."""
        outside = bool(self.company.outsider(person))
        if outside and verb in INTERNAL:
            return False
        if (outside or verb in NEEDS) and verb != "view" and not self.may(person, object_, "view"):
            return False
        if verb in NEEDS:
            return self.may_act(person, object_, verb)
        if object_ == SETUP and not outside and (verb == "view" or not self.may(person, SETUP, "view")):
            said = [self.right(r, SETUP).verbs.get("view") for r in self.roles(person)]
            return not said or any(view is not False for view in said)
        own = self.exception(person, object_).verbs
        return own.get(verb, any(self.right(r, object_).verbs.get(verb) for r in self.roles(person)))

    def may_act(self, person: int, object_: str, action: str) -> bool:
        """An action is given by a role that switches it on, or that gives the verb it needs and does not switch it off; outside it
        has to be switched on."""
        own = self.exception(person, object_).verbs
        if action in own:
            return own[action]
        return bool(self.giving(person, object_, action)) or self.gives_himself(person, object_, NEEDS[action])

    def giving(self, person: int, object_: str, verb: str) -> list[int]:
        """The roles that give a verb or an action."""
        verbs = {r: self.right(r, object_).verbs for r in self.roles(person)}
        if verb not in NEEDS:
            return [r for r in verbs if verbs[r].get(verb)]
        by_verb = not self.company.outsider(person) and self.may(person, object_, NEEDS[verb])
        return [r for r in verbs if verbs[r].get(verb, by_verb and verbs[r].get(NEEDS[verb]))]

    def gives_himself(self, person: int, object_: str, verb: str) -> bool:
        """Whether the person has a verb by his own row alone."""
        return bool(self.exception(person, object_).verbs.get(verb)) and not self.giving(person, object_, verb)

    def ways(self, person: int, object_: str, verb: str) -> Iterator[Way]:
        """How far the verb or action reaches by each role that gives it. An unsaid level is that of the verb an action needs, then that
        of viewing; a level set on the person replaces those of his roles."""
        own, needed = self.exception(person, object_), NEEDS.get(verb, verb)
        giving, himself = self.giving(person, object_, verb), self.gives_himself(person, object_, needed)
        if verb in own.scope and self.may(person, object_, verb):
            yield own.scope[verb], None
            return
        for role in giving:
            right = self.right(role, object_)
            if verb in right.scope:
                yield right.scope[verb], role
            elif needed in own.scope:
                yield own.scope[needed], None
            else:
                yield right.scope.get(needed, right.scope.get("view", "own")), role
        if himself:
            yield own.scope.get(needed, own.scope.get("view", "own")), None
        elif verb in NEEDS and own.verbs.get(verb) and not giving:  # switched on for him: as far as the verb, else as he sees
            yield from self.ways(person, object_, needed if self.may(person, object_, needed) else "view")

    def field_level(self, person: int, object_: str, field: str) -> str:
        """Field permission (PERM-021): the most open of the roles that let him see the object; his own row replaces them."""
        own = self.exception(person, object_)
        if field in own.fields:
            return own.fields[field]
        rows = [self.right(r, object_) for r in self.roles(person)]
        levels = [row.fields.get(field, "edit") for row in rows if row.verbs.get("view")]
        return max(levels, key=FIELD_LEVELS.index, default="edit")

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

    def stands_at(self, person: int, dimension: str) -> set[int]:
        """Where a person stands: in his departments, and at what they carry of another dimension (PERM-023)."""
        places = self.places(person)
        return places if dimension == "department" else {v for p in places if (v := self.carried(p, dimension)) is not None}

    def carried(self, department: int | None, dimension: str) -> int | None:
        """The value that a department carries: its own, else that of the nearest above it."""
        values = self.company.carries.get(dimension)
        above = self.line_above("department", department) if values and department is not None else []
        return next((values[d] for d in above if values and values[d] is not None), None)

    def values(self, record: Record, dimension: str) -> tuple[int | None, ...]:
        """The values of a record. A customer without one has taken over that of its department, where the dimension is enabled."""
        if dimension == "line" and record.object == "opportunity":
            return record.lines
        value = {"region": record.region, "line": record.line, "channel": record.channel}[dimension]
        if value is None and record.object == "customer" and "customer" in self.company.dimensions[dimension].attached:
            value = self.carried(record.department, dimension)
        return (value,)

    def range(self, person: int, grants: list[Grant], verb: str) -> Range:
        """What the grants come to: no right, own level, own level and below, all, supervisor (PERM-011, D-30)."""
        values: set[int] = set()
        everything = False
        for grant in grants:
            if not looks(verb) and grant.right == "view" and grant.level != "supervisor":
                continue
            if grant.level == "all" or (grant.level == "supervisor" and grant.value is None):
                everything = True
            elif grant.level != "none":
                start = self.stands_at(person, grant.dimension) if grant.value is None else {grant.value}
                values |= start if grant.level == "own" else {v for s in start for v in self.with_below(grant.dimension, s)}
        return Range(frozenset(values), everything)

    def in_dimensions(self, person: int, role: int | None, record: Record, verb: str) -> bool:
        """Whether the record matches every other dimension enabled on its object (PERM-007)."""
        for name in CROSSED:
            dimension = self.company.dimensions[name]
            if record.object not in dimension.attached:
                continue
            grants = self.granted(person, role, name)
            if not grants and dimension.open:
                continue
            if not grants or not self.range(person, grants, verb).holds(*self.values(record, name)):
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
        there or below, was granted the value by name or one below it, or leads from above. A role is whoever holds it now."""
        if dimension in ("role", "employee"):
            return value in self.roles(person) if dimension == "role" else value == person
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
        verbs = ("view", "create", "edit", "delete", "assign", "export", "print", *NEEDS)
        given = [(o, v) for o in named for v in verbs if self.may(person, o, v)]
        return any(level == "department_below" for o, v in given for level, _ in self.ways(person, o, v))

    def related(self, record: Record, right: str) -> set[int]:
        """The related employees of a record with this right: named on it, or put there by a rule (PERM-037..039)."""
        found = set(record.related_edit if right == "edit" else record.related)
        for rule in self.company.rules:
            fits = rule.on and rule.object == record.object and rule.department in (None, record.department)
            if fits and rule.right == right:
                found |= set(rule.employees)
                above = self.company.people[record.owner].superior if rule.superior and record.owner is not None else None
                found |= set() if above is None else {above}
        return found

    # -- records -------------------------------------------------------------------------------------------------------

    def personal(self, person: int, record: Record, verb: str, level: str) -> bool:
        """Owner (PERM-012); but for owner-only control related employee with enough right (PERM-013), or shared with him."""
        if self.company.people[person].status != "active" or level == "none":
            return False
        if record.owner == person:
            return True
        if level == "owner":
            return False
        if person in self.related(record, "edit") or (looks(verb) and person in self.related(record, "view")):
            return True
        shares = [s for s in record.shares if not s.withdrawn and (s.right == "edit" or looks(verb))]
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
        if not self.company.can_sign_in(person) or not self.may(person, record.object, verb):
            return False
        if verb != "view" and not self.allowed(person, number, "view"):
            return False  # nobody does anything to what he may not know of
        ways = list(self.ways(person, record.object, verb))
        outsider = self.company.outsider(person)
        if outsider:
            return any(level != "none" for level, _ in ways) and self.is_his_customers(person, record, number, outsider.bound)
        if record.object == "delivery" and verb in READING and self.company.delivery_rights != "roles":
            return self.as_company_chose(person, record, verb)
        if record.object == "contact":
            return any(self.reaches_contact(person, way, record, verb) for way in ways)
        return any(self.reaches(person, way, record, verb) for way in ways) and self.governor_lets(person, record)

    def as_company_chose(self, person: int, record: Record, verb: str) -> bool:
        """PERM-048, D-33: looking at deliveries follows the option of selling, not the levels of roles."""
        if self.company.delivery_rights == "customer":
            return self.governor_lets(person, record)
        if self.company.delivery_rights == "department":
            return self.personal(person, record, verb, "own") or self.in_department(person, ("department_below", None), record, verb)
        return True

    def on_line(self, person: int, number: int, verb: str) -> bool:
        """A line of a record that belongs to nobody itself: whoever sees the record sees it, whoever may edit the record changes it.
        Nothing for people from outside, for whom no role names it."""
        return not self.company.outsider(person) and self.allowed(person, number, "view" if verb == "view" else "edit")

    def is_his_customers(self, person: int, record: Record, number: int, bound: int) -> bool:
        """ORG-027: whatever else holds, the record is his customer or belongs to it, and he may see the customer."""
        if record.object == "customer":
            return number == bound
        if record.object == "activity" and not record.shown:
            return False
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
        if verb == "view":
            return True
        customer = self.company.records[record.customer]
        return self.allowed(person, record.customer, verb) or self.reaches(person, way, customer, verb)

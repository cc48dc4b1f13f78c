"""The three levels of permission compiled for one actor: verbs, records, fields (PERM-001). All doors ask here."""

from __future__ import annotations

from guanxi.base.errors import Forbidden, NotFound
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import ACTION, ANY, Actor, Grant, Way
from guanxi.kernel.access.bound import (
    CUSTOMER,
    INTERNAL,
    adds_up_own,
    given_for_him,
    hidden_target,
    named_outside,
    of_customer,
)
from guanxi.kernel.access.dimensions import (
    DEPARTMENT,
    PERSON,
    READING,
    Dimension,
    Range,
    Values,
    carried,
    dimensions,
    union,
)
from guanxi.kernel.access.operators import needed
from guanxi.kernel.access.options import CUSTOMER as BY_CUSTOMER
from guanxi.kernel.access.options import DEPARTMENT as BY_DEPARTMENT
from guanxi.kernel.access.options import ROLES, reading_option
from guanxi.kernel.access.scope import (
    AllOf,
    Among,
    AnyOf,
    Everything,
    Governed,
    Listed,
    Nothing,
    Overlaps,
    Scope,
    Through,
    any_of,
)
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec, Rollup
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.storage.sets import current_set

VERBS = ("view", "create", "edit", "delete", "assign", "import", "export", "print", "purge")
VERB_LABELS = {
    "view": "查看", "create": "新建", "edit": "编辑", "delete": "删除", "assign": "分配", "import": "导入", "export": "导出", "print": "打印",
    "purge": "彻底删除",
}  # fmt: skip
FIELD_LEVELS = ("hidden", "masked", "read", "edit")


def grant_of(actor: Actor, spec: ObjectSpec) -> Grant:
    """What the actor's roles give him on the object. The roles' "*" stands for business records that no role mentions;
    set-up data (departments, employees and their roles, stages) need a row of their own, or one could raise oneself, and so do
    objects of another line of business (PERM-022). It does not count for people from outside: what a role does not name they do not
    have."""
    rest = actor.grants.get("*") if spec.owned and not spec.named and actor.bound is None else None
    return actor.grants.get(spec.name) or rest or Grant()


def may(actor: Actor, spec: ObjectSpec, verb: str) -> bool:
    """Functional permission: whether the actor may do `verb` on this kind of object at all (PERM-003)."""
    if spec.log and verb not in READING:
        return False
    if spec.delivered and verb not in (*READING, "import") and not verb.startswith(ACTION):
        return False
    if actor.is_admin:
        return True
    if actor.bound is not None and (verb in INTERNAL or not named_outside(actor, spec.name)):
        return False
    if verb.startswith(ACTION):  # whether it may be run at all, `may_act` says
        return may(actor, spec, "view")
    if not spec.owned and grant_of(actor, spec).closed:
        return False
    if spec.detail_of and not spec.owned:
        parent = object_spec(spec.fields[spec.detail_of].target or "")
        if actor.bound is not None and verb not in grant_of(actor, spec).verbs:
            return False
        return may(actor, parent, verb if verb in READING or spec.delivered else "edit")
    if spec.guarded and (spec.guarded == "see" or verb != "view"):
        return False
    if not spec.owned and verb == "view":
        return True
    return verb in grant_of(actor, spec).verbs


def may_act(actor: Actor, spec: ObjectSpec, action: str, needs: str) -> bool:
    """Whether the actor may run the action: as a role says that names it, else by the verb the action needs (PERM-003)."""
    if actor.is_admin or needs == "admin":
        return actor.is_admin
    opened = grant_of(actor, spec).actions.get(f"{ACTION}{action}")
    if actor.bound is not None:  # an action is of our making: outside it has to be named like everything else
        return ANY in (opened or ()) and may(actor, spec, "view")
    if opened is None:
        return may(actor, spec, needs)
    return may(actor, spec, "view") and (ANY in opened or (needs in opened and may(actor, spec, needs)))


def require(actor: Actor, spec: ObjectSpec, verb: str) -> None:
    """Refuse with a sentence that names what is missing."""
    if may(actor, spec, verb):
        return
    if not may(actor, spec, "view"):
        raise NotFound(say("没有对象“{name}”。", name=spec.name))
    word = translate(VERB_LABELS.get(verb, verb.removeprefix("action:")))
    raise Forbidden(say("您没有{verb}“{object}”的权限，请联系管理员。", verb=word, object=translate(spec.label)))


_scopes: dict[tuple[object, ...], Scope] = {}


def scope(actor: Actor, spec: ObjectSpec, verb: str = "view") -> Scope:
    """Which records of the object the actor may `verb` (PERM-015, PERM-018, PERM-019); compiled once per change of rights."""
    if actor.is_admin:
        return Everything()
    key = (current_set(), actor.key, stamp("metadata"), spec.name, verb)
    found = _scopes.get(key)
    if found is None:
        if len(_scopes) > 50_000:
            _scopes.clear()
        found = _scopes[key] = compile_scope(actor, spec, verb)
    return found


def compile_scope(actor: Actor, spec: ObjectSpec, verb: str) -> Scope:
    """The algebra of DESIGN §4 for one actor, object and verb. Nothing is done to a record that may not be seen."""
    if not may(actor, spec, "view") or (verb != "view" and not may(actor, spec, verb)):
        return Nothing()
    found = scope_of_verb(actor, spec, verb)
    chosen = reading_option(spec, "view") != ROLES
    if not spec.owned or verb == "view" or (not chosen and covered(spec, ways_of(actor, spec, verb), ways_of(actor, spec, "view"))):
        return found
    seen = scope(actor, spec, "view")
    return found if isinstance(seen, Everything) or isinstance(found, Nothing) or found == seen else AllOf((found, seen))


def covered(spec: ObjectSpec, ways: tuple[Way, ...], wider: tuple[Way, ...]) -> bool:
    """Whether what the first ways reach plainly lies within the reach of the others. One's own records are the same by every
    role, but for contacts, which each role crosses with its own dimensions."""
    levels = {level for level, _ in wider} if not spec.detail_of else set()
    return all(way in wider or (way[0] == "owner" and bool(levels)) or (way[0] == "own" and bool(levels - {"owner"})) for way in ways)


def counts_as(spec: ObjectSpec, verb: str) -> str:
    """The verb as which an action counts among related employees, shares and grants: the one it needs. One that no verb opens counts
    as looking: that a role names it is the right."""
    needs = needed(spec.name, verb) if verb.startswith(ACTION) else verb
    return needs if needs in VERBS else "view"


def scope_of_verb(actor: Actor, spec: ObjectSpec, verb: str) -> Scope:
    """What the verb reaches by its own levels."""
    if actor.bound is not None and spec.owned:
        return bounded(actor, spec, verb)
    if spec.detail_of:
        field = spec.fields[spec.detail_of]
        parent = object_spec(field.target or "")
        if spec.owned:
            return any_of(s for way in ways_of(actor, spec, verb) for s in beyond(actor, spec, counts_as(spec, verb), way, parent))
        return Through(field.column, parent.table, scope(actor, parent, verb if verb in READING or spec.delivered else "edit"), False)
    if not spec.owned:
        return Everything()
    if reading_option(spec, verb) != ROLES:
        return as_chosen(actor, spec, verb)
    return governed(actor, spec, any_of(s for way in ways_of(actor, spec, verb) for s in reach(actor, spec, way, counts_as(spec, verb))))


def as_chosen(actor: Actor, spec: ObjectSpec, verb: str) -> Scope:
    """What the company chose for looking at these records: by customer, by department, or everybody with the right (PERM-048)."""
    option = reading_option(spec, verb)
    if option == BY_CUSTOMER:
        return governed(actor, spec, Everything())
    if option == BY_DEPARTMENT:
        return any_of((*personal(actor, verb), in_departments(department_range(actor, "department_below", PERSON, verb))))
    return Everything()


def bounded(actor: Actor, spec: ObjectSpec, verb: str) -> Scope:
    """For somebody from outside any level but `none` is all of his customer's, where he may see the customer (ORG-027)."""
    closed = spec.name != CUSTOMER and isinstance(scope(actor, object_spec(CUSTOMER), "view"), Nothing)
    return Nothing() if closed or not ways_of(actor, spec, verb) else of_customer(actor, spec)


def ways_of(actor: Actor, spec: ObjectSpec, verb: str) -> tuple[Way, ...]:
    """By which levels of which roles the verb reaches records; none for nothing at all."""
    given = grant_of(actor, spec).reach
    found = given[verb] if verb in given else given.get("view") or (("own", PERSON),)
    return tuple(way for way in found if way[0] != "none")


def reach(actor: Actor, spec: ObjectSpec, way: Way, verb: str) -> tuple[Scope, ...]:
    """What a level of one role means for this person (PERM-015): his own records, those shared with him, and those that
    match every dimension."""
    level, role = way
    mine = personal(actor, verb, related=level != "owner")
    if level in ("owner", "own"):
        return mine
    if level == "subordinates":
        first: Scope = Among("owner_id", actor.subordinates)
    else:
        first = in_departments(department_range(actor, level, role, verb))
    crossed = crossing(actor, spec, role, verb)
    if isinstance(first, Nothing) or any(isinstance(c, Nothing) for c in crossed):
        return mine
    parts = first.scopes if isinstance(first, AnyOf) else (first,)
    return (*mine, *(AllOf((part, *crossed)) if crossed else part for part in parts))


def department_range(actor: Actor, level: str, role: int, verb: str) -> Values:
    """The departments of a level: those granted to the person or the role, else where the person stands (PERM-008)."""
    granted = granted_range(actor, role, next((d for d in dimensions() if d.code == DEPARTMENT), None))
    if granted:
        return granted.of(verb)
    return {"department": actor.departments, "department_below": actor.departments_below}.get(level)


def in_departments(values: Values) -> Scope:
    """Records whose responsible department, or one of several (PERM-014), is among the values."""
    if values is None:
        return Everything()
    return AnyOf((Among("department_id", values), Overlaps("departments", values))) if values else Nothing()


def crossing(actor: Actor, spec: ObjectSpec, role: int, verb: str) -> tuple[Scope, ...]:
    """The conditions of the other dimensions that are enabled on the object (PERM-007); those that cut nothing off are left out."""
    result: list[Scope] = []
    for dimension, field in carried(spec):
        granted = granted_range(actor, role, dimension)
        values = granted.of(verb) if granted else (None if dimension.open else ())
        if values is not None:
            kind = Overlaps if field.kind.many else Among
            result.append(kind(field.column, values) if values else Nothing())
    return tuple(result)


def granted_range(actor: Actor, role: int, dimension: Dimension | None) -> Range | None:
    """What was granted in a dimension: to the person, else to the role (PERM-024). A level that is set on the person
    stands for all his roles, and goes with what they were granted together."""
    if dimension is None:
        return None
    holders = (PERSON,) if dimension.id in actor.ranges.get(PERSON, {}) else actor.roles if role == PERSON else (role,)
    found = [r for h in holders if (r := actor.ranges.get(h, {}).get(dimension.id))]
    if len(found) < 2:
        return found[0] if found else None
    return Range(union(r.view for r in found), union(r.edit for r in found))


def beyond(actor: Actor, spec: ObjectSpec, verb: str, way: Way, parent: ObjectSpec) -> tuple[Scope, ...]:
    """A contact by one level of one role: his own, OR the owning customer AND the other dimensions of the contact (PERM-019,
    PERM-020). Whoever sees the customer sees its contacts. To do more with them he must be able to do it with the customer,
    or the level of his right on contacts must reach the customer: a clerk who only sees his department's customers
    does not rewrite their contacts (PERM-029)."""
    mine = personal(actor, verb, related=way[0] != "owner")
    crossed = crossing(actor, spec, way[1], verb)
    if any(isinstance(c, Nothing) for c in crossed):
        return mine
    above = seen = scope(actor, parent, "view")
    if verb != "view":
        inner = any_of((scope(actor, parent, verb), *reach(actor, parent, way, verb)))
        above = seen if isinstance(inner, Everything) else inner if isinstance(seen, Everything) else AllOf((inner, seen))
    through = Through(spec.fields[spec.detail_of or ""].column, parent.table, above, False)
    return (*mine, AllOf((through, *crossed)) if crossed else through)


def personal(actor: Actor, verb: str, *, related: bool = True) -> tuple[Scope, ...]:
    """Records that are the actor's own, on which he is a related employee with enough right (PERM-012, PERM-013), or that
    are shared with a department or value of his (PERM-051)."""
    own: tuple[Scope, ...] = (Among("owner_id", (actor.employee,)),) if actor.employee else ()
    if not related:
        return own
    for suffix in ("", "_edit") if verb in READING else ("_edit",):
        listed: tuple[Scope, ...] = (Listed(f"related{suffix}", actor.employee),) if actor.employee else ()
        shared: tuple[Scope, ...] = (Overlaps(f"shared{suffix}", actor.nodes),) if actor.nodes else ()
        own = (*own, *listed, *shared)
    return own


def governed(actor: Actor, spec: ObjectSpec, inner: Scope) -> Scope:
    """`inner` cut down to records whose governing customer is visible too."""
    field = spec.governor
    if field is None:
        return inner
    parent = object_spec(field.target or "")
    above = scope(actor, parent, "view")
    return inner if isinstance(above, Everything) else Governed(inner, Through(field.column, parent.table, above, True))


def field_access(actor: Actor, spec: ObjectSpec, field: FieldSpec) -> str:
    """`hidden`, `masked`, `read` or `edit` (PERM-021). Passwords are written, never read; a formula is hidden from whoever
    may not read all that it reads, and so is a roll-up."""
    if field.rollup and not actor.is_admin and not summed_readable(actor, field.rollup):
        return "hidden"
    if field.kind.name == "formula":
        from guanxi.kernel.query.formulas import formula_readable

        if not formula_readable(actor, spec, field):
            return "hidden"
    if actor.is_admin:
        return "edit"
    level = grant_of(actor, spec).fields.get(field.name, "edit")
    return "read" if level == "edit" and (hidden_target(actor, field) or given_for_him(actor, spec, field)) else level


def summed_readable(actor: Actor, rollup: Rollup) -> bool:
    """Whether the actor may know of the records and the field that a roll-up adds up."""
    child = object_spec(rollup.object)
    if actor.bound is not None and not adds_up_own(child, rollup):
        return False
    return may(actor, child, "view") and (rollup.field is None or readable(actor, child, child.fields[rollup.field]))


def readable(actor: Actor, spec: ObjectSpec, field: FieldSpec) -> bool:
    """Whether values may be shown, filtered, sorted, grouped and searched in clear."""
    return field.kind.name != "password" and field_access(actor, spec, field) in ("read", "edit")


def visible_fields(actor: Actor, spec: ObjectSpec) -> list[FieldSpec]:
    """The fields the actor may know of, in order."""
    return [f for f in spec.fields.values() if field_access(actor, spec, f) != "hidden"]

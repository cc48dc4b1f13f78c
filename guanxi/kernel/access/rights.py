"""The three levels of permission compiled for one actor: verbs, records, fields (PERM-001). All doors ask here."""

from __future__ import annotations

from guanxi.base.errors import Forbidden, NotFound
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import ACTION, ANY, Actor, Grant
from guanxi.kernel.access.scope import Among, AnyOf, Everything, Governed, Listed, Nothing, Scope, Through
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
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
    set-up data (departments, employees and their roles, stages) need a row of their own, or one could raise oneself."""
    return actor.grants.get(spec.name) or (actor.grants.get("*") if spec.owned else None) or Grant()


def may(actor: Actor, spec: ObjectSpec, verb: str) -> bool:
    """Functional permission: whether the actor may do `verb` on this kind of object at all (PERM-003)."""
    if spec.log and verb not in ("view", "export", "print"):
        return False
    if actor.is_admin:
        return True
    if spec.detail_of and not spec.owned:
        parent = object_spec(spec.fields[spec.detail_of].target or "")
        return may(actor, parent, verb if verb in ("view", "export", "print") else "edit")
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
    verb = "view" if verb in ("view", "export", "print") else verb
    key = (current_set(), actor.key, stamp("metadata"), spec.name, verb)
    found = _scopes.get(key)
    if found is None:
        if len(_scopes) > 50_000:
            _scopes.clear()
        found = _scopes[key] = compile_scope(actor, spec, verb)
    return found


def compile_scope(actor: Actor, spec: ObjectSpec, verb: str) -> Scope:
    """The algebra of DESIGN §4 for one actor, object and verb."""
    if not may(actor, spec, "view") or (verb != "view" and not may(actor, spec, verb)):
        return Nothing()
    if spec.detail_of:
        field = spec.fields[spec.detail_of]
        parent = object_spec(field.target or "")
        through = Through(field.column, parent.table, scope(actor, parent, "view" if verb == "view" or spec.owned else "edit"), False)
        return AnyOf((*personal(actor, verb), through)) if spec.owned else through
    if not spec.owned:
        return Everything()
    level = grant_of(actor, spec).reach.get(verb) or grant_of(actor, spec).reach.get("view", "own")
    return governed(actor, spec, reach(actor, level, verb))


def reach(actor: Actor, level: str, verb: str) -> Scope:
    """What a level of the role editor means for this person."""
    if level == "all":
        return Everything()
    if level == "none":
        return Nothing()
    wider: tuple[Scope, ...] = ()
    if level == "subordinates":
        wider = (Among("owner_id", actor.subordinates),)
    elif level == "department" and actor.department:
        wider = (Among("department_id", (actor.department,)),)
    elif level == "department_below":
        wider = (Among("department_id", actor.departments_below),)
    return AnyOf((*personal(actor, verb), *wider))


def personal(actor: Actor, verb: str) -> tuple[Scope, ...]:
    """Records that are the actor's own or on which he is a related employee with enough right (PERM-012, PERM-013)."""
    if actor.employee is None:
        return ()
    listed: tuple[Scope, ...] = (Listed("related_edit", actor.employee),)
    if verb == "view":
        listed = (Listed("related", actor.employee), *listed)
    return (Among("owner_id", (actor.employee,)), *listed)


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
    may not read all that it reads."""
    if field.kind.name == "formula":
        from guanxi.kernel.query.formulas import formula_readable

        if not formula_readable(actor, spec, field):
            return "hidden"
    if actor.is_admin:
        return "edit"
    return grant_of(actor, spec).fields.get(field.name, "edit")


def readable(actor: Actor, spec: ObjectSpec, field: FieldSpec) -> bool:
    """Whether values may be shown, filtered, sorted, grouped and searched in clear."""
    return field.kind.name != "password" and field_access(actor, spec, field) in ("read", "edit")


def visible_fields(actor: Actor, spec: ObjectSpec) -> list[FieldSpec]:
    """The fields the actor may know of, in order."""
    return [f for f in spec.fields.values() if field_access(actor, spec, f) != "hidden"]

"""Metadata as the actor may see it: what the browser draws everything from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from django.http import HttpRequest
from ninja import Router

from guanxi.base.errors import Invalid, NotFound
from guanxi.base.words import say, translate
from guanxi.features.dedupe.rules import watched
from guanxi.features.layouts.keeping import layouts_of
from guanxi.features.layouts.shape import Layout, offered
from guanxi.http.api import actor_of
from guanxi.http.asking import may_ask
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import VERBS, field_access, may, visible_fields
from guanxi.kernel.actions.declare import NAMED, Action
from guanxi.kernel.actions.run import may_run
from guanxi.kernel.fields import KINDS
from guanxi.kernel.metadata.snapshot import actions_of, snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec, Related
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.conditions import compile_filter, operators_of
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.output import result_kind
from guanxi.kernel.query.source import Source

router = Router()
OUTSIDE_FEATURES = {"export", "bulk"}  # for people from outside (ORG-027); what is said beside the fields is among colleagues


@router.get("/objects")
def objects(request: HttpRequest) -> dict[str, Any]:
    """Every object the actor may view, in short."""
    actor, snap = actor_of(request), snapshot()
    return {
        "version": snap.version,
        "objects": [
            {
                "name": s.name, "label": translate(s.label), "icon": s.icon, "module": s.module, "custom": s.custom,
                "title_field": s.title_field.name, "rights": rights_of(actor, s), "owned": s.owned,
                "quick_create": s.quick_create and may(actor, s, "create"), "in_search": s.in_search and actor.bound is None,
                "detail_of": None if s.owned else s.detail_of, "named": s.named,
            }
            for s in snap.objects.values() if may(actor, s, "view")
        ],
    }  # fmt: skip


@router.get("/objects/{name}")
def object_(request: HttpRequest, name: str) -> dict[str, Any]:
    """Everything about one object."""
    actor, snap = actor_of(request), snapshot()
    spec = snap.object(name)
    if not may(actor, spec, "view"):
        raise NotFound(say("没有对象“{name}”。", name=name[:60]))
    return describe_object(actor, spec) | {"version": snap.version}


@router.get("/kinds")
def kinds(request: HttpRequest) -> list[dict[str, Any]]:
    """The field kinds and what the designer offers for each."""
    return [{"kind": k.name, "label": translate(k.label), "options": list(k.settings)} for k in KINDS.values()]


def rights_of(actor: Actor, spec: ObjectSpec) -> dict[str, bool]:
    return {verb: may(actor, spec, verb) for verb in VERBS}


def describe_object(actor: Actor, spec: ObjectSpec) -> dict[str, Any]:
    """The metadata of one object, cut down to what the actor may know."""
    seen = {f.name for f in visible_fields(actor, spec)}

    def names(fields: tuple[str, ...]) -> list[str]:
        return [f for f in fields if f.split(".")[0] in seen]

    return {
        "name": spec.name, "label": translate(spec.label), "help": translate(spec.help), "icon": spec.icon,
        "module": spec.module, "custom": spec.custom, "owned": spec.owned and actor.bound is None, "title_field": spec.title_field.name,
        "tree": spec.tree_field.name if spec.tree_field else None, "rights": rights_of(actor, spec),
        "fields": [describe_field(actor, spec, f) for f in spec.fields.values() if f.name in seen],
        "list": {"columns": names(listed(actor, spec)), "sort": spec.sort},
        "form": {"sections": [
            {"key": f"s{i}", "title": translate(s.title), "fields": names(s.fields)}
            for i, s in enumerate(spec.sections) if names(s.fields)
        ], "hidden": names(spec.hidden)},
        "detail": {"highlights": names(spec.highlights), "path": spec.path if spec.path in seen else None},
        "layouts": [describe_layout(x, names) for x in offered(layouts_of(spec), actor.roles)],
        "panels": [
            {"analysis": p.analysis, "param": p.param, "label": translate(p.label), "period": p.period}
            for p in spec.panels if p.analysis in kernel().analyses and may_ask(actor, kernel().analyses[p.analysis])
        ],
        "related": describe_related(actor, spec), "board": describe_board(spec, seen), "calendar": spec.calendar,
        "views": [{"key": v.key, "label": translate(v.label), "filter": v.filter, "sort": v.sort} for v in spec.views if offers(actor, v.filter, seen)],
        "duplicates": names(watched(spec)) if actor.bound is None else [], "keys": names(spec.keys),
        "features": sorted(spec.features if actor.bound is None else spec.features & OUTSIDE_FEATURES),
        "actions": [describe_action(actor, a) for a in actions_of(spec.name).values() if may_run(actor, spec, a)],
    }  # fmt: skip


def offers(actor: Actor, filter_: Any, seen: set[str]) -> bool:
    """Whether a ready-made scene means something: people from outside have no own records and no department, and not all fields."""
    if actor.bound is None:
        return True
    if isinstance(filter_, list):
        return all(offers(actor, one, seen) for one in filter_)
    if not isinstance(filter_, Mapping):
        return True
    if filter_.keys() & {"me", "my_department", "my_roles"} or str(filter_.get("field", "id")).split(".")[0] not in seen:
        return False
    return all(offers(actor, one, seen) for one in filter_.values())


def listed(actor: Actor, spec: ObjectSpec) -> tuple[str, ...]:
    """The columns of the list: those of the layout that applies without looking at a record, else the declared ones."""
    return next((x.columns for x in offered(layouts_of(spec), actor.roles) if not x.when and x.columns), spec.columns)


def describe_layout(layout: Layout, names: Callable[[tuple[str, ...]], list[str]]) -> dict[str, Any]:
    """A layout cut down to the fields that the actor may know of."""
    return {
        "key": str(layout.id), "name": translate(layout.name),
        "when": [{"field": c.field, "values": list(c.values)} for c in layout.when],
        "sections": [
            {"key": f"s{i}", "title": translate(s.title), "fields": names(s.fields), "columns": s.columns} for i, s in enumerate(layout.sections)
        ],
        **{key: names(tuple(sorted(getattr(layout, key)))) for key in ("required", "readonly", "hidden")},
        "highlights": None if layout.highlights is None else names(layout.highlights),
        "related": None if layout.related is None else list(layout.related),
    }  # fmt: skip


def totals_of(actor: Actor, spec: ObjectSpec, related: Related) -> dict[str, str]:
    """Which fields of this record sum up which columns of its lines: the foot of a grid of lines."""
    sums = [f for f in visible_fields(actor, spec) if f.rollup and f.rollup.fn == "sum" and not f.rollup.filter]
    return {
        f.rollup.field: f.name for f in sums
        if f.rollup and f.rollup.field and (f.rollup.object, f.rollup.via) == (related.object, related.field)
    }  # fmt: skip


def describe_related(actor: Actor, spec: ObjectSpec) -> list[dict[str, Any]]:
    known = snapshot().objects
    return [
        {
            "key": r.key, "object": r.object, "field": r.field, "label": translate(r.label),
            "columns": list(r.columns or known[r.object].columns), "inline": r.inline, "actions": list(r.actions),
            "totals": totals_of(actor, spec, r) if r.inline else {}, "filter": dict(r.filter), "sort": r.sort or None,
            "many": known[r.object].fields[r.field].kind.many,
        }
        for r in spec.related
        if r.object in known and may(actor, known[r.object], "view")
        and all(understood(actor, known[r.object], {"field": name}) for name in (r.field, r.filter.get("field")))
    ]  # fmt: skip


def understood(actor: Actor, spec: ObjectSpec, filter_: Mapping[str, Any]) -> bool:
    """Whether the actor may filter so: a list by a field that is hidden from him is not offered."""
    name = filter_.get("field")
    return name is None or (name in spec.fields and field_access(actor, spec, spec.fields[name]) in ("read", "edit"))


def describe_board(spec: ObjectSpec, seen: set[str]) -> dict[str, Any] | None:
    board = spec.board
    if board is None or board.field not in seen:
        return None
    return {
        "field": board.field, "within": board.within, "sum": board.sum if board.sum in seen else None,
        "card": [c for c in board.card if c in seen], "move": board.move, "view": board.view or None,
    }  # fmt: skip


def describe_field(actor: Actor, spec: ObjectSpec, field: FieldSpec) -> dict[str, Any]:
    """One field as the browser needs it."""
    access = field_access(actor, spec, field)
    kind = result_kind(field)
    clear = access in ("read", "edit") and field.kind.name != "password"
    return {
        **describe_input(field),
        "custom": field.custom, "system": field.system, "readonly": field.readonly or access != "edit",
        "create_only": field.create_only, "unique": field.unique, "access": access,
        "operators": list(operators_of(field)) if clear else [], "sortable": kind.sortable and clear,
        "groupable": kind.groupable and clear, "measures": list(kind.measures) if clear else [],
        "result": field.result or None, "expression": field.expression or None, "search": field.search, "indexed": field.indexed,
        "rollup": None if field.rollup is None else asdict(field.rollup),
    }  # fmt: skip


def describe_input(field: FieldSpec) -> dict[str, Any]:
    """What a form needs, for fields of objects and of action inputs alike."""
    target = snapshot().objects.get(field.target or "")
    default = field.default
    return {
        "name": field.name, "label": translate(field.label), "kind": field.kind.name, "help": translate(field.help),
        "required": field.demanded, "filled": translate(field.filled), "default": None if default is None else field.kind.to_wire(default, field),
        "max_length": field.max_length, "min": field.min, "max": field.max, "scale": field.scale, "unit": field.unit,
        "options": [
            {"value": o.value, "label": translate(o.label), "color": o.color, "disabled": o.disabled} for o in field.options
        ],
        "target": field.target, "tree": bool(target and target.tree_field),
        "dimension": field.dimension, "depends_on": dict(field.depends_on), "among": dict(field.among) or None, "fills": dict(field.fills), "readonly": field.readonly,
    }  # fmt: skip


def understands(actor: Actor, action: Action) -> bool:
    """Whether the actor may know all that the condition of a button reads; those of code read nothing that roles hide."""
    if not action.custom:
        return True
    try:
        compile_filter(Source(actor, snapshot().object(action.object)), parse_filter(dict(action.when)))
    except Invalid:
        return False
    return True


def describe_action(actor: Actor, action: Action) -> dict[str, Any]:
    return {
        "name": action.name, "label": translate(action.label), "icon": action.icon, "danger": action.danger,
        "primary": action.primary, "rare": action.rare, "many": action.many, "on": action.on, "confirm": translate(action.confirm) or None,
        "when": dict(action.when) if action.when and understands(actor, action) else None, "input": [describe_input(f) for f in action.input],
        "has_defaults": action.defaults is not None, "page": action.page, "custom": action.custom, "named": action.needs == NAMED,
    }  # fmt: skip

"""Kept buttons as actions of the kernel: everything that holds for a declared action holds for them, rights first.

A button has a right of its own (`NAMED`): nobody presses it but whoever holds a role that names it. What it then does to the
record it does with that right, field rights notwithstanding; rules, required fields, states and references are looked at as if
he had typed the values himself. A new record is made by the person in its form, with his own rights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from guanxi.base.words import Spoken
from guanxi.features.buttons import linking
from guanxi.features.buttons.checking import fault_of
from guanxi.features.buttons.store import every_row
from guanxi.features.buttons.values import shown, value_now
from guanxi.features.buttons.wording import unmet
from guanxi.kernel.access.rights import readable
from guanxi.kernel.actions.declare import NAMED, Action, Given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.reader import get_record
from guanxi.kernel.records import saving
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

Body = Mapping[str, Any]
Objects = Mapping[str, ObjectSpec]


def kept_actions(objects: Objects) -> Iterator[Action]:
    """The buttons of these objects; one that is switched off, removed or no longer whole is retired: only its name is known."""
    for row in every_row():
        spec = objects.get(row["object"])
        if spec is not None:
            body, label = row["body"], Spoken(row["label"], en=row["body"].get("label_en"))
            base = Action(row["name"], label, spec.name, gone, needs=NAMED, icon=row["icon"], custom=True, retired=True)
            whole = row["is_active"] and not row["is_removed"] and fault_of(spec, body) is None
            yield alive(base, spec, objects, body) if whole else base


def alive(base: Action, spec: ObjectSpec, objects: Objects, body: Body) -> Action:
    """The button with what it does, where it stands and when it is offered."""
    when = body["when"] or {}
    return replace(
        base, retired=False, confirm=Spoken(body["confirm"] or "", en=body["confirm_en"]), when=when,
        why_not=unmet(spec, base, when) if when else None, page="record" in body["places"], many="list" in body["places"],
        **EFFECTS[body["effect"]](spec, objects, body),
    )  # fmt: skip


def gone(row: Row, given: Given, work: Work) -> None:
    """What a retired button does: it is in no registry, so nobody comes here."""
    raise LookupError("a retired button was run")


# -- 更新字段 ------------------------------------------------------------------------------------------------------------


def updating(spec: ObjectSpec, objects: Objects, body: Body) -> dict[str, Any]:
    """Sets fields of the record: fixed and moving values, and what the person is asked for."""
    asked = tuple(
        replace(f, required=f.demanded or one["required"], default=None) for one in body["ask"] for f in (spec.fields[one["field"]],)
    )

    def run(row: Row, given: Given, work: Work) -> None:
        values = {one["field"]: value_now(one, spec.fields[one["field"]], work) for one in body["set"]}
        change(work, row, values | {name: given[name] for name in given.sent})

    def now(row: Row) -> dict[str, Any]:
        return {f.name: row.get(f.name) for f in asked}

    return {"run": run, "input": asked, "defaults": now if asked else None}


def change(work: Work, row: Row, values: Mapping[str, Any]) -> None:
    """Save the values as if somebody had typed them: every rule and state is looked at; which fields, the button says."""
    draft = Draft(row.spec, row)
    draft.typed = True
    draft.values.update(values)
    draft.given.update(values)
    saving.only(saving.save(work, row.spec, [draft]))


# -- 新建相关记录 ----------------------------------------------------------------------------------------------------------


def creating(spec: ObjectSpec, objects: Objects, body: Body) -> dict[str, Any]:
    """Opens the form of another object, filled in; nothing is saved before the person does it himself."""
    target = objects[body["object"]]

    def run(row: Row, given: Given, work: Work) -> Outcome:
        wanted = {one["from"] for one in body["set"] if one.get("from")}
        clear = tuple(sorted(n for n in wanted if readable(work.actor, spec, spec.fields[n])))
        seen = get_record(work.actor, spec, row.id, clear or ("id",))
        values = {body["via"]: {"id": row.id, "title": seen["_title"]}}
        for one in body["set"]:
            field = target.fields[one["field"]]
            if one.get("from"):
                value = carried(seen.get(one["from"]), spec.fields[one["from"]], field)
            else:
                value = shown(work.actor, field, value_now(one, field, work))
            if value is not None:
                values[field.name] = value
        return Outcome(data={"create": {"object": target.name, "values": values}})

    return {"run": run, "creates": target.name, "traceless": True}


def carried(value: Any, source: FieldSpec, target: FieldSpec) -> Any:
    """A value as it was read, for a field of another object; None where it does not go in."""
    if isinstance(value, list):
        return [one for one in value if isinstance(one, dict) and one.get("id")] or None
    if isinstance(value, dict):
        return value if value.get("id") else None
    if value is None or target.target:
        return None
    if source.options and target.kind.name in ("text", "long_text"):
        option = source.option(value)
        value = option.label if option else value
    try:
        parsed = target.kind.parse(str(value) if target.kind.name in ("text", "long_text") else value, target)
    except Refused:
        return None
    return None if parsed is None else target.kind.to_wire(parsed, target)


# -- 打开链接 ------------------------------------------------------------------------------------------------------------


def opening(spec: ObjectSpec, objects: Objects, body: Body) -> dict[str, Any]:
    """Answers an address for the browser to open (PLAT-015)."""

    def run(row: Row, given: Given, work: Work) -> Outcome:
        return Outcome(data={"link": linking.address(work.actor, spec, row.id, body["url"])})

    return {"run": run, "traceless": True}


EFFECTS: Mapping[str, Callable[[ObjectSpec, Objects, Body], dict[str, Any]]] = {"update": updating, "create": creating, "link": opening}

"""Buttons as administrators keep them: made, changed, ordered, switched off, removed, each with a line in the audit.

A button that is switched off or removed is in no registry, and what roles and persons were given for it goes with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import Invalid, NotFound
from guanxi.base.words import say
from guanxi.features.buttons.checking import checked, fault_of
from guanxi.features.buttons.granting import give_to, given_to, take_back
from guanxi.features.buttons.store import COLUMNS, TABLE, rows_of
from guanxi.features.buttons.values import shown
from guanxi.features.studio.naming import clean_name
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.metadata.snapshot import actions_of, object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts, update_row

MOST = 50  # buttons of one object
NOTED = ("label", "icon", "position", "is_active")
Stored = dict[str, Any]


def buttons_of(name: str) -> list[Stored]:
    """The buttons of an object as the designer shows them."""
    spec = object_spec(name)
    rows = rows_of(name)
    holders = given_to(name, [r["name"] for r in rows])
    return [described(spec, row, holders[row["name"]]) for row in rows]


def described(spec: ObjectSpec, row: Stored, roles: list[Stored]) -> Stored:
    """Everything about one, values with titles; `broken` says why it cannot be pressed though it is on."""
    body = row["body"]
    start: Stored = {"set": [], "ask": [], "object": None, "via": None, "url": None}
    target = snapshot().objects.get(body.get("object") or "", spec)
    return {
        **start, **body, "set": [titled_line(target, one) for one in body.get("set", [])],
        **{key: row[key] for key in ("id", "name", "label", "icon", "is_active")},
        "roles": roles, "broken": fault_of(spec, body) if row["is_active"] else None,
    }  # fmt: skip


def titled_line(target: ObjectSpec, line: Mapping[str, Any]) -> Stored:
    """A line whose references have titles, all members present."""
    field, value = target.fields.get(line["field"]), line.get("value")
    if field is not None and field.target and value is not None:
        value = shown(SYSTEM, field, value)
    return {"field": line["field"], "value": value, "moving": line.get("moving"), "from": line.get("from")}


def add_button(actor: Actor, name: str, given: Mapping[str, Any]) -> Stored:
    """A new button behind the others. Nobody may press it but administrators and the roles named with it. Raises Invalid."""
    with Work(actor, "button.add") as work:
        spec = object_spec(name)
        taken = [r[0] for r in run(f"select name from {TABLE} where object = %s", [name])]
        if len(rows_of(name)) >= MOST:
            raise Invalid.at("label", "too_many", say("一个对象最多 {max} 个按钮。", max=MOST))
        values = checked(spec, given)
        last = run(f"select coalesce(max(position), 0) from {TABLE} where object = %s", [name])[0][0]
        row = run_dicts(
            f"insert into {TABLE} (object, name, label, icon, position, is_active, is_removed, body) "
            f"values (%s, %s, %s, %s, %s, %s, false, %s) returning {COLUMNS}",
            [
                name, clean_name(None, values["label"], {*taken, *actions_of(name)}), values["label"], values["icon"], last + 1,
                values["is_active"], Jsonb(values["body"]),
            ],
        )[0]  # fmt: skip
        note(work, "I", {}, row)
        return settled(work, spec, row, given["roles"])


def change_button(actor: Actor, name: str, id_: int, given: Mapping[str, Any]) -> Stored:
    """Replace a button by what is given; its name stays. Raises Invalid, NotFound."""
    with Work(actor, "button.change") as work:
        spec, before = object_spec(name), stored(name, id_)
        values = checked(spec, given, before["name"])
        update_row(TABLE, id_, {**values, "body": Jsonb(values["body"])})
        after = stored(name, id_)
        note(work, "U", before, after)
        return settled(work, spec, after, given["roles"])


def settled(work: Work, spec: ObjectSpec, row: Stored, roles: Sequence[int]) -> Stored:
    """The roles that have it are those named; none when it is off."""
    if row["is_active"]:
        give_to(work, spec, row["name"], roles)
    else:
        take_back(work, spec.name, row["name"])
    return described(spec, row, given_to(spec.name, [row["name"]])[row["name"]])


def remove_button(actor: Actor, name: str, id_: int) -> None:
    with Work(actor, "button.remove") as work:
        before = stored(name, id_)
        update_row(TABLE, id_, {"is_removed": True})
        take_back(work, name, before["name"])
        note(work, "D", before, {})


def order_buttons(actor: Actor, name: str, ids: Sequence[int]) -> list[Stored]:
    """Put the buttons of an object in this order."""
    with Work(actor, "button.order") as work:
        rows = {r["id"]: r for r in rows_of(object_spec(name).name)}
        if sorted(ids) != sorted(rows):
            raise Invalid.at("ids", "incomplete", say("请给出这个对象的全部按钮。"))
        for position, id_ in enumerate(ids, 1):
            update_row(TABLE, id_, {"position": position})
            note(work, "U", rows[id_], {**rows[id_], "position": position})
    return buttons_of(name)


def stored(name: str, id_: int) -> Stored:
    object_spec(name)
    found = next((row for row in rows_of(name) if row["id"] == id_), None)
    if found is None:
        raise NotFound(say("没有这个按钮。"))
    return found


def note(work: Work, op: str, before: Stored, after: Stored) -> None:
    """One line in the audit; every process drops its metadata, and browsers hear of it."""
    row = after or before

    def told(one: Stored) -> Stored:
        return {**{key: one[key] for key in NOTED}, **one["body"]} if one else {}

    diff = differences(told(before), told(after))
    if diff:
        work.note(TABLE, row["id"], op, {"object": [row["object"], row["object"]], "button": [row["name"], row["name"]], **diff})
        touch("metadata")
        work.push("metadata", {"object": row["object"]})


def forget(name: str) -> None:
    """An object was dropped for good: its buttons go with it."""
    run(f"delete from {TABLE} where object = %s", [name])

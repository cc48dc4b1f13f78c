"""Layouts as they are kept: read once per change of metadata, changed by administrators with an audit line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import Invalid, NotFound
from guanxi.base.words import say
from guanxi.features.layouts.checking import checked
from guanxi.features.layouts.shape import Layout, read_layout
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import stamp, touch
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts, update_row
from guanxi.kernel.storage.sets import current_set

TABLE = "layouts_layout"
COLUMNS = 'id, object, name, position, is_active, roles, body, "when"'
MOST = 50  # layouts of one object

_cache: dict[str, tuple[int, dict[str, tuple[Layout, ...]]]] = {}


def layouts_of(spec: ObjectSpec) -> tuple[Layout, ...]:
    """The layouts of an object in order, switched-off ones included."""
    code, version = current_set(), stamp("metadata")
    found = _cache.get(code)
    if found is None or found[0] != version:
        kept: dict[str, tuple[Layout, ...]] = {}
        known = snapshot().objects
        for row in run_dicts(f"select {COLUMNS} from {TABLE} order by position, id"):
            if row["object"] in known:
                kept[row["object"]] = (*kept.get(row["object"], ()), read_layout(known[row["object"]], row))
        found = _cache[code] = (version, kept)
    return found[1].get(spec.name, ())


def stored_layouts(name: str) -> list[dict[str, Any]]:
    """The layouts as they were saved, for the designer."""
    object_spec(name)
    sql = f"select {COLUMNS} from {TABLE} where object = %s order by position, id"
    return [described(row) for row in run_dicts(sql, [name])]


def described(row: Mapping[str, Any]) -> dict[str, Any]:
    body = row["body"]
    return {
        "id": row["id"], "name": row["name"], "is_active": row["is_active"], "when": row["when"], "roles": row["roles"],
        "sections": body["sections"], **{k: body[k] for k in ("required", "readonly", "hidden", "highlights", "related", "columns")},
    }  # fmt: skip


def add_layout(actor: Actor, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """A new layout, behind the others. Raises Invalid."""
    with Work(actor, "layout.add") as work:
        return insert_layout(work, name, given)


def insert_layout(work: Work, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    spec = object_spec(name)
    others = stored_layouts(name)
    if len(others) >= MOST:
        raise Invalid.at("name", "too_many", say("一个对象最多 {max} 个布局。", max=MOST))
    values = checked(spec, given, others)
    last = run(f"select coalesce(max(position), 0) from {TABLE} where object = %s", [name])[0][0]
    kept = (Jsonb(values[k]) for k in ("roles", "body", "when"))
    row = run_dicts(
        f'insert into {TABLE} (object, name, position, is_active, roles, body, "when") '
        f"values (%s, %s, %s, %s, %s, %s, %s) returning {COLUMNS}",
        [name, values["name"], last + 1, values["is_active"], *kept],
    )[0]
    note(work, row["id"], name, "I", {}, described(row))
    return described(row)


#: What a layout says of itself when it is left out.
SILENT: Mapping[str, Any] = {
    "is_active": True, "when": [], "roles": [], "required": [], "readonly": [], "hidden": [],
    "highlights": None, "related": None, "columns": None,
}  # fmt: skip


def ensure_layout(work: Work, name: str, *given: Mapping[str, Any]) -> None:
    """Ready-made layouts, once, and only for an object of which nobody has made a layout yet: one that was removed stays away."""
    marked = run("insert into kernel_counter (key, value) values (%s, 1) on conflict (key) do nothing returning key", [f"layouts:{name}"])
    if marked and not stored_layouts(name):
        for one in given:
            insert_layout(work, name, {**SILENT, **one})


def change_layout(actor: Actor, name: str, id_: int, given: Mapping[str, Any]) -> dict[str, Any]:
    """Replace a layout by what is given. Raises Invalid, NotFound."""
    with Work(actor, "layout.change") as work:
        before = stored_layout(name, id_)
        values = checked(object_spec(name), given, [x for x in stored_layouts(name) if x["id"] != id_])
        update_row(TABLE, id_, {k: Jsonb(v) if k in ("roles", "body", "when") else v for k, v in values.items()})
        after = stored_layout(name, id_)
        note(work, id_, name, "U", before, after)
        return after


def remove_layout(actor: Actor, name: str, id_: int) -> None:
    with Work(actor, "layout.remove") as work:
        before = stored_layout(name, id_)
        run(f"delete from {TABLE} where id = %s", [id_])
        note(work, id_, name, "D", before, {})


def order_layouts(actor: Actor, name: str, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Put the layouts of an object in this order: the first that fits is used."""
    with Work(actor, "layout.order") as work:
        before = [x["id"] for x in stored_layouts(name)]
        if sorted(ids) != sorted(before):
            raise Invalid.at("ids", "incomplete", say("请给出这个对象的全部布局。"))
        for position, id_ in enumerate(ids, 1):
            update_row(TABLE, id_, {"position": position})
        if ids and list(ids) != before:
            note(work, ids[0], name, "U", {"order": before}, {"order": list(ids)})
        return stored_layouts(name)


def stored_layout(name: str, id_: int) -> dict[str, Any]:
    found = next((x for x in stored_layouts(name) if x["id"] == id_), None)
    if found is None:
        raise NotFound(say("没有这个布局。"))
    return found


def note(work: Work, id_: int, name: str, op: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """One line in the audit; every process drops its metadata, and browsers hear of it."""
    work.note(TABLE, id_, op, {"object": [name, name], **differences(before, after)})
    touch("metadata")
    work.push("metadata", {"object": name})

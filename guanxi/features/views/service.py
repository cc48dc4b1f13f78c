"""Saved views of lists (查询方案, GEN-006): private, or shared with everybody, roles or departments; checked against the
fields their author may see, and compiled with the rights of whoever opens them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.base.errors import Forbidden, Invalid, NotFound
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, require
from guanxi.kernel.fields import Refused
from guanxi.kernel.fields.kind import clean_text
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec, View
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.order import parse_sort
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.rows import run, run_dicts, update_row

TABLE = "views_savedview"
MOST = 200  # views of one person
LARGEST = 20_000
COLUMNS = "id, operator, object, name, shared, roles, departments, pinned, config"


def views(actor: Actor, object_: str = "") -> list[dict[str, Any]]:
    """Own views and those shared by others, of one object or of all that the actor may view; pinned ones first."""
    allowed, params = visible_to(actor)
    rows = run_dicts(
        f"select {COLUMNS} from {TABLE} where {allowed} and (%s = '' or object = %s) order by pinned desc, name, id limit 2000",
        [*params, object_, object_],
    )
    known = snapshot().objects
    usable = [r for r in rows if r["object"] in known and may(actor, known[r["object"]], "view")]
    return [described(actor, r) for r in usable if r["operator"] == actor.operator or understood(actor, known[r["object"]], r["config"])]


def understood(actor: Actor, spec: ObjectSpec, config: Mapping[str, Any]) -> bool:
    """Whether somebody else's view asks for nothing that the actor may not see: its values would tell him."""
    try:
        checked(actor, spec, config)
    except Invalid:
        return False
    return True


def visible_to(actor: Actor) -> tuple[str, list[Any]]:
    """SQL of the views that the actor may open, and its parameters: own ones, and those that are shared with him."""
    if actor.is_admin:
        return "(operator = %s or shared)", [actor.operator]
    if actor.bound is not None:  # "everybody" are colleagues (ORG-027)
        return "(operator = %s or (shared and roles && %s::bigint[]))", [actor.operator, list(actor.roles)]
    return (
        "(operator = %s or (shared and (roles = '{}' and departments = '{}' or roles && %s::bigint[] or departments && "
        "array(with recursive up(id, parent_id) as (select id, parent_id from department where id = %s union "
        "select d.id, d.parent_id from department d join up on d.id = up.parent_id) select id from up))))",
        [actor.operator, list(actor.roles), actor.department],
    )


def saved_scene(actor: Actor, spec: ObjectSpec, key: str) -> View | None:
    """A saved view as the scene of a list, by its id or `v<id>`; its own and others' words alike are bound by the actor's
    rights when they are compiled."""
    digits = key.removeprefix("v")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        return None
    allowed, params = visible_to(actor)
    rows = run_dicts(
        f"select {COLUMNS} from {TABLE} where id = %s and object = %s and {allowed}", [int(digits), spec.name, *params]
    )
    if not rows:
        return None
    config = rows[0]["config"]
    q, columns = config.get("q"), config.get("columns")
    return View(
        f"v{rows[0]['id']}", rows[0]["name"], config.get("filter") or {}, config.get("sort") or "",
        q if isinstance(q, str) else "", tuple(columns[:100]) if isinstance(columns, list) else (),
    )  # fmt: skip


def add_view(actor: Actor, object_: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Save a view under a name. Raises Invalid where the configuration names what the author may not see."""
    spec = object_spec(object_)
    require(actor, spec, "view")
    if run(f"select count(*) from {TABLE} where operator = %s", [actor.operator])[0][0] >= MOST:
        raise Invalid.at("name", "too_many", say("一个人最多保存 {max} 个查询方案。", max=MOST))
    values = {
        "operator": actor.operator, "object": spec.name, "name": clean_name(given["name"]), "shared": given["shared"],
        "pinned": given["pinned"], "config": Jsonb(checked(actor, spec, given["config"])), "created_at": timezone.now(),
        **audience(given),
    }  # fmt: skip
    columns, marks = ", ".join(values), ", ".join(["%s"] * len(values))
    sql = f"insert into {TABLE} ({columns}) values ({marks}) returning {COLUMNS}"
    return described(actor, run_dicts(sql, list(values.values()))[0])


def audience(given: Mapping[str, Any]) -> dict[str, list[int]]:
    """With which roles and departments a view is shared. Raises Invalid for what does not exist."""
    result: dict[str, list[int]] = {}
    for key, table in (("roles", "role"), ("departments", "department")):
        if given.get(key) is None:
            continue
        ids = sorted(set(given[key]))
        if ids and run(f"select count(*) from {table} where id = any(%s) and deleted_at is null", [ids])[0][0] < len(
            ids
        ):
            raise Invalid.at(key, "unknown_record", say("所选记录不存在，或您无权查看。"))
        result[key] = ids
    return result


def change_view(actor: Actor, id_: int, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Change name, sharing, pin or configuration of an own view; administrators also those that others share."""
    row = own_view(actor, id_)
    values = {k: v for k, v in changes.items() if v is not None}
    if "name" in values:
        values["name"] = clean_name(values["name"])
    if "config" in values:
        values["config"] = Jsonb(checked(actor, object_spec(row["object"]), values["config"]))
    values |= audience(values)
    if values:
        update_row(TABLE, id_, values)
    return described(actor, own_view(actor, id_))


def remove_view(actor: Actor, id_: int) -> None:
    own_view(actor, id_)
    run(f"delete from {TABLE} where id = %s", [id_])


def own_view(actor: Actor, id_: int) -> dict[str, Any]:
    """The view if the actor may change it. Raises NotFound for one he does not see, Forbidden for a shared one."""
    allowed, params = visible_to(actor)
    rows = run_dicts(f"select {COLUMNS} from {TABLE} where id = %s and {allowed}", [id_, *params])
    if not rows:
        raise NotFound(say("没有这个查询方案。"))
    if rows[0]["operator"] != actor.operator and not actor.is_admin:
        raise Forbidden(say("只能修改自己的查询方案。"))
    return rows[0]


def described(actor: Actor, row: Mapping[str, Any]) -> dict[str, Any]:
    kept = {k: v for k, v in row.items() if k != "operator"}
    return {**kept, "key": f"v{row['id']}", "mine": row["operator"] == actor.operator}


def clean_name(name: str) -> str:
    try:
        text = clean_text(name, 60)
    except Refused as problem:
        raise Invalid(fields={"name": [problem.error]}) from None
    if text is None:
        raise Invalid.at("name", "required", say("请填写名称。"))
    return text


def checked(actor: Actor, spec: ObjectSpec, config: Mapping[str, Any]) -> dict[str, Any]:
    """The configuration, when every field in it is one the author may use. Raises Invalid."""
    if len(orjson.dumps(config)) > LARGEST:
        raise Invalid.at("config", "too_large", say("查询方案太大。"))
    source = Source(actor, spec)
    compile_filter(source, parse_filter(config.get("filter")))
    sort, columns = config.get("sort") or "", config.get("columns") or []
    if not isinstance(sort, str) or not isinstance(columns, list) or not all(isinstance(c, str) for c in columns):
        raise Invalid.at("config", "wrong_type", say("查询方案的格式不对。"))
    if sort:
        parse_sort(source, sort)
    if config.get("q") is not None and not isinstance(config["q"], str):
        raise Invalid.at("config", "wrong_type", say("查询方案的格式不对。"))
    for column in columns[:200]:
        source.column(column)
    return dict(config)

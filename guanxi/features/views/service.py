"""Saved views of lists (GEN-006, GEN-007): private or shared, checked against the fields their author may see."""

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
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.order import parse_sort
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.rows import run, run_dicts, update_row

TABLE = "views_savedview"
MOST = 200  # views of one person
LARGEST = 20_000
COLUMNS = "id, operator, object, name, shared, pinned, config"


def views(actor: Actor, object_: str = "") -> list[dict[str, Any]]:
    """Own views and those shared by others, of one object or of all that the actor may view; pinned ones first."""
    rows = run_dicts(
        f"select {COLUMNS} from {TABLE} where (operator = %s or shared) and (%s = '' or object = %s) "
        "order by pinned desc, name, id limit 2000",
        [actor.operator, object_, object_],
    )
    known = snapshot().objects
    return [described(actor, r) for r in rows if r["object"] in known and may(actor, known[r["object"]], "view")]


def add_view(
    actor: Actor, object_: str, name: str, config: Mapping[str, Any], shared: bool, pinned: bool
) -> dict[str, Any]:
    """Save a view under a name. Raises Invalid where the configuration names what the author may not see."""
    spec = object_spec(object_)
    require(actor, spec, "view")
    if run(f"select count(*) from {TABLE} where operator = %s", [actor.operator])[0][0] >= MOST:
        raise Invalid.at("name", "too_many", say("一个人最多保存 {max} 个查询方案。", max=MOST))
    values = [
        actor.operator,
        spec.name,
        clean_name(name),
        shared,
        pinned,
        Jsonb(checked(actor, spec, config)),
        timezone.now(),
    ]
    sql = f"insert into {TABLE} (operator, object, name, shared, pinned, config, created_at) values (%s, %s, %s, %s, %s, %s, %s)"
    return described(actor, run_dicts(f"{sql} returning {COLUMNS}", values)[0])


def change_view(actor: Actor, id_: int, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Change name, sharing, pin or configuration of an own view; administrators also those that others share."""
    row = own_view(actor, id_)
    values = {k: v for k, v in changes.items() if v is not None}
    if "name" in values:
        values["name"] = clean_name(values["name"])
    if "config" in values:
        values["config"] = Jsonb(checked(actor, object_spec(row["object"]), values["config"]))
    if values:
        update_row(TABLE, id_, values)
    return described(actor, own_view(actor, id_))


def remove_view(actor: Actor, id_: int) -> None:
    own_view(actor, id_)
    run(f"delete from {TABLE} where id = %s", [id_])


def own_view(actor: Actor, id_: int) -> dict[str, Any]:
    """The view if the actor may change it. Raises NotFound for one he does not see, Forbidden for a shared one."""
    rows = run_dicts(
        f"select {COLUMNS} from {TABLE} where id = %s and (operator = %s or shared)", [id_, actor.operator]
    )
    if not rows:
        raise NotFound(say("没有这个查询方案。"))
    if rows[0]["operator"] != actor.operator and not actor.is_admin:
        raise Forbidden(say("只能修改自己的查询方案。"))
    return rows[0]


def described(actor: Actor, row: Mapping[str, Any]) -> dict[str, Any]:
    return {**{k: v for k, v in row.items() if k != "operator"}, "mine": row["operator"] == actor.operator}


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
    for column in columns[:200]:
        source.column(column)
    return dict(config)

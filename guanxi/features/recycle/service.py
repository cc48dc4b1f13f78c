"""The recycle bin (GEN-009, GEN-010): what was deleted, by whom and when; back with relations, or away for good."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import orjson

from guanxi.base.errors import CrmError, Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, require, scope
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.output import Output
from guanxi.kernel.query.search import compile_search
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.bulk import Result, told
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

PAGE = 50
MOST = 200  # records of one call
Key = tuple[datetime, str, int]


def deleted_records(actor: Actor, object_: str = "", q: str = "", cursor: str = "") -> dict[str, Any]:
    """What the actor may restore or purge, the latest first, of one object or of all."""
    after = read_cursor(cursor) if cursor else None
    specs = [object_spec(object_)] if object_ else [s for s in snapshot().objects.values() if in_bin(s)]
    keys: list[Key] = []
    for spec in specs:
        if may(actor, spec, "view") and may(actor, spec, "delete"):
            keys += find(actor, spec, q, after)
    keys.sort(reverse=True)
    page = keys[:PAGE]
    return {"rows": described(actor, page), "next": write_cursor(page[-1]) if len(keys) > PAGE else None}


def in_bin(spec: ObjectSpec) -> bool:
    """Lines come and go with their document and are not listed on their own."""
    return "recycle" in spec.features and not (spec.detail_of and not spec.owned)


def find(actor: Actor, spec: ObjectSpec, q: str, after: Key | None) -> list[Key]:
    """The next deleted records of one object, from the index on the moment of deletion."""
    source = Source(actor, spec)
    branches = scope(actor, spec, "delete").branches(source.build, "t")
    conditions = ["t.deleted_at is not null"]
    if branches is not None:
        conditions.append(f"({' or '.join(branches) or 'false'})")
    if q.strip():
        conditions.append(compile_search(source, q)[0])
    if after:
        at, name, id_ = (source.build.param(v) for v in after)
        conditions.append(f"(t.deleted_at, {source.build.param(spec.name)}::text, t.id) < ({at}, {name}, {id_})")
    sql = f"select t.deleted_at, t.id from {ident(spec.table)} t where {' and '.join(conditions)}"
    rows = run(f"{sql} order by t.deleted_at desc, t.id desc limit {PAGE + 1}", source.build.params)
    return [(at, spec.name, id_) for at, id_ in rows]


def described(actor: Actor, keys: Sequence[Key]) -> list[dict[str, Any]]:
    rows: dict[tuple[str, int], dict[str, Any]] = {}
    for name in {k[1] for k in keys}:
        source = Source(actor, object_spec(name))
        for row in Output(source, ["deleted_at", "deleted_by"]).rows([k[2] for k in keys if k[1] == name]):
            rows[name, row["id"]] = row
    return [
        {
            "object": name, "label": translate(object_spec(name).label), "id": id_, "title": rows[name, id_]["_title"],
            "deleted_at": rows[name, id_]["deleted_at"], "deleted_by": rows[name, id_]["deleted_by"],
        }
        for _, name, id_ in keys if (name, id_) in rows
    ]  # fmt: skip


def restore(actor: Actor, object_: str, ids: Sequence[int]) -> list[Result]:
    """Bring records back with what went with them; one result per record."""
    return each(actor, object_, ids, "restore", lambda work, id_: work.restore(object_, [id_]))


def purge(actor: Actor, object_: str, ids: Sequence[int]) -> list[Result]:
    """Delete for good, which is a right of its own (GEN-009); one result per record."""
    require(actor, object_spec(object_), "purge")
    return each(actor, object_, ids, "purge", lambda work, id_: work.purge(object_, [id_]))


def each(actor: Actor, object_: str, ids: Sequence[int], verb: str, do: Callable[[Work, int], None]) -> list[Result]:
    spec = object_spec(object_)
    require(actor, spec, "delete")
    if not 0 < len(ids) <= MOST:
        raise Invalid.at("ids", "too_many", say("一次最多处理 {max} 条记录。", max=MOST))
    results = []
    for id_ in dict.fromkeys(ids):
        try:
            with Work(actor, f"{object_}.{verb}") as work:
                do(work, id_)
            results.append(told(id_, None))
        except CrmError as problem:
            results.append(told(id_, problem))
    return results


def write_cursor(key: Key) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([key[0].isoformat(), key[1], key[2]])).decode().rstrip("=")


def read_cursor(text: str) -> Key:
    """Raises Invalid for one that this list did not give."""
    try:
        at, name, id_ = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if not isinstance(name, str) or "\x00" in name:
            raise ValueError(name)
        return datetime.fromisoformat(at), name, int(id_)
    except (ValueError, TypeError):
        raise Invalid.at("cursor", "bad_cursor", say("翻页标记无效，请从第一页重新开始。")) from None

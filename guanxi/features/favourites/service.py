"""Favourites (收藏夹, GEN-007, PRD-020): records of any object that a person keeps at hand.

A star gives no right. What its owner may no longer see is not shown and not counted; it comes back with the right. Lists
show them as the scene `starred`, through the one door for reads, so that everything that works on a
list (filter, count, export, bulk change) works on favourites too (GEN-008).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid, NotFound
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, require
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec, View
from guanxi.kernel.query.output import Output
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import Builder
from guanxi.kernel.storage.rows import run, run_dicts

TABLE = "favourites_star"
SCENE = "starred"
MOST = 5_000  # of one person
LATEST = 20  # of one object, in palette and home page


def starred_ids(actor: Actor, spec: ObjectSpec, build: Builder) -> str:
    """SQL of the ids of what the actor starred."""
    return f"select record from {TABLE} where operator = {build.param(actor.operator)} and object = {build.param(spec.name)}"


def starred_scene(actor: Actor, spec: ObjectSpec, key: str) -> View | None:
    """The scene `starred` of any list."""
    if key != SCENE:
        return None
    return View(SCENE, "收藏", {"field": "id", "op": "in", "value": {"set": SCENE}}, "")


def star(actor: Actor, spec: ObjectSpec, ids: Sequence[int]) -> list[int]:
    """Mark records that the actor sees. Raises NotFound when he sees none of them, Invalid beyond the most one may keep."""
    require(actor, spec, "view")
    seen = visible_ids(actor, spec, list(dict.fromkeys(ids)))
    if not seen:
        raise NotFound()
    if run(f"select count(*) from {TABLE} where operator = %s", [actor.operator])[0][0] + len(seen) > MOST:
        raise Invalid.at("ids", "too_many", say("一个人最多收藏 {max} 条记录。", max=MOST))
    run(
        f"insert into {TABLE} (operator, object, record, added_at) "
        "select %s, %s, unnest(%s::bigint[]), %s on conflict (operator, object, record) do nothing",
        [actor.operator, spec.name, seen, timezone.now()],
    )
    return seen


def unstar(actor: Actor, spec: ObjectSpec, ids: Sequence[int]) -> None:
    """Take the mark away; one that is not there is none to take away."""
    run(
        f"delete from {TABLE} where operator = %s and object = %s and record = any(%s)",
        [actor.operator, spec.name, list(ids)],
    )


def starred_among(actor: Actor, spec: ObjectSpec, ids: Sequence[int]) -> list[int]:
    """Those of `ids` that the actor starred and may see."""
    require(actor, spec, "view")
    rows = run(
        f"select record from {TABLE} where operator = %s and object = %s and record = any(%s)",
        [actor.operator, spec.name, list(ids)],
    )
    return visible_ids(actor, spec, sorted(r[0] for r in rows))


def favourites(actor: Actor, limit: int) -> list[dict[str, Any]]:
    """What the actor starred last, of all objects, as far as he may see it: newest first."""
    rows = run_dicts(
        "select object, record, added_at from (select *, row_number() over (partition by object order by added_at desc, id desc) "
        f"as place from {TABLE} where operator = %s) s where place <= %s order by added_at desc, id desc",
        [actor.operator, LATEST],
    )
    known = snapshot().objects
    titles: dict[tuple[str, int], str] = {}
    for name in {r["object"] for r in rows}:
        spec = known.get(name)
        if spec and may(actor, spec, "view"):
            seen = visible_ids(actor, spec, [r["record"] for r in rows if r["object"] == name])
            for row in Output(Source(actor, spec), []).rows(seen):
                titles[name, row["id"]] = row["_title"]
    found = [
        {
            "object": r["object"], "label": translate(known[r["object"]].label), "icon": known[r["object"]].icon,
            "id": r["record"], "title": titles[r["object"], r["record"]], "added_at": r["added_at"],
        }
        for r in rows if (r["object"], r["record"]) in titles
    ]  # fmt: skip
    return found[:limit]

"""Whichever way a list is found, it has the same rows in the same order (decision 0007).

Tables here are small, so the sizes from which a route is taken are made small too; the answer is compared with one plain
statement, page by page.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps, known_stamps
from guanxi.kernel.query import routes, statistics
from guanxi.kernel.query.reader import Ask, list_records, matching_ids
from guanxi.kernel.storage.memory import Memory
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.world import World

CUSTOMERS, DEALS = 70, 90
WORDS = ("科技", "贸易")
ORDERS = {
    "-updated_at": "updated_at desc, id desc", "updated_at": "updated_at, id", "name": "sort_key, id",
    "-expected_amount": "expected_amount desc nulls last, id desc",
}  # fmt: skip
WHO = ("director", "manager", "clerk", "seller", "mate", "other", "boss")


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Small sizes, no memory of earlier tests, and how often each route was taken."""
    counts: Counter[str] = Counter()
    for name, size in {"CAP": 6, "PROBE": 10, "DEEP": 60, "SHARE": 4, "SCOPED": 50}.items():
        monkeypatch.setattr(routes, name, size)
    monkeypatch.setattr(statistics, "LARGE", 10)
    monkeypatch.setattr(statistics, "KNOWING", 10)
    monkeypatch.setattr(routes, "recent", lambda s, o, after, nulls, part: statistics.recent(s, o, after, nulls, part / 50))
    for module, name in ((routes, "_wide"), (routes, "_parts"), (routes, "_longer"), (routes, "_sizes"), (routes, "_little"), (statistics, "_known")):
        monkeypatch.setattr(module, name, Memory(60))
    for name in ("collect", "probe", "first_rows", "ordered_rows", "plain_rows", "id_list"):
        monkeypatch.setattr(routes, name, counted(counts, name, getattr(routes, name)))
    return counts


def counted(counts: Counter[str], name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*given: Any, **named: Any) -> Any:
        since = next((x for x in given if isinstance(x, list) and any("updated_at" in str(c) for c in x)), None)
        counts[f"{name} lately" if since else name] += 1
        return function(*given, **named)

    return call


def fill(world: World, r: random.Random) -> None:
    """Customers and deals of anybody, changed at any time; the newest belong to one branch alone."""
    people = list(world.employees.values())
    customers: list[int] = []
    for n in range(CUSTOMERS):
        branch = "华北" if n > CUSTOMERS * 4 // 5 else r.choice(list(world.departments))
        whose = {"owner": r.choice([*people, None]), "department": world.departments[branch], "related": r.sample(people, r.choice((0, 0, 1)))}
        made = world.admin.create("customer", sample(world.admin, "customer", name=f"{r.choice(WORDS)}{n:03d}公司", **whose))
        customers.append(made["id"])
    for n in range(DEALS):
        whose = {"owner": r.choice([*people, None]), "department": r.choice([*world.departments.values()])}
        deal = sample(world.admin, "opportunity", name=f"{r.choice(WORDS)}{n:03d}", customer=r.choice([*customers, None]), **whose)
        world.admin.create("opportunity", deal)
    stages = [row[0] for row in run("select id from sales_stage order by id limit 3")]
    for table in ("customer", "opportunity"):
        run(f"update {table} set updated_at = timestamptz '2026-01-01' + (random() * 100 + (id % 7)) * interval '1 day' where id % 5 > 0")
        run(f"update {table} set updated_at = timestamptz '2026-06-01' + id * interval '1 minute' where department_id = %s", [world.departments["华北"]])
    run("update opportunity set stage_id = (%s::bigint[])[1 + id %% 3], status = case when id %% 4 = 0 then 'won' else 'open' end", [stages])
    run("analyze customer")
    run("analyze opportunity")


def questions(object_: str) -> Iterator[Ask]:
    """Filters of each kind, searches, and both with each order."""
    stage, mode = run("select stage_id, mode_id from opportunity where status = 'open' order by id limit 1")[0]
    someone = run("select owner_id from customer where owner_id is not null limit 1")[0][0]
    column = [{"field": "mode", "op": "eq", "value": mode}, {"field": "status", "op": "eq", "value": "open"}]
    filters: dict[str, list[Any]] = {
        "customer": [None, {"field": "owner", "op": "eq", "value": someone}, {"field": "owner", "op": "empty"}],
        "opportunity": [
            None, {"and": [*column, {"field": "stage", "op": "eq", "value": stage}]}, {"and": column}, column[1],
            {"field": "customer.owner", "op": "eq", "value": someone},
        ],
    }  # fmt: skip
    for filter_, q, sort in itertools.product(filters[object_], ("", "科技", "8公", "司"), ORDERS):
        if sort.lstrip("-") in object_spec(object_).fields:
            yield Ask(filter=filter_, q=q, sort=sort)


def walked(actor: Actor, object_: str, ask: Ask, limit: int) -> list[int]:
    """All ids of a list, page after page."""
    ids: list[int] = []
    cursor = ""
    while True:
        page = list_records(
            actor, object_spec(object_), Ask(filter=ask.filter, q=ask.q, sort=ask.sort, fields=("id",), limit=limit, cursor=cursor)
        )
        ids += [row["id"] for row in page.rows]
        if not page.next:
            return ids
        cursor = page.next


def cross(world: World, r: random.Random) -> None:
    """Departments of customers crossed with regions: each role holds some of them, or all."""
    dimension = run("select id from management_dimension where code = 'region'")[0][0]
    world.admin.post(f"/dimensions/{dimension}/attach", {"object": "customer"}).ok()
    regions = [world.admin.create("region", {"name": f"大区{n}"})["id"] for n in range(4)]
    run("update customer set region_id = (%s::bigint[])[1 + id %% 5]", [regions])
    for role in ("own", "branch", "desk", "whole"):
        held = r.sample(regions, 3) if role != "own" else [None]
        grants = [{"dimension": dimension, "value": v, "grant_level": "below" if v else "all", "right": "edit"} for v in held]
        world.admin.put(f"/roles/{world.roles[role]}/data-grants", {"grants": grants}).ok()
    run("analyze customer")
    forget_stamps()


@pytest.mark.parametrize(("object_", "crossed"), [("customer", False), ("opportunity", False), ("customer", True), ("opportunity", True)])
def test_every_route_tells_the_same(world: World, used: Counter[str], object_: str, crossed: bool) -> None:
    """For people of every reach; and each route has been taken."""
    fill(world, random.Random(object_))
    if crossed:
        cross(world, random.Random(object_))
    spec = object_spec(object_)
    rows = 0
    for who in WHO:
        actor = load_actor(world.operators[who])
        assert actor is not None
        with known_stamps():
            for ask in questions(object_):
                routes._longer.clear()
                ids = matching_ids(actor, spec, ask, "view", 1000)
                expected = [r[0] for r in run(f"select id from {spec.table} where id = any(%s) order by {ORDERS[ask.sort]}", [ids])]
                assert walked(actor, object_, ask, 3) == expected, (who, ask)
                assert walked(actor, object_, ask, 8) == expected, (who, ask)
                rows += len(expected)
    assert rows > 1000
    taken = {"collect", "first_rows", "first_rows lately", "ordered_rows", "ordered_rows lately", "id_list"}
    of_everybody = {"probe", "plain_rows"}  # crossed, nobody sees all
    assert taken | (of_everybody if not crossed else set()) <= used.keys(), used

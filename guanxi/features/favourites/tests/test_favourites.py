"""Favourites (GEN-007, PRD-020): per person, of any object, through the one door for reads."""

from __future__ import annotations

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from guanxi.kernel.storage.sets import current_set
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


@pytest.fixture
def customers(world: World) -> list[int]:
    return [world.seller.post("/records/customer", {"name": f"重庆鹏翔{i}"}).ok()["id"] for i in range(3)]


def mark(api: Api, ids: list[int], starred: bool = True, name: str = "customer") -> list[int]:
    told: list[int] = api.post("/favourites", {"object": name, "ids": ids, "starred": starred}).ok()["starred"]
    return told


def scene(api: Api, name: str = "customer") -> list[int]:
    return [r["id"] for r in api.get(f"/records/{name}?view=starred&sort=id").ok()["rows"]]


def test_star_and_scene(world: World, customers: list[int]) -> None:
    assert mark(world.seller, customers[:2]) == customers[:2]
    assert mark(world.seller, customers[:2]) == customers[:2]
    assert scene(world.seller) == customers[:2]
    assert [r["title"] for r in world.seller.get("/favourites").ok()["rows"]] == ["重庆鹏翔1", "重庆鹏翔0"]
    assert world.seller.get(f"/favourites/customer/{customers[0]}").ok() == {"starred": True}
    assert mark(world.seller, customers[:1], starred=False) == []
    assert scene(world.seller) == customers[1:2]


def test_nobody_elses(world: World, customers: list[int]) -> None:
    mark(world.seller, customers)
    assert (scene(world.admin), world.admin.get("/favourites").ok()["rows"]) == ([], [])


def test_star_gives_no_right(world: World, customers: list[int]) -> None:
    assert world.other.post("/favourites", {"object": "customer", "ids": customers}).status == 404
    mark(world.seller, customers)
    world.admin.patch(f"/records/customer/{customers[0]}", {"owner": world.other.employee}).ok()
    assert scene(world.seller) == customers[1:]
    assert customers[0] not in [r["id"] for r in world.seller.get("/favourites").ok()["rows"]]
    assert world.seller.get(f"/favourites/customer/{customers[0]}").ok() == {"starred": False}
    world.admin.patch(f"/records/customer/{customers[0]}", {"owner": world.seller.employee}).ok()
    assert scene(world.seller) == customers


def test_object_that_one_may_not_view(world: World, customers: list[int]) -> None:
    mark(world.seller, customers)
    world.grant("own", "customer", verbs={})
    assert world.seller.get("/favourites").ok()["rows"] == []
    assert world.seller.post("/favourites", {"object": "customer", "ids": customers}).status == 404


@pytest.mark.covers("PRD-020")
def test_products_have_custom_fields_favourites_and_queries(world: World) -> None:
    field = world.admin.post("/objects/product/fields", {"label": "颜色", "kind": "text"}).ok()["name"]
    red, blue = (
        world.admin.post("/records/product", {"name": name, field: colour, "code": name}).ok()["id"]
        for name, colour in (("甲产品", "红"), ("乙产品", "蓝"))
    )
    mark(world.seller, [red, blue], name="product")
    assert scene(world.seller, "product") == [red, blue]
    config = {"filter": {"field": field, "op": "eq", "value": "红"}}
    view = world.seller.post("/views", {"object": "product", "name": "红色", "config": config}).ok()
    assert [r["id"] for r in world.seller.get(f"/records/product?view={view['key']}").ok()["rows"]] == [red]


def test_scene_works_with_filter_figures_and_bulk(world: World, customers: list[int]) -> None:
    mark(world.seller, customers[:2])
    totals = world.seller.post("/records/customer/aggregate", {"view": "starred"}).ok()["totals"]
    assert totals["count"] == 2
    done = world.seller.post(
        "/records/customer/bulk", {"verb": "update", "view": "starred", "values": {"status": "target"}}
    ).ok()
    assert [r["id"] for r in done["results"]] == customers[:2]
    body = {
        "and": [
            {"field": "id", "op": "in", "value": {"set": "starred"}},
            {"field": "name", "op": "contains", "value": "翔1"},
        ]
    }
    assert [r["id"] for r in world.seller.get("/records/customer", filter=body).ok()["rows"]] == customers[1:2]


@pytest.mark.parametrize("condition", [{"field": "owner", "value": {"set": "starred"}}, {"field": "id", "value": {"set": "nope"}},
                                       {"field": "owner", "value": {"my_roles": True}}])  # fmt: skip
def test_unknown_set_is_refused(world: World, condition: dict[str, object]) -> None:
    assert world.seller.get("/records/customer", filter={"op": "in", **condition}).status == 422


def test_number_of_queries_does_not_grow(world: World, customers: list[int]) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connections[current_set()]) as told:
            world.seller.get("/favourites").ok()
            return len(told)

    mark(world.seller, customers[:1])
    queries()  # what is cached afterwards
    few = queries()
    mark(world.seller, customers)
    assert queries() == few > 0

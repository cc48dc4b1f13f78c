"""Saved views on the server (GEN-006): as `view=` of lists, figures and exports; shared with roles and departments."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.tests.kit.world import World

TARGETS = {"filter": {"field": "status", "op": "eq", "value": "target"}, "sort": "-name", "columns": ["name", "status"]}


@pytest.fixture
def customers(world: World) -> list[int]:
    status = ("target", "target", "won")
    return [
        world.seller.post("/records/customer", {"name": f"公司{i}", "status": s}).ok()["id"]
        for i, s in enumerate(status)
    ]


def save(world: World, **given: Any) -> dict[str, Any]:
    made: dict[str, Any] = world.seller.post(
        "/views", {"object": "customer", "name": "目标", "config": TARGETS} | given
    ).ok()
    return made


def test_list_aggregate_and_bulk(world: World, customers: list[int]) -> None:
    view = save(world)
    page = world.seller.get(f"/records/customer?view={view['id']}&count=true").ok()
    assert [r["id"] for r in page["rows"]] == [customers[1], customers[0]]
    assert set(page["rows"][0]) == {"id", "version", "_title", "name", "status"}
    assert page["count"] == {"value": 2, "exact": True}
    assert world.seller.post("/records/customer/aggregate", {"view": view["key"]}).ok()["totals"]["count"] == 2
    both = world.seller.get(f"/records/customer?view={view['key']}&sort=name&fields=id&q=公司0").ok()
    assert [r["id"] for r in both["rows"]] == [customers[0]]
    done = world.seller.post(
        "/records/customer/bulk", {"verb": "update", "view": view["key"], "values": {"status": "won"}}
    ).ok()
    assert sorted(r["id"] for r in done["results"]) == customers[:2]


def test_view_of_another_object_or_person_is_unknown(world: World, customers: list[int]) -> None:
    view = save(world)
    for reply in (
        world.seller.get(f"/records/contact?view={view['key']}"), world.other.get(f"/records/customer?view={view['key']}"),
        world.seller.get("/records/customer?view=v"), world.seller.get("/records/customer?view=99999999999999999999"),
        world.seller.get("/records/customer?view=v٣"),
    ):  # fmt: skip
        assert (reply.status, list(reply["fields"])) == (422, ["view"])


def test_shared_view_shows_each_his_own(world: World, customers: list[int]) -> None:
    view = save(world, shared=True)
    assert world.other.get(f"/records/customer?view={view['key']}").ok()["rows"] == []
    world.grant("own", "customer", fields={"status": "hidden"})
    assert world.other.get(f"/records/customer?view={view['key']}").status == 422


def seen(world: World, *names: str) -> list[str]:
    return [n for n in names if world[n].get("/views?object=customer").ok()]


def test_shared_with_roles_and_departments(world: World, customers: list[int]) -> None:
    people = ("seller", "mate", "clerk", "other", "manager", "director")
    view = save(world, shared=True, roles=[world.roles["desk"]])
    assert seen(world, *people) == ["seller", "clerk"]
    assert world.other.get(f"/records/customer?view={view['key']}").status == 422
    path = f"/views/{view['id']}"
    world.seller.patch(path, {"roles": [], "departments": [world.departments["华东"]]}).ok()
    assert seen(world, *people) == ["seller", "mate", "clerk", "manager"]
    world.seller.patch(path, {"departments": []}).ok()
    assert seen(world, *people) == list(people)
    assert world.seller.patch(path, {"roles": [987654]}).status == 422
    assert world.other.patch(path, {"name": "x"}).status == 403
    world.seller.patch(path, {"shared": False, "roles": [world.roles["desk"]]}).ok()
    assert seen(world, *people) == ["seller"]


def test_export_follows_the_view(world: World, customers: list[int]) -> None:
    from guanxi.features.transfer.exporting import Wish, paths_of
    from guanxi.kernel.metadata.snapshot import object_spec
    from guanxi.kernel.query.reader import ordered_ids

    view = save(world)
    wish = Wish(view=view["key"])
    assert paths_of(world.seller.actor, object_spec("customer"), wish) == ["name", "status"]
    assert list(ordered_ids(world.seller.actor, object_spec("customer"), wish.ask)) == [customers[1], customers[0]]
    assert world.seller.post("/records/customer/exports", {"view": view["key"]}).status == 202
    assert world.other.post("/records/customer/exports", {"view": view["key"]}).status == 422

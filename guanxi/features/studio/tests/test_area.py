"""Sales business controlled by region and business line, realised as control by departments (PERM-023)."""

from __future__ import annotations

import pytest

from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.world import World


@pytest.fixture
def area(world: World) -> dict[str, int]:
    """East with Shanghai for coatings, north for plastics; seller and clerk are in Shanghai, other is in the north. Roles reach
    all departments, so that only the two dimensions divide."""
    made = {n: world.admin.create("region", {"name": n})["id"] for n in ("东", "北")}
    made["东南"] = world.admin.create("region", {"name": "东南", "parent": made["东"]})["id"]
    made |= {n: world.admin.create("product_line", {"name": n})["id"] for n in ("涂料", "塑料")}
    for name, region, line in (("华东", "东", "涂料"), ("华北", "北", "塑料")):
        place(world, name, region=made[region], product_line=made[line])
    world.grant("own", scope="all")
    return made


def place(world: World, name: str, **values: int | None) -> None:
    version = world.admin.get(f"/records/department/{world.departments[name]}").ok()["version"]
    world.admin.patch(f"/records/department/{world.departments[name]}", {**values, "version": version}).ok()


def control(world: World, *roles: str) -> str:
    """Set it up; the field in which customers carry their business line."""
    world.admin.post("/dimensions/area-control", {"roles": [world.roles[r] for r in roles]}).ok()
    run_jobs("studio.take_over")
    fields = world.admin.get("/objects/customer").ok()["fields"]
    return str(next(f["name"] for f in fields if f.get("target") == "product_line"))


def customer(api: Api, name: str, **values: object) -> int:
    return int(api.create("customer", {"name": name, **values})["id"])


def carries(world: World, id_: int, line: str) -> tuple[int | None, int | None]:
    row = world.admin.get(f"/records/customer/{id_}").ok()
    return tuple(row[n]["id"] if row[n] else None for n in ("region", line))  # type: ignore[return-value]


@pytest.mark.covers("PERM-023")
def test_customers_carry_what_their_department_carries(world: World, area: dict[str, int]) -> None:
    before = customer(world.seller, "先前的客户")
    line = control(world, "own")
    assert carries(world, before, line) == (area["东"], area["涂料"])  # Shanghai takes it from the branch above it
    east, chosen = customer(world.seller, "新客户"), customer(world.seller, "自选地区", region=area["东南"])
    assert carries(world, east, line) == (area["东"], area["涂料"])
    assert carries(world, chosen, line) == (area["东南"], area["涂料"])
    for id_ in (east, chosen):
        version = world.admin.get(f"/records/customer/{id_}").ok()["version"]
        moved = {"department": world.departments["华北"], "version": version}
        world.admin.patch(f"/records/customer/{id_}", moved).ok()
    assert carries(world, east, line) == (area["北"], area["塑料"])
    assert carries(world, chosen, line) == (area["东南"], area["塑料"])  # what somebody chose stays


@pytest.mark.covers("PERM-023")
def test_people_reach_the_region_and_line_of_their_department(world: World, area: dict[str, int]) -> None:
    line = control(world, "own")
    east, deep = customer(world.boss, "东客", department=world.departments["华东"]), customer(world.admin, "东南客", region=area["东南"], **{line: area["涂料"]})
    north = customer(world.admin, "北客", department=world.departments["华北"])
    crossed = customer(world.admin, "东塑", region=area["东"], **{line: area["塑料"]})
    assert (world.seller.ids("customer"), world.other.ids("customer")) == ({east, deep}, {north})
    assert world.seller.get(f"/records/customer/{crossed}").status == 404
    assert world.seller.patch(f"/records/customer/{north}", {"short_name": "北"}).status == 404
    place(world, "上海", region=area["北"], product_line=area["塑料"])
    assert world.seller.ids("customer") == {north}
    world.admin.patch(f"/records/employee/{world.seller.employee}", {"department": world.departments["华东"]}).ok()
    assert world.seller.ids("customer") == {east, deep}


@pytest.mark.covers("PERM-023")
def test_setting_it_up_again_changes_nothing(world: World, area: dict[str, int]) -> None:
    control(world, "own")
    path = f"/roles/{world.roles['own']}/data-grants"
    kept = world.admin.get(path).ok()["grants"]
    assert [(g["value"], g["grant_level"], g["right"]) for g in kept] == [(None, "below", "edit")] * 2
    control(world, "own", "desk")
    assert world.admin.get(path).ok()["grants"] == kept
    by = {d["code"]: d["by_department"] for d in world.admin.get("/dimensions").ok()["dimensions"]}
    assert (by["region"], by["line"], by["inventory"]) == (True, True, False)


def test_only_administrators_set_it_up(world: World) -> None:
    assert world.boss.post("/dimensions/area-control", {"roles": []}).status == 403
    assert world.admin.post("/dimensions/area-control", {"roles": [987654]}).status == 404
    wrong = {"dimension": next(d["id"] for d in world.admin.get("/dimensions").ok()["dimensions"] if d["code"] == "inventory")}
    refused = world.admin.put(f"/roles/{world.roles['own']}/data-grants", {"grants": [{**wrong, "value": None, "grant_level": "below", "right": "edit"}]})
    assert refused.status == 422
    assert world.admin.get(f"/roles/{world.roles['own']}/data-grants").ok()["grants"] == []

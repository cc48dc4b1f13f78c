"""The desk of a role (ORG-014): menus and home page, added up over roles."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


def desk(world: World, role: str, **given: Any) -> None:
    world.admin.put(f"/roles/{world.roles[role]}/desk", given).ok()


def menus(api: Api) -> dict[str, list[str]]:
    return {g["key"]: [i["key"] for i in g["items"]] for g in api.get("/me").ok()["menus"]}


def test_menus_of_a_role(world: World) -> None:
    before = menus(world.seller)
    desk(world, "own", menus=["customers", "activity"])
    assert menus(world.seller) == {"customers": before["customers"], "activities": ["activity"]}
    assert menus(world["clerk"]) == before
    desk(world, "own", menus=None)
    assert menus(world.seller) == before


@pytest.mark.covers("ORG-014")
def test_roles_add_up_and_silence_adds_nothing(world: World) -> None:
    mate = world["mate"]
    world.admin.patch(f"/records/employee/{mate.employee}", {"roles": [world.roles["own"], world.roles["desk"]]}).ok()
    desk(world, "own", menus=["customer"], home=["recent", "deals"])
    assert menus(mate) == {"customers": ["customer"]}
    desk(world, "desk", menus=["contact"], home=["deals", "figures"])
    assert menus(mate) == {"customers": ["customer", "contact"]}
    assert set(mate.get("/me").ok()["home"]) == {"recent", "deals", "figures"}
    assert world.seller.get("/me").ok()["home"] == ["recent", "deals"]
    assert world["manager"].get("/me").ok()["home"] is None


def test_rights_cut_further(world: World) -> None:
    desk(world, "own", menus=["customer", "contact"])
    world.grant("own", "customer", verbs={})
    assert "customer" not in menus(world.seller).get("customers", [])


def test_administrators_keep_all(world: World) -> None:
    before = menus(world.admin)
    desk(world, "own", menus=[])
    assert menus(world.admin) == before
    assert menus(world.seller) == {}


@pytest.mark.parametrize("wrong", [{"menus": ["nope"]}, {"home": ["nope"]}, {"menus": "customer"}])
def test_what_there_is_not(world: World, wrong: dict[str, Any]) -> None:
    path = f"/roles/{world.roles['own']}/desk"
    reply = world.admin.put(path, wrong)
    assert (reply.status, [k.split(".")[0] for k in reply["fields"]]) == (422, list(wrong))
    kept = world.admin.get(path).ok()
    assert (kept["menus"], kept["home"]) == (None, None)


def test_only_administrators(world: World) -> None:
    path = f"/roles/{world.roles['own']}/desk"
    assert world.seller.get(path).status == 403
    assert world.seller.put(path, {"menus": []}).status == 403
    assert world.admin.get("/roles/987654/desk").status == 404

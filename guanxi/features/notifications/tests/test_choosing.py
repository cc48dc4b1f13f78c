"""Which kinds of notices reach whom (ORG-014): roles add up, a person may want fewer."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


def told(*people: Api, kind: str = "red_light") -> list[bool]:
    """Whether each of them hears of something."""
    with Work(SYSTEM) as work:
        reached = notify(work, "红灯", kind=kind, employees=[p.employee for p in people])
    return [p.operator in reached for p in people]


def role(world: World, name: str, kinds: list[str] | None) -> None:
    world.admin.put(f"/roles/{world.roles[name]}/notices", {"kinds": kinds}).ok()


@pytest.mark.covers("ORG-014")
def test_a_role_says_what_its_members_receive(world: World) -> None:
    seller, clerk = world.seller, world["clerk"]
    assert told(seller, clerk) == [True, True]
    role(world, "own", ["assigned", "mention"])
    assert told(seller, clerk) == [False, True]
    assert told(seller, kind="mention") == [True]
    role(world, "own", None)
    assert told(seller) == [True]


def test_roles_add_up(world: World) -> None:
    mate = world["mate"]
    world.admin.patch(f"/records/employee/{mate.employee}", {"roles": [world.roles["own"], world.roles["desk"]]}).ok()
    role(world, "own", [])
    assert told(mate) == [False]
    role(world, "desk", ["red_light"])
    assert told(mate) == [True]
    world.admin.patch(f"/records/role/{world.roles['desk']}", {"status": "disabled"}).ok()
    assert told(mate) == [False]


def test_a_person_wants_fewer_never_more(world: World) -> None:
    seller = world.seller
    role(world, "own", ["red_light", "mention"])
    seller.put("/notifications/kinds", {"quiet": ["red_light", "approval"]}).ok()
    assert (told(seller), told(seller, kind="mention"), told(seller, kind="approval")) == ([False], [True], [False])
    seller.put("/notifications/kinds", {"quiet": []}).ok()
    assert (told(seller), told(seller, kind="approval")) == ([True], [False])
    kinds = {k["name"]: (k["given"], k["wanted"]) for k in seller.get("/notifications/kinds").ok()}
    assert (kinds["red_light"], kinds["approval"]) == ((True, True), (False, True))
    assert told(world["mate"]) == [True]


def test_what_one_did_oneself_always_arrives(world: World) -> None:
    role(world, "own", [])
    assert told(world.seller, kind="job") == [True]
    assert "job" not in {k["name"] for k in world.seller.get("/notifications/kinds").ok()}


def test_only_administrators_say_it_for_a_role(world: World) -> None:
    path = f"/roles/{world.roles['own']}/notices"
    assert (world.seller.get(path).status, world.seller.put(path, {"kinds": []}).status) == (403, 403)
    assert world.admin.get("/roles/987654/notices").status == 404
    assert world.admin.get(path).ok()["kinds"] is None


@pytest.mark.parametrize("wrong", [["nope"], ["job"], "red_light"])
def test_what_there_is_not(world: World, wrong: Any) -> None:
    path = f"/roles/{world.roles['own']}/notices"
    assert world.admin.put(path, {"kinds": wrong}).status == 422
    assert world.seller.put("/notifications/kinds", {"quiet": wrong}).status == 422
    assert world.admin.get(path).ok()["kinds"] is None
    assert all(k["wanted"] for k in world.seller.get("/notifications/kinds").ok())

"""Tasks addressed to a role (ORG-014): seen by whoever holds it, taken by one of them."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


@pytest.fixture
def task(world: World) -> int:
    """A task of the boss at his customer, for the role of the clerk."""
    kind = world.admin.post("/records/activity_type", {"name": "质检"}).ok()["id"]
    customer = world.boss.post("/records/customer", {"name": "重庆鹏翔"}).ok()["id"]
    values = {"subject": "核对资质", "activity_type": kind, "customer": customer, "executor_role": world.roles["desk"]}
    made: int = world.boss.post("/records/activity", values).ok()["id"]
    return made


def mine(api: Api, view: str = "tasks") -> list[int]:
    return [r["id"] for r in api.get(f"/records/activity?view={view}").ok()["rows"]]


def activity(api: Api, id_: int) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/records/activity/{id_}").ok()
    return found


def test_holders_see_hear_and_take(world: World, task: int) -> None:
    clerk = world["clerk"]
    assert activity(world.boss, task)["executor"] is None
    assert (mine(clerk), mine(clerk, "untaken"), mine(world["mate"])) == ([task], [task], [])
    assert [r["text"] for r in clerk.get("/notifications").ok()["rows"]] == ["角色“desk”有新任务“核对资质”，可以领取。"]
    assert "take" in activity(clerk, task)["_can"]["actions"]
    clerk.post(f"/records/activity/{task}/actions/take").ok()
    assert activity(clerk, task)["executor"]["id"] == clerk.employee
    assert (mine(clerk), mine(clerk, "untaken")) == ([task], [])
    clerk.post(f"/records/activity/{task}/actions/complete", {"result": "资质齐全"}).ok()
    assert activity(world.boss, task)["status"] == "done"


def test_taken_once(world: World, task: int) -> None:
    world["clerk"].post(f"/records/activity/{task}/actions/take").ok()
    again = world["clerk"].post(f"/records/activity/{task}/actions/take")
    assert (again.status, again["code"]) == (409, "wrong_state")


def test_only_who_holds_the_role(world: World, task: int) -> None:
    assert world.boss.post(f"/records/activity/{task}/actions/take").status == 403
    assert world["mate"].post(f"/records/activity/{task}/actions/take").status == 404
    assert activity(world.boss, task)["executor"] is None


def test_who_comes_to_hold_the_role_sees_what_waits(world: World, task: int) -> None:
    mate = world["mate"]
    roles = [world.roles["own"], world.roles["desk"]]
    world.admin.patch(f"/records/employee/{mate.employee}", {"roles": roles}).ok()
    assert mine(mate) == [task]
    mate.post(f"/records/activity/{task}/actions/take").ok()
    assert mine(world["clerk"]) == []


def test_for_a_person_nothing_changes(world: World) -> None:
    kind = world.admin.post("/records/activity_type", {"name": "电话"}).ok()["id"]
    made = world.seller.post("/records/activity", {"subject": "回访", "activity_type": kind}).ok()
    assert made["executor"]["id"] == world.seller.employee
    assert mine(world.seller) == [made["id"]]

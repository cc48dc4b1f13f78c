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


def give_role(world: World, who: str, *roles: str) -> None:
    """The roles that somebody holds from now on."""
    held = [world.roles[r] for r in roles]
    world.admin.patch(f"/records/employee/{world[who].employee}", {"roles": held}).ok()


def heard(api: Api) -> list[str]:
    return [r["text"] for r in api.get("/notifications").ok()["rows"]]


def access(api: Api, object_: str, id_: int) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/records/{object_}/{id_}/access").ok()
    return found


def mine(api: Api, view: str = "tasks") -> list[int]:
    return [r["id"] for r in api.get(f"/records/activity?view={view}").ok()["rows"]]


def activity(api: Api, id_: int) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/records/activity/{id_}").ok()
    return found


@pytest.mark.covers("ORG-014")
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


@pytest.mark.covers("ORG-014")
def test_the_first_takes_it(world: World, task: int) -> None:
    clerk, mate = world["clerk"], world["mate"]
    give_role(world, "mate", "own", "desk")
    clerk.post(f"/records/activity/{task}/actions/take").ok()
    late = mate.post(f"/records/activity/{task}/actions/take")
    assert (late.status, late["code"], late["detail"]) == (409, "wrong_state", "“核对资质”已由clerk领取。")
    again = clerk.post(f"/records/activity/{task}/actions/take")
    assert (again.status, again["detail"]) == (409, "您已领取“核对资质”，不需要再领取。")
    assert activity(mate, task)["executor"]["id"] == clerk.employee
    assert (mine(mate, "role_tasks"), mine(clerk, "role_tasks")) == ([], [task])


@pytest.mark.covers("ORG-014")
def test_given_back(world: World, task: int) -> None:
    clerk, mate = world["clerk"], world["mate"]
    give_role(world, "mate", "own", "desk")
    clerk.post(f"/records/activity/{task}/actions/take").ok()
    assert mate.post(f"/records/activity/{task}/actions/give_back").status == 403
    clerk.post(f"/records/activity/{task}/actions/start").ok()
    clerk.post(f"/records/activity/{task}/actions/give_back", {"reason": "资料不全"}).ok()
    back = activity(world.boss, task)
    assert (back["executor"], back["status"], back["related_edit"]) == (None, "planned", [])
    assert clerk.patch(f"/records/activity/{task}", {"place": "上海", "version": back["version"]}).status == 403
    assert [c["text"] for c in mate.get(f"/records/activity/{task}/comments").ok()["rows"]] == ["资料不全"]
    assert "clerk把角色“desk”的任务“核对资质”退回了，可以重新领取。" in heard(mate)
    assert (mine(mate, "untaken"), mine(clerk, "untaken")) == ([task], [task])
    mate.post(f"/records/activity/{task}/actions/take").ok()
    assert activity(world.boss, task)["executor"]["id"] == mate.employee
    mate.post(f"/records/activity/{task}/actions/complete", {"result": "好"}).ok()
    customer = activity(world.boss, task)["customer"]["id"]
    assert (clerk.ids("customer"), mate.ids("customer")) == (set(), {customer})
    give_role(world, "mate", "own")
    assert (mate.ids("activity"), mate.ids("customer")) == ({task}, {customer})


def test_who_cannot_take_is_told_why(world: World, task: int) -> None:
    world.boss.post(f"/records/activity/{task}/actions/cancel", {"reason": "不办了"}).ok()
    refused = world.boss.post(f"/records/activity/{task}/actions/take")
    assert (refused.status, refused["detail"]) == (409, "“核对资质”当前状态不能执行“领取”。")


def test_the_customer_is_seen_as_long_as_the_task_waits(world: World, task: int) -> None:
    clerk, mate = world["clerk"], world["mate"]
    give_role(world, "mate", "own", "desk")
    customer = activity(clerk, task)["customer"]["id"]
    assert (clerk.ids("customer"), mate.ids("customer")) == ({customer}, {customer})
    assert [m["employee"]["title"] for m in access(world.boss, "customer", customer)["people"]] == []
    shared = access(world.boss, "customer", customer)["shared"]
    assert [(m["dimension"]["title"], m["value"]["title"], m["right"], m["causes"][0]["source"]) for m in shared] == [
        ("角色", "desk", "view", "task")
    ]
    clerk.post(f"/records/activity/{task}/actions/take").ok()
    assert mate.ids("activity") == {task}
    clerk.post(f"/records/activity/{task}/actions/complete", {"result": "好"}).ok()
    assert (mate.ids("activity"), mate.ids("customer")) == (set(), set())
    assert (clerk.ids("activity"), clerk.ids("customer")) == ({task}, {customer})
    assert access(world.boss, "customer", customer)["shared"] == []


def test_two_tasks_about_one_customer(world: World, task: int) -> None:
    clerk, first = world["clerk"], activity(world.boss, task)
    values = {"subject": "寄样品", "activity_type": first["activity_type"]["id"], "customer": first["customer"]["id"]}
    other = world.boss.post("/records/activity", values | {"executor_role": world.roles["desk"]}).ok()["id"]
    world.boss.post(f"/records/activity/{task}/actions/cancel", {}).ok()
    assert (clerk.ids("activity"), clerk.ids("customer")) == ({other}, {first["customer"]["id"]})
    world.boss.delete(f"/records/activity/{other}").ok()
    assert (clerk.ids("activity"), clerk.ids("customer")) == (set(), set())
    world.boss.post("/records/activity/bulk", {"verb": "restore", "ids": [other]}).ok()
    assert (clerk.ids("activity"), clerk.ids("customer")) == ({other}, {first["customer"]["id"]})
    to_none = {"executor_role": None, "version": activity(world.boss, other)["version"]}
    world.boss.patch(f"/records/activity/{other}", to_none).ok()
    assert (clerk.ids("activity"), clerk.ids("customer")) == (set(), set())


def test_only_who_holds_the_role(world: World, task: int) -> None:
    assert world.boss.post(f"/records/activity/{task}/actions/take").status == 403
    assert world["mate"].post(f"/records/activity/{task}/actions/take").status == 404
    assert activity(world.boss, task)["executor"] is None


@pytest.mark.covers("ORG-014")
def test_coming_and_going_of_members_is_felt(world: World, task: int) -> None:
    mate, customer = world["mate"], activity(world.boss, task)["customer"]["id"]
    assert (mate.get(f"/records/activity/{task}").status, mate.get(f"/records/customer/{customer}").status) == (404, 404)
    give_role(world, "mate", "own", "desk")
    assert (mine(mate), mate.ids("customer")) == ([task], {customer})
    give_role(world, "mate", "own")
    assert (mine(mate), mate.ids("activity"), mate.ids("customer")) == ([], set(), set())
    assert mate.get(f"/records/activity/{task}").status == 404
    assert mate.post(f"/records/activity/{task}/actions/take").status == 404
    world.admin.patch(f"/records/role/{world.roles['desk']}", {"status": "disabled"}).ok()
    assert world["clerk"].get(f"/records/activity/{task}").status == 404


def test_a_role_that_nobody_holds(world: World, task: int) -> None:
    role = world.admin.post("/records/role", {"name": "无人"}).ok()["id"]
    kind = activity(world.boss, task)["activity_type"]["id"]
    made = world.boss.post("/records/activity", {"subject": "无人领", "activity_type": kind, "executor_role": role}).ok()
    assert made["_warnings"] == ["还没有人拥有角色“无人”，这项任务暂时无人领取。"]


def test_any_record_is_shared_with_a_role(world: World) -> None:
    customer = world.boss.post("/records/customer", {"name": "独山物流"}).ok()["id"]
    share: dict[str, Any] = {"verb": "share", "ids": [customer], "values": {"roles": [world.roles["desk"]], "right": "edit"}}
    world.boss.post("/records/customer/bulk", share).ok()
    clerk = world["clerk"]
    assert clerk.patch(f"/records/customer/{customer}", {"short_name": "独山"}).status == 200
    assert world["mate"].get(f"/records/customer/{customer}").status == 404
    world.boss.post("/records/customer/bulk", {**share, "values": {**share["values"], "withdraw": True}}).ok()
    assert clerk.get(f"/records/customer/{customer}").status == 404
    wrong = world.boss.post("/records/customer/bulk", {**share, "values": {"roles": [987654]}})
    assert (wrong.status, list(wrong["fields"])) == (422, ["roles"])


def test_for_a_person_nothing_changes(world: World) -> None:
    kind = world.admin.post("/records/activity_type", {"name": "电话"}).ok()["id"]
    made = world.seller.post("/records/activity", {"subject": "回访", "activity_type": kind}).ok()
    assert made["executor"]["id"] == world.seller.employee
    assert mine(world.seller) == [made["id"]]

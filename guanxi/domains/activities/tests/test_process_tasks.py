"""Tasks that a role gets when a record comes to meet a condition (ORG-014)."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from guanxi.domains.activities import rules
from guanxi.domains.activities.role_tasks.watching import nightly
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.world import World

GRADE_A = {"field": "grade", "op": "eq", "value": "A"}


def define(world: World, condition: Any = None, object_: str = "customer", **more: Any) -> int:
    """A task for the role of the clerk, in force."""
    world.admin.post("/records/activity_type", {"name": "其他"})
    given = {"subject": "核对资质", "role": world.roles["desk"], "object_name": object_, "due_days": 2}
    text = None if condition is None else json.dumps(condition)
    made: int = world.admin.post("/records/role_task", {**given, "condition": text, **more}).ok()["id"]
    run_jobs("activities.role_task")
    return made


def tasks(api: Api) -> list[dict[str, Any]]:
    fields = "id,subject,executor_role,executor,owner,customer,opportunity,department,role_task,source_object,source_record,plan_end"
    rows: list[dict[str, Any]] = api.get(f"/records/activity?sort=id&fields={fields}").ok()["rows"]
    return rows


def customer(api: Api, name: str, **values: Any) -> int:
    made: int = api.post("/records/customer", {"name": name, **values}).ok()["id"]
    return made


def change(api: Api, id_: int, **values: Any) -> None:
    version = api.get(f"/records/customer/{id_}").ok()["version"]
    api.patch(f"/records/customer/{id_}", {**values, "version": version}).ok()


@pytest.mark.covers("ORG-014")
def test_a_record_that_comes_to_meet_the_condition_makes_a_task(world: World) -> None:
    template = define(world, GRADE_A)
    made = customer(world.boss, "东海")
    assert tasks(world["clerk"]) == []
    change(world.boss, made, grade="A")
    (task,) = tasks(world["clerk"])
    assert (task["subject"], task["executor_role"]["title"], task["executor"]) == ("核对资质：东海", "desk", None)
    assert (task["customer"]["id"], task["source_object"], task["source_record"], task["owner"]) == (made, "customer", made, None)
    assert (task["role_task"]["id"], task["department"]["title"]) == (template, "总部")
    assert [r["text"] for r in world["clerk"].get("/notifications").ok()["rows"]] == ["角色“desk”有新任务“核对资质：东海”，可以领取。"]
    opened = world["clerk"].post(f"/records/activity/{task['id']}/actions/open_source").ok()
    assert opened["open"] == {"object": "customer", "id": made}
    change(world.boss, made, short_name="东海集团")
    assert len(tasks(world["clerk"])) == 1


def test_leaving_and_coming_back_makes_another(world: World) -> None:
    define(world, GRADE_A)
    made = customer(world.boss, "东海", grade="A")
    change(world.boss, made, grade="B")
    assert len(tasks(world["clerk"])) == 1
    change(world.boss, made, grade="A")
    assert len(tasks(world["clerk"])) == 2


def test_what_meets_it_already_gets_none(world: World) -> None:
    old = customer(world.boss, "旧客户", grade="A")
    define(world, GRADE_A)
    change(world.boss, old, short_name="旧")
    assert tasks(world["clerk"]) == []
    new = customer(world.boss, "新客户", grade="A")
    assert [t["source_record"] for t in tasks(world["clerk"])] == [new]


def test_without_condition_every_new_record(world: World) -> None:
    define(world)
    first, second = customer(world.boss, "甲"), customer(world.seller, "乙")
    assert [t["source_record"] for t in tasks(world["clerk"])] == [first, second]


def test_a_task_makes_no_task(world: World) -> None:
    define(world, object_="activity")
    define(world)
    made = customer(world.boss, "东海")
    assert [t["source_record"] for t in tasks(world["clerk"])] == [made]


def test_switched_off_and_on_again(world: World) -> None:
    template = define(world, GRADE_A)
    switch(world, template, is_active=False)
    between = customer(world.boss, "停用期间", grade="A")
    assert tasks(world["clerk"]) == []
    switch(world, template, is_active=True)
    change(world.boss, between, short_name="停")
    assert tasks(world["clerk"]) == []
    world.admin.delete(f"/records/role_task/{template}").ok()
    customer(world.boss, "删除之后", grade="A")
    assert tasks(world["clerk"]) == []


def switch(world: World, template: int, **values: Any) -> None:
    version = world.admin.get(f"/records/role_task/{template}").ok()["version"]
    world.admin.patch(f"/records/role_task/{template}", {**values, "version": version}).ok()
    run_jobs("activities.role_task")


def test_what_time_makes_true_is_found_at_night(world: World) -> None:
    made = customer(world.boss, "东海")
    define(world, {"and": [{"field": "id", "op": "eq", "value": made}, {"field": "grade", "op": "eq", "value": "A"}]})
    run("update customer set grade = 'a' where id = %s", [made])  # what no save tells of
    nightly()
    nightly()
    assert [t["source_record"] for t in tasks(world["clerk"])] == [made]


def test_the_record_is_seen_as_long_as_the_task_waits(world: World) -> None:
    define(world, {"field": "name", "op": "contains", "value": "平台"}, object_="opportunity")
    mode = world.admin.create("sales_mode", {"name": "直销"})["id"]
    stage = world.admin.create("sales_stage", {"mode": mode, "name": "初步接触", "success_rate": "10"})["id"]
    place = customer(world.boss, "东海")
    deal = world.boss.create("opportunity", {"name": "平台项目", "customer": place, "mode": mode, "stage": stage})["id"]
    clerk = world["clerk"]
    (task,) = tasks(clerk)
    assert (task["opportunity"]["id"], task["customer"]["id"], task["source_object"]) == (deal, place, "opportunity")
    assert (clerk.ids("opportunity"), clerk.ids("customer"), world["mate"].ids("opportunity")) == ({deal}, {place}, set())
    world.admin.post(f"/records/activity/{task['id']}/actions/cancel", {}).ok()
    assert (clerk.ids("opportunity"), clerk.ids("customer")) == (set(), set())


def test_many_at_once(world: World) -> None:
    define(world, GRADE_A)
    ids = [customer(world.boss, f"客户{n}") for n in range(5)]
    world.boss.post("/records/customer/bulk", {"verb": "update", "ids": ids, "values": {"grade": "A"}}).ok()
    assert [t["source_record"] for t in tasks(world["clerk"])] == ids


def test_wrong_definitions(world: World) -> None:
    given = {"subject": "核对", "role": world.roles["desk"], "object_name": "customer", "due_days": 2}
    for wrong, field in (
        ({"condition": "{"}, "condition"), ({"condition": '{"field": "nope"}'}, "condition"), ({"object_name": "role"}, "object_name"),
        ({"due_days": -1}, "due_days"), ({"role": 987654}, "role"), ({"subject": None}, "subject"),
    ):  # fmt: skip
        answer = world.admin.post("/records/role_task", {**given, **wrong})
        assert (answer.status, list(answer["fields"])) == (422, [field])
    assert world.boss.post("/records/role_task", given).status == 403
    assert world.admin.get("/records/role_task").ok()["rows"] == []


def test_when_it_is_due() -> None:
    noon = datetime(2026, 3, 2, 12, 30, 15)
    assert rules.due_of_role_task(noon, 0) == (datetime(2026, 3, 2, 12, 30), datetime(2026, 3, 2, 23, 59))
    assert rules.due_of_role_task(noon, 3) == (datetime(2026, 3, 5, 9), datetime(2026, 3, 5, 23, 59))

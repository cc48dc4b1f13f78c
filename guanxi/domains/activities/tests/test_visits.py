"""Visit plans: made by rules, moved, closed by visits, reminded of, counted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from guanxi.domains.activities.visits import planning
from guanxi.domains.activities.visits.planning import plan_visits
from guanxi.domains.activities.visits.reminding import remind_visits
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.statements import statements
from guanxi.tests.kit.world import World


def today() -> date:
    return timezone.localdate()


def rule(world: World, name: str, cycle: int, **values: Any) -> int:
    made = int(world.admin.create("visit_rule", {"name": name, "cycle_days": cycle, **values})["id"])
    run_jobs("activities.")
    return made


def customer(world: World, name: str, **values: Any) -> int:
    return int(world.seller.create("customer", {"name": name, **values})["id"])


def visit_type(world: World) -> int:
    found = world.admin.get("/records/activity_type", q="上门").ok()["rows"]
    return int(found[0]["id"] if found else world.admin.create("activity_type", {"name": "上门", "is_visit": True})["id"])


def visit(world: World, whose: int, day: date) -> int:
    """A visit of the seller's that took place on a day."""
    end = f"{day.isoformat()}T10:00:00+08:00"
    values = {"subject": "拜访", "activity_type": visit_type(world), "customer": whose, "status": "done", "actual_end": end}
    return int(world.seller.create("activity", values)["id"])


def plans(api: Api, whose: int, *states: str) -> list[dict[str, Any]]:
    filter_: dict[str, Any] = {"and": [{"field": "customer", "op": "eq", "value": whose}]}
    if states:
        filter_["and"].append({"field": "status", "op": "in", "value": list(states)})
    found: list[dict[str, Any]] = api.get("/records/visit_plan", filter=filter_, fields="id,due_date,status,owner,rule,visited_on,on_time,activity", sort="id").ok()["rows"]
    return found


def open_plan(api: Api, whose: int) -> dict[str, Any]:
    (one,) = plans(api, whose, "planned", "overdue")
    return one


@pytest.mark.covers("ACT-020")
def test_the_rule_that_says_most_about_a_customer(world: World) -> None:
    """Class and region with all below them, with or without an open deal, its stage; of several the most particular, then the shortest."""
    big = world.admin.create("customer_class", {"name": "大客户"})["id"]
    key = world.admin.create("customer_class", {"name": "战略", "parent": big})["id"]
    east = world.admin.create("region", {"name": "华东区"})["id"]
    city = world.admin.create("region", {"name": "上海市", "parent": east})["id"]
    deal = make_deal(world, world.seller)
    row = world.seller.get(f"/records/opportunity/{deal}").ok()
    plain, of_class = customer(world, "普通"), customer(world, "甲", **{"class": key})
    both = customer(world, "乙", **{"class": key, "region": city})
    names = {
        rule(world, "全部", 90): "全部", rule(world, "也是全部", 100): "也是全部", rule(world, "大", 60, customer_class=big): "大",
        rule(world, "大且华东", 30, customer_class=big, region=east): "大且华东", rule(world, "有商机", 20, has_sales_info="with"): "有商机",
        rule(world, "谈判中", 7, has_sales_info="with", stage=row["stage"]["id"]): "谈判中",
        rule(world, "无商机的大客户", 45, customer_class=big, has_sales_info="without"): "无商机的大客户",
        rule(world, "停用", 1, customer_class=big, region=city, has_sales_info="without", is_active=False): "停用",
    }  # fmt: skip
    found = {c: names[open_plan(world.seller, c)["rule"]["id"]] for c in (plain, of_class, both, row["customer"]["id"])}
    assert found == {plain: "全部", of_class: "无商机的大客户", both: "大且华东", row["customer"]["id"]: "谈判中"}
    wrong = world.admin.post("/records/visit_rule", {"name": "错", "cycle_days": 3, "has_sales_info": "without", "stage": row["stage"]["id"]})
    assert (wrong.status, list(wrong["fields"])) == (422, ["stage"])
    assert world.admin.post("/records/visit_rule", {"name": "错", "cycle_days": 0}).status == 422


@pytest.mark.covers("ACT-021")
def test_last_visit_and_cycle_make_the_next_plan_for_the_owner(world: World) -> None:
    new, visited, late = (customer(world, n) for n in ("新", "访过", "久未访"))
    visit(world, visited, today() - timedelta(days=10))
    visit(world, late, today() - timedelta(days=200))
    rule(world, "全部", 30)
    due = {c: date.fromisoformat(open_plan(world.seller, c)["due_date"]) - today() for c in (new, visited, late)}
    assert (due[new], due[visited]) == (timedelta(days=30), timedelta(days=20))
    assert timedelta(0) <= due[late] < timedelta(days=planning.FIRST_WEEK)  # due long ago: within the week
    assert {open_plan(world.seller, c)["owner"]["id"] for c in (new, visited, late)} == {world.seller.employee}
    before = run("select id, version, due_date, status from visit_plan order by id")
    assert plan_visits() == {"withdrawn": 0, "moved": 0, "made": 0}
    assert run("select id, version, due_date, status from visit_plan order by id") == before


@pytest.mark.covers("ACT-021")
def test_plans_follow_owner_rule_and_customer(world: World) -> None:
    one, two = customer(world, "甲"), customer(world, "乙")
    made = rule(world, "全部", 30)
    world.admin.patch(f"/records/customer/{one}", {"owner": world["mate"].employee}).ok()
    world.admin.patch(f"/records/customer/{two}", {"is_disabled": True}).ok()
    assert plan_visits() == {"withdrawn": 1, "moved": 1, "made": 0}
    assert open_plan(world["mate"], one)["owner"]["id"] == world["mate"].employee
    assert world.seller.get(f"/records/visit_plan/{open_plan(world['mate'], one)['id']}").status == 404
    assert [p["status"] for p in plans(world.admin, two)] == ["withdrawn"]
    world.admin.patch(f"/records/visit_rule/{made}", {"cycle_days": 10}).ok()
    run_jobs("activities.")
    assert open_plan(world.admin, one)["due_date"] == (today() + timedelta(days=10)).isoformat()
    world.admin.delete(f"/records/visit_rule/{made}").ok()
    run_jobs("activities.")
    assert plans(world.admin, one, "planned") == []


@pytest.mark.covers("ACT-021", "ACT-022")
def test_a_visit_closes_the_plan_and_the_next_one_follows(world: World) -> None:
    whose = customer(world, "甲")
    run("update customer set created_at = created_at - interval '40 days' where id = %s", [whose])
    rule(world, "全部", 30)
    call = world.admin.create("activity_type", {"name": "电话联系"})["id"]
    first = open_plan(world.seller, whose)
    world.seller.create("activity", {"subject": "电话", "activity_type": call, "customer": whose, "status": "done"})
    assert open_plan(world.seller, whose)["id"] == first["id"]
    done = visit(world, whose, today())
    closed = plans(world.seller, whose, "done")
    assert [(p["id"], p["activity"]["id"], p["visited_on"], p["on_time"]) for p in closed] == [(first["id"], done, today().isoformat(), True)]
    assert plan_visits()["made"] == 1
    assert open_plan(world.seller, whose)["due_date"] == (today() + timedelta(days=30)).isoformat()


def test_arranged_completed_and_skipped(world: World) -> None:
    whose, other = customer(world, "甲"), customer(world, "乙")
    visit_type(world)
    run("update customer set created_at = created_at - interval '3 days'")
    rule(world, "全部", 30)
    plan = open_plan(world.seller, whose)["id"]
    when = {"plan_start": f"{today().isoformat()}T09:00:00+08:00"}
    assert world.seller.post(f"/records/visit_plan/{plan}/actions/arrange", {}).status == 422
    assert world["mate"].post(f"/records/visit_plan/{plan}/actions/arrange", when).status == 404
    world.seller.post(f"/records/visit_plan/{plan}/actions/arrange", when).ok()
    assert world.seller.post(f"/records/visit_plan/{plan}/actions/arrange", when)["code"] == "arranged"
    made = open_plan(world.seller, whose)["activity"]["id"]
    assert world.seller.get(f"/records/activity/{made}").ok()["executor"]["id"] == world.seller.employee
    world.seller.post(f"/records/activity/{made}/actions/complete", {"result": "已拜访"}).ok()
    assert [p["status"] for p in plans(world.seller, whose)] == ["done"]

    second = open_plan(world.seller, other)
    refused = world["clerk"].post(f"/records/visit_plan/{second['id']}/actions/skip", {"reason": "?"})
    assert (refused.status, open_plan(world.seller, other)["id"]) == (403, second["id"])
    world.seller.post(f"/records/visit_plan/{second['id']}/actions/skip", {"reason": "客户搬迁"}).ok()
    plan_visits()
    following = date.fromisoformat(second["due_date"]) + timedelta(days=30)
    assert open_plan(world.seller, other)["due_date"] == following.isoformat()
    for api in (world.seller, world.admin):
        assert api.patch(f"/records/visit_plan/{second['id']}", {"due_date": "2030-01-01"}).status == 403
        assert api.post("/records/visit_plan", {"customer": other}).status == 403


@pytest.mark.covers("ACT-022")
def test_missed_visits_are_marked_told_and_counted(world: World) -> None:
    one, two = customer(world, "甲"), customer(world, "乙")
    rule(world, "全部", 30)
    yesterday = today() - timedelta(days=1)
    run("update visit_plan set due_date = %s, counted_from = %s", [yesterday, yesterday - timedelta(days=30)])
    run("update customer set created_at = created_at - interval '31 days'")
    remind_visits()
    assert {p["status"] for c in (one, two) for p in plans(world.seller, c)} == {"overdue"}
    assert "今天有 0 位客户应拜访，另有 2 位逾期未访。" in [r["text"] for r in world.seller.get("/notifications").ok()["rows"]]
    assert "您的下属有 2 个拜访计划逾期未访。" in [r["text"] for r in world.boss.get("/notifications").ok()["rows"]]
    visit(world, one, today())
    asked = {"params": {"from": yesterday.isoformat(), "to": today().isoformat()}}
    (row,) = world.seller.post("/analyses/visit_completion", asked).ok()["rows"]
    assert (row["due"], row["visited"], row["on_time"], row["missed"], row["rate"]) == (2, 1, 0, 1, "50")
    listed = row["filters"]["missed"]
    assert world.seller.ids(listed["object"], filter=listed["filter"]) == {plans(world.seller, two)[0]["id"]}
    assert world.other.post("/analyses/visit_completion", asked).ok()["rows"] == []
    assert world.seller.post("/analyses/visit_completion", {"params": {"from": "2026-02-01", "to": "2026-01-01"}}).status == 422


def test_as_many_statements_for_many_customers(world: World) -> None:
    rule(world, "全部", 30)

    def counted(number: int) -> int:
        with Work(SYSTEM, "test") as work:
            work.add_many("customer", [{"name": f"客户{number}-{n}", "owner": world.seller.employee} for n in range(number)])
        with statements() as seen:
            assert plan_visits()["made"] == number
        return len(seen)

    assert counted(2) == counted(40)


def test_in_chunks(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "CHUNK", 2)
    for n in range(5):
        customer(world, f"客户{n}")
    world.admin.create("visit_rule", {"name": "全部", "cycle_days": 30})
    assert plan_visits()["made"] == 5
    assert plan_visits()["made"] == 0

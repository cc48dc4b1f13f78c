"""工作转接 (ORG-018): everything open goes to successors, the past stays, and who has left is out at once."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.base.errors import Forbidden, Invalid
from guanxi.domains.organization.handover.parts import objects_with_parts, parts_of
from guanxi.domains.organization.handover.starting import Plan, preview, start
from guanxi.features.signin.log import Door
from guanxi.http.auth import find_caller, open_session
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.world import World


def job_of(id_: int) -> dict[str, Any]:
    state, done, total, result = run("select state, done, total, result from kernel_job where id = %s", [id_])[0]
    return {"state": state, "done": done, "total": total, "result": result}


def hand_over(company: Company, plan: Plan) -> dict[str, Any]:
    id_ = start(company.actor("管理员"), plan)
    forget_stamps()
    run_jobs("organization.")
    return job_of(id_)


def busy(company: Company) -> dict[str, int]:
    """甲 has two customers, an open and a lost deal, a planned and a done activity, and works on one of 乙's customers."""
    kind = company.rows("activity_type", "name", "电话")[0].id
    made = {name: company.create("甲", "customer", name=name).id for name in ("东海", "西山")}
    made["open"] = company.create("甲", "opportunity", name="首单", customer=made["东海"]).id
    made["lost"] = company.create("甲", "opportunity", name="旧单", customer=made["东海"]).id
    company.act("甲", "opportunity", "push", made["open"], stage=company.stages()[1], summary="已拜访")
    company.act("甲", "opportunity", "lose", made["lost"], fail_reason=reason(company))
    made["planned"] = company.create("甲", "activity", subject="回访", activity_type=kind, customer=made["东海"]).id
    made["done"] = company.create("甲", "activity", subject="初访", activity_type=kind, customer=made["东海"]).id
    company.act("甲", "activity", "complete", made["done"], result="好")
    made["foreign"] = company.create("乙", "customer", name="南岭", related=[company.employees["甲"]]).id
    return made


def reason(company: Company) -> int:
    return int(run("select id from fail_reason order by id limit 1")[0][0])


@pytest.mark.covers("ORG-018")
def test_what_is_open_moves_and_the_past_stays(company: Company) -> None:
    made, me, successor = busy(company), company.employees["甲"], company.employees["乙"]
    pushed = [(p["pushed_by"], p.values["created_by"]) for p in company.rows("stage_push", "opportunity", made["open"])]
    found = hand_over(company, Plan(me, successor))
    assert (found["state"], found["result"]["failed"]) == ("done", 0)
    assert [company.row("customer", made[n])["owner"] for n in ("东海", "西山")] == [successor, successor]
    assert [company.row("opportunity", made[n])["owner"] for n in ("open", "lost")] == [successor, me]
    planned, done = company.row("activity", made["planned"]), company.row("activity", made["done"])
    assert (planned["owner"], planned["executor"]) == (successor, successor)
    assert (done["owner"], done["executor"]) == (me, me)
    assert company.row("customer", made["foreign"])["related"] is None  # the successor owns it already
    assert [
        (p["pushed_by"], p.values["created_by"]) for p in company.rows("stage_push", "opportunity", made["open"])
    ] == pushed
    assert company.row("customer", made["东海"]).values["created_by"] == company.operators["甲"]
    lines = {line["object"]: line for line in company.rows("work_handover", "from_employee", me)}
    assert {n: lines[n]["record_count"] for n in ("customer", "opportunity", "activity")} == {
        "customer": 3,
        "opportunity": 1,
        "activity": 1,
    }
    assert {line["operator"] for line in lines.values()} == {company.operators["管理员"]}
    assert (
        found["done"] == found["total"] == found["result"]["ok"] == sum(line["record_count"] for line in lines.values())
    )
    told = run(
        "select text from notifications_notification where operator = %s and text like '%%转接%%'",
        [company.operators["乙"]],
    )
    assert told == [(f"管理员把甲的工作转接给了您，共 {found['done']} 条记录。",)]


@pytest.mark.covers("ORG-018")
def test_objects_may_go_to_different_people_or_stay(company: Company) -> None:
    made, me = busy(company), company.employees["甲"]
    plan = Plan(
        me, company.employees["乙"], {"opportunity": company.employees["经理"], "activity": None}, open_only=False
    )
    hand_over(company, plan)
    assert company.row("customer", made["东海"])["owner"] == company.employees["乙"]
    assert [company.row("opportunity", made[n])["owner"] for n in ("open", "lost")] == [company.employees["经理"]] * 2
    assert company.row("activity", made["planned"])["owner"] == me


@pytest.mark.covers("ORG-018")
def test_whoever_has_left_is_out_at_once(company: Company) -> None:
    busy(company)
    secret = open_session(company.operators["甲"], Door("127.0.0.1", "test"), "password", 1)
    assert find_caller(("session", "default", secret))
    hand_over(company, Plan(company.employees["甲"], company.employees["乙"], status="left"))
    assert find_caller(("session", "default", secret)) is None
    assert not run("select 1 from kernel_session where operator = %s", [company.operators["甲"]])
    person = company.row("employee", company.employees["甲"])
    assert (person["status"], person["leave_date"] is not None) == ("left", True)
    assert company.row("operator", company.operators["甲"])["status"] == "disabled"


def test_subordinates_get_the_successor_as_superior(company: Company) -> None:
    boss, heir, other = (company.employees[n] for n in ("经理", "甲", "乙"))
    for who in (heir, other):
        company.edit("系统", "employee", who, superior=boss)
    company.edit("系统", "employee", boss, superior=company.employees["总"])
    company.edit("系统", "department", company.departments["华东"], manager=boss)
    hand_over(company, Plan(boss, heir))
    assert company.row("employee", other)["superior"] == heir
    assert company.row("employee", heir)["superior"] == company.employees["总"]
    assert company.row("department", company.departments["华东"])["manager"] == heir


@pytest.mark.parametrize(("plan", "at"), [
    ({"successor": "甲"}, "to_employee"), ({}, "to_employee"), ({"successor": "乙", "objects": {"nonsense": "乙"}}, "objects.nonsense"),
    ({"successor": "乙", "status": "active"}, "status"), ({"successor": "退"}, "to_employee"),
])  # fmt: skip
@pytest.mark.covers("ORG-018")
def test_refusals_change_nothing(company: Company, plan: dict[str, Any], at: str) -> None:
    made = busy(company)
    with Work(SYSTEM) as work:
        company.employees["退"] = work.add("employee", name="退", status="left").id
    people = company.employees
    asked = Plan(
        people["甲"],
        people.get(plan.get("successor", "")),
        {o: people[e] for o, e in plan.get("objects", {}).items()},
        status=plan.get("status"),
    )
    with pytest.raises(Invalid) as refused:
        start(company.actor("管理员"), asked)
    assert set(refused.value.fields) == {at}
    assert run_jobs("organization.") == 0
    assert company.row("customer", made["东海"])["owner"] == people["甲"]
    assert company.row("operator", company.operators["甲"])["status"] == "enabled"


def test_it_takes_the_right(company: Company) -> None:
    made, plan = busy(company), Plan(company.employees["甲"], company.employees["乙"])
    for who in ("甲", "经理", "总"):
        with pytest.raises(Forbidden):
            start(company.actor(who), plan)
        with pytest.raises(Forbidden):
            preview(company.actor(who), company.employees["甲"])
    assert company.row("customer", made["东海"])["owner"] == company.employees["甲"]
    write_rights(
        company.roles["总经理"],
        {"employee": {"verbs": {"view": True, "action:hand_over": True}, "scope": {}, "fields": {}}},
    )
    assert start(company.actor("总"), plan)


def test_a_record_that_refuses_does_not_stop_the_others(company: Company) -> None:
    made = busy(company)
    company.create("甲", "opportunity_team", opportunity=made["open"], employee=company.employees["甲"])
    company.create("甲", "opportunity_team", opportunity=made["open"], employee=company.employees["乙"])
    found = hand_over(company, Plan(company.employees["甲"], company.employees["乙"]))
    assert (found["state"], found["result"]["failed"]) == ("done", 1)
    assert found["result"]["errors"][0]["object"] == "opportunity_team"
    assert company.row("customer", made["西山"])["owner"] == company.employees["乙"]
    line = next(e for e in company.rows("work_handover", "object", "opportunity_team"))
    assert (line["record_count"], line["failed_count"]) == (0, 1)
    assert "团队成员" in line["reasons"]


@pytest.mark.covers("ORG-018")
def test_at_the_interface(world: World) -> None:
    for n in range(3):
        world.seller.create("customer", {"name": f"客户{n}"})
    made = world.admin.post("/objects", {"label": "样机", "name": "sample"}).ok()
    world.admin.create(made["name"], {"name": "一号", "owner": world.seller.employee})
    shown = {
        o["object"]: o for o in world.admin.get(f"/handovers/preview?employee={world.seller.employee}").ok()["objects"]
    }
    assert (shown["customer"]["count"], shown["x_sample"]["count"]) == (3, 1)
    assert shown["customer"]["fields"][0]["name"] == "owner"
    body = {
        "from_employee": world.seller.employee,
        "to_employee": world.other.employee,
        "objects": {"x_sample": None},
        "status": "left",
    }
    assert world.seller.post("/handovers", body).status == 403
    assert world.admin.post("/handovers", {**body, "to_employee": world.seller.employee}).status == 422
    answer = world.admin.post("/handovers", body)
    assert answer.status == 202
    run_jobs("organization.")
    assert world.admin.get(f"/jobs/{answer['job']}")["state"] == "done"
    assert world.seller.get("/records/customer").status == 401
    left = world.admin.get(f"/handovers/preview?employee={world.seller.employee}").ok()
    assert (left["status"], [o["object"] for o in left["objects"]]) == ("left", ["x_sample"])
    assert world.admin.post("/records/work_handover", {"object_name": "x"}).status in (403, 405, 422)


def test_the_action_of_an_employee_hands_everything_over(world: World) -> None:
    world.seller.create("customer", {"name": "东海"})
    path = f"/records/employee/{world.seller.employee}/actions/hand_over"
    assert Api(world.operators["manager"], 0).post(path, {"to_employee": world.other.employee}).status == 403
    assert world.admin.post(path, {"to_employee": world.other.employee}).ok()["data"]["job"]
    run_jobs("organization.")
    assert world.other.get("/records/customer", count=True).ok()["count"]["value"] == 1


def test_approvals_go_over_and_history_does_not(company: Company) -> None:
    taking_part = {spec.name: [f.name for f in parts_of(spec)] for spec in objects_with_parts()}
    assert taking_part["stage_approval"] == ["approver"]
    assert "stage_push" not in taking_part
    assert "work_handover" not in taking_part
    deal = company.create("甲", "opportunity", name="首单", customer=company.create("甲", "customer", name="东海").id)
    with Work(SYSTEM) as work:
        asked = {"opportunity": deal.id, "to_stage": company.stages()[1], "approver": company.employees["经理"]}
        open_, done = (work.add("stage_approval", status=s, **asked).id for s in ("pending", "approved"))
    hand_over(company, Plan(company.employees["经理"], company.employees["总"]))
    found = [company.row("stage_approval", id_)["approver"] for id_ in (open_, done)]
    assert found == [company.employees["总"], company.employees["经理"]]

"""The page of an employee lists everything that has to do with him (ORG-012), each list as far as the asker's rights reach."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.samples import ready_order, sample
from guanxi.tests.kit.world import World

LISTS = {
    "负责的客户", "负责的商机", "推进记录", "工作记录", "工作报告", "服务工单", "服务请求", "日程", "报价单", "销售订单", "订单行动",
}  # fmt: skip


def busy(world: World, who: str) -> dict[str, list[int]]:
    """Records of every list for one person, made by the administrator: by the list's label."""
    api, person = world.admin, world.employees[who]
    made = {"customer": api.create("customer", {"name": f"客户{who}", "owner": person})["id"]}
    mode = api.create("sales_mode", {"name": f"直销{who}"})["id"]
    first, second = (api.create("sales_stage", {"mode": mode, "name": name, "success_rate": rate})["id"] for name, rate in (("接触", 10), ("报价", 50)))
    deal = {"name": f"项目{who}", "mode": mode, "stage": first, "expected_amount": "1000", "owner": person, **made}
    made["opportunity"] = api.create("opportunity", deal)["id"]
    world[who].patch(f"/records/opportunity/{made['opportunity']}", {"stage": second}).ok()
    pushes = api.get("/records/stage_push", filter={"field": "opportunity", "op": "eq", "value": made["opportunity"]}, sort="id")["rows"]
    theirs = {"customer": made["customer"], "owner": person}
    made["quote"] = api.create("quote", sample(api, "quote", opportunity=made["opportunity"], **theirs))["id"]
    made["sales_order"] = ready_order(api)["order"]
    api.patch(f"/records/sales_order/{made['sales_order']}", {"owner": person}).ok()
    action = {"order": made["sales_order"], "content": "寄送样板", "employee": person}
    made["order_action"] = api.create("order_action", sample(api, "order_action", **action))["id"]
    made["service_request"] = api.create("service_request", sample(api, "service_request", **theirs))["id"]
    order = sample(api, "service_work_order", customer=made["customer"], executor=person)
    made["service_work_order"] = api.create("service_work_order", order)["id"]
    with Work(SYSTEM, "work_report.ask") as work:  # nobody makes one by hand: they are asked for
        moment = {"starts_on": date(2026, 3, 2), "ends_on": date(2026, 3, 8), "due_at": work.now}
        made["work_report"] = work.add("work_report", title="周报", kind="weekly", period="2026-W10", owner=person, **moment).id
    visit = {"executor": person, "plan_start": "2026-03-05T09:30:00+08:00", **theirs}
    planned, past = (api.create("activity", sample(api, "activity", **visit))["id"] for _ in range(2))
    api.post(f"/records/activity/{past}/actions/complete", {"result": "谈妥"}).ok()
    return {**{name: [id_] for name, id_ in made.items()}, "日程": [planned], "工作记录": [past], "推进记录": [p["id"] for p in pushes]}


def listed(api: Api, related: dict[str, Any], person: int) -> list[int]:
    """What the page shows in one of its lists."""
    of_him = {"field": related["field"], "op": "eq", "value": person}
    filter_ = {"and": [of_him, related["filter"]]} if related["filter"] else of_him
    return [row["id"] for row in api.get(f"/records/{related['object']}", filter=filter_, sort=related["sort"] or "id").ok()["rows"]]


@pytest.mark.covers("ORG-012")
def test_the_page_of_an_employee_lists_all_his_work(world: World) -> None:
    """And of another one his; who may see none of it finds the lists empty or not offered at all."""
    made = {who: busy(world, who) for who in ("seller", "other")}
    page = {r["label"]: r for r in world.admin.get("/objects/employee").ok()["related"]}
    assert page.keys() >= LISTS
    for label in LISTS:
        for who, work in made.items():
            expected = work.get(label) or work[page[label]["object"]]
            assert listed(world.admin, page[label], world.employees[who]) == expected, (label, who)
    for related in world.seller.get("/objects/employee").ok()["related"]:
        if related["label"] in LISTS - {"工作报告"}:
            assert listed(world.seller, related, world.employees["other"]) == [], related["label"]
    offered = {r["label"] for r in world["stranger"].get("/objects/employee").body.get("related", [])}
    assert not offered & LISTS

"""Order actions: staff of several departments record what they do about an order, each in its stage (ORD-018)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.domains.organization.handover.starting import Plan, start
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata import stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import Post

FAR = date(2031, 1, 1)


@pytest.fixture
def order(company: Company) -> Row:
    """An order of 甲, over 1000, to be reviewed. There is an assistant for the branch, and finance."""
    with Work(SYSTEM) as work:
        company.hire(work, Post("助理", "华东", "销售助理"), Post("会计", "总部", "财务"), Post("客服", "华东", "普通客服"))
    paint = company.create("系统", "product", name="环氧底漆", list_price="200").id
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    made = company.create("甲", "sales_order", customer=customer.id)
    company.create("甲", "sales_order_line", order=made.id, product=paint, quantity="5")
    company.act("甲", "sales_order", "submit", made.id)
    return company.row("sales_order", made.id)


def desk(company: Company, who: str) -> Api:
    stamps.forget_stamps()
    return Api(company.operators[who], company.employees[who])


def note(company: Company, who: str, order: Row, content: str, **values: Any) -> Any:
    return desk(company, who).post(f"/records/sales_order/{order.id}/actions/note_action", {"content": content, **values})


def actions(company: Company, order: Row) -> list[Row]:
    return company.rows("order_action", "order", order.id)


def told(company: Company, who: str) -> str:
    return str(desk(company, who).get("/notifications")["rows"])


@pytest.mark.covers("ORD-018")
def test_several_departments_record_what_they_do_in_each_stage(company: Company, order: Row) -> None:
    """丙 of another branch is a related employee, who only looks at the order; finance and the assistant have their own reach."""
    for stranger in ("丙", "客服"):
        assert note(company, stranger, order, "偷看").status == 404
        assert desk(company, stranger).post("/records/order_action", {"order": order.id, "content": "偷看"}).status in (404, 422)
    assert actions(company, order) == []
    company.edit("系统", "customer", order["customer"], related=[company.employees["丙"]])
    company.edit("系统", "sales_order", order.id, related=[company.employees["丙"]])
    note(company, "丙", order, "确认异地仓库存", result="够两批").ok()
    company.act("助理", "sales_order", "review", order.id)
    for who, content in (("助理", "通知备货"), ("会计", "核对开票资料")):
        note(company, who, order, content).ok()
    found = actions(company, order)
    assert [(a["stage"], a["employee"], a["status"]) for a in found] == [
        ("pending", company.employees["丙"], "done"), ("reviewed", company.employees["助理"], "done"), ("reviewed", company.employees["会计"], "done"),
    ]  # fmt: skip
    assert {a["customer"] for a in found} == {order["customer"]}
    assert all(a["acted_at"] for a in found)
    assert "确认异地仓库存" in told(company, "甲")
    for who in ("甲", "丙", "助理", "会计", "经理"):
        seen = desk(company, who).get("/records/order_action", filter={"field": "order", "op": "eq", "value": order.id}).ok()["rows"]
        assert {r["id"] for r in seen} == {a.id for a in found}, who
        assert desk(company, who).get(f"/records/order_action/{found[0].id}").status == 200
    for stranger in ("乙", "客服"):
        assert desk(company, stranger).get(f"/records/order_action/{found[0].id}").status == 404
    mine, other = found[0].id, found[2].id
    assert desk(company, "丙").patch(f"/records/order_action/{mine}", {"result": "够三批"}).status == 200
    for path in (f"/records/order_action/{other}", f"/records/sales_order/{order.id}"):
        assert desk(company, "丙").patch(path, {"result" if "action" in path else "terms": "改"}).status == 403
    assert (company.row("order_action", mine)["result"], company.row("order_action", other)["result"]) == ("够三批", None)
    listed = {"field": "employee", "op": "eq", "value": company.employees["丙"]}
    of_him = desk(company, "总").get("/records/order_action", filter=listed, sort="-id").ok()["rows"]
    assert [r["id"] for r in of_him] == [mine], "the list on the page of the employee"
    page = desk(company, "总").get("/objects/employee").ok()["related"]
    assert [r["label"] for r in page if r["object"] == "order_action"] == ["订单行动"]


def test_what_is_planned_is_for_somebody_who_then_finishes_it(company: Company, order: Row) -> None:
    planned = company.create("甲", "order_action", order=order.id, content="寄送样板", status="planned", employee=company.employees["丙"], due_date=FAR)
    assert (planned["acted_at"], planned["owner"], planned["related_edit"]) == (None, company.employees["甲"], [company.employees["丙"]])
    assert "寄送样板" in told(company, "丙")
    assert company.sees("丙", "order_action", planned.id)
    assert not company.sees("丙", "sales_order", order.id), "to be named gives no right to the order"
    company.edit("甲", "order_action", planned.id, employee=company.employees["乙"])
    assert company.row("order_action", planned.id)["related_edit"] == [company.employees["乙"]]
    assert not company.sees("丙", "order_action", planned.id)
    company.act("助理", "sales_order", "review", order.id)
    assert company.row("order_action", planned.id)["stage"] == "pending"
    company.act("乙", "order_action", "finish", planned.id, result="已寄出")
    done = company.row("order_action", planned.id)
    assert (done["status"], done["stage"], done["result"]) == ("done", "reviewed", "已寄出")
    assert "寄送样板" in told(company, "甲")


def test_times_fit_what_is_said_of_them(company: Company, order: Row) -> None:
    later = (timezone.now() + timedelta(days=1)).isoformat()
    for values, code in (({"acted_at": later}, "in_future"), ({"acted_at": "2026-01-02T09:00:00+08:00", "status": "planned"}, "not_done")):
        with pytest.raises(Invalid) as refused:
            company.create("甲", "order_action", order=order.id, content="核对", **values)
        assert refused.value.fields["acted_at"][0].code == code
    assert actions(company, order) == []
    past = company.create("甲", "order_action", order=order.id, content="核对", acted_at="2026-01-02T09:00:00+08:00")
    assert past["acted_at"] == datetime(2026, 1, 2, 1, tzinfo=UTC)
    again = company.edit("甲", "order_action", past.id, status="planned")
    assert again["acted_at"] is None
    assert desk(company, "甲").patch(f"/records/order_action/{past.id}", {"stage": "closed"}).status == 422
    assert company.row("order_action", past.id)["stage"] == "pending"


def test_what_is_open_goes_to_the_successor(company: Company, order: Row) -> None:
    me, successor = company.employees["甲"], company.employees["乙"]
    made = {s: company.create("甲", "order_action", order=order.id, content=s, status=s).id for s in ("planned", "done")}
    start(company.actor("管理员"), Plan(me, successor))
    stamps.forget_stamps()
    run_jobs("organization.")
    after = {s: company.row("order_action", id_) for s, id_ in made.items()}
    assert (after["planned"]["employee"], after["planned"]["owner"]) == (successor, successor)
    assert (after["done"]["employee"], after["done"]["owner"]) == (me, me)

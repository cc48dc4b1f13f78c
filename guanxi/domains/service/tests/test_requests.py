"""Service requests: entered, accepted or given to one person, worked on, resolved, called back, closed; what else may come of one."""

from __future__ import annotations

import pytest

from guanxi.domains.organization.handover.starting import Plan, start
from guanxi.domains.service.requests import rules
from guanxi.domains.service.tests.desk import Desk
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.jobs import run_jobs


@pytest.fixture
def desk(company: Company) -> Desk:
    return Desk(company)


def test_rules() -> None:
    assert [rules.needs_reason(s) for s in (rules.NEW, rules.RESOLVED, rules.VISITED)] == [True, True, False]
    assert [rules.usual_work(t) for t in ("repair", "complaint", "suggestion", "usage", None)] == ["repair", "complaint", "question", "question", "question"]


def test_from_entry_to_closing(desk: Desk) -> None:
    """Each step is seen by everybody who sees the customer, and whoever has to know is told."""
    id_ = desk.request(contact=desk.contact, product=desk.product, request_type="usage", channel="wechat", priority="urgent", fault_code=desk.fault)
    made = desk.see("甲", "service_request", id_)
    code = made["request_code"]
    assert [made[f] for f in ("status", "request_type", "channel", "priority")] == ["new", "usage", "wechat", "urgent"]
    assert (made["product"]["id"], made["contact"]["id"], made["fault_code"]["id"]) == (desk.product, desk.contact, desk.fault)
    desk.ask("客服", "accept", id_).ok()
    now = desk.see("甲", "service_request", id_)
    assert (now["status"], now["owner"]["title"], bool(now["responded_at"])) == ("claimed", "客服", True)
    assert desk.told("甲") == [f"客服受理了服务请求 {code}。"]
    assert desk.ask("主管", "accept", id_).status == 409
    desk.ask("客服", "start", id_).ok()
    desk.ask("客服", "resolve", id_, solution="已指导配比").ok()
    assert desk.told("甲")[0] == f"客服解决了服务请求 {code}。"
    unexplained = desk.ask("客服", "close", id_)
    assert (unexplained.status, list(unexplained["fields"])) == (422, ["reason"])
    future = desk.ask("客服", "visit", id_, satisfaction="satisfied", visit_result="认可", visited_at="2090-01-01T00:00:00+08:00")
    assert (future.status, list(future["fields"])) == (422, ["visited_at"])
    assert desk.see("甲", "service_request", id_)["status"] == "resolved"
    desk.ask("客服", "visit", id_, satisfaction="satisfied", visit_result="客户认可").ok()
    desk.ask("客服", "close", id_).ok()
    over = desk.see("甲", "service_request", id_)
    assert [over[f] for f in ("status", "solution", "satisfaction", "visit_result")] == ["closed", "已指导配比", "satisfied", "客户认可"]
    before = desk.state("service_request", id_)
    assert desk["客服"].patch(f"/records/service_request/{id_}", {"content": "改写"})["fields"].keys() == {"content"}
    assert desk.state("service_request", id_) == before
    desk.ask("主管", "reopen", id_, reason="客户再次来电").ok()
    again = desk.see("甲", "service_request", id_)
    assert [again[f] for f in ("status", "satisfaction", "visited_at", "resolved_at", "closed_at")] == ["in_progress", None, None, None, None]
    assert desk.told("客服")[0] == f"主管重新打开了服务请求 {code}：客户再次来电"


@pytest.mark.covers("SRV-003")
def test_one_person_is_made_responsible(desk: Desk) -> None:
    """He is notified and becomes the owner; who could not see the customer is named at once, and nobody else may appoint."""
    id_ = desk.request()
    code = desk.see("甲", "service_request", id_)["request_code"]
    before = desk.state("service_request", id_)
    for who, status in (("甲", 403), ("丙", 404), ("财", 404)):
        assert desk.ask(who, "appoint", id_, person=desk.who("客服")).status == status, who
    assert desk.ask("主管", "appoint", id_)["fields"].keys() == {"person"}
    assert desk.state("service_request", id_) == before
    said = desk.ask("主管", "appoint", id_, person=desk.who("客服")).ok()
    assert said["message"] == f"服务请求 {code} 由客服负责。"
    assert desk.told("客服") == [f"主管把服务请求“{code}”分配给了您。"]
    now = desk.see("客服", "service_request", id_)
    assert (now["status"], now["owner"]["title"], now["department"]["title"], bool(now["responded_at"])) == ("claimed", "客服", "客服部", True)
    blind = desk.ask("主管", "appoint", id_, person=desk.who("丙")).ok()
    assert [r["employee"]["title"] for r in blind["data"]["rows"]] == ["丙"]
    assert "不能查看所属的客户" in blind["message"]


@pytest.mark.covers("SRV-005")
def test_a_request_lists_what_belongs_to_it(desk: Desk) -> None:
    """Activities (schedules), contacts, employees and attachments stand on its page."""
    second = desk["甲"].create("contact", {"name": "孙丽", "customer": desk.customer})["id"]
    id_ = desk.request(contact=desk.contact, other_contacts=[second], related=[desk.who("乙")])
    kind = desk.company.rows("activity_type", "name", "拜访")[0].id
    plan = {"subject": "上门查看", "activity_type": kind, "service_request": id_, "plan_start": "2026-03-05T09:30:00+08:00"}
    visit = desk["甲"].create("activity", plan)
    assert visit["customer"]["id"] == desk.customer
    file = desk["甲"].upload(f"/records/service_request/{id_}/files", "照片.txt", b"x")
    assert file.status < 300, file.body
    page = desk.see("甲", "service_request", id_)
    assert ([c["title"] for c in page["other_contacts"]], page["contact"]["title"], [e["title"] for e in page["related"]]) == (["孙丽"], "钱进", ["乙"])
    lists = {r["key"]: r for r in desk["甲"].get("/objects/service_request").ok()["related"]}
    assert {"activity.service_request", "service_work_order.request"} <= lists.keys()
    mine = {"field": "service_request", "op": "eq", "value": id_}
    assert desk["甲"].ids("activity", filter=mine) == {visit["id"]}
    assert [f["name"] for f in desk["甲"].get(f"/records/service_request/{id_}/files").ok()] == ["照片.txt"]
    stranger = desk["丙"].create("customer", {"name": "西山橡胶"})["id"]
    other = desk["丙"].create("contact", {"name": "外人", "customer": stranger})["id"]
    assert desk["主管"].patch(f"/records/service_request/{id_}", {"other_contacts": [other]})["fields"].keys() == {"other_contacts"}
    assert desk["丙"].post("/records/activity", {**plan, "customer": stranger})["fields"].keys() == {"service_request"}
    wrong = desk["总"].post("/records/activity", {**plan, "customer": stranger})
    assert wrong["fields"].keys() == {"service_request"}


def test_open_requests_of_the_customer_are_told_on_entry(desk: Desk) -> None:
    """Nothing is accepted twice: what the person may see of the customer's unsolved requests is named (SRV-007)."""
    first = desk.request()
    code = desk.see("甲", "service_request", first)["request_code"]
    values = {"customer": desk.customer, "content": "再次报修"}
    told = desk["客服"].post("/records/service_request", values)
    assert told.status == 201
    assert [w for w in told["_warnings"] if code in w]
    run("update service_request set status = 'closed'")
    assert not desk["客服"].post("/records/service_request", values).body.get("_warnings")


def test_who_may_do_what(desk: Desk) -> None:
    """Accepting and calling back are the desk's; resolving is his who is responsible. Nothing changes by a refusal."""
    id_ = desk.request()
    before = desk.state("service_request", id_)
    assert desk.ask("甲", "accept", id_).status == 403
    assert desk.ask("市", "accept", id_).status == 403
    assert desk.ask("甲", "resolve", id_, solution="x").status == 409
    assert desk.state("service_request", id_) == before
    desk.ask("客服", "accept", id_).ok()
    before = desk.state("service_request", id_)
    assert desk.ask("主管", "resolve", id_, solution="x").status == 403
    assert desk.ask("甲", "resolve", id_, solution="x").status == 403
    assert desk["甲"].patch(f"/records/service_request/{id_}", {"content": "改"}).status == 403
    assert desk["甲"].post("/records/service_request", {"customer": desk.customer, "content": "x", "status": "closed"})["fields"].keys() == {"status"}
    assert desk.state("service_request", id_) == before
    buttons = {who: set(desk.see(who, "service_request", id_)["_can"]["actions"]) for who in ("甲", "客服", "主管")}
    assert buttons["甲"] & {"accept", "appoint", "resolve", "close", "make_work_order"} == set()
    assert {"appoint", "start", "resolve", "make_work_order", "close"} <= buttons["客服"]
    assert "resolve" not in buttons["主管"]


def test_wrong_values_are_refused_at_their_field(desk: Desk) -> None:
    good = {"customer": desk.customer, "content": "x"}
    stranger = desk["丙"].create("customer", {"name": "西山橡胶"})["id"]
    count = run("select count(*) from service_request")
    for bad, field in (
        ({"customer": None}, "customer"), ({"content": None}, "content"), ({"received_at": "2090-01-01T00:00:00+08:00"}, "received_at"),
        ({"customer": stranger}, "customer"), ({"request_type": "gift"}, "request_type"), ({"product": 999_999}, "product"),
    ):  # fmt: skip
        answer = desk["甲"].post("/records/service_request", {**good, **bad})
        assert (answer.status, list(answer["fields"])) == (422, [field]), bad
    mixed = desk["主管"].post("/records/service_request", {"customer": stranger, "contact": desk.contact, "content": "x"})
    assert mixed["fields"].keys() == {"contact"}
    assert run("select count(*) from service_request") == count
    assert desk["甲"].create("service_request", {"contact": desk.contact, "content": "x"})["customer"]["id"] == desk.customer


def test_an_opportunity_comes_of_a_request(desk: Desk) -> None:
    """Customer, contact, product and content are filled in, and the link is kept (SRV-006)."""
    id_ = desk.request(contact=desk.contact, product=desk.product, content="想再买一条线\n详谈")
    assert desk.ask("市", "to_opportunity", id_, name="x").status == 403
    done = desk.ask("甲", "to_opportunity", id_, name="新线供漆").ok()
    deal = desk.see("甲", "opportunity", done["open"]["id"])
    assert (deal["customer"]["id"], deal["needs"], deal["source"], deal["owner"]["title"]) == (desk.customer, "想再买一条线\n详谈", "service", "甲")
    of = {"field": "opportunity", "op": "eq", "value": deal["id"]}
    assert desk["甲"].get("/records/opportunity_product", filter=of, fields="product")["rows"][0]["product"]["id"] == desk.product
    assert desk["甲"].get("/records/opportunity_contact", filter=of, fields="contact")["rows"][0]["contact"]["id"] == desk.contact
    assert desk["甲"].ids("service_request", filter=of) == {id_}
    assert desk.ask("甲", "to_opportunity", id_, name="再来").status == 409


def test_a_request_that_is_a_complaint_becomes_one(desk: Desk) -> None:
    """It stays linked, and only then it can have a work order of a complaint (D-22)."""
    id_ = desk.request(contact=desk.contact, product=desk.product, request_type="complaint")
    desk.ask("客服", "accept", id_).ok()
    early = desk.ask("客服", "make_work_order", id_, work_order_type="complaint", content="x")
    assert (early.status, list(early["fields"])) == (422, ["work_order_type"])
    reason = desk.company.rows("complaint_reason", "name", "产品质量")[0].id
    unnamed = desk.ask("客服", "to_complaint", id_, reason=reason, target_type="person")
    assert (unnamed.status, list(unnamed["fields"])) == (422, ["target_employee"])
    assert run("select count(*) from complaint") == [(0,)]
    done = desk.ask("客服", "to_complaint", id_, reason=reason, target_type="product", product=desk.product).ok()
    made = desk.see("客服", "complaint", done["open"]["id"])
    assert (made["customer"]["id"], made["product"]["id"], made["detail"]) == (desk.customer, desk.product, "附着力不足，请到现场")
    order = desk.ask("客服", "make_work_order", id_, work_order_type="complaint", content="上门道歉").ok()["open"]["id"]
    assert desk.see("客服", "service_work_order", order)["complaint"]["id"] == made["id"]


@pytest.mark.covers("ORG-018")
def test_a_leavers_open_service_goes_to_his_successor(desk: Desk) -> None:
    """Requests by their owner, work orders by owner and executor; what is over keeps the former name."""
    company = desk.company
    mine, over, done = desk.request("客服"), desk.request("客服"), desk.done()
    desk.ask("客服", "close", over, reason="重复受理").ok()
    sent, own = desk.order("主管"), desk.order("客服")
    desk.do("主管", "dispatch", sent, executor=desk.who("客服")).ok()
    start(company.actor("管理员"), Plan(desk.who("客服"), desk.who("工程师")))
    forget_stamps()
    run_jobs("organization.")
    people = {desk.who(name): name for name in ("客服", "工程师", "主管")}
    owners = {id_: people[company.row("service_request", id_)["owner"]] for id_ in (mine, over)}
    assert owners == {mine: "工程师", over: "客服"}
    orders = {id_: company.row("service_work_order", id_) for id_ in (sent, own, done)}
    assert [(people[o["owner"]], people.get(o["executor"])) for o in orders.values()] == [("主管", "工程师"), ("工程师", None), ("客服", "客服")]
    assert orders[sent]["related_edit"] == [desk.who("工程师")]

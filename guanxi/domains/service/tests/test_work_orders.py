"""Work orders: made, dispatched, carried out with parts, fees and faults, called back; who sees them and who could not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from guanxi.domains.service.base_data import ensure_base_data
from guanxi.domains.service.tests.desk import Desk
from guanxi.domains.service.work_orders import rules
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def desk(company: Company) -> Desk:
    return Desk(company)


def test_rules() -> None:
    hour = timedelta(hours=1)
    assert rules.out_of_order(NOON, NOON + hour, NOON + 2 * hour, NOON + 3 * hour) == ""
    assert rules.out_of_order(NOON, NOON - hour, None, NOON) == "arrived_at"
    assert rules.out_of_order(None, NOON + hour, None, NOON) == "arrived_at"
    assert rules.out_of_order(NOON, NOON + hour, NOON, NOON + hour) == "finished_at"
    assert rules.out_of_order(NOON, None, NOON + hour, NOON) == "finished_at"
    assert rules.writers(1, None, 2, []) == [2]
    assert rules.writers(1, 2, 3, [2, 5]) == [5, 3]
    assert rules.writers(1, 2, 1, [2]) == []
    assert rules.writers(1, 2, None, [2, 4]) == [4]


@pytest.mark.covers("SRV-019")
def test_from_the_request_to_the_call_back(desk: Desk) -> None:
    """The request is divided into work orders; each is dispatched, carried out and called back, with cost and satisfaction."""
    request = desk.request(contact=desk.contact, product=desk.product, fault_code=desk.fault)
    desk.ask("客服", "accept", request).ok()
    made = desk.ask("客服", "make_work_order", request, work_order_type="repair", content="到现场检测").ok()
    id_ = made["open"]["id"]
    order = desk.see("客服", "service_work_order", id_)
    assert (order["status"], order["customer"]["id"], order["contact"]["id"], order["product"]["id"], order["address"]) == (
        "pending", desk.customer, desk.contact, desk.product, "人民路 1 号",
    )  # fmt: skip
    assert (order["request"]["id"], order["fault_code"]["id"], desk.see("甲", "service_request", request)["status"]) == (request, desk.fault, "in_progress")
    waiting = desk.ask("客服", "resolve", request, solution="x")
    assert (waiting.status, waiting["code"]) == (409, "not_done")
    said = desk.do("主管", "dispatch", id_, executor=desk.who("客服"), planned_at="2026-03-05T09:30:00+08:00").ok()
    assert said["message"] == f"工单 {order['work_order_code']} 已派给客服。"
    assert desk.told("客服") == [f"主管将服务工单 {order['work_order_code']} 派给您执行。"]
    desk.do("客服", "arrive", id_).ok()
    desk["客服"].create("work_order_part", {"work_order": id_, "product": desk.product, "quantity": "2"})
    desk["客服"].create("work_order_fee", {"work_order": id_, "fee_item": "上门", "amount": "300"})
    blank = desk.do("客服", "finish", id_, result="已更换")
    assert (blank.status, list(blank["fields"])) == (422, ["fault_code"])
    desk.do("客服", "finish", id_, result="已更换", fault_code=desk.fault, failure_mode=desk.mode, work_hours="2.5", signed_by="钱进").ok()
    desk.do("主管", "visit", id_, satisfaction="dissatisfied", visit_result="太慢").ok()
    done = desk.see("甲", "service_work_order", id_)
    assert [done[f] for f in ("status", "result", "work_hours", "signed_by", "satisfaction", "total_fee")] == [
        "done", "已更换", "2.5", "钱进", "dissatisfied", "500.00",
    ]  # fmt: skip
    assert all(done[f] for f in ("dispatched_at", "arrived_at", "finished_at", "visited_at"))
    assert desk["主管"].ids("service_work_order", view="dissatisfied") == {id_}
    desk.do("主管", "send_back", id_, reason="漆面起泡").ok()
    assert desk.told("客服")[0] == f"主管退回了服务工单 {order['work_order_code']}：漆面起泡"
    again = desk.see("主管", "service_work_order", id_)
    assert [again[f] for f in ("status", "finished_at", "satisfaction", "visited_at")] == ["in_progress", None, None, None]
    desk.do("客服", "finish", id_, result="重新喷涂", fault_code=desk.fault).ok()
    desk.ask("客服", "resolve", request, solution="已返工").ok()


@pytest.mark.covers("SRV-017", "SRV-018", "SRV-046")
def test_parts_and_fees_add_up(desk: Desk) -> None:
    """Parts come from the archive with its price, in or out of warranty; fees say who bears them; the totals follow every change."""
    id_ = desk.order("客服")

    def totals() -> list[str]:
        order = desk.see("客服", "service_work_order", id_)
        return [order[f] for f in ("parts_amount", "fee_amount", "total_fee", "charged_amount")]

    assert totals() == ["0.00", "0.00", "0.00", "0.00"]
    part = desk["客服"].create("work_order_part", {"work_order": id_, "product": desk.product, "quantity": "2.5", "stock_location": "A-03"})
    assert [part[f] for f in ("price", "amount", "in_warranty", "stock_location")] == ["100.00", "250.00", False, "A-03"]
    covered = desk["客服"].create("work_order_part", {"work_order": id_, "product": desk.product, "price": "80", "in_warranty": True})
    for kind, item, amount, bearer in (("labour", "人工", "200", "customer"), ("travel", "差旅", "50.5", "manufacturer"), ("other", "检测", "30", "provider")):
        fee = desk["客服"].create("work_order_fee", {"work_order": id_, "fee_type": kind, "fee_item": item, "amount": amount, "borne_by": bearer})
        assert (fee["fee_type"], fee["borne_by"], Decimal(fee["amount"])) == (kind, bearer, Decimal(amount))
    assert totals() == ["330.00", "280.50", "610.50", "450.00"]
    desk["客服"].patch(f"/records/work_order_part/{part['id']}", {"quantity": "1"}).ok()
    desk["客服"].delete(f"/records/work_order_part/{covered['id']}").ok()
    assert totals() == ["100.00", "280.50", "380.50", "300.00"]
    assert desk["客服"].ids("service_work_order", filter={"field": "total_fee", "op": "gte", "value": "380"}) == {id_}
    summed = desk["客服"].post("/records/service_work_order/aggregate", {"group_by": ["work_order_type"], "measures": [{"fn": "sum", "field": "total_fee", "as": "cost"}]})
    assert [row["cost"] for row in summed.ok()["rows"]] == ["380.50"]
    for object_, bad, field in (
        ("work_order_part", {"product": desk.product, "quantity": "0"}, "quantity"), ("work_order_part", {"product": 999_999}, "product"),
        ("work_order_part", {"product": "滤芯"}, "product"), ("work_order_fee", {"fee_item": "x", "amount": "-1"}, "amount"),
        ("work_order_fee", {"amount": "1"}, "fee_item"), ("work_order_fee", {"fee_item": "x", "amount": "1", "borne_by": "nobody"}, "borne_by"),
    ):  # fmt: skip
        answer = desk["客服"].post(f"/records/{object_}", {"work_order": id_, **bad})
        assert (answer.status, list(answer["fields"])) == (422, [field]), bad
    assert totals() == ["100.00", "280.50", "380.50", "300.00"]
    # Who only looks at the work order writes nothing into it, and what is done keeps its lines.
    line = {"work_order": id_, "fee_item": "x", "amount": "1"}
    assert desk["甲"].post("/records/work_order_fee", line).status in (403, 422)
    assert desk["丙"].get(f"/records/work_order_part/{part['id']}").status == 404
    desk.do("主管", "dispatch", id_, executor=desk.who("客服")).ok()
    desk.do("客服", "finish", id_, result="好", fault_code=desk.fault).ok()
    assert desk["客服"].post("/records/work_order_fee", line).status in (409, 422)
    assert desk["客服"].patch(f"/records/work_order_part/{part['id']}", {"quantity": "9"}).status in (409, 422)
    assert desk["客服"].delete(f"/records/work_order_part/{part['id']}").status in (403, 409)
    assert totals() == ["100.00", "280.50", "380.50", "300.00"]


@pytest.mark.covers("SRV-022")
def test_a_work_order_of_a_complaint_reports_back_to_it(desk: Desk) -> None:
    """It carries out what the complaint needs; its result stands in the progress, and handler and supervisor hear of it."""
    reason = desk.company.rows("complaint_reason", "name", "产品质量")[0].id
    about = {"target_type": "department", "target_department": desk.company.departments["华东"]}
    complaint = desk["甲"].create("complaint", {"customer": desk.customer, "reason": reason, "detail": "送货太慢", "supervisor": desk.who("主管"), **about})["id"]
    desk.act("主管", "complaint", "allocate", complaint, handler=desk.who("客服")).ok()
    made = desk.act("客服", "complaint", "make_work_order", complaint, content="上门补送").ok()
    order = desk.see("客服", "service_work_order", made["open"]["id"])
    assert (order["work_order_type"], order["complaint"]["id"], order["customer"]["id"]) == ("complaint", complaint, desk.customer)
    missing = desk["客服"].post("/records/service_work_order", {"customer": desk.customer, "content": "x", "work_order_type": "complaint"})
    assert missing["fields"].keys() == {"complaint"}
    desk.do("主管", "dispatch", order["id"], executor=desk.who("工程师")).ok()
    share(desk, "工程师")
    desk.do("工程师", "finish", order["id"], result="已补送").ok()
    query = {"filter": {"field": "complaint", "op": "eq", "value": complaint}, "fields": "content,employee", "sort": "-id", "limit": "1"}
    (line,) = desk["客服"].get("/records/complaint_progress", **query).ok()["rows"]
    assert (line["content"], line["employee"]["title"]) == (f"工单 {order['work_order_code']}：已补送", "工程师")
    code = desk.see("客服", "complaint", complaint)["code"]
    assert f"投诉 {code} 的工单 {order['work_order_code']} 已完成。" in desk.told("客服")
    assert f"投诉 {code} 的工单 {order['work_order_code']} 已完成。" in desk.told("主管")


def share(desk: Desk, who: str) -> None:
    """Give somebody the customer to look at."""
    values = {"employees": [desk.who(who)], "right": "view"}
    desk["管理员"].post("/records/customer/bulk", {"verb": "share", "ids": [desk.customer], "values": values}).ok()


@pytest.mark.covers("PERM-041")
def test_the_executor_may_write_and_the_check_says_whether_he_can(desk: Desk) -> None:
    """Being sent opens the work order to him, not the customer: dispatching and the check name what he lacks."""
    id_ = desk.order("主管")
    said = desk.do("主管", "dispatch", id_, executor=desk.who("工程师")).ok()
    assert [row["employee"]["title"] for row in said["data"]["rows"]] == ["工程师"]
    assert "派工不会授予客户的权限" in said["message"]
    path = f"/records/service_work_order/{id_}/check"
    unable = desk["主管"].get(path).ok()["unable"]
    assert [(u["employee"]["title"], u["right"], u["problems"]) for u in unable] == [("工程师", "edit", ["不能查看这条服务工单。", "不能查看所属的客户。"])]
    assert desk["工程师"].get(f"/records/service_work_order/{id_}").status == 404
    assert desk.do("工程师", "arrive", id_).status == 404
    share(desk, "工程师")
    assert desk["主管"].get(path).ok()["unable"] == []
    desk.do("工程师", "arrive", id_).ok()
    desk["工程师"].patch(f"/records/service_work_order/{id_}", {"content": "改期"}).ok()
    assert desk.do("主管", "dispatch", id_, executor=desk.who("客服")).status == 409  # he is there already


def test_sent_to_another_or_recalled(desk: Desk) -> None:
    """Who is sent no longer may not write for that reason, and hears of it."""
    id_ = desk.order("主管")
    code = desk.see("主管", "service_work_order", id_)["work_order_code"]
    share(desk, "工程师")
    desk.do("主管", "dispatch", id_, executor=desk.who("工程师")).ok()
    desk.do("主管", "dispatch", id_, executor=desk.who("客服")).ok()
    assert desk.told("工程师") == [f"主管撤回了派给您的服务工单 {code}。", f"主管将服务工单 {code} 派给您执行。"]
    before = desk.state("service_work_order", id_)
    assert desk["工程师"].patch(f"/records/service_work_order/{id_}", {"content": "x"}).status == 403
    assert desk.do("工程师", "arrive", id_).status == 403
    assert desk["主管"].delete(f"/records/service_work_order/{id_}").status == 409
    assert desk.state("service_work_order", id_) == before
    desk.do("主管", "recall", id_).ok()
    assert [desk.see("主管", "service_work_order", id_)[f] for f in ("status", "executor", "dispatched_at", "related_edit")] == ["pending", None, None, []]
    desk["主管"].delete(f"/records/service_work_order/{id_}").ok()


def test_only_the_desk_dispatches(desk: Desk) -> None:
    """A salesperson may write a work order, not send anybody; nobody finishes the work of others."""
    id_ = desk.order("甲")
    before = desk.state("service_work_order", id_)
    assert desk.do("甲", "dispatch", id_, executor=desk.who("甲")).status == 403
    assert desk.do("丙", "dispatch", id_, executor=desk.who("丙")).status == 404
    values = {"customer": desk.customer, "content": "x"}
    assert desk["甲"].post("/records/service_work_order", {**values, "executor": desk.who("客服")})["fields"].keys() == {"executor"}
    assert desk.do("主管", "visit", id_, satisfaction="neutral", visit_result="x").status == 409
    assert desk["甲"].patch(f"/records/service_work_order/{id_}", {"executor": desk.who("客服")})["fields"].keys() == {"executor"}
    assert desk.state("service_work_order", id_) == before
    sent = desk["主管"].create("service_work_order", {**values, "executor": desk.who("客服")})
    assert (sent["status"], bool(sent["dispatched_at"])) == ("dispatched", True)
    assert desk.do("乙", "arrive", sent["id"]).status == 404
    assert desk.do("甲", "arrive", sent["id"]).status == 403
    late = desk.do("客服", "arrive", sent["id"], arrived_at="2020-01-01T00:00:00+08:00")
    assert (late.status, list(late["fields"])) == (422, ["arrived_at"])
    desk.do("客服", "arrive", sent["id"]).ok()
    early = desk.do("客服", "finish", sent["id"], result="x", fault_code=desk.fault, finished_at="2020-01-01T00:00:00+08:00")
    assert (early.status, list(early["fields"])) == (422, ["finished_at"])
    assert desk.see("客服", "service_work_order", sent["id"])["status"] == "in_progress"


@pytest.mark.covers("SRV-057")
def test_execution_is_recorded_with_the_customers_signature(desk: Desk) -> None:
    """Arrival, work, parts, time and signature stand on the work order; afterwards nobody changes them by typing."""
    id_ = desk.order("客服")
    desk.do("主管", "dispatch", id_, executor=desk.who("客服")).ok()
    desk.do("客服", "arrive", id_).ok()
    desk["客服"].create("work_order_part", {"work_order": id_, "product": desk.product})
    picture = desk["客服"].upload("/files", "签字.png", PNG).ok()
    desk.do("客服", "finish", id_, result="更换滤芯", fault_code=desk.fault, work_hours="1.5", signed_by="钱进", signature=[picture["id"]]).ok()
    done = desk.see("甲", "service_work_order", id_)
    assert [done[f] for f in ("result", "work_hours", "signed_by", "parts_amount")] == ["更换滤芯", "1.5", "钱进", "100.00"]
    assert [f["name"] for f in done["signature"]] == ["签字.png"]
    assert desk["甲"].get(f"/files/{picture['id']}").status == 200
    assert desk["丙"].get(f"/files/{picture['id']}").status == 404
    before = desk.state("service_work_order", id_)
    for field, value in (("result", "x"), ("content", "x"), ("signed_by", "x"), ("arrived_at", None), ("signature", None)):
        assert desk["客服"].patch(f"/records/service_work_order/{id_}", {field: value})["fields"].keys() == {field}
    assert desk.state("service_work_order", id_) == before


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def test_modes_belong_to_their_fault(desk: Desk) -> None:
    """The archives are kept by the service desk; a mode brings its fault, one of another is refused (SRV-047)."""
    other = desk.company.rows("fault_code", "name", "泄漏")[0].id
    values = {"customer": desk.customer, "content": "x", "failure_mode": desk.mode}
    assert desk["客服"].create("service_work_order", values)["fault_code"]["id"] == desk.fault
    assert desk["客服"].post("/records/service_work_order", {**values, "fault_code": other})["fields"].keys() == {"failure_mode"}
    assert desk["甲"].post("/records/fault_code", {"name": "x"}).status == 403
    desk["主管"].create("failure_mode", {"name": "y", "fault_code": desk["主管"].create("fault_code", {"name": "x"})["id"]})
    assert desk["主管"].delete(f"/records/fault_code/{desk.fault}").status == 409
    count = run("select count(*) from fault_code")
    with Work(SYSTEM, "test") as work:
        ensure_base_data(work)
    assert run("select count(*) from fault_code") == count


@pytest.mark.covers("SRV-047")
def test_faults_are_counted(desk: Desk) -> None:
    """By fault code and failure mode, with what they cost; only work orders that one may see count."""
    request = desk.request("客服", fault_code=desk.fault)
    first = desk.order("客服", failure_mode=desk.mode)
    desk["客服"].create("work_order_fee", {"work_order": first, "fee_item": "上门", "amount": "300", "borne_by": "provider"})
    second = desk.ask("客服", "make_work_order", request, work_order_type="repair", content="x").ok()["open"]["id"]
    desk["客服"].patch(f"/records/service_work_order/{second}", {"failure_mode": desk.mode}).ok()
    desk.order("客服")
    desk.order("客服", failure_mode=desk.company.rows("failure_mode", "name", "色差")[0].id)
    known = [("性能不达标", "指标偏低", 2, "300.00", "0.00"), ("外观缺陷", "色差", 1, "0.00", "0.00")]
    for who, rows in (("客服", known), ("甲", known), ("丙", [])):
        found = desk[who].post("/analyses/service_faults", {"params": {}}).ok()
        shown = [(r["fault_code"]["title"], r["failure_mode"]["title"], r["count"], r["cost"], r["charged"]) for r in found["rows"]]
        assert shown == rows, who
    wrong = desk["客服"].post("/analyses/service_faults", {"params": {"from": "2026-03-02", "to": "2026-03-01"}})
    assert (wrong.status, list(wrong["fields"])) == (422, ["to"])
    assert desk["客服"].post("/analyses/service_faults", {"params": {"from": "2020-01-01", "to": "2020-12-31"}}).ok()["rows"] == []
    assert desk["财"].post("/analyses/service_faults", {"params": {}}).status in (403, 404)


@pytest.mark.covers("SRV-055")
def test_sales_see_how_the_service_of_their_customers_stands(desk: Desk) -> None:
    """Installations and service records stand with the customer for whoever sees him, and for nobody else."""
    request = desk.request("客服")
    order = desk.order("客服", work_order_type="installation", request=request)
    keys = {r["key"] for r in desk["甲"].get("/objects/customer").ok()["related"]}
    assert {"service_request.customer", "service_work_order.customer"} <= keys
    of = {"field": "customer", "op": "eq", "value": desk.customer}
    for who, seen in (("甲", True), ("经理", True), ("总", True), ("市", True), ("跟单", True), ("丙", False)):
        assert desk[who].ids("service_request", filter=of) == ({request} if seen else set()), who
        assert desk[who].ids("service_work_order", filter=of) == ({order} if seen else set()), who
    assert desk["甲"].patch(f"/records/service_work_order/{order}", {"content": "x"}).status == 403
    assert "service_work_order" not in {i["key"] for m in desk["财"].get("/me").ok()["menus"] for i in m["items"]}

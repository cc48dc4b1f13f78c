"""The roles of the trade template with orders, contracts, samples and deliveries, through the interface (PERM-023, PERM-026..033, PERM-048).

A head office with branches, each with a department for coatings and one for plastics: region and business line are departments.
"""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.domains.organization.public import ensure_rules
from guanxi.domains.organization.roles import TEMPLATES
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata import stamps
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run_dicts
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company, base_data
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import Post

DEPARTMENTS = (
    {"总部": None}, {"华东公司": "总部", "华北公司": "总部", "涂料事业部": "总部"},
    {"华东涂料": "华东公司", "华东塑料": "华东公司", "华北涂料": "华北公司", "华北塑料": "华北公司"},
)  # fmt: skip
PEOPLE = (
    Post("甲", "华东涂料", "销售负责"), Post("乙", "华东塑料", "销售负责"), Post("丙", "华北涂料", "销售负责"), Post("丁", "华北塑料", "销售负责"),
    Post("经理", "华东公司", "部门经理"), Post("总监", "总部", "总监"), Post("跟单", "华东公司", "跟单角色"), Post("专员", "总部", "市场专员"),
    Post("客服", "华东公司", "普通客服"), Post("常务", "总部", "常务经理"), Post("助理", "总部", "销售助理"), Post("会计", "总部", "财务"),
)  # fmt: skip


class Trade(Company):
    """The trading company at the interface."""

    admin: Api
    product: int

    def api(self, who: str) -> Api:
        return Api(self.operators[who], self.employees.get(who, 0))

    def customer(self, owner: str) -> int:
        return int(self.create("系统", "customer", name=f"{owner}的客户", owner=self.employees[owner]).id)

    def order(self, who: str, customer: int, product: int | None = None) -> int:
        """An order with one line, written at the interface."""
        api = self.api(who)
        made = api.create("sales_order", {"customer": customer})["id"]
        api.create("sales_order_line", {"order": made, "product": product or self.product, "quantity": "5"})
        return int(made)

    def grant_departments(self, who: str, *names: str) -> None:
        """Departments that this person covers, set on the person (PERM-024)."""
        dimension = self.rows("management_dimension", "code", "department")[0].id
        lines = [{"dimension": dimension, "value": self.departments[n], "grant_level": "below", "right": "edit"} for n in names]
        self.admin.put(f"/employees/{self.employees[who]}/data-grants", {"grants": lines}).ok()


@pytest.fixture
def trade(db: None) -> Trade:
    base_data()
    made = Trade()
    with Work(SYSTEM, "test") as work:
        ensure_rules(work)
        made.open_departments(work, *DEPARTMENTS)
        made.roles = {r["name"]: r.id for r in work.select("role", "status", ["enabled"])}
        made.hire(work, *PEOPLE)
        made.operators["管理员"] = work.add("operator", account="管理员", name="管理员", is_admin=True).id
        made.product = work.add("product", name="环氧底漆", list_price=200).id
    made.admin = made.api("管理员")
    return made


def act(api: Api, object_: str, id_: int, verb: str, **given: Any) -> Answer:
    stamps.forget_stamps()
    return api.post(f"/records/{object_}/{id_}/actions/{verb}", given)


def stored(object_: str, id_: int) -> dict[str, Any]:
    return dict(run_dicts(f"select * from {object_} where id = %s", [id_])[0])


def refused(api: Api, object_: str, id_: int, *, seen: bool, verb: str = "", **values: Any) -> None:
    """Changing, or an action, is refused as it must be; and nothing has changed."""
    before = stored(object_, id_)
    path = f"/records/{object_}/{id_}"
    answer = act(api, object_, id_, verb, **values) if verb else api.patch(path, values)
    assert answer.status == (403 if seen else 404), answer.body
    assert api.get(path).status == (200 if seen else 404)
    assert stored(object_, id_) == before


@pytest.mark.covers("PERM-026")
def test_sales_owners_place_orders_and_keep_to_their_own(trade: Trade) -> None:
    """What they may do is what department managers may; what they reach is their own."""
    api = trade.api("甲")
    mine = api.create("customer", {"name": "东海涂料"})["id"]
    contact = api.create("contact", {"name": "唐敏", "customer": mine})["id"]
    kind = trade.rows("activity_type", "name", "电话")[0].id
    made = {
        "contact": contact, "sample": api.create("sample", {"customer": mine, "product": trade.product, "contact": contact})["id"],
        "contract": api.create("contract", {"customer": mine})["id"],
        "activity": api.create("activity", {"subject": "问样品", "activity_type": kind, "customer": mine})["id"],
        "sales_order": trade.order("甲", mine),
    }  # fmt: skip
    assert act(api, "sales_order", made["sales_order"], "submit").status == 200
    other = trade.api("丁")
    for object_, id_ in {"customer": mine, **made}.items():
        assert api.get(f"/records/{object_}/{id_}").status == 200
        assert other.get(f"/records/{object_}/{id_}").status == 404
    refused(other, "sales_order", made["sales_order"], seen=False, terms="改")
    refused(api, "sales_order", made["sales_order"], seen=True, verb="review")
    ids = {"related": [trade.employees["丁"]]}
    trade.edit("系统", "sales_order", made["sales_order"], **ids)
    refused(other, "sales_order", made["sales_order"], seen=False, terms="改")
    manager, manages = trade.api("经理"), {t.name: t for t in TEMPLATES}
    for object_, spec in kernel().objects.items():
        if spec.owned and not spec.named and object_ not in ("activity", "pyramid_value"):  # figures of all customers are for those who lead
            assert api.get(f"/objects/{object_}")["rights"] == manager.get(f"/objects/{object_}")["rights"], object_
    assert manages["销售负责"].grants["customer"] == "all"
    trade.grant_departments("甲", "华东涂料")


@pytest.mark.covers("PERM-027")
def test_department_managers_work_on_the_papers_of_all_below(trade: Trade) -> None:
    api = trade.api("经理")
    kind = trade.rows("activity_type", "name", "电话")[0].id
    for who in ("甲", "乙"):
        customer = trade.customer(who)
        order = trade.order(who, customer)
        contract = trade.api(who).create("contract", {"customer": customer})["id"]
        contact = trade.create("系统", "contact", name="唐敏", customer=customer).id
        call = trade.api(who).create("activity", {"subject": "电话", "activity_type": kind, "customer": customer})["id"]
        for object_, id_, values in (
            ("customer", customer, {"name": "改名"}), ("contact", contact, {"name": "唐经理"}), ("sales_order", order, {"terms": "月结"}),
            ("contract", contract, {"terms": "两年"}),
        ):  # fmt: skip
            assert api.patch(f"/records/{object_}/{id_}", values).status == 200, object_
        refused(api, "activity", call, seen=True, subject="改")
        assert act(api, "sales_order", order, "cancel", reason="重复").status == 200
    away = trade.order("丙", trade.customer("丙"))
    refused(api, "sales_order", away, seen=False, terms="改")


@pytest.mark.covers("PERM-023", "PERM-028")
def test_a_director_has_one_line_of_business_in_all_branches(trade: Trade) -> None:
    """The coatings division and every branch's coatings department, as departments set on the person."""
    trade.grant_departments("总监", "涂料事业部", "华东涂料", "华北涂料")
    api = trade.api("总监")
    orders = {who: trade.order(who, trade.customer(who)) for who in "甲乙丙丁"}
    for who in "甲丙":
        assert api.patch(f"/records/sales_order/{orders[who]}", {"terms": "总监定价"}).status == 200
        assert act(api, "sales_order", orders[who], "submit").status == 200
    for who in "乙丁":
        refused(api, "sales_order", orders[who], seen=False, terms="改")
        refused(api, "sales_order", orders[who], seen=False, verb="submit")
    assert api.ids("sales_order") == {orders["甲"], orders["丙"]}
    assert api.ids("customer", q="客户") == {r["customer"] for w in "甲丙" for r in trade.rows("sales_order", "id", orders[w])}
    assert trade.api("经理").ids("sales_order") == {orders["甲"], orders["乙"]}, "the branch is the other way of cutting"


@pytest.mark.covers("PERM-029")
def test_order_follow_up_makes_orders_but_changes_only_own(trade: Trade) -> None:
    api, customer = trade.api("跟单"), trade.customer("甲")
    theirs = trade.order("甲", customer)
    contract = trade.api("甲").create("contract", {"customer": customer})["id"]
    mine = trade.order("跟单", customer)
    own_contract = api.create("contract", {"customer": customer})["id"]
    assert api.patch(f"/records/sales_order/{mine}", {"terms": "甲出差，代为下单"}).status == 200
    assert api.patch(f"/records/contract/{own_contract}", {"terms": "一年"}).status == 200
    assert act(api, "sales_order", mine, "submit").status == 200
    for object_, id_ in (("sales_order", theirs), ("contract", contract)):
        refused(api, object_, id_, seen=True, terms="改")
    refused(api, "customer", customer, seen=True, name="改")
    refused(api, "sales_order", theirs, seen=True, verb="submit")
    line = trade.rows("sales_order_line", "order", theirs)[0]
    assert api.patch(f"/records/sales_order_line/{line.id}", {"quantity": "99"}).status == 403
    assert trade.rows("sales_order_line", "order", theirs)[0]["quantity"] == 5
    refused(api, "sales_order", trade.order("丙", trade.customer("丙")), seen=False, terms="改")
    elsewhere = trade.customer("丁")
    assert api.post("/records/sales_order", {"customer": elsewhere}).status == 422
    assert trade.rows("sales_order", "customer", elsewhere) == []


@pytest.mark.covers("PERM-030")
def test_market_specialists_work_on_what_involves_new_products(trade: Trade) -> None:
    category = trade.create("系统", "product_category", name="水性涂料", specialists=[trade.employees["专员"]]).id
    new = trade.create("系统", "product", name="水性底漆", list_price="300", category=category, is_new=True).id
    api, customer = trade.api("专员"), trade.customer("甲")
    old = trade.order("甲", customer)
    refused(api, "sales_order", old, seen=False, terms="改")
    refused(api, "customer", customer, seen=False, needs="改")
    fresh = trade.order("甲", customer, new)
    assert api.patch(f"/records/sales_order/{fresh}", {"terms": "新品试用价"}).status == 200
    line = trade.rows("sales_order_line", "order", fresh)[0]
    assert api.patch(f"/records/sales_order_line/{line.id}", {"quantity": "6"}).status == 200
    assert api.patch(f"/records/customer/{customer}", {"needs": "水性体系"}).status == 200
    refused(api, "sales_order", old, seen=False, terms="改")
    assert api.ids("sales_order") == {fresh}
    trade.api("甲").create("sales_order_line", {"order": old, "product": new})
    assert api.get(f"/records/sales_order/{old}").status == 200, "a line makes it one"
    added = trade.rows("sales_order_line", "order", old)[1]
    trade.api("甲").delete(f"/records/sales_order_line/{added.id}")
    refused(api, "sales_order", old, seen=False, terms="改")
    trade.admin.patch(f"/records/product/{new}", {"is_new": False}).ok()
    run_jobs("orders.")
    refused(api, "sales_order", fresh, seen=False, terms="改")
    refused(api, "customer", customer, seen=False, needs="改")


@pytest.mark.covers("PERM-031", "ORD-021")
def test_customer_service_helps_with_samples_and_contract_numbers(trade: Trade) -> None:
    api, customer = trade.api("客服"), trade.customer("甲")
    order = trade.order("甲", customer)
    waiting = trade.api("甲").create("contract", {"customer": customer})["id"]
    refused(api, "customer", customer, seen=True, name="改")
    contact = api.create("contact", {"name": "唐敏", "customer": customer})["id"]
    assert api.patch(f"/records/contact/{contact}", {"mobile": "13800000001"}).status == 200
    kind = trade.rows("activity_type", "name", "回访")
    visit = kind[0].id if kind else trade.rows("activity_type", "name", "电话")[0].id
    said = api.create("activity", {"subject": "对员工与公司的意见", "activity_type": visit, "customer": customer, "result": "满意"})
    assert api.patch(f"/records/activity/{said['id']}", {"result": "交期可以更快"}).status == 200
    sample = api.create("sample", {"customer": customer, "product": trade.product})["id"]
    assert act(api, "sample", sample, "give_back").status == 200
    assert act(api, "contract", waiting, "request_number").status == 200
    assert stored("contract", waiting)["contract_no"].startswith("HT")
    refused(api, "contract", waiting, seen=True, terms="改")
    second = act(api, "customer", customer, "contract_number").ok()["open"]["id"]
    row = stored("contract", second)
    assert (row["owner_id"], row["contract_no"] != stored("contract", waiting)["contract_no"]) == (trade.employees["甲"], True)
    told = trade.api("甲").get("/notifications")["rows"]
    assert sum("合同号" in str(one) for one in told) == 2
    assert api.get(f"/records/sales_order/{order}").status == 404
    assert api.post("/records/sales_order", {"customer": customer}).status in (403, 404)
    assert len(trade.rows("sales_order", "customer", customer)) == 1
    away = trade.customer("丙")
    refused(api, "customer", away, seen=False, verb="contract_number")
    assert trade.rows("contract", "customer", away) == []


@pytest.mark.covers("PERM-032")
def test_executive_managers_work_for_certain_employees_by_rule(trade: Trade) -> None:
    """Neither the department nor the superior of the employees is his: the rule alone makes it so."""
    trade.edit("系统", "employee", trade.employees["甲"], executive_manager=trade.employees["常务"])
    api, customer = trade.api("常务"), trade.customer("甲")
    order, contact = trade.order("甲", customer), trade.create("系统", "contact", name="唐敏", customer=customer).id
    kind = trade.rows("activity_type", "name", "电话")[0].id
    call = trade.api("甲").create("activity", {"subject": "电话", "activity_type": kind, "customer": customer})["id"]
    for object_, id_, values in (
        ("customer", customer, {"name": "改名"}), ("contact", contact, {"name": "唐经理"}), ("sales_order", order, {"terms": "月结"}),
    ):  # fmt: skip
        assert api.patch(f"/records/{object_}/{id_}", values).status == 200, object_
    refused(api, "activity", call, seen=True, subject="改")
    for who in ("乙", "丙"):
        refused(api, "sales_order", trade.order(who, trade.customer(who)), seen=False, terms="改")
    own = {"verbs": {"delete": False}, "scope": {}, "fields": {}}
    trade.admin.put(f"/employees/{trade.employees['常务']}/rights", {"objects": {"sales_order": own}}).ok()
    assert api.delete(f"/records/sales_order/{order}").status == 403, "differences are set on the person"
    assert stored("sales_order", order)["deleted_at"] is None


@pytest.mark.covers("PERM-033")
def test_sales_assistants_review_move_on_and_ship_for_their_departments(trade: Trade) -> None:
    trade.grant_departments("助理", "华东公司")
    api = trade.api("助理")
    near, far = trade.order("甲", trade.customer("甲")), trade.order("丙", trade.customer("丙"))
    for who, id_ in (("甲", near), ("丙", far)):
        assert act(trade.api(who), "sales_order", id_, "submit").status == 200
    refused(api, "sales_order", near, seen=True, terms="改")
    customer = stored("sales_order", near)["customer_id"]
    assert "contract_number" not in api.get(f"/records/customer/{customer}")["_can"]["actions"], "who makes no contracts is not offered one"
    refused(api, "customer", customer, seen=True, verb="contract_number")
    for verb in ("review", "send_back", "deliver"):
        refused(api, "sales_order", far, seen=False, verb=verb, **({"reason": "错"} if verb == "send_back" else {}))
    for who in ("甲", "经理", "总监", "跟单"):
        refused(trade.api(who), "sales_order", near, seen=True, verb="review")
    assert act(api, "sales_order", near, "review").status == 200
    assert act(api, "sales_order", near, "execute").status == 200
    refused(trade.api("甲"), "sales_order", near, seen=True, verb="deliver")
    delivery = act(api, "sales_order", near, "deliver").ok()["open"]["id"]
    assert trade.api("甲").get(f"/records/delivery/{delivery}").status == 200
    refused(trade.api("甲"), "delivery", delivery, seen=True, verb="ship")
    refused(trade.api("丙"), "delivery", delivery, seen=False, verb="ship")
    assert trade.api("甲").post("/records/delivery", {"order": near}).status == 403
    assert len(trade.rows("delivery", "order", near)) == 1
    assert act(api, "delivery", delivery, "ship").status == 200
    assert stored("sales_order", near)["status"] == "completed"
    assert "审核通过" in str(trade.api("甲").get("/notifications")["rows"])
    assert stored("sales_order", far)["status"] == "pending"


@pytest.mark.covers("PERM-048", "ORD-039")
def test_who_looks_at_deliveries_is_a_sales_option(trade: Trade) -> None:
    trade.grant_departments("助理", "总部")
    papers = {}
    for who in "甲乙丙":
        order = trade.order(who, trade.customer(who))
        for api, verb in ((trade.api(who), "submit"), (trade.api("助理"), "review")):
            act(api, "sales_order", order, verb).ok()
        papers[who] = act(trade.api("助理"), "sales_order", order, "deliver").ok()["open"]["id"]
    trade.edit("系统", "customer", trade.row("delivery", papers["乙"])["customer"], related=[trade.employees["专员"]])
    setting = trade.admin.create("crm_setting", {"setting_key": "delivery_rights", "setting_value": "roles"})["id"]
    every = set(papers.values())
    for option, sees in (
        ("roles", {"甲": {papers["甲"]}, "专员": set(), "跟单": {papers["甲"], papers["乙"]}, "丙": {papers["丙"]}}),
        ("customer", {"甲": {papers["甲"]}, "专员": {papers["乙"]}, "跟单": {papers["甲"], papers["乙"]}, "丙": {papers["丙"]}}),
        ("department", {"甲": {papers["甲"]}, "跟单": {papers["甲"], papers["乙"]}, "丙": {papers["丙"]}, "总监": every}),
        ("everybody", {"甲": every, "跟单": every, "丙": every}),
    ):
        trade.admin.patch(f"/records/crm_setting/{setting}", {"setting_value": option}).ok()
        stamps.forget_stamps()
        for who, expected in sees.items():
            assert trade.api(who).ids("delivery") == expected, (option, who)
        for nobody in ("客服", "会计"):
            assert trade.api(nobody).get("/records/delivery").status == 404, "the functional right is asked all the same"
    told = trade.admin.get(f"/explain/delivery/{papers['乙']}", user=str(trade.operators["甲"])).ok()
    assert "按公司的选项" in str(next(v for v in told["verbs"] if v["verb"] == "view")["reasons"])
    for who in ("甲", "丙"):
        refused(trade.api(who), "delivery", papers["乙"], seen=True, note="改")
        refused(trade.api(who), "delivery", papers["乙"], seen=True, verb="ship")
    assert trade.api("甲").get("/records/sales_order").ok()["rows"] != trade.api("丙").get("/records/sales_order").ok()["rows"]
    assert trade.admin.patch(f"/records/crm_setting/{setting}", {"setting_value": "moon"}).status == 422
    assert stored("crm_setting", setting)["setting_value"] == "everybody"


def test_finance_takes_part_in_costs_and_invoices_only(trade: Trade) -> None:
    """The finance half of PERM-022; there is no purchasing yet."""
    trade.grant_departments("助理", "总部")
    api, customer = trade.api("会计"), trade.customer("甲")
    order = trade.order("甲", customer)
    act(trade.api("甲"), "sales_order", order, "submit").ok()
    act(trade.api("助理"), "sales_order", order, "review").ok()
    invoice = act(trade.api("甲"), "sales_order", order, "ask_invoice", amount="600").ok()["open"]["id"]
    refused(trade.api("甲"), "invoice", invoice, seen=True, verb="issue", invoice_no="1")
    assert act(trade.api("甲"), "sales_order", order, "ask_invoice", amount="401").status == 422
    assert act(api, "invoice", invoice, "issue", invoice_no="0331-77").status == 200
    assert (stored("invoice", invoice)["status"], stored("sales_order", order)["invoiced_amount"]) == ("issued", 600)
    refused(api, "sales_order", order, seen=True, terms="改")
    assert "phone" not in api.get(f"/records/customer/{customer}").body
    assert api.patch(f"/records/product/{trade.product}", {"unit_cost": "120"}).status == 200
    assert api.patch(f"/records/product/{trade.product}", {"list_price": "1"}).status in (403, 422)
    assert (stored("product", trade.product)["unit_cost"], stored("product", trade.product)["list_price"]) == (120, 200)
    for hidden in ("opportunity", "quote", "activity", "contact", "contract", "sample", "delivery"):
        assert api.get(f"/records/{hidden}").status == 404, hidden

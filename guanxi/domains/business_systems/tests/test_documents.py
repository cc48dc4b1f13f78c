"""Documents from business systems: how they come in, who may send them, what becomes of a message that comes twice (EAI-022, EAI-032)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from guanxi.domains.business_systems import rules
from guanxi.features.transfer.tests.steps import csv_bytes, load
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post

DAY = "2026-03-05"


@pytest.fixture
def house(company: Company) -> Company:
    """The company with an enabled U8, the account of its interface, a customer of 甲 and a product."""
    with Work(SYSTEM, "test") as work:
        company.hire(work, Post("接口", "总部", "业务系统接口"))
        parts = ["sales", "receivables", "stock", "purchasing"]
        work.add("business_system", code="U8", name="U8", kind="u8", parts=parts, is_enabled=True)
        work.add("business_system", code="OLD", name="旧财务", kind="finance", parts=["receivables"], is_enabled=False)
        work.add("customer", name="东海", code="K1", owner=company.employees["甲"], department=company.departments["华东"])
        work.add("product", name="环氧树脂", code="P1", is_purchase=True)
    return company


def api(house: Company, who: str) -> Api:
    return Api(house.operators[who], house.employees.get(who, 0))


def paper(number: str, **more: Any) -> dict[str, Any]:
    return {"system": "U8", "kind": "invoice", "number": number, "customer": "K1", "document_date": DAY, "amount": "100.50", **more}


def send(who: Api, *records: dict[str, Any], object_: str = "external_document") -> Answer:
    return who.post(f"/records/{object_}/bulk", {"verb": "upsert", "records": list(records)})


def told(answer: Answer) -> list[str]:
    return [one.get("outcome") or ",".join(sorted(one["error"]["fields"])) for one in answer.ok()["results"]]


def count(table: str) -> int:
    return int(run(f"select count(*) from {table}")[0][0])


def test_a_message_that_comes_twice_changes_nothing(house: Company) -> None:
    """EAI-016: found by system, kind and number; a changed one is changed; the kind and the system belong to the key."""
    sender = api(house, "接口")
    message = [paper("1"), paper("2"), paper("1", kind="delivery"), paper("3", kind="receivable", open_amount="100.50", due_date="2026-04-05")]
    assert told(send(sender, *message)) == ["created"] * 4
    before = run_dicts("select * from external_document order by id")
    assert told(send(sender, *message)) == ["unchanged"] * 4
    assert run_dicts("select * from external_document order by id") == before
    assert told(send(sender, paper("2", amount="90"), message[3] | {"open_amount": "0"})) == ["updated", "updated"]
    assert count("external_document") == 4
    assert run("select amount from external_document where number = '2'") == [(90,)]
    logged = run_dicts("select row_count, facts from system_log where kind = 'import' and object = 'external_document' order by id")
    assert [(one["row_count"], one["facts"]["created"], one["facts"]["unchanged"]) for one in logged] == [(4, 4, 0), (0, 0, 4), (2, 0, 0)]
    assert run("select count(*) from audit where tbl = 'external_document' and op = 'I'") == [(4,)]


def test_each_record_is_refused_on_its_own_with_the_field(house: Company) -> None:
    sender = api(house, "接口")
    answer = send(
        sender, paper("1"), paper("2", customer="K9"), paper("3", system="OLD", kind="receipt"), paper("4", system="SAP"), paper("5", amount="viel"),
        paper("6", kind="letter"), paper("7", colour="red"), {"system": "U8", "kind": "invoice", "number": "8"}, paper("9", open_amount="5"),
        paper("1"), paper("10", kind="receivable", open_amount="101"),
    )  # fmt: skip
    assert told(answer) == [
        "created", "customer", "system", "system", "amount", "kind", "colour", "amount,customer,document_date", "open_amount", "system", "open_amount",
    ]  # fmt: skip
    reasons = [one["error"]["message"] for one in answer["results"] if not one["ok"]]
    assert "K9" in reasons[0]
    assert "旧财务" in reasons[1]
    assert "业务设置 → 业务系统" in reasons[1], "EAI-032: where to enable it"
    assert run("select number from external_document") == [("1",)]
    assert "K9" in str(run_dicts("select facts from system_log where kind = 'import' order by id desc limit 1"))


@pytest.mark.parametrize("records", [[], ["text"], [{}] * 501, "text", None])
def test_a_message_that_is_none_is_refused_as_a_whole(house: Company, records: Any) -> None:
    answer = api(house, "接口").post("/records/external_document/bulk", {"verb": "upsert", "records": records})
    assert (answer.status, count("external_document")) == (422, 0)
    other_key = api(house, "接口").post("/records/external_document/bulk", {"verb": "upsert", "key": ["number"], "records": [paper("1")]})
    assert (other_key.status, list(other_key["fields"])) == (422, ["key"])


@pytest.mark.covers("EAI-022")
def test_purchase_orders_come_with_their_lines_and_are_read_only(house: Company) -> None:
    """The lines of a message replace those of the order; lines that are refused refuse their order, and nothing of it stays."""
    sender, admin = api(house, "接口"), api(house, "管理员")
    line = {"product": "P1", "quantity": "5", "price": "20", "amount": "100"}
    order = {
        "system": "U8", "number": "CG1", "plan_number": "JH1", "supplier_name": "沧源化工", "order_date": DAY, "amount": "200", "lines": [line, line],
    }  # fmt: skip
    bad = {**order, "number": "CG2", "lines": [line, {**line, "product": "P9"}]}
    answer = send(sender, order, bad, object_="purchase_order")
    assert told(answer) == ["created", "lines.2.product"]
    assert (run("select number from purchase_order"), count("purchase_order_line")) == ([("CG1",)], 2)
    assert told(send(sender, order, object_="purchase_order")) == ["unchanged"]
    fewer = {**order, "lines": [{**line, "received_qty": "5"}]}
    assert told(send(sender, fewer, object_="purchase_order")) == ["updated"]
    assert run("select line_no, received_qty from purchase_order_line") == [(1, 5)]
    assert told(send(sender, {k: v for k, v in order.items() if k != "lines"}, object_="purchase_order")) == ["unchanged"]
    assert count("purchase_order_line") == 1, "a message without lines says nothing of them"
    id_ = answer["results"][0]["id"]
    row = run_dicts("select * from purchase_order")
    rights = admin.get("/objects/purchase_order").ok()["rights"]
    assert {v for v, on in rights.items() if on} == {"view", "import", "export", "print"}
    values = {"system": 1, "number": "X", "supplier_name": "x", "order_date": DAY, "amount": "1"}
    for refused in (
        admin.patch(f"/records/purchase_order/{id_}", {"note": "x"}), admin.delete(f"/records/purchase_order/{id_}"), admin.post("/records/purchase_order", values),
        admin.post("/records/purchase_order/bulk", {"verb": "update", "ids": [id_], "values": {"note": "x"}}),
        admin.post("/records/purchase_order/bulk", {"verb": "delete", "ids": [id_], "values": {}}), admin.delete(f"/records/purchase_order_line/{line_id()}"),
        admin.patch(f"/records/purchase_order_line/{line_id()}", {"quantity": "1"}),
    ):  # fmt: skip
        assert refused.status == 403, refused.body
    assert (run_dicts("select * from purchase_order"), count("purchase_order_line")) == (row, 1)


def line_id() -> int:
    return int(run("select id from purchase_order_line")[0][0])


def test_only_who_may_import_sends(house: Company) -> None:
    """Salespeople read documents of their customers and send none; purchasing does not know of them."""
    assert send(api(house, "甲"), paper("1")).status == 403
    assert send(api(house, "甲"), paper("1"), object_="purchase_order").status == 404
    assert send(Api(), paper("1")).status == 401
    assert count("external_document") == count("purchase_order") == 0
    assert told(send(api(house, "接口"), paper("1"))) == ["created"]
    assert [len(api(house, who).ids("external_document")) for who in ("甲", "乙", "经理", "丙")] == [1, 0, 1, 0]
    house.edit("系统", "customer", house.rows("customer", "code", "K1")[0].id, owner=house.employees["丙"], department=house.departments["华北"])
    assert [len(api(house, who).ids("external_document")) for who in ("甲", "丙")] == [0, 1], "documents follow the customer"


def test_import_from_a_file_is_the_same_door(house: Company) -> None:
    """By the same right and the same key, with the same refusals."""
    names = ["system", "kind", "number", "customer", "document_date", "amount"]
    rows = [names, ["U8", "发票", "F1", "K1", DAY, "100"], ["U8", "收款", "S1", "K9", DAY, "50"], ["OLD", "收款", "S2", "K1", DAY, "50"]]
    given = {"columns": {n: n for n in names}, "mode": "upsert", "key": ["system", "kind", "number"]}
    for made in ((1, 0), (0, 1)):
        done = load(api(house, "接口"), "external_document", rows, **given)
        assert (done["created"], done["updated"], done["failed"]) == (*made, 2), done
    assert [tuple(r.values()) for r in run_dicts("select number, kind, owner_id from external_document")] == [("F1", "invoice", None)]
    refused = api(house, "甲").upload("/records/external_document/imports", "a.csv", csv_bytes(rows), options=given)
    assert (refused.status, count("external_document")) == (403, 1)


@pytest.mark.parametrize(
    ("kind", "amount", "open_", "due", "field"),
    [
        ("receivable", 100, 40, date(2026, 4, 1), ""), ("receivable", -100, -40, None, ""), ("receivable", 100, None, None, "open_amount"),
        ("receivable", 100, -40, None, "open_amount"), ("receivable", 100, 101, None, "open_amount"), ("invoice", 100, None, date(2026, 4, 1), ""),
        ("invoice", 100, 1, None, "open_amount"), ("receipt", 100, None, date(2026, 4, 1), "due_date"),
        ("receivable", 100, 0, date(2026, 3, 4), "due_date"),
    ],
)  # fmt: skip
def test_figures_of_a_document(kind: str, amount: Any, open_: Any, due: Any, field: str) -> None:
    assert [m[0] for m in rules.mistakes(kind, amount, open_, date(2026, 3, 5), due)] == ([field] if field else [])


@pytest.mark.covers("EAI-032")
def test_a_system_is_enabled_by_administrators_and_asked_for_what_it_provides(house: Company) -> None:
    admin, seller = api(house, "管理员"), api(house, "甲")
    made = admin.post("/records/business_system", {"code": "W", "name": "网站", "kind": "website", "is_enabled": True})
    assert (made.status, list(made["fields"])) == (422, ["parts"])
    old = house.rows("business_system", "code", "OLD")[0].id
    assert seller.patch(f"/records/business_system/{old}", {"is_enabled": True}).status == 403
    assert house.row("business_system", old)["is_enabled"] is False
    sender, receipt = api(house, "接口"), paper("1", system="OLD", kind="receipt")
    assert told(send(sender, receipt)) == ["system"]
    admin.patch(f"/records/business_system/{old}", {"is_enabled": True}).ok()
    assert told(send(sender, receipt)) == ["created"]
    answer = send(sender, paper("2", system="OLD"))
    assert "销售管理" in answer["results"][0]["error"]["message"], "it is enabled, but not for deliveries and invoices"
    assert count("external_document") == 1

"""Receipts: entered and confirmed by finance, assigned to orders, allocated to their lines, counted where they are asked for (ORD-014, ORD-015)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.domains.orders import rules
from guanxi.domains.orders.figures import FIGURES, SALES_FIGURES
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata import stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post
from guanxi.tests.kit.statements import statements


@pytest.fixture
def customer(company: Company) -> Row:
    with Work(SYSTEM) as work:
        company.hire(work, Post("助理", "华东", "销售助理"), Post("会计", "总部", "财务"))
    return company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])


@pytest.fixture
def paint(company: Company) -> int:
    return company.create("系统", "product", name="环氧底漆", list_price="200").id


def draft(company: Company, customer: Row, paint: int, **values: Any) -> Row:
    """An order of 甲 over 1000: lines of 800 and 200."""
    made = company.create("甲", "sales_order", customer=customer.id, **values)
    company.create("甲", "sales_order_line", order=made.id, product=paint, quantity="4")
    company.create("甲", "sales_order_line", order=made.id, product=paint, quantity="2", price="100")
    return made


def ordered(company: Company, customer: Row, paint: int, **values: Any) -> Row:
    made = draft(company, customer, paint, **values)
    company.act("甲", "sales_order", "submit", made.id)
    company.act("助理", "sales_order", "review", made.id)
    return company.row("sales_order", made.id)


def desk(company: Company, who: str) -> Api:
    stamps.forget_stamps()
    return Api(company.operators[who], company.employees[who])


def act(company: Company, who: str, object_: str, id_: int, verb: str, **given: Any) -> Answer:
    return desk(company, who).post(f"/records/{object_}/{id_}/actions/{verb}", given)


def paid(company: Company, order: Row) -> tuple[Any, Any, Any]:
    now = company.row("sales_order", order.id)
    return now["received_amount"], now["receivable_amount"], now["receipt_state"]


def by_line(company: Company, order: Row) -> list[Any]:
    return [line["received_amount"] for line in company.rows("sales_order_line", "order", order.id)]


@pytest.mark.covers("ORD-015")
def test_a_receipt_pays_several_orders_line_by_line(company: Company, customer: Row, paint: int) -> None:
    first, second = ordered(company, customer, paint), ordered(company, customer, paint)
    assert paid(company, first) == (0, 1000, "unpaid")
    api = desk(company, "会计")
    account = api.create("receipt_account", {"name": "基本户", "bank": "工商银行", "account_no": "3100"})["id"]
    receipt = api.create("receipt", {"customer": customer.id, "amount": "1100.01", "account": account, "method": "draft"})
    assert (receipt["status"], receipt["received_at"], receipt["owner"]["title"]) == ("entered", timezone.localdate().isoformat(), "甲")
    for order, amount in ((first, "1000"), (second, "100.01")):
        api.create("receipt_allocation", {"receipt": receipt["id"], "order": order.id, "amount": amount})
    assert paid(company, first) == (0, 1000, "unpaid"), "before it is confirmed it counts nowhere"
    assert act(company, "会计", "receipt", receipt["id"], "confirm").status == 200
    assert (paid(company, first), paid(company, second)) == ((1000, 0, "paid"), (Decimal("100.01"), Decimal("899.99"), "partly"))
    assert (by_line(company, first), by_line(company, second)) == ([800, 200], [Decimal("80.01"), 20])
    after = company.row("receipt", receipt["id"])
    assert (after["assigned_amount"], after["open_amount"], after["confirmed_by"]) == (Decimal("1100.01"), 0, company.employees["会计"])
    assert "客户付款" in str(desk(company, "甲").get("/notifications")["rows"])
    line = company.rows("receipt_allocation", "receipt", receipt["id"])[0]
    for path, values in ((f"receipt/{receipt['id']}", {"amount": "5"}), (f"receipt_allocation/{line.id}", {"amount": "5"})):
        assert api.patch(f"/records/{path}", values).status == 422
    assert api.delete(f"/records/receipt/{receipt['id']}").status == 409
    assert paid(company, first) == (1000, 0, "paid")
    assert act(company, "会计", "receipt", receipt["id"], "unconfirm").status == 200
    assert (paid(company, first), by_line(company, first)) == ((0, 1000, "unpaid"), [0, 0])
    assert api.delete(f"/records/receipt/{receipt['id']}").status == 204
    assert company.rows("receipt_allocation", "receipt", receipt["id"]) == []

    own = api.create("receipt", {"customer": customer.id, "amount": "300"})["id"]
    goods = company.rows("sales_order_line", "order", first.id)
    for row, amount in zip(goods, ("250", "40"), strict=True):
        api.create("receipt_allocation", {"receipt": own, "order": first.id, "order_line": row.id, "amount": amount})
    wrong = act(company, "会计", "receipt", own, "confirm")
    assert (wrong.status, wrong["code"], paid(company, first)) == (409, "not_whole", (0, 1000, "unpaid"))
    last = company.rows("receipt_allocation", "receipt", own)[1]
    assert api.patch(f"/records/receipt_allocation/{last.id}", {"amount": "50"}).status == 200
    assert act(company, "会计", "receipt", own, "confirm").status == 200
    assert (paid(company, first), by_line(company, first)) == ((300, 700, "partly"), [250, 50])


def test_money_goes_only_where_it_is_owed(company: Company, customer: Row, paint: int) -> None:
    other = company.create("系统", "customer", name="西山贸易", owner=company.employees["甲"])
    order, unready = ordered(company, customer, paint), draft(company, customer, paint)
    for_other = ordered(company, customer, paint, payer=other.id)
    api = desk(company, "会计")
    receipt = api.create("receipt", {"customer": customer.id, "amount": "1500"})["id"]
    line = company.rows("sales_order_line", "order", for_other.id)[0]
    for values, at in (
        ({"order": for_other.id, "amount": "1"}, "order"), ({"order": unready.id, "amount": "1"}, "order"),
        ({"order": order.id, "order_line": line.id, "amount": "1"}, "order_line"), ({"order": order.id, "amount": "1501"}, "amount"),
        ({"order": order.id, "amount": "0"}, "amount"),
    ):  # fmt: skip
        answer = api.post("/records/receipt_allocation", {"receipt": receipt, **values})
        assert (answer.status, list(answer["fields"])) == (422, [at]), (values, answer.body)
    assert company.rows("receipt_allocation", "receipt", receipt) == []
    api.create("receipt_allocation", {"receipt": receipt, "order": order.id, "amount": "1001"})
    assert act(company, "会计", "receipt", receipt, "confirm")["code"] == "too_much"
    run("update sales_order set payer_id = %s where id = %s", [other.id, order.id])
    assert act(company, "会计", "receipt", receipt, "confirm")["code"] == "other_payer"
    for name, value in (("amount", "1000"), ("customer", other.id), ("received_at", "2999-01-01")):
        answer = api.patch(f"/records/receipt/{receipt}", {name: value})
        assert (answer.status, list(answer["fields"])) == (422, [name]), answer.body
    assert (company.row("receipt", receipt)["status"], paid(company, order)) == ("entered", (0, 1000, "unpaid"))


def test_an_order_that_was_paid_is_neither_undone_nor_cancelled(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint)
    receipt = act(company, "会计", "sales_order", order.id, "receive", amount="1200").ok()["open"]["id"]
    assert act(company, "会计", "receipt", receipt, "confirm").status == 200
    assert (paid(company, order), company.row("receipt", receipt)["open_amount"]) == ((1000, 0, "paid"), 200)
    assert act(company, "会计", "sales_order", order.id, "receive").status == 409, "nothing is owed any more"
    for who, verb in (("助理", "unreview"), ("甲", "cancel")):
        with pytest.raises(RuleBroken) as refused:
            company.act(who, "sales_order", verb, order.id, reason="错")
        assert (refused.value.code, company.row("sales_order", order.id)["status"]) == ("paid", "reviewed")
    delivery = company.act("助理", "sales_order", "deliver", order.id).open[1]
    company.edit("助理", "delivery_line", company.rows("delivery_line", "delivery", delivery)[0].id, quantity="1")
    company.act("助理", "delivery", "ship", delivery)
    company.act("甲", "sales_order", "close", order.id)
    assert paid(company, order) == (1000, -600, "over"), "200 + 200 left before it was closed"


def test_finance_confirms_and_sales_looks_on(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint)
    receipt = desk(company, "会计").create("receipt", {"customer": customer.id, "amount": "500"})["id"]
    desk(company, "会计").create("receipt_allocation", {"receipt": receipt, "order": order.id, "amount": "500"})
    before = company.row("receipt", receipt).values
    assert desk(company, "甲").post("/records/receipt", {"customer": customer.id, "amount": "1"}).status == 403
    assert desk(company, "甲").post("/records/receipt_allocation", {"receipt": receipt, "order": order.id, "amount": "1"}).status in (403, 422)
    for who, status in (("甲", 403), ("助理", 403), ("乙", 404), ("丙", 404)):
        assert desk(company, who).get(f"/records/receipt/{receipt}").status == (404 if status == 404 else 200), who
        for verb in ("confirm", "unconfirm"):
            assert act(company, who, "receipt", receipt, verb).status == status, (who, verb)
        assert desk(company, who).patch(f"/records/receipt/{receipt}", {"amount": "1"}).status == status
        assert act(company, who, "sales_order", order.id, "receive").status == status
    assert (company.row("receipt", receipt).values, len(company.rows("receipt", "customer", customer.id))) == (before, 1)
    assert act(company, "会计", "receipt", receipt, "confirm").status == 200
    assert desk(company, "甲").get(f"/records/sales_order/{order.id}").ok()["received_amount"] == "500.00"


def test_receipts_count_for_customers_plans_and_people(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint)
    for amount in ("700", "600"):
        receipt = act(company, "会计", "sales_order", order.id, "receive", amount=amount).ok()["open"]["id"]
        act(company, "会计", "receipt", receipt, "confirm").ok()
    desk(company, "会计").create("receipt", {"customer": customer.id, "amount": "999"})
    of_customers = next(f.sql for f in FIGURES if f.name == "receipts")
    assert run(f"select customer_id, sum(value) from ({of_customers}) f group by 1") == [(customer.id, 1300)]
    for_plans = next(f.sql for f in SALES_FIGURES if f.name == "receipts")
    assert run(f"select employee_id, product_id, sum(value) from ({for_plans}) f group by 1, 2 order by 2 nulls last") == [
        (company.employees["甲"], paint, 1000), (company.employees["甲"], None, 300),
    ]  # fmt: skip
    today = timezone.localdate().isoformat()
    (row,) = company.ask("经理", "staff_work", employee=company.employees["甲"], **{"from": today, "to": today}).rows
    assert (row["receipts"], row["order_amount"]) == ("1300.00", "1000.00")


def test_shares_add_up_to_the_cent() -> None:
    for amount, weights in ((Decimal("100"), [1, 1, 1]), (Decimal("0.01"), [5, 5]), (Decimal("999.99"), [0, 3, 7, 11]), (Decimal("10"), [0, 0])):
        found = rules.shares(amount, [Decimal(w) for w in weights])
        assert sum(found) == amount
        assert all(share >= 0 for share in found)
    assert rules.shares(Decimal("100"), [Decimal(1)] * 3) == [Decimal("33.33"), Decimal("33.34"), Decimal("33.33")]


def test_confirming_reads_as_often_for_many_orders_as_for_few(company: Company, customer: Row, paint: int) -> None:
    counted = []
    for size in (2, 12):
        orders = [ordered(company, customer, paint) for _ in range(size)]
        with Work(SYSTEM, "test") as work:
            receipt = work.add("receipt", customer=customer.id, amount=Decimal(size))
            work.add_many("receipt_allocation", [{"receipt": receipt.id, "order": o.id, "amount": Decimal(1)} for o in orders])
        with statements() as seen:
            company.act("会计", "receipt", "confirm", receipt.id)
        counted.append(len([s for s in seen if s.lstrip().lower().startswith("select") and "operator" not in s]))
    assert counted[1] - counted[0] < 10, "not one more for each order"

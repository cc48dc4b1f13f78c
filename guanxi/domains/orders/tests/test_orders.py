"""Sales orders: lines and prices, sources, states, deliveries, what is refused at which point."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.utils import timezone

from guanxi.base.errors import Forbidden, Invalid, NotFound, RuleBroken
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post


@pytest.fixture
def paint(company: Company) -> int:
    return company.create("系统", "product", name="环氧底漆", list_price="200").id


@pytest.fixture
def customer(company: Company) -> Row:
    return company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"], address="上海市东海路1号")


@pytest.fixture
def order(company: Company, customer: Row, paint: int) -> Row:
    """An order of 甲 over two lines, 1000 in all."""
    made = company.create("甲", "sales_order", customer=customer.id)
    company.create("甲", "sales_order_line", order=made.id, product=paint, quantity="4")
    company.create("甲", "sales_order_line", order=made.id, product=paint, quantity="2", price="100", tax_rate="6")
    return company.row("sales_order", made.id)


@pytest.fixture
def clerk(company: Company) -> str:
    """A sales assistant of the branch."""
    with Work(SYSTEM) as work:
        company.hire(work, Post("助理", "华东", "销售助理"))
    return "助理"


def reviewed(company: Company, order: Row, clerk: str) -> None:
    company.act("甲", "sales_order", "submit", order.id)
    company.act(clerk, "sales_order", "review", order.id)


def lines(company: Company, order: Row) -> list[Row]:
    return company.rows("sales_order_line", "order", order.id)


def status(company: Company, order: Row) -> str:
    return str(company.row("sales_order", order.id)["status"])


@pytest.mark.covers("ORD-011")
def test_an_order_adds_up_its_lines_and_knows_its_parties(company: Company, order: Row, customer: Row) -> None:
    assert order["order_code"].startswith("DD")
    assert (order["status"], order["order_date"], order["amount"]) == ("draft", timezone.localdate(), 1000)
    assert (order["payer"], order["deliver_to"], order["address"]) == (customer.id, customer.id, "上海市东海路1号")
    first, second = lines(company, order)
    assert (first["price"], first["discount"], first["amount"], first["tax"]) == (200, 100, 800, Decimal("92.04"))
    assert (second["price"], second["discount"], second["amount"], second["tax"]) == (100, 50, 200, Decimal("11.32"))
    assert order["tax"] == Decimal("103.36")
    company.edit("甲", "sales_order", order.id, discount="90")
    assert [line["amount"] for line in lines(company, order)] == [720, 360]
    other = company.create("系统", "customer", name="西山贸易", owner=company.employees["甲"])
    changed = company.edit("甲", "sales_order", order.id, payer=other.id)
    assert (changed["payer"], changed["deliver_to"], changed["customer"]) == (other.id, customer.id, customer.id)


def test_what_does_not_belong_together_is_refused(company: Company, order: Row, paint: int) -> None:
    stranger = company.create("系统", "customer", name="西山", owner=company.employees["甲"])
    contact = company.create("系统", "contact", name="高远", customer=stranger.id)
    company.edit("系统", "product", paint, status="stopped")
    for object_, values, at in (
        ("sales_order", {"customer": order["customer"], "contact": contact.id}, "contact"),
        ("sales_order_line", {"order": order.id, "product": paint}, "product"),
    ):
        with pytest.raises(Invalid) as refused:
            company.create("甲", object_, **values)
        assert set(refused.value.fields) == {at}
    company.edit("系统", "customer", stranger.id, is_disabled=True)
    with pytest.raises(Invalid) as disabled:
        company.create("甲", "sales_order", customer=stranger.id)
    assert disabled.value.fields["customer"][0].code == "disabled"
    assert company.rows("sales_order", "customer", stranger.id) == []
    assert len(lines(company, order)) == 2


@pytest.mark.covers("ORD-004")
def test_states_of_an_order(company: Company, order: Row, paint: int, clerk: str) -> None:
    empty = company.create("甲", "sales_order", customer=order["customer"])
    with pytest.raises(RuleBroken) as nothing:
        company.act("甲", "sales_order", "submit", empty.id)
    assert nothing.value.code == "no_lines"
    company.act("甲", "sales_order", "submit", order.id)
    with pytest.raises(Forbidden):
        company.act("甲", "sales_order", "review", order.id)
    assert status(company, order) == "pending"
    line = lines(company, order)[0]
    for object_, id_, values in (("sales_order", order.id, {"terms": "款到发货"}), ("sales_order_line", line.id, {"quantity": "9"})):
        with pytest.raises(Invalid) as settled:
            company.edit("甲", object_, id_, **values)
        assert next(iter(settled.value.fields.values()))[0].code == "settled"
    for object_, id_ in (("sales_order_line", line.id), ("sales_order", order.id)):
        with pytest.raises(RuleBroken):
            company.delete("甲", object_, id_)
    company.act(clerk, "sales_order", "send_back", order.id, reason="单价有误")
    company.edit("甲", "sales_order", order.id, terms="款到发货")
    reviewed(company, order, clerk)
    now = company.row("sales_order", order.id)
    assert (now["status"], now["reviewed_by"], now["terms"], now["amount"]) == ("reviewed", company.employees[clerk], "款到发货", 1000)
    company.act(clerk, "sales_order", "unreview", order.id, reason="客户改数量")
    assert company.row("sales_order", order.id)["reviewed_by"] is None
    reviewed(company, order, clerk)
    company.act(clerk, "sales_order", "execute", order.id)
    assert status(company, order) == "executing"


def test_goods_leave_after_review_and_become_effective_sales(company: Company, order: Row, clerk: str) -> None:
    for who in (clerk, "系统"):
        with pytest.raises((RuleBroken, Invalid)):
            company.act(who, "sales_order", "deliver", order.id)
        with pytest.raises((RuleBroken, Invalid)):
            company.create(who, "delivery", order=order.id)
    assert company.rows("delivery", "order", order.id) == []
    reviewed(company, order, clerk)
    made = company.row("delivery", company.act(clerk, "sales_order", "deliver", order.id).open[1])
    assert (made["customer"], made["owner"], made["department"]) == (order["customer"], order["owner"], order["department"])
    goods = company.rows("delivery_line", "delivery", made.id)
    assert [x["quantity"] for x in goods] == [4, 2]
    with pytest.raises(Invalid) as much:
        company.edit(clerk, "delivery_line", goods[0].id, quantity="5")
    assert much.value.fields["quantity"][0].code == "too_much"
    company.edit(clerk, "delivery_line", goods[0].id, quantity="1")
    assert company.row("sales_order", order.id)["effective_amount"] == 0
    company.act(clerk, "delivery", "ship", made.id)
    now = company.row("sales_order", order.id)
    assert (now["status"], now["effective_amount"], now["amount"]) == ("executing", 400, 1000)
    assert [x["delivered_qty"] for x in lines(company, order)] == [1, 2]
    rest = company.act(clerk, "sales_order", "deliver", order.id).open[1]
    assert [x["quantity"] for x in company.rows("delivery_line", "delivery", rest)] == [3]
    company.act(clerk, "delivery", "ship", rest)
    assert (status(company, order), company.row("sales_order", order.id)["effective_amount"]) == ("completed", 1000)
    for verb in ("close", "cancel"):
        with pytest.raises(RuleBroken):
            company.act("甲", "sales_order", verb, order.id, reason="不要了")
    with pytest.raises(RuleBroken):
        company.delete(clerk, "delivery", made.id)
    company.act(clerk, "delivery", "take_back", rest)
    assert (status(company, order), company.row("sales_order", order.id)["effective_amount"]) == ("executing", 400)


def test_two_deliveries_of_the_same_goods_are_noticed(company: Company, order: Row, clerk: str) -> None:
    reviewed(company, order, clerk)
    one, two = (company.act(clerk, "sales_order", "deliver", order.id).open[1] for _ in range(2))
    company.act(clerk, "delivery", "ship", one)
    with pytest.raises(RuleBroken):
        company.act(clerk, "delivery", "ship", two)
    assert company.row("delivery", two)["status"] == "waiting"
    assert [x["delivered_qty"] for x in lines(company, order)] == [4, 2]


@pytest.mark.covers("ORD-008")
def test_an_order_is_closed_short(company: Company, order: Row, clerk: str) -> None:
    reviewed(company, order, clerk)
    waiting = company.act(clerk, "sales_order", "deliver", order.id).open[1]
    with pytest.raises(RuleBroken) as open_:
        company.act("甲", "sales_order", "close", order.id)
    assert open_.value.code == "waiting"
    company.delete(clerk, "delivery", waiting)
    company.act("甲", "sales_order", "close", order.id, reason="客户停产")
    now = company.row("sales_order", order.id)
    assert (now["status"], now["close_reason"], now["closed_on"]) == ("closed", "客户停产", timezone.localdate())
    with pytest.raises(RuleBroken):
        company.act(clerk, "sales_order", "deliver", order.id)


def test_a_cancelled_order_keeps_reason_and_date(company: Company, order: Row) -> None:
    with pytest.raises(Invalid):
        company.act("甲", "sales_order", "cancel", order.id)
    assert status(company, order) == "draft"
    company.act("甲", "sales_order", "cancel", order.id, reason="重复录入")
    now = company.row("sales_order", order.id)
    assert (now["status"], now["close_reason"], now["closed_on"]) == ("cancelled", "重复录入", timezone.localdate())
    assert company.sees("甲", "sales_order", order.id)


@pytest.mark.covers("ORD-033")
def test_orders_come_from_quotes_and_won_opportunities(company: Company, customer: Row, paint: int) -> None:
    deal = company.create("甲", "opportunity", name="首单", customer=customer.id, expected_amount="1000")
    company.create("甲", "opportunity_product", opportunity=deal.id, product=paint, quantity="5", price="190")
    with pytest.raises(RuleBroken):
        company.act("甲", "opportunity", "order", deal.id)
    quote = company.create("甲", "quote", opportunity=deal.id, discount="90", terms="含运费")
    company.create("甲", "quote_line", quote=quote.id, product=paint, quantity="3", note="急")
    with pytest.raises(RuleBroken):
        company.act("甲", "quote", "order", quote.id)
    company.act("甲", "quote", "approve", quote.id)
    made = company.row("sales_order", company.act("甲", "quote", "order", quote.id).open[1])
    assert (made["customer"], made["opportunity"], made["quote"], made["discount"], made["terms"]) == (customer.id, deal.id, quote.id, 90, "含运费")
    assert [(x["product"], x["quantity"], x["price"], x["amount"], x["note"]) for x in lines(company, made)] == [(paint, 3, 180, 540, "急")]
    assert company.row("quote", quote.id)["status"] == "ordered"
    company.act("甲", "opportunity", "win", deal.id)
    second = company.row("sales_order", company.act("甲", "opportunity", "order", deal.id).open[1])
    assert [(x["price"], x["discount"], x["amount"]) for x in lines(company, second)] == [(190, 95, 950)]
    with pytest.raises(NotFound):
        company.act("丙", "opportunity", "order", deal.id)
    assert len(company.rows("sales_order", "customer", customer.id)) == 2


@pytest.mark.covers("ORD-038")
def test_the_sale_type_is_a_code_list_and_a_dimension(company: Company, order: Row) -> None:
    dimension = company.rows("management_dimension", "code", "sale_type")[0]
    retail, project = (company.create("系统", "dimension_value", dimension=dimension.id, name=n).id for n in ("零售", "工程"))
    foreign = company.create("系统", "dimension_value", dimension=company.rows("management_dimension", "code", "supplier")[0].id, name="甲厂").id
    assert company.edit("甲", "sales_order", order.id, sale_type=retail)["sale_type"] == retail
    asked = {"group_by": ["sale_type"], "measures": [{"fn": "sum", "field": "amount"}]}
    told = Api(company.operators["甲"]).post("/records/sales_order/aggregate", asked).ok()
    assert "零售" in str(told), "a dimension of reports"
    assert "1000.00" in str(told)
    with pytest.raises(Invalid) as other:
        company.edit("甲", "sales_order", order.id, sale_type=foreign)
    assert other.value.fields["sale_type"][0].code == "other_dimension"
    assert company.sees("经理", "sales_order", order.id)
    with Work(SYSTEM) as work:
        work.update(work.rows("management_dimension", [dimension.id])[0], applies_to=["sales_order"])
        work.add("data_grant", role=company.roles["销售主管"], dimension=dimension.id, value=project, grant_level="own", right="edit")
    assert not company.sees("经理", "sales_order", order.id), "another sale type than the one he is granted"
    company.edit("甲", "sales_order", order.id, sale_type=project)
    assert company.sees("经理", "sales_order", order.id, "edit")
    assert company.sees("甲", "sales_order", order.id), "his own"

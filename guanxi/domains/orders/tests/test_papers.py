"""Contracts, samples, invoices; and that orders take part in search, import and hand-over by their declaration alone."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.domains.organization.handover.starting import Plan, start
from guanxi.features.search.service import search
from guanxi.features.transfer.tests.steps import counts, load
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import create_many
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.sets import current_set
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.jobs import run_jobs


@pytest.fixture
def customer(company: Company) -> Row:
    return company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])


@pytest.fixture
def paint(company: Company) -> int:
    return company.create("系统", "product", name="环氧底漆", list_price="200").id


def ordered(company: Company, customer: Row, paint: int, **values: Any) -> Row:
    made = company.create("甲", "sales_order", customer=customer.id, **values)
    company.create("甲", "sales_order_line", order=made.id, product=paint, quantity="5")
    return company.row("sales_order", made.id)


def reviewed(company: Company, order: Row) -> None:
    company.act("甲", "sales_order", "submit", order.id)
    company.act("经理", "sales_order", "review", order.id)


def test_a_contract_gets_its_number_on_request_and_is_signed(company: Company, customer: Row) -> None:
    made = company.create("甲", "contract", customer=customer.id, amount="5000", start_date="2026-01-01", end_date="2026-12-31")
    assert (made["contract_name"], made["contract_no"]) == ("东海涂料销售合同", None)
    with pytest.raises(Invalid):
        company.edit("甲", "contract", made.id, contract_no="HT1")
    with pytest.raises(Invalid) as dates:
        company.edit("甲", "contract", made.id, end_date="2025-12-31")
    assert set(dates.value.fields) == {"end_date"}
    company.act("甲", "contract", "propose", made.id)
    with pytest.raises(RuleBroken) as bare:
        company.act("甲", "contract", "sign", made.id)
    assert (bare.value.code, company.row("contract", made.id)["status"]) == ("no_number", "approval")
    company.act("甲", "contract", "request_number", made.id)
    number = company.row("contract", made.id)["contract_no"]
    with pytest.raises(RuleBroken):
        company.act("甲", "contract", "request_number", made.id)
    company.act("甲", "contract", "sign", made.id)
    with pytest.raises(Invalid) as settled:
        company.edit("甲", "contract", made.id, amount="1")
    assert settled.value.fields["amount"][0].code == "settled"
    company.act("甲", "contract", "carry_out", made.id)
    company.act("甲", "contract", "end", made.id)
    now = company.row("contract", made.id)
    assert (now["status"], now["contract_no"], now["amount"], now["sign_date"]) == ("ended", number, 5000, timezone.localdate())
    other = company.row("contract", company.act("甲", "customer", "contract_number", customer.id).open[1])
    assert other["contract_no"] > number


@pytest.mark.covers("PLAT-007")
def test_samples_come_back_or_are_used_up(company: Company, customer: Row, paint: int) -> None:
    made = company.create("甲", "sample", customer=customer.id, product=paint, quantity="2")
    assert (made["status"], made["borrowed_at"]) == ("lent", timezone.localdate())
    with pytest.raises(Invalid):
        company.act("甲", "sample", "give_back", made.id, returned_at="2020-01-01")
    assert company.row("sample", made.id)["status"] == "lent"
    company.act("甲", "sample", "give_back", made.id)
    assert (company.row("sample", made.id)["status"], company.row("sample", made.id)["returned_at"]) == ("returned", timezone.localdate())
    for verb in ("give_back", "consume"):
        with pytest.raises(RuleBroken):
            company.act("甲", "sample", verb, made.id)
    with pytest.raises(Invalid):
        company.edit("甲", "sample", made.id, quantity="3")
    used = company.create("甲", "sample", customer=customer.id, product=paint)
    company.act("甲", "sample", "consume", used.id)
    assert company.row("sample", used.id)["status"] == "consumed"
    assert [one["id"] for one in company.listed("甲", "sample", filter={"field": "status", "op": "eq", "value": "lent"})] == []
    assert not company.sees("丙", "sample", used.id)


def test_invoices_never_exceed_the_order(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint)
    with pytest.raises(RuleBroken):
        company.act("甲", "sales_order", "ask_invoice", order.id)
    reviewed(company, order)
    first = company.act("甲", "sales_order", "ask_invoice", order.id, amount="700").open[1]
    with pytest.raises(Invalid):
        company.create("甲", "invoice", order=order.id, amount="301")
    with pytest.raises(Invalid):
        company.edit("甲", "invoice", first, amount="1001")
    assert len(company.rows("invoice", "order", order.id)) == 1
    company.act("经理", "invoice", "issue", first, invoice_no="0331")
    assert company.row("sales_order", order.id)["invoiced_amount"] == 700
    with pytest.raises(RuleBroken):
        company.delete("甲", "invoice", first)
    company.act("经理", "invoice", "void", first)
    assert company.row("sales_order", order.id)["invoiced_amount"] == 0
    whole = company.row("invoice", company.act("甲", "sales_order", "ask_invoice", order.id).open[1])
    assert (whole["amount"], whole["title"], whole["owner"]) == (1000, "东海涂料", company.employees["甲"])


def saved(company: Company, lines: list[tuple[int, str]]) -> tuple[int, list[bool]]:
    """How many statements saving these invoices takes, as an import does, and which of them were accepted."""
    with CaptureQueriesContext(connections[current_set()]) as told, Work(company.actor("甲")) as work:
        results = create_many(work, object_spec("invoice"), [{"order": order, "amount": amount} for order, amount in lines])
    return len(told), [one.error is None for one in results]


def test_importing_invoices_asks_once_a_chunk(company: Company, customer: Row, paint: int) -> None:
    payers = [company.create("甲", "customer", name=f"付款方{n}").id for n in range(112)]
    orders = [ordered(company, customer, paint, payer=payer).id for payer in payers]
    saved(company, [(order, "1") for order in orders[:2]])
    few, accepted = saved(company, [(order, "1") for order in orders[2:12]])
    many, all_accepted = saved(company, [(order, "1") for order in orders[12:]])
    assert (len(accepted), len(all_accepted), accepted + all_accepted) == (10, 100, [True] * 110)
    assert many <= few + 1  # many rows go by COPY, which fetches their numbers first
    titles = {i["title"] for i in company.rows("invoice", "order", orders[50])}
    assert titles == {"付款方50"}


def test_invoices_of_one_import_share_what_is_left(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint).id
    assert saved(company, [(order, "600"), (order, "401"), (order, "400"), (order, "1")])[1] == [True, False, True, False]
    assert sorted(i["amount"] for i in company.rows("invoice", "order", order)) == [400, 600]


def test_orders_are_found_by_number_by_those_who_may_see_them(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint)
    for who, found in (("甲", [order.id]), ("丙", [])):
        hits = search(company.actor(who), order["order_code"], ["sales_order"])
        assert [row["id"] for hit in hits for row in hit.rows] == found


def test_orders_and_their_lines_are_imported(company: Company, customer: Row, paint: int) -> None:
    door = Api(company.operators["管理员"])
    heads = [["编号", "客户", "日期", "条款"], ["OLD-1", "东海涂料", "2026-01-05", "款到发货"], ["OLD-2", "没有这家", "2026-01-06", ""]]
    fields = {"编号": "order_code", "客户": "customer", "日期": "order_date", "条款": "terms"}
    done = load(door, "sales_order", heads, columns=fields)
    assert counts(done)[0] == 1
    (made,) = company.rows("sales_order", "order_code", "OLD-1")
    assert (made["customer"], made["status"], made["terms"]) == (customer.id, "draft", "款到发货")
    rows = [["订单", "产品", "数量", "单价"], ["OLD-1", "环氧底漆", "3", "150"]]
    done = load(door, "sales_order_line", rows, columns={"订单": "order", "产品": "product", "数量": "quantity", "单价": "price"})
    assert counts(done)[0] == 1
    assert company.row("sales_order", made.id)["amount"] == 450


def test_open_orders_are_handed_over_and_the_past_stays(company: Company, customer: Row, paint: int) -> None:
    me, heir = company.employees["甲"], company.employees["乙"]
    open_, done = ordered(company, customer, paint), ordered(company, customer, paint)
    company.act("甲", "sales_order", "cancel", done.id, reason="重复")
    sample = company.create("甲", "sample", customer=customer.id, product=paint)
    contract = company.create("甲", "contract", customer=customer.id)
    start(company.actor("管理员"), Plan(me, heir))
    forget_stamps()
    run_jobs("organization.")
    owners = {(n, i): company.row(n, i)["owner"] for n, i in (("sales_order", open_.id), ("sales_order", done.id), ("sample", sample.id), ("contract", contract.id))}
    assert owners == {("sales_order", open_.id): heir, ("sales_order", done.id): me, ("sample", sample.id): heir, ("contract", contract.id): heir}
    assert company.sees("乙", "sales_order", open_.id, "edit")


@pytest.mark.parametrize("object_", ["sales_order", "contract", "delivery", "invoice"])
def test_papers_show_how_far_they_are(company: Company, object_: str) -> None:
    spec = object_spec(object_)
    assert (spec.path, spec.fields["status"].readonly) == ("status", True)  # verbs move them along, nobody clicks a state


def test_a_refusal_names_the_amount_in_the_currency_of_the_company(company: Company, customer: Row, paint: int) -> None:
    order = ordered(company, customer, paint)
    reviewed(company, order)
    said = []
    for currency in ("CNY", "EUR"):
        if currency != "CNY":
            company.create("管理员", "crm_setting", setting_key="currency", setting_value=currency)
            forget_stamps()
        with pytest.raises(Invalid) as refused:
            company.act("甲", "sales_order", "ask_invoice", order.id, amount="1001")
        said.append(refused.value.fields["amount"][0].message)
    assert [("¥1,000.00" in one, "€1,000.00" in one) for one in said] == [(True, False), (False, True)]

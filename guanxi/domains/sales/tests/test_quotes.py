"""Quotes: lines and prices, states, versions, the warning of two prices, looking back and comparing."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from guanxi.base.errors import Forbidden, Invalid, NotFound, RuleBroken
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import right


@pytest.fixture
def deal(company: Company) -> Row:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    return company.create("甲", "opportunity", name="首单", customer=customer.id, expected_amount="1000")


@pytest.fixture
def paint(company: Company) -> int:
    return company.create("系统", "product", name="环氧底漆", list_price="200").id


def quote_of(company: Company, deal: Row, who: str = "甲", **values: Any) -> Row:
    return company.create(who, "quote", customer=deal["customer"], opportunity=deal.id, **values)


def line(company: Company, quote: Row, product: int, who: str = "甲", **values: Any) -> Row:
    return company.create(who, "quote_line", quote=quote.id, product=product, **values)


def figures(row: Row) -> tuple[Any, ...]:
    return row["list_price"], row["discount"], row["price"], row["amount"]


@pytest.mark.covers("QUO-001")
def test_a_quote_adds_up_its_lines(company: Company, deal: Row, paint: int) -> None:
    quote = quote_of(company, deal, discount="90", valid_until="2199-01-01")
    assert quote["code"].startswith("BJ")
    assert (quote["status"], quote["version_no"], quote["quote_date"]) == ("draft", 1, timezone.localdate())
    assert figures(line(company, quote, paint, quantity="3")) == (200, 90, 180, 540)
    assert figures(line(company, quote, paint, quantity="2", price="150")) == (200, 75, 150, 300)
    assert figures(line(company, quote, paint, discount="50")) == (200, 50, 100, 100)
    assert company.row("quote", quote.id)["amount"] == 940


@pytest.mark.covers("QUO-001")
def test_price_and_discount_follow_each_other(company: Company, deal: Row, paint: int) -> None:
    made = line(company, quote_of(company, deal), paint, quantity="2")
    assert figures(made) == (200, 100, 200, 400)
    assert figures(company.edit("甲", "quote_line", made.id, discount="80")) == (200, 80, 160, 320)
    assert figures(company.edit("甲", "quote_line", made.id, price="199")) == (200, Decimal("99.5"), 199, 398)
    assert figures(company.edit("甲", "quote_line", made.id, quantity="10"))[3] == 1990
    other = company.create("系统", "product", name="面漆", list_price="50").id
    assert figures(company.edit("甲", "quote_line", made.id, product=other))[0] == 50
    company.edit("甲", "quote", made["quote"], discount="70")
    assert figures(company.row("quote_line", made.id)) == (50, 70, 35, 350)


@pytest.mark.covers("QUO-001")
def test_a_product_without_a_list_price(company: Company, deal: Row) -> None:
    bare = company.create("系统", "product", name="无价").id
    quote = quote_of(company, deal)
    with pytest.raises(Invalid) as refused:
        line(company, quote, bare, price="99999999999", quantity="9999999")
    assert set(refused.value.fields) == {"quantity"}
    assert company.rows("quote_line", "quote", quote.id) == []
    open_ = line(company, quote, bare)
    assert figures(open_) == (None, 100, None, None)
    with pytest.raises(RuleBroken) as unpriced:
        company.act("甲", "quote", "approve", quote.id)
    assert unpriced.value.code == "no_price"
    assert company.row("quote", quote.id)["status"] == "draft"
    assert figures(company.edit("甲", "quote_line", open_.id, price="8")) == (None, None, 8, 8)
    company.act("甲", "quote", "approve", quote.id)


@pytest.mark.covers("QUO-001", "QUO-002")
def test_a_quote_belongs_to_customer_opportunity_and_contact(company: Company, deal: Row) -> None:
    stranger = company.create("系统", "customer", name="西山", owner=company.employees["甲"])
    contact = company.create("系统", "contact", name="高远", customer=stranger.id)
    assert company.create("甲", "quote", opportunity=deal.id)["customer"] == deal["customer"]
    for wrong in ({"customer": stranger.id}, {"contact": contact.id}, {"valid_until": "2001-01-01"}):
        with pytest.raises(Invalid) as refused:
            quote_of(company, deal, **wrong) if "customer" not in wrong else company.create(
                "甲", "quote", opportunity=deal.id, **wrong
            )
        assert refused.value.fields
    company.edit("系统", "customer", stranger.id, is_disabled=True)
    with pytest.raises(Invalid) as disabled:
        company.create("甲", "quote", customer=stranger.id)
    assert disabled.value.fields["customer"][0].code == "disabled"
    assert len(company.rows("quote", "customer", deal["customer"])) == 1
    assert company.rows("quote", "customer", stranger.id) == []


@pytest.mark.covers("PERM-018")
def test_a_quote_is_governed_by_its_customer(company: Company, deal: Row, paint: int) -> None:
    quote = quote_of(company, deal)
    made = line(company, quote, paint)
    assert not company.sees("丙", "quote", quote.id)
    with pytest.raises(NotFound):
        company.edit("丙", "quote_line", made.id, quantity="5")
    with pytest.raises((NotFound, Invalid)):
        line(company, quote, paint, who="丙")
    company.edit("系统", "quote", quote.id, related_edit=[company.employees["丙"]])
    assert not company.sees("丙", "quote", quote.id), "a related employee needs the customer as well"
    assert company.row("quote_line", made.id)["quantity"] == 1


@pytest.mark.covers("OPP-019", "QUO-002")
def test_quotes_are_made_from_the_opportunity_as_often_as_one_likes(company: Company, deal: Row, paint: int) -> None:
    company.create("甲", "opportunity_product", opportunity=deal.id, product=paint, quantity="5", price="190")
    done = company.act("甲", "opportunity", "quote", deal.id, valid_until="2199-01-01")
    assert done.open[0] == "quote"
    quote = company.row("quote", done.open[1])
    assert (quote["opportunity"], quote["customer"], quote["owner"]) == (
        deal.id,
        deal["customer"],
        company.employees["甲"],
    )
    assert [figures(x) for x in company.rows("quote_line", "quote", quote.id)] == [(200, 95, 190, 950)]
    again = company.act("甲", "opportunity", "quote", deal.id, discount="90").open[1]
    assert [figures(x) for x in company.rows("quote_line", "quote", again)] == [(200, 90, 180, 900)]
    empty = company.act("甲", "opportunity", "quote", deal.id, with_products=False).open[1]
    assert company.rows("quote_line", "quote", empty) == []
    assert len(company.rows("quote", "opportunity", deal.id)) == 3
    with pytest.raises(NotFound):
        company.act("丙", "opportunity", "quote", deal.id)
    assert len(company.rows("quote", "opportunity", deal.id)) == 3


@pytest.mark.covers("QUO-001")
def test_states_of_a_quote(company: Company, deal: Row, paint: int) -> None:
    quote = quote_of(company, deal)
    with pytest.raises(RuleBroken) as empty:
        company.act("甲", "quote", "approve", quote.id)
    assert empty.value.code == "no_lines"
    made = line(company, quote, paint)
    with pytest.raises(RuleBroken):
        company.act("甲", "quote", "mark_sent", quote.id)
    company.act("甲", "quote", "approve", quote.id)
    for field, value in {"terms": "款到发货", "discount": "10", "valid_until": "2199-01-01"}.items():
        with pytest.raises(Invalid) as settled:
            company.edit("甲", "quote", quote.id, **{field: value})
        assert settled.value.fields[field][0].code == "settled"
    with pytest.raises(Invalid):
        company.edit("甲", "quote_line", made.id, quantity="9")
    with pytest.raises(Invalid):
        line(company, quote, paint)
    for name, id_ in (("quote_line", made.id), ("quote", quote.id)):
        with pytest.raises(RuleBroken):
            company.delete("甲", name, id_)
    with pytest.raises(Invalid):
        company.edit("甲", "quote", quote.id, status="draft")
    now = company.row("quote", quote.id)
    assert (now["status"], now["amount"], now["terms"]) == ("approved", 200, None)
    company.act("甲", "quote", "unapprove", quote.id)
    company.edit("甲", "quote_line", made.id, quantity="2")
    company.act("甲", "quote", "approve", quote.id)
    company.act("甲", "quote", "mark_sent", quote.id)
    company.act("甲", "quote", "void", quote.id)
    assert company.row("quote", quote.id)["status"] == "void"
    with pytest.raises(RuleBroken):
        company.act("甲", "quote", "void", quote.id)
    company.delete("甲", "quote", quote.id)
    assert company.rows("quote_line", "quote", quote.id) == []


@pytest.mark.covers("QUO-003")
def test_versions_are_numbered_and_point_to_the_first(company: Company, deal: Row, paint: int) -> None:
    first = quote_of(company, deal, quote_date="2026-01-01", valid_until="2026-01-31", terms="款到发货")
    line(company, first, paint, quantity="4", discount="90", note="含税")
    with pytest.raises(RuleBroken):
        company.act("甲", "quote", "new_version", first.id)
    company.act("甲", "quote", "approve", first.id)
    second = company.row("quote", company.act("甲", "quote", "new_version", first.id).open[1])
    assert (second["code"], second["version_no"], second["origin"]) == (f"{first['code']}-V2", 2, first.id)
    assert (second["status"], second["terms"], second["is_current"]) == ("draft", "款到发货", True)
    assert second["valid_until"] - second["quote_date"] == timedelta(days=30)
    assert [(figures(x), x["note"]) for x in company.rows("quote_line", "quote", second.id)] == [
        ((200, 90, 180, 720), "含税")
    ]
    old = company.row("quote", first.id)
    assert (old["is_current"], old["status"], old["amount"]) == (False, "approved", 720)
    third = company.row("quote", company.act("甲", "quote", "new_version", first.id).open[1])
    assert (third["version_no"], third["origin"]) == (3, first.id)
    assert [q["is_current"] for q in sorted(company.rows("quote", "opportunity", deal.id), key=lambda q: q.id)] == [
        False, False, True,
    ]  # fmt: skip


@pytest.mark.covers("QUO-003")
def test_who_may_not_make_quotes_makes_no_version(company: Company, deal: Row, paint: int) -> None:
    quote = quote_of(company, deal)
    line(company, quote, paint)
    company.act("甲", "quote", "approve", quote.id)
    write_rights(company.roles["销售业务员"], {"quote": right({"view": True, "edit": True})})
    with pytest.raises(Forbidden):
        company.act("甲", "quote", "new_version", quote.id)
    with pytest.raises(Forbidden):
        company.act("甲", "opportunity", "quote", deal.id)
    assert len(company.rows("quote", "opportunity", deal.id)) == 1


@pytest.mark.covers("QUO-003")
def test_versions_are_compared_line_by_line(company: Company, deal: Row, paint: int) -> None:
    goods = [company.create("系统", "product", name=n, list_price="10").id for n in ("固化剂", "稀释剂", "面漆")]
    first = quote_of(company, deal)
    line(company, first, paint, quantity="4")
    line(company, first, goods[0])
    line(company, first, goods[1])
    company.act("甲", "quote", "approve", first.id)
    second = company.act("甲", "quote", "new_version", first.id).open[1]
    lines = {x["product"]: x for x in company.rows("quote_line", "quote", second)}
    company.edit("甲", "quote_line", lines[paint].id, discount="90")
    company.delete("甲", "quote_line", lines[goods[0]].id)
    company.create("甲", "quote_line", quote=second, product=goods[2])
    answer = company.ask("甲", "quote_comparison", left=first.id, right=second)
    found = {row["product"]["title"]: row for row in answer.rows}
    assert {n: (r["change"], r["changed"]) for n, r in found.items()} == {
        "环氧底漆": ("changed", ["discount", "price", "amount"]), "固化剂": ("removed", []), "稀释剂": ("same", []),
        "面漆": ("added", []),
    }  # fmt: skip
    assert (found["环氧底漆"]["price_left"], found["环氧底漆"]["price_right"]) == ("200.00", "180.00")
    assert answer.totals == {"left": "820.00", "right": "740.00"}
    with pytest.raises(Invalid):
        company.ask("丙", "quote_comparison", left=first.id, right=second)
    with pytest.raises(Invalid) as other:
        company.ask("甲", "quote_comparison", left=first.id, right=quote_of(company, deal).id)
    assert other.value.fields["right"][0].code == "other_quote"


def warned(company: Company, who: str, quote: Row, product: int, **values: Any) -> list[str]:
    with Work(company.actor(who)) as work:
        work.create("quote_line", {"quote": quote.id, "product": product, **values})
        return work.warnings


@pytest.fixture
def shared(company: Company, deal: Row) -> Row:
    """Both 甲 and 乙 see the customer; neither sees the other's quotes."""
    company.edit("系统", "customer", deal["customer"], related=[company.employees["乙"]])
    return deal


@pytest.mark.covers("QUO-006")
def test_a_colleagues_open_quote_is_told_of_though_it_is_not_visible(company: Company, shared: Row, paint: int) -> None:
    mine = quote_of(company, shared)
    line(company, mine, paint, price="170")
    theirs = company.create("乙", "quote", customer=shared["customer"])
    assert not company.sees("乙", "quote", mine.id)
    (said,) = warned(company, "乙", theirs, paint)
    for fact in ("甲", "环氧底漆", "170.00", "85%", mine["code"]):
        assert fact in said
    assert len(company.rows("quote_line", "quote", theirs.id)) == 1, "a warning does not refuse"


@pytest.mark.covers("QUO-006")
def test_no_warning_without_a_reason(company: Company, shared: Row, paint: int) -> None:
    other = company.create("系统", "product", name="面漆", list_price="10").id
    mine = quote_of(company, shared)
    line(company, mine, paint)
    assert warned(company, "甲", quote_of(company, shared), paint) == [], "one's own quote"
    theirs = company.create("乙", "quote", customer=shared["customer"])
    assert warned(company, "乙", theirs, other) == [], "another product"
    mine_only = company.rows("quote", "owner", company.employees["甲"])
    for quote in mine_only:
        company.edit("甲", "quote", quote.id, quote_date="2020-01-01", valid_until="2020-02-01")
    assert warned(company, "乙", theirs, paint) == [], "expired"
    for quote in mine_only:
        company.edit("甲", "quote", quote.id, valid_until=timezone.localdate().isoformat())
    assert len(warned(company, "乙", theirs, paint)) == len(mine_only), "holds on its last day"
    for quote in mine_only:
        company.act("甲", "quote", "void", quote.id)
    assert warned(company, "乙", theirs, paint) == [], "void"


@pytest.mark.covers("QUO-006")
def test_the_warning_keeps_hidden_fields_hidden(company: Company, shared: Row, paint: int) -> None:
    line(company, quote_of(company, shared), paint, price="170")
    theirs = company.create("乙", "quote", customer=shared["customer"])
    write_rights(company.roles["销售业务员"], {"quote_line": right(fields={"price": "hidden", "discount": "hidden"})})
    (said,) = warned(company, "乙", theirs, paint)
    assert "甲" in said
    assert "170" not in said
    assert "85" not in said


@pytest.mark.covers("QUO-005")
def test_all_earlier_quotes_to_a_customer_by_everyone(company: Company, shared: Row, paint: int) -> None:
    mine = quote_of(company, shared)
    line(company, mine, paint, price="170")
    company.act("甲", "quote", "void", mine.id)
    theirs = company.create("乙", "quote", customer=shared["customer"])
    company.create("乙", "quote_line", quote=theirs.id, product=paint)
    rows = company.ask("乙", "quote_history", customer=shared["customer"]).rows
    assert {(r["quote"]["title"], r["quote"]["id"], r["quoter"]["title"], r["price"]) for r in rows} == {
        (mine["code"], None, "甲", "170.00"), (theirs["code"], theirs.id, "乙", "200.00"),
    }  # fmt: skip
    with pytest.raises(Invalid):
        company.ask("丙", "quote_history", customer=shared["customer"])
    other = company.create("系统", "product", name="面漆").id
    assert company.ask("乙", "quote_history", customer=shared["customer"], product=other).rows == []
    assert company.act("乙", "customer", "quote_history", shared["customer"]).go.endswith(
        f"customer={shared['customer']}"
    )
    write_rights(company.roles["销售业务员"], {"quote_line": right(fields={"price": "hidden"})})
    hidden = company.ask("乙", "quote_history", customer=shared["customer"])
    assert "price" not in {c.name for c in hidden.columns}
    assert all("price" not in row for row in hidden.rows)

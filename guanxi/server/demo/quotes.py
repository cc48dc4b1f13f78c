"""Quotes to the opportunities that came far enough, some in several versions, and documents that were sent (QUO-001..003, OPP-025)."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from guanxi.base.money import quantise
from guanxi.server.demo.company import ZONE, Builder, Ref, Row
from guanxi.server.demo.opportunities import Sale

#: From this part of the way on customers ask for a price.
FAR_ENOUGH = 0.5
HOLDS_DAYS = 45
TERMS = (
    "款到发货，含 13% 增值税，运费由供方承担。",
    "月结 30 天，含税含运费；价格随原料行情每月核定。",
    "预付 30%，发货前付清；有效期内价格不变。",
)
DOCUMENTS = ("公司产品手册", "工程塑料选型指南", "防腐涂料体系方案", "产品检测报告汇编", "供货业绩与客户案例")
CHANNELS = ("email", "im", "hand", "post")


def add_quotes(b: Builder, sales: list[tuple[Ref, Sale]]) -> None:
    """Quotes in order of the opportunities; the newest version holds, older ones stay as they were sent."""
    products = {row["opportunity"]: row for row in b.company["opportunity_product"]}
    numbers: Counter[tuple[int, int]] = Counter()
    for ref, sale in sales:
        asked = _asked(sale)
        if asked is None or asked > b.today or ref not in products:
            continue
        numbers[asked.year, asked.month] += 1
        code = f"BJ{asked:%Y%m}-{numbers[asked.year, asked.month]:04d}"
        _family(b, ref, sale, products[ref], asked, code)
    _documents(b, sales)


def _asked(sale: Sale) -> date | None:
    """The day on which the opportunity came far enough to be quoted."""
    last = len(sale.mode.stages) - 1
    return next((day for day, at in sale.moments if at / last >= FAR_ENOUGH), None)


def _family(b: Builder, ref: Ref, sale: Sale, line: Row, asked: date, code: str) -> None:
    """One to three versions; the price comes down from one to the next and ends where the opportunity stands."""
    count = b.weighted((1, 2, 3), (62, 28, 10))
    first: Ref | None = None
    for number in range(1, count + 1):
        day = min(asked + timedelta(days=4 * (number - 1)), b.today)
        current = number == count
        quote = b.add(
            "quote", code=code if number == 1 else f"{code}-V{number}", customer=("customer", sale.customer["key"]), opportunity=ref,
            contact=("contact", sale.contacts[0]["key"]), version_no=number, is_current=current, origin=first, quote_date=day,
            valid_until=day + timedelta(days=HOLDS_DAYS), status=_state(b, sale, current), terms=b.pick(TERMS),
            owner=sale.owner, department=b.company.row(sale.owner)["department"],
            created_at=datetime.combine(day, time(10, 30), ZONE),
        )  # fmt: skip
        first = first or quote
        price = quantise(line["price"] * (1 + Decimal(count - number) * Decimal("0.04")))
        b.add("quote_line", quote=quote, product=line["product"], quantity=line["quantity"], price=price)


def _state(b: Builder, sale: Sale, current: bool) -> str:
    if sale.status == "lost" and current and b.chance(0.4):
        return "void"
    if sale.status == "open" and current:
        return b.weighted(("draft", "approved", "sent"), (3, 2, 5))
    return "sent"


def _documents(b: Builder, sales: list[tuple[Ref, Sale]]) -> None:
    """A small library, and what of it went to customers with open business."""
    library = [b.add("sales_document", title=title, version_no=b.random.randint(1, 4)) for title in DOCUMENTS]
    for ref, sale in sales:
        if sale.status == "open" and b.chance(0.4):
            document = b.pick(library)
            b.add(
                "document_sending", title=b.company.row(document)["title"], sales_document=document, opportunity=ref,
                customer=("customer", sale.customer["key"]), contact=("contact", sale.contacts[0]["key"]),
                channel=b.pick(CHANNELS), sent_by=sale.owner, sent_at=b.at(min(sale.moments[-1][0], b.today)),
            )  # fmt: skip

"""Orders from won opportunities, with contracts, deliveries and invoices; and samples with customers (ORD-001..021, PLAT-007)."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from guanxi.base.money import quantise
from guanxi.domains.orders.public import SALE_TYPES
from guanxi.server.demo.company import ZONE, Builder, Ref, Row, working
from guanxi.server.demo.opportunities import Sale

#: How many of the deals won last became orders here; the rest are older than the order module.
ORDERS, SAMPLES = 110, 60
CARRIERS = ("顺达物流", "中原快运", "自有车队", "沿江货运")
TERMS = ("款到发货，含 13% 增值税。", "月结 30 天，含税含运费。", "预付 30%，余款货到 15 天内付清。")
CANCELLED = ("客户项目推迟，双方同意取消。", "重复录入。", "客户改用其他牌号，另行下单。")


class Numbers:
    """Numbers by month, as the program gives them."""

    def __init__(self) -> None:
        self.last: Counter[str] = Counter()

    def next(self, prefix: str, day: date) -> str:
        key = f"{prefix}{day:%Y%m}"
        self.last[key] += 1
        return f"{key}-{self.last[key]:04d}"


def add_orders(b: Builder, sales: list[tuple[Ref, Sale]], products: dict[str, list[Ref]]) -> None:
    """The newest won deals as orders, oldest first; what became of each follows from its age."""
    dimension = b.once("management_dimension", code="sale_type", name="销售类型权限")
    types = [b.add("dimension_value", dimension=dimension, name=name) for name in SALE_TYPES]
    won = sorted(((s.closed, ref, s) for ref, s in sales if s.status == "won" and s.closed), key=lambda x: (x[0], x[1]))[-ORDERS:]
    lines = {row["opportunity"]: row for row in b.company["opportunity_product"]}
    quotes = {row["opportunity"]: row for row in b.company["quote"] if row["is_current"] and row["status"] == "sent"}
    numbers = Numbers()
    plan = [(day, ref, sale, _state(b, (b.today - day).days)) for day, ref, sale in won]
    contracts = {ref: _contract(b, numbers, ref, sale, day) for day, ref, sale, state in plan if state != "cancelled" and b.chance(0.6)}
    made: list[tuple[Ref, list[Row], str]] = []
    for day, ref, sale, state in plan:
        order = _order(b, numbers, ref, sale, day, state, b.weighted(types, (60, 25, 10, 5)), contracts.get(ref), quotes.get(ref))
        made.append((order, _lines(b, order, lines.get(ref), day, products), state))
    for order, goods, state in made:
        _deliver(b, numbers, order, goods, state)
    for order, goods, state in made:
        _invoice(b, numbers, order, goods, state)
    _samples(b, numbers, sales, products)


def _state(b: Builder, age: int) -> str:
    """Old orders are done, young ones under way."""
    if b.chance(0.06):
        return "cancelled"
    if age > 75:
        return b.weighted(("completed", "closed"), (92, 8))
    if age > 25:
        return b.weighted(("completed", "executing", "reviewed"), (4, 5, 1))
    return b.weighted(("executing", "reviewed", "pending", "draft"), (3, 4, 3, 2))


def _assistant(b: Builder) -> Ref:
    """Who reviews and ships in this company."""
    return next(("employee", p["key"]) for p in b.company["employee"] if any(b.company.row(r)["name"] == "销售助理" for r in p["roles"]))


def _belonging(b: Builder, sale: Sale) -> dict[str, Any]:
    return {"owner": sale.owner, "department": b.company.row(sale.owner)["department"]}


def _contract(b: Builder, numbers: Numbers, ref: Ref, sale: Sale, day: date) -> Ref:
    ends = day + timedelta(days=365)
    return b.add(
        "contract", contract_name=f"{sale.customer['name']}{day.year}年供货合同", contract_no=numbers.next("HT", day),
        customer=("customer", sale.customer["key"]), opportunity=ref, sign_date=day, start_date=day, end_date=ends,
        amount=sale.amount, terms=b.pick(TERMS), status="ended" if ends < b.today else b.weighted(("signed", "executing"), (1, 3)),
        created_at=datetime.combine(day, time(9, 30), ZONE), **_belonging(b, sale),
    )  # fmt: skip


def _order(b: Builder, numbers: Numbers, ref: Ref, sale: Sale, day: date, state: str, kind: Ref, contract: Ref | None, quote: Row | None) -> Ref:
    more: dict[str, Any] = {}
    if quote:
        quote["status"] = "ordered"
        more["quote"] = ("quote", quote["key"])
    if state == "cancelled":
        more |= {"close_reason": b.pick(CANCELLED), "closed_on": min(day + timedelta(days=5), b.today)}
    elif state == "closed":
        more |= {"close_reason": "客户停产，余量不再供货。", "closed_on": min(day + timedelta(days=60), b.today)}
    if state not in ("draft", "pending", "cancelled"):
        more |= {"reviewed_at": b.at(min(working(day + timedelta(days=1)), b.today)), "reviewed_by": _assistant(b)}
    return b.add(
        "sales_order", order_code=numbers.next("DD", day), customer=("customer", sale.customer["key"]),
        contact=("contact", sale.contacts[0]["key"]), opportunity=ref, contract=contract, order_date=day, sale_type=kind,
        address=sale.customer.get("address"), terms=b.pick(TERMS), status=state, created_at=datetime.combine(day, time(10, 15), ZONE),
        **_belonging(b, sale), **more,
    )  # fmt: skip


def _lines(b: Builder, order: Ref, agreed: Row | None, day: date, products: dict[str, list[Ref]]) -> list[Row]:
    """What was agreed, and often something that goes with it."""
    wanted = [(agreed["product"], agreed["quantity"], agreed["price"])] if agreed else []
    for line in products.values():
        if agreed and agreed["product"] in line:
            others = [p for p in line if p != agreed["product"] and b.company.row(p)["status"] == "active"]
            for product in b.random.sample(others, b.weighted((0, 1, 2), (45, 35, 20))):
                price = quantise(b.company.row(product)["list_price"] * b.pick((Decimal("0.95"), Decimal("0.97"), Decimal(1))))
                wanted.append((product, Decimal(b.random.randint(1, 12)), price))
    refs = [
        b.add("sales_order_line", order=order, product=p, quantity=q, price=price, delivery_date=working(day + timedelta(days=b.random.randint(10, 35))))
        for p, q, price in wanted
    ]
    return [b.company.row(ref) for ref in refs]


def _deliver(b: Builder, numbers: Numbers, order: Ref, goods: list[Row], state: str) -> None:
    """All of it, the first half, or a paper that waits."""
    row = b.company.row(order)
    if state not in ("completed", "closed", "executing"):
        return
    share = Decimal(1) if state == "completed" else b.pick((Decimal("0.4"), Decimal("0.5"), Decimal("0.6")))
    day = min(working(row["order_date"] + timedelta(days=b.random.randint(6, 24))), b.today)
    paper = b.add(
        "delivery", delivery_code=numbers.next("FH", day), order=order, status="shipped", delivered_at=day, address=row["address"],
        executor=_assistant(b), carrier=b.pick(CARRIERS), owner=row["owner"], department=row["department"], created_at=datetime.combine(day, time(14), ZONE),
    )  # fmt: skip
    for line in goods:
        quantity = (line["quantity"] * share).quantize(Decimal("0.01"))
        line["delivered_qty"] = quantity
        b.add("delivery_line", delivery=paper, order_line=("sales_order_line", line["key"]), quantity=quantity)


def _invoice(b: Builder, numbers: Numbers, order: Ref, goods: list[Row], state: str) -> None:
    row = b.company.row(order)
    if state not in ("completed", "executing") or not goods or not b.chance(0.75):
        return
    amount = quantise(sum((line["quantity"] * line["price"] for line in goods), Decimal(0)))
    day = min(row["order_date"] + timedelta(days=30), b.today)
    issued = state == "completed"
    number = numbers.next("KP", day)
    b.add(
        "invoice", invoice_code=number, order=order, title=b.company.row(row["customer"])["name"], amount=amount, tax=quantise(amount * 13 / 113),
        status=b.weighted(("issued", "delivered"), (1, 2)) if issued else "applied",
        invoice_no=f"2631{1000_0000 + len(b.company.objects.get('invoice', ())) * 37:08d}" if issued else None, invoice_date=day if issued else None,
        owner=row["owner"], department=row["department"], created_at=datetime.combine(day, time(15), ZONE),
    )  # fmt: skip


def _samples(b: Builder, numbers: Numbers, sales: list[tuple[Ref, Sale]], products: dict[str, list[Ref]]) -> None:
    """Samples lent while customers try, from the deals that are open, oldest first."""
    recent = sorted((s.moments[-1][0], ref, s) for ref, s in sales if s.status == "open" and s.moments[-1][0] <= b.today)[-SAMPLES:]
    for day, _, sale in recent:
        state = b.weighted(("lent", "returned", "consumed"), (5, 3, 2))
        b.add(
            "sample", sample_code=numbers.next("YP", day), product=("product", sale.product["key"]), customer=("customer", sale.customer["key"]),
            contact=("contact", sale.contacts[0]["key"]), quantity=Decimal(b.random.randint(1, 5)), borrowed_at=day, status=state,
            returned_at=min(day + timedelta(days=14), b.today) if state == "returned" else None, created_at=datetime.combine(day, time(11), ZONE),
            **_belonging(b, sale),
        )  # fmt: skip


def add_assistant(b: Builder) -> None:
    """Whoever reviews and ships covers the selling departments (PERM-033)."""
    dimension = b.once("management_dimension", code="department", name="部门")
    selling = next(r for r in b.company["department"] if r["name"] == "销售部")
    b.add("data_grant", employee=_assistant(b), dimension=dimension, value=("department", selling["key"]), grant_level="below", right="edit")

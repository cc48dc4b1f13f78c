"""What the U8 of the demo company delivers: deliveries, invoices, receivables and receipts from its orders, purchase orders with their stock
receipts; and who buys there (EAI-022..029, PERM-022)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from random import Random
from typing import Any

from guanxi.base.money import quantise
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run_dicts

BUYER = "贺文清"
SUPPLIERS = (
    ("G0003", "沧源化工原料有限公司"), ("G0007", "江湾钛白粉厂"), ("G0011", "明泽溶剂贸易有限公司"), ("G0015", "远舟包装制品厂"), ("G0018", "北岭橡胶原料公司"),
    ("G0024", "越秀助剂有限公司"),
)  # fmt: skip
WAREHOUSES = ("原料一库", "原料二库", "危险品库")
ORDERS = 24
BILLED = """
select i.invoice_code as code, i.invoice_no as bill, i.customer_id as customer, i.invoice_date as day, i.amount
from invoice i where i.deleted_at is null and i.status in ('issued', 'delivered') order by i.id
"""
SHIPPED = """
select d.delivery_code as code, d.customer_id as customer, d.delivered_at as day, sum(l.quantity * o.amount / nullif(o.quantity, 0)) as amount
from delivery d join delivery_line l on l.delivery_id = d.id and l.deleted_at is null join sales_order_line o on o.id = l.order_line_id
where d.deleted_at is null and d.status = 'shipped' group by d.id order by d.id
"""


def add_business_systems(work: Work, today: dt.date, seed: int, password: str) -> None:
    """One system, enabled, and what it knows."""
    chance = Random(seed)
    parts = ["sales", "receivables", "stock", "purchasing"]
    u8 = work.add("business_system", code="U8", name="U8", kind="u8", parts=parts, is_enabled=True, address="http://u8.huayan.example")
    work.add_many("external_document", documents(u8.id, today, chance))
    buy(work, u8.id, today, chance)
    hire(work, password)


class Numbers:
    """Numbers as U8 gives them: ten digits, by kind."""

    def __init__(self) -> None:
        self.last: Counter[str] = Counter()

    def next(self, kind: str) -> str:
        self.last[kind] += 1
        return f"{kind}{self.last[kind]:08d}"


def documents(system: int, today: dt.date, chance: Random) -> list[dict[str, Any]]:
    """What followed from deliveries and invoices; customers pay late, and some only in part."""
    numbers, made = Numbers(), []
    for d in run_dicts(SHIPPED):
        common = {"system": system, "customer": d["customer"], "document_date": d["day"], "amount": quantise(d["amount"]), "source_number": d["code"]}
        number = numbers.next("FH")
        made += [{**common, "kind": "delivery", "number": number}, {**common, "kind": "stock", "number": numbers.next("CK"), "source_number": number}]
    for bill in run_dicts(BILLED):
        due = bill["day"] + dt.timedelta(days=chance.choice((15, 30, 30, 45, 60)))
        paid = bill["amount"] if chance.random() < 0.72 else quantise(bill["amount"] * chance.choice((Decimal(0), Decimal("0.3"), Decimal("0.5"))))
        day = min(due + dt.timedelta(days=chance.randint(-12, 20)), today)
        paid = Decimal(0) if day <= bill["day"] else paid
        number, common = numbers.next("FP"), {"system": system, "customer": bill["customer"], "document_date": bill["day"]}
        made.append({**common, "kind": "invoice", "number": number, "amount": bill["amount"], "due_date": due, "source_number": bill["bill"]})
        made.append(
            {**common, "kind": "receivable", "number": numbers.next("YS"), "amount": bill["amount"], "open_amount": bill["amount"] - paid, "due_date": due,
             "source_number": number}
        )  # fmt: skip
        if paid:
            made.append({**common, "kind": "receipt", "number": numbers.next("SK"), "amount": paid, "document_date": day, "source_number": number})
    return made


def buy(work: Work, system: int, today: dt.date, chance: Random) -> None:
    """Purchase orders of the last months, their lines, and what has arrived of them."""
    products = work.select("product", "is_purchase", [True])
    numbers, rows, lines = Numbers(), [], []
    for at in range(ORDERS):
        day = today - dt.timedelta(days=(ORDERS - at) * 7 + chance.randint(0, 5))
        code, supplier = chance.choice(SUPPLIERS)
        goods = [line(p, chance) for p in chance.sample(products, chance.randint(1, 3))]
        age = (today - day).days
        state = "received" if age > 40 else chance.choice(("partly", "ordered")) if age > 14 else "ordered"
        rows.append({
            "system": system, "number": numbers.next("CG"), "plan_number": f"CGJH{day:%Y%m}", "supplier_code": code, "supplier_name": supplier, "buyer": BUYER,
            "order_date": day, "arrival_date": day + dt.timedelta(days=chance.randint(12, 30)), "status": state, "amount": sum(g["amount"] for g in goods),
        })  # fmt: skip
        lines.append(goods)
    orders = work.add_many("purchase_order", rows)
    work.add_many("purchase_order_line", [
        {**g, "order": order.id, "line_no": n, "received_qty": arrived(order, g["quantity"])}
        for order, goods in zip(orders, lines, strict=True) for n, g in enumerate(goods, 1)
    ])  # fmt: skip
    work.add_many("stock_receipt", [
        {"system": system, "number": numbers.next("RK"), "kind": "in", "order": o.id, "supplier_name": o["supplier_name"], "warehouse": chance.choice(WAREHOUSES),
         "receipt_date": min(o["arrival_date"], today), "amount": o["amount"] if o["status"] == "received" else quantise(o["amount"] / 2)}
        for o in orders if o["status"] in ("received", "partly")
    ])  # fmt: skip


def line(product: Row, chance: Random) -> dict[str, Any]:
    quantity = Decimal(chance.choice((5, 8, 10, 12, 20, 30)))
    price = quantise(product.get("unit_cost", Decimal(100)) * chance.choice((Decimal("0.72"), Decimal("0.78"), Decimal("0.81"))))
    return {"product": product.id, "quantity": quantity, "price": price, "amount": quantise(price * quantity)}


def arrived(order: Row, quantity: Decimal) -> Decimal:
    return {"received": quantity, "partly": quantity / 2}.get(order["status"], Decimal(0))


def hire(work: Work, password: str) -> None:
    """Who buys, in a department of her own."""
    boss = work.select("employee", "name", ["沈立衡"])
    department = work.add("department", name="采购部", kind="operations").id
    role = work.select("role", "name", ["采购人员"])[0].id
    person = work.add(
        "employee", name=BUYER, department=department, superior=boss[0].id if boss else None, position="采购主管", roles=[role],
        email="e0031@huayan.example", status="active",
    )  # fmt: skip
    work.add("operator", account="hewenqing", name=BUYER, password=password, employee=person.id)

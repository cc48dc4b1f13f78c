"""What several departments do about orders: sales, the back office, finance; and the money that came (ORD-014, ORD-015, ORD-018)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from guanxi.base.money import quantise
from guanxi.domains.orders.public import shares
from guanxi.server.demo.company import ZONE, Builder, Ref, Row, working, yuan
from guanxi.server.demo.orders import Numbers

ACCOUNTANT, TECHNICIAN, CLERK = "苏敏", "范文博", "彭丽娜"
#: Stage, who does it (the owner of the order where nobody is named), days after the order, what was done, and with what result.
STEPS: tuple[tuple[str, str, int, str, str], ...] = (
    ("draft", "", 0, "与客户核对规格、数量与交货地点", "客户已书面确认。"),
    ("pending", CLERK, 1, "核对价格与合同条款", "价格在审批范围内，条款无异议。"),
    ("reviewed", ACCOUNTANT, 2, "核对开票资料与付款方式", "税号、开户行与合同一致。"),
    ("reviewed", CLERK, 3, "通知仓库备货并确认库存", "库存足够，可以按期发货。"),
    ("executing", TECHNICIAN, 12, "电话指导客户试用", "按推荐配比试用正常。"),
    ("executing", CLERK, 16, "跟踪物流，与客户确认签收", "货物完好，签收单已归档。"),
    ("completed", ACCOUNTANT, 34, "与客户对账", "双方金额一致。"),
)  # fmt: skip
#: What is still to be done about an order in this stage, and by whom.
TO_DO = {
    "pending": (CLERK, "核对价格与合同条款"), "reviewed": (CLERK, "安排发货车辆"), "executing": (ACCOUNTANT, "催开剩余发票并与客户对账"),
}  # fmt: skip
ORDER = ("draft", "pending", "reviewed", "executing", "completed")


def add_accountant(b: Builder) -> Ref:
    """Finance: one person who sees every order."""
    role = b.add("role", code="R10", name="财务", description="开票与收款", status="enabled")
    head = next(("department", d["key"]) for d in b.company["department"] if d["parent"] is None)
    number = len(b.company["department"]) + 1
    place = b.add(
        "department", code=f"D{number:03d}", name="财务部", parent=None, kind="operations", manager=None, is_virtual=False, region=None,
        credit_rule="owner", status="enabled", is_branch=False,
    )  # fmt: skip
    number = len(b.company["employee"]) + 1
    hired = date(b.today.year - 6, 3, 1)
    person = b.add(
        "employee", code=f"E{number:04d}", name=ACCOUNTANT, department=place, superior=b.company.row(head)["manager"], position="会计", roles=[role],
        is_salesperson=False, business_department=None, mobile=b.mobile(number), email=f"e{number:04d}@huayan.example", customer_cap=None,
        hire_date=hired, leave_date=None, status="active",
    )  # fmt: skip
    b.company.row(place)["manager"] = person
    return person


def add_order_actions(b: Builder) -> None:
    """Each order with what was done about it in the stages that it has passed."""
    people: dict[str, Ref] = {e["name"]: ("employee", e["key"]) for e in b.company["employee"]}
    for order in b.company["sales_order"]:
        said: set[str] = set()
        reached = ORDER.index(order["status"]) if order["status"] in ORDER else ORDER.index("completed") if order["status"] == "closed" else 0
        for stage, who, after, content, result in STEPS:
            day = working(order["order_date"] + timedelta(days=after))
            if ORDER.index(stage) <= reached and day < b.today and b.chance(0.7):
                person = people[who] if who else order["owner"]
                done = b.at(day)
                said.add(content)
                _add(b, order, person, content, stage=stage, status="done", acted_at=done, result=result, created_at=done)
        if order["status"] in TO_DO and b.chance(0.8):
            who, content = TO_DO[order["status"]]
            if content in said:
                continue
            made = datetime.combine(b.today - timedelta(days=3), time(16, 20), ZONE)
            due = working(b.today + timedelta(days=b.random.randint(-2, 6)))
            _add(b, order, people[who], content, stage=order["status"], status="planned", due_date=due, created_at=made, owner=order["owner"])


def _add(b: Builder, order: Row, person: Ref, content: str, **values: Any) -> None:
    owner = values.pop("owner", person)
    b.add(
        "order_action", order=("sales_order", order["key"]), content=content, employee=person, owner=owner,
        department=b.company.row(owner)["department"], **values,
    )  # fmt: skip

ACCOUNTS = (("工商银行基本户", "中国工商银行上海分行营业部", "1001 0000 0000 0001"), ("招商银行一般户", "招商银行上海分行", "1219 0000 0000 0002"))


def add_receipts(b: Builder, accountant: Ref) -> None:
    """Old orders are paid, most of them at once; young ones have been paid in advance, or not yet."""
    accounts = [b.add("receipt_account", name=name, bank=bank, account_no=no) for name, bank, no in ACCOUNTS]
    lines: dict[int, list[Row]] = {}
    for line in b.company["sales_order_line"]:
        lines.setdefault(line["order"][1], []).append(line)
    plan = []
    for order in b.company["sales_order"]:
        whole = sum((quantise(x["quantity"] * x["price"]) for x in lines.get(order["key"], ())), Decimal(0))
        for share, after in _payments(b, order["status"]):
            day = working(order["order_date"] + timedelta(days=after))
            if whole and day < b.today:
                plan.append((day, order, quantise(whole * share)))
    numbers = Numbers()
    for day, order, amount in sorted(plan, key=lambda x: (x[0], x[1]["key"])):
        at = datetime.combine(day, time(15, 40), ZONE)
        receipt = b.add(
            "receipt", receipt_code=numbers.next("SK", day), customer=order["customer"], amount=amount, received_at=day, account=b.weighted(accounts, (4, 1)),
            method=b.weighted(("transfer", "draft", "cash"), (12, 3, 1)), voucher_no=f"{day:%y%m%d}{order['key']:05d}", status="confirmed",
            open_amount=Decimal(0), confirmed_by=accountant, confirmed_at=at, owner=order["owner"], department=order["department"], created_at=at,
        )  # fmt: skip
        goods = lines[order["key"]]
        for line, part in zip(goods, shares(amount, [x["quantity"] * x["price"] for x in goods]), strict=True):
            b.add("receipt_allocation", receipt=receipt, order=("sales_order", order["key"]), order_line=("sales_order_line", line["key"]), amount=part,
                  mode="proportional", confirmed=True, created_at=at)  # fmt: skip
    _waiting_receipts(b, accounts[0], numbers)


def _payments(b: Builder, state: str) -> tuple[tuple[Decimal, int], ...]:
    """Shares of an order's amount, and how many days after it they came."""
    if state == "completed":
        return b.weighted((((Decimal(1), 40),), ((Decimal("0.3"), 4), (Decimal("0.7"), 55)), ((Decimal("0.3"), 4),), ()), (60, 22, 10, 8))
    if state == "executing":
        return b.weighted((((Decimal("0.3"), 4),), ((Decimal("0.5"), 6),), ()), (5, 2, 3))
    return ()


def _waiting_receipts(b: Builder, account: Ref, numbers: Numbers) -> None:
    """Money of this morning, which finance has not looked at yet."""
    owing = [o for o in b.company["sales_order"] if o["status"] == "executing"][-3:]
    for order in owing:
        amount = yuan(b.random.randint(20, 90) * 100)
        b.add(
            "receipt", receipt_code=numbers.next("SK", b.today), customer=order["customer"], amount=amount, received_at=b.today, account=account, method="transfer",
            status="entered", owner=order["owner"], department=order["department"], created_at=datetime.combine(b.today, time(8, 45), ZONE),
        )  # fmt: skip

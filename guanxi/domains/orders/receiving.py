"""Verbs of receipts: money for an order, confirm it, take that back (ORD-014, ORD-015)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.objects.receipt import CONFIRMED, ENTERED, METHODS
from guanxi.domains.orders.ordering import tell
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.metadata.conventions import amount_text
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

OWED = {"field": "receivable_amount", "op": "gt", "value": 0}


@action(
    "登记收款", name="receive", on="sales_order", icon="pay-circle", primary=True, needs=NAMED, creates="receipt", when=OWED,
    input=(
        given("amount", "收款金额", "money", help="不填则为订单的未收金额；多出的部分记在付款客户名下，以后再分配。"),
        given("method", "收款方式", "choice", options=METHODS, default="transfer"),
        given("account", "收款帐户", "reference", target="receipt_account", among={"field": "is_active", "op": "eq", "value": True}),
        given("received_at", "收款日期", "date", help="不填则为今天。"), given("voucher_no", "银行流水号", "text", max_length=60),
    ),
    defaults=lambda row: {"amount": row["receivable_amount"]},
)  # fmt: skip
def receive(order: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A receipt from who pays the order, assigned to it; it counts once it is confirmed."""
    owed = order["receivable_amount"]
    amount = owed if given["amount"] is None else given["amount"]
    if amount <= 0:
        raise Invalid.at("amount", "too_small", say("金额必须大于零。"))
    values = {n: given[n] for n in ("method", "account", "received_at", "voucher_no") if given[n] is not None}
    made = work.add("receipt", customer=order["payer"] or order["customer"], amount=amount, **values)
    work.add("receipt_allocation", receipt=made.id, order=order.id, amount=min(amount, owed))
    return Outcome(say("已登记收款“{code}”，请核对后确认收款。", code=made.title), open=("receipt", made.id))


@action("确认收款", name="confirm", on="receipt", icon="check", many=True, primary=True, needs=NAMED, when=ENTERED)
def confirm(receipt: Row, given: Mapping[str, Any], work: Work) -> str:
    """The money is there: the orders and their lines count it."""
    lines = work.select("receipt_allocation", "receipt", [receipt.id], lock=True)
    orders = {o.id: o for o in work.rows("sales_order", {line["order"] for line in lines})}
    refuse_wrong(receipt, lines, orders)
    assigned = sum((line["amount"] for line in lines), Decimal(0))
    with work.derived():
        spread(lines, work)
        work.update(
            receipt, status="confirmed", open_amount=receipt["amount"] - assigned, confirmed_by=work.actor.employee, confirmed_at=work.now,
            related=seen_by(receipt, orders.values()),
        )  # fmt: skip
        settle(orders, work)
    for order in orders.values():
        tell(work, "订单“{code}”收到客户付款，由{who}确认。", order)
    return say("收款“{code}”已确认。", code=receipt.title)


@action("撤销确认", name="unconfirm", on="receipt", icon="undo", danger=True, needs=NAMED, when=CONFIRMED, confirm="撤销后，订单的已收金额相应减少。")
def unconfirm(receipt: Row, given: Mapping[str, Any], work: Work) -> str:
    """It did not come after all, or belongs elsewhere."""
    lines = work.select("receipt_allocation", "receipt", [receipt.id], lock=True)
    orders = work.rows("sales_order", {line["order"] for line in lines})
    with work.derived():
        work.update_many((line, {"confirmed": False}) for line in lines)
        work.update(receipt, status="entered", open_amount=None, confirmed_by=None, confirmed_at=None)
        settle([o.id for o in orders], work)
    return say("收款“{code}”已撤销确认。", code=receipt.title)


def refuse_wrong(receipt: Row, lines: list[Row], orders: Mapping[int, Row]) -> None:
    """No order gets more than it is owed; own input adds up to the receipt (ORD-015)."""
    wanted: defaultdict[int, Decimal] = defaultdict(Decimal)
    for line in lines:
        wanted[line["order"]] += line["amount"]
    for id_, amount in wanted.items():
        order = orders.get(id_)
        if order is None or order["status"] not in rules.PAYABLE:
            raise RuleBroken(say("有订单未审核、已取消或已删除，不能收款；请先删除它的分摊。"), "not_reviewed")
        if (order["payer"] or order["customer"]) != receipt["customer"]:
            raise RuleBroken(say("订单“{code}”不由这个客户付款。", code=order.title), "other_payer")
        rest = order["receivable_amount"] or Decimal(0)
        if amount > rest:
            raise RuleBroken(say("订单“{code}”的未收金额只有 {rest}。", code=order.title, rest=amount_text(rest)), "too_much")
    if any(line["mode"] == rules.OWN for line in lines) and sum(wanted.values()) != receipt["amount"]:
        raise RuleBroken(say("自定义分摊的合计须等于收款金额。"), "not_whole")


def spread(lines: list[Row], work: Work) -> None:
    """Each line counts; what was assigned to a whole order is divided among its lines by their amounts."""
    whole = [line for line in lines if line["order_line"] is None]
    goods: defaultdict[int, list[Row]] = defaultdict(list)
    for row in work.select("sales_order_line", "order", {line["order"] for line in whole}):
        goods[row["order"]].append(row)
    changes: list[tuple[Row, dict[str, Any]]] = [(line, {"confirmed": True}) for line in lines if line["order_line"] is not None]
    more: list[dict[str, Any]] = []
    for line in whole:
        shares = rules.shares(line["amount"], [row["amount"] or Decimal(0) for row in goods[line["order"]]])
        parts = [(row.id, share) for row, share in zip(goods[line["order"]], shares, strict=True) if share]
        (first, part), *rest = parts
        changes.append((line, {"order_line": first, "amount": part, "confirmed": True}))
        more += [{"receipt": line["receipt"], "order": line["order"], "order_line": id_, "amount": share, "confirmed": True} for id_, share in rest]
    work.update_many(changes)
    work.add_many("receipt_allocation", more)


def seen_by(receipt: Row, orders: Iterable[Row]) -> list[int] | None:
    """Who owns an order that it pays sees the receipt."""
    people = {*(receipt["related"] or ()), *(o["owner"] for o in orders if o["owner"])} - {receipt["owner"]}
    return sorted(people) or None


def settle(orders: Iterable[int], work: Work) -> None:
    """What the orders are still owed, now that their roll-ups have been counted anew."""
    work.update_many((order, {"received_amount": order["received_amount"]}) for order in work.rows("sales_order", orders))


ACTIONS = (receive, confirm, unconfirm)

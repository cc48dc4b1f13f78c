"""Verbs of orders: from opportunity or quote, submit, review, move on, close, cancel (ORD-004, ORD-007, ORD-008, ORD-033, ORD-037).

Reviewing and moving on are for those to whom a role gives it by name (PERM-033): whoever may edit an order may not therefore
review it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.features.notifications.service import notify
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

REASON = (given("reason", "原因", "long_text", required=True, max_length=2000),)
#: What a line of a quote, or an intended product, hands on to a line of the order.
CARRIED = ("product", "quantity", "list_price", "discount", "price", "note")


def is_(*values: str) -> dict[str, Any]:
    """Records in one of these states."""
    return {"field": "status", "op": "in", "value": list(values)}


@action("转订单", name="order", on="quote", icon="container", primary=True, needs="view", creates="sales_order", when=is_("approved", "sent"))
def order_quote(quote: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """An order with all that the quote says; the quote is then 已转订单 (ORD-033)."""
    made = start(work, quote, quote=quote.id, contact=quote["contact"], opportunity=quote["opportunity"], discount=quote["discount"], terms=quote["terms"])
    carry(work, made, work.select("quote_line", "quote", [quote.id]))
    with work.derived():
        work.update(quote, status="ordered")
    return Outcome(say("已建立订单“{code}”。", code=made.title), open=("sales_order", made.id))


@action(
    "转订单", name="order", on="opportunity", icon="container", primary=True, needs="view", creates="sales_order",
    when={"field": "status", "op": "eq", "value": "won"},
    input=(given("contact", "联系人", "reference", target="contact", depends_on={"customer": "customer"}),),
)  # fmt: skip
def order_deal(opportunity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """An order for a won opportunity with its intended products (ORD-033)."""
    if opportunity["customer"] is None:
        raise RuleBroken(say("商机还没有客户，不能转订单。"), "no_customer")
    made = start(work, opportunity, opportunity=opportunity.id, contact=given["contact"])
    carry(work, made, work.select("opportunity_product", "opportunity", [opportunity.id]))
    return Outcome(say("已建立订单“{code}”。", code=made.title), open=("sales_order", made.id))


def start(work: Work, source: Row, **values: Any) -> Row:
    """A new order of whoever makes it, for the customer of the source."""
    return work.add("sales_order", customer=source["customer"], **{n: v for n, v in values.items() if v is not None})


def carry(work: Work, order: Row, lines: Iterable[Row]) -> None:
    """The lines of the source as lines of the order, at the price that was agreed."""
    work.add_many("sales_order_line", [
        {"order": order.id} | {n: line.values[n] for n in CARRIED if line.values.get(n) is not None}
        for line in sorted(lines, key=lambda line: line.id)
    ])  # fmt: skip


@action("提交审核", on="sales_order", icon="send", many=True, primary=True, when=is_(rules.DRAFT))
def submit(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """The order is written; somebody else looks at it before it is executed (ORD-007)."""
    lines = work.select("sales_order_line", "order", [order.id])
    if not lines:
        raise RuleBroken(say("订单没有明细，不能提交审核。"), "no_lines")
    if any(line["price"] is None or not line["quantity"] for line in lines):
        raise RuleBroken(say("有明细还没有单价或数量，不能提交审核。"), "no_price")
    work.update(order, status=rules.PENDING)
    return say("订单“{code}”已提交审核。", code=order.title)


@action("撤回提交", on="sales_order", icon="undo", when=is_(rules.PENDING))
def withdraw(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Whoever may edit the order takes it back before it was reviewed."""
    work.update(order, status=rules.DRAFT)
    return say("订单“{code}”已退回草稿。", code=order.title)


@action("审核", on="sales_order", icon="audit", many=True, primary=True, needs=NAMED, when=is_(rules.PENDING))
def review(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """The order holds: it is not edited any more and may be delivered (ORD-007)."""
    work.update(order, status=rules.REVIEWED, reviewed_by=work.actor.employee, reviewed_at=work.now)
    tell(work, "{who}审核通过了订单“{code}”。", order)
    return say("订单“{code}”已审核。", code=order.title)


@action("退回", on="sales_order", icon="close", many=True, danger=True, needs=NAMED, when=is_(rules.PENDING), input=REASON)
def send_back(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Not like this: the owner learns why and writes it anew."""
    work.update(order, status=rules.DRAFT)
    tell(work, "{who}退回了订单“{code}”：{reason}", order, reason=given["reason"])
    return say("订单“{code}”已退回草稿。", code=order.title)


@action("弃审", on="sales_order", icon="undo", many=True, needs=NAMED, when=is_(rules.REVIEWED), input=REASON)
def unreview(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Take the review back while nothing has left."""
    refuse_delivered(order, work)
    work.update(order, status=rules.DRAFT, reviewed_by=None, reviewed_at=None)
    tell(work, "{who}对订单“{code}”弃审：{reason}", order, reason=given["reason"])
    return say("订单“{code}”已退回草稿。", code=order.title)


@action("转执行", name="execute", on="sales_order", icon="arrow-right", many=True, needs=NAMED, when=is_(rules.REVIEWED))
def move_on(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Hand the order on to those who carry it out (订单流转, ORD-034)."""
    work.update(order, status=rules.EXECUTING)
    tell(work, "订单“{code}”已由{who}转入执行。", order)
    return say("订单“{code}”已转入执行。", code=order.title)


@action("关闭订单", on="sales_order", icon="stop", many=True, when=is_(*rules.DELIVERABLE), input=(given("reason", "原因", "long_text", max_length=2000),))
def close(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Cut short: what was not delivered is not owed any more (ORD-008)."""
    refuse_waiting(order, work)
    work.update(order, status=rules.CLOSED, close_reason=given["reason"], closed_on=timezone.localdate(work.now))
    return say("订单“{code}”已关闭。", code=order.title)


@action("取消订单", on="sales_order", icon="close-circle", many=True, danger=True, when=is_(*rules.CANCELLABLE), input=REASON)
def cancel(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """The order does not come about; it keeps reason and date and stays on file (ORD-037)."""
    refuse_delivered(order, work)
    work.update(order, status=rules.CANCELLED, close_reason=given["reason"], closed_on=timezone.localdate(work.now))
    return say("订单“{code}”已取消。", code=order.title)


def refuse_delivered(order: Row, work: Work) -> None:
    """What has left, or was paid, is dealt with first."""
    if order["received_amount"]:
        raise RuleBroken(say("订单“{code}”已有收款，请先撤销收款的确认。", code=order.title), "paid")
    if any(line["delivered_qty"] for line in work.select("sales_order_line", "order", [order.id])):
        raise RuleBroken(say("订单“{code}”已经发货，请改为关闭。", code=order.title), "delivered")
    refuse_waiting(order, work)


def refuse_waiting(order: Row, work: Work) -> None:
    """Papers that are under way are dealt with first."""
    if any(d["status"] == "waiting" for d in work.select("delivery", "order", [order.id])):
        raise RuleBroken(say("订单“{code}”还有待发货的发货单，请先发货或删除。", code=order.title), "waiting")


def tell(work: Work, text: str, order: Row, **facts: Any) -> None:
    """The owner hears of what others do with his order."""
    if order["owner"] and order["owner"] != work.actor.employee:
        facts |= {"who": work.actor.name, "code": order.title}
        notify(work, text, facts, employees=[order["owner"]], about=("sales_order", order.id))


ACTIONS = (order_quote, order_deal, submit, withdraw, review, send_back, unreview, move_on, close, cancel)

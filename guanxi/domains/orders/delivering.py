"""Verbs of delivering: a delivery for what is open, goods leave, or are taken back (ORD-016, ORD-017, ORD-030, PERM-033)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.objects.delivery import SHIPPED, WAITING
from guanxi.domains.orders.ordering import is_, tell
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

DELIVERED = """
    select l.order_line_id, sum(l.quantity) from delivery_line l join delivery d on d.id = l.delivery_id
    where d.order_id = %s and d.status = 'shipped' and d.deleted_at is null and l.deleted_at is null group by 1
"""


@action("发货", on="sales_order", icon="car", primary=True, needs=NAMED, when=is_(*rules.DELIVERABLE))
def deliver(order: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A delivery with all that is still open; quantities are then changed to what really leaves."""
    rest = {x.id: rules.still_open(x["quantity"], x["delivered_qty"]) for x in work.select("sales_order_line", "order", [order.id])}
    if not any(rest.values()):
        raise RuleBroken(say("订单“{code}”已全部发货。", code=order.title), "delivered")
    made = work.add("delivery", order=order.id)
    work.add_many("delivery_line", [{"delivery": made.id, "order_line": id_, "quantity": n} for id_, n in rest.items() if n])
    return Outcome(say("已建立发货单“{code}”，请核对数量后确认发货。", code=made.title), open=("delivery", made.id))


@action(
    "确认发货", on="delivery", icon="check", many=True, primary=True, needs=NAMED, when=WAITING,
    input=(given("delivered_at", "交付日期", "date", help="不填则为今天。"),),
    defaults=lambda row: {"delivered_at": row["delivered_at"] or timezone.localdate()},
)  # fmt: skip
def ship(delivery: Row, given: Mapping[str, Any], work: Work) -> str:
    """The goods leave: the order lines know it, and what was ordered becomes effective sales (ORD-017)."""
    order = open_order(delivery, work)
    lines = work.select("delivery_line", "delivery", [delivery.id])
    if not lines:
        raise RuleBroken(say("发货单没有明细，不能发货。"), "no_lines")
    day = given["delivered_at"] or delivery["delivered_at"] or timezone.localdate(work.now)
    with work.derived():
        work.update(delivery, status="shipped", delivered_at=day, executor=delivery["executor"] or work.actor.employee)
        count_delivered(order, work)
    tell(work, "订单“{code}”已由{who}发货。", order)
    return say("发货单“{code}”已发货。", code=delivery.title)


@action("撤销发货", on="delivery", icon="undo", danger=True, needs=NAMED, when=SHIPPED, confirm="撤销后，订单的交付数量相应减少。")
def take_back(delivery: Row, given: Mapping[str, Any], work: Work) -> str:
    """It did not leave after all."""
    order = work.rows("sales_order", [delivery["order"]])[0]
    if order["status"] in (rules.CLOSED, rules.CANCELLED):
        raise RuleBroken(say("订单“{code}”已关闭，不能撤销发货。", code=order.title), "closed")
    with work.derived():
        work.update(delivery, status="waiting")
        count_delivered(order, work)
    return say("发货单“{code}”已撤销发货。", code=delivery.title)


def open_order(delivery: Row, work: Work) -> Row:
    """The order, locked, so that two deliveries of the same goods meet here. Raises RuleBroken where it may not be delivered."""
    order = work.rows("sales_order", [delivery["order"]])[0]
    if order["status"] not in rules.DELIVERABLE:
        raise RuleBroken(say("订单“{code}”未审核或已结束，不能发货。", code=order.title), "not_reviewed")
    return order


def count_delivered(order: Row, work: Work) -> None:
    """Delivered quantity of each line from the deliveries that left, and the state that follows."""
    found: dict[int, Decimal] = dict(run(DELIVERED, [order.id]))
    lines = work.select("sales_order_line", "order", [order.id], lock=True)
    for line in lines:
        if found.get(line.id, Decimal(0)) > line["quantity"]:
            raise RuleBroken(say("“{name}”的发货数量超过订单数量。", name=product_of(line, work)), "too_much")
    work.update_many((x, {"delivered_qty": found.get(x.id, Decimal(0))}) for x in lines if x["delivered_qty"] != found.get(x.id, Decimal(0)))
    status = rules.state_by_delivery(order["status"], [(x["quantity"], found.get(x.id)) for x in lines])
    if status != order["status"]:
        work.update(order, status=status)


def product_of(line: Row, work: Work) -> str:
    product = work.lookup("product", line["product"])
    return product.title if product else ""


ACTIONS = (deliver, ship, take_back)

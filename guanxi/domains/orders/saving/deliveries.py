"""Deliveries about to be saved: they belong to an order, and hold no more than is still open on it (ORD-016, ORD-030)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.saving.shared import belong_like, keep_settled
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

SETTLED = "发货单已发货，不能修改；请先撤销发货。"
WAITING = "waiting"


def check_delivery(draft: Draft, work: Work) -> None:
    """A delivery belongs to whom its order belongs to; there is none before review (ORD-030)."""
    keep_settled(draft, (WAITING,), say(SETTLED))
    order = work.lookup("sales_order", draft["order"])
    if order is None or not draft.changed("order"):
        return
    draft.set("customer", order["customer"])
    if draft.new:
        draft.default("address", order["address"])
    belong_like(draft, order)
    if draft.typed and order["status"] not in rules.DELIVERABLE:  # the verb on the order looks at its state itself
        draft.refuse("order", "not_reviewed", say("订单“{code}”未审核或已结束，不能发货。", code=order.title))


def check_delivery_line(draft: Draft, work: Work) -> None:
    """A line of this very order, and something of it."""
    delivery = work.lookup("delivery", draft["delivery"])
    if draft.typed and delivery and delivery["status"] != WAITING:
        draft.refuse("delivery", "settled", say(SETTLED))
        return
    line = work.lookup("sales_order_line", draft["order_line"])
    if line and delivery and line["order"] != delivery["order"]:
        draft.refuse("order_line", "other_order", say("所选明细不属于这张发货单的订单。"))
    elif draft.typed and line and draft.changed("order_line", "quantity") and (draft["quantity"] or 0) > open_quantity(line):
        draft.refuse("quantity", "too_much", say("超过订单明细的未发数量 {open}。", open=f"{open_quantity(line).normalize():f}"))
    if draft["quantity"] is not None and draft["quantity"] <= 0:
        draft.refuse("quantity", "too_small", say("数量必须大于零。"))


def open_quantity(line: Row) -> Decimal:
    return rules.still_open(line["quantity"], line["delivered_qty"])


def keep_shipped(ids: Sequence[int], work: Work) -> None:
    """What has left is taken back before it is deleted."""
    for row in work.rows("delivery", ids, lock=False, deleted=True):
        if row["status"] != WAITING:
            raise RuleBroken(say("发货单“{code}”已发货，不能删除；请先撤销发货。", code=row.title), "settled")


def keep_delivery_lines(ids: Sequence[int], work: Work) -> None:
    """The same for single lines."""
    lines = work.rows("delivery_line", ids, lock=False, deleted=True)
    for row in work.rows("delivery", {line["delivery"] for line in lines}, lock=False):
        if row["status"] != WAITING:
            raise RuleBroken(say(SETTLED), "settled")

"""Receipts about to be saved: whom they belong to, which orders they may pay, and that what was confirmed stays (ORD-014, ORD-015)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.saving.shared import keep_settled
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

ENTERED = "entered"
SETTLED = "收款已确认，不能修改；请先撤销确认。"
ALLOCATED = "orders.allocated"  # in the memo of a work: amounts by allocation, by receipt


def check_receipt(draft: Draft, work: Work) -> None:
    """Money of one customer belongs to who looks after him; it has come, so not in the future; a confirmed one stays as it is."""
    keep_settled(draft, (ENTERED,), say(SETTLED))
    customer = work.lookup("customer", draft["customer"])
    if customer and draft.new and customer["owner"] and "owner" not in draft.given:
        draft.set("owner", customer["owner"])
        if "department" not in draft.given:
            draft.set("department", customer["department"])
    today = timezone.localdate(work.now)
    if draft["received_at"] is None:
        draft.set("received_at", today)
    if draft.changed("received_at") and draft["received_at"] > today:
        draft.refuse("received_at", "in_future", say("收款日期不能晚于今天。"))
    if draft.changed("amount") and draft["amount"] is not None and draft["amount"] <= 0:
        draft.refuse("amount", "too_small", say("金额必须大于零。"))
    if draft.before and draft.typed:
        keep_assigned(draft)


def keep_assigned(draft: Draft) -> None:
    """What was assigned already goes by the payer and within the amount."""
    assigned = draft["assigned_amount"] or Decimal(0)
    if draft.changed("amount") and draft["amount"] is not None and draft["amount"] < assigned:
        draft.refuse("amount", "below_assigned", say("收款金额不能小于已分配金额。"))
    if draft.changed("customer") and assigned:
        draft.refuse("customer", "assigned", say("收款已分配到订单，不能更换客户；请先删除分摊。"))


def prepare_allocations(drafts: Sequence[Draft], work: Work) -> None:
    """What was allocated so far of the receipts of a save, all at once."""
    wanted = {d["receipt"] for d in drafts if d["receipt"]}
    work.remember(work.rows("receipt", wanted - work.known("receipt", wanted), lock=False))
    orders = {d["order"] for d in drafts if d["order"]}
    work.remember(work.rows("sales_order", orders - work.known("sales_order", orders), lock=False))
    known: dict[int, dict[int, Decimal]] = {id_: {} for id_ in wanted}
    for row in work.select("receipt_allocation", "receipt", wanted):
        known[row["receipt"]][row.id] = row["amount"]
    work.memo[ALLOCATED] = known


def check_allocation(draft: Draft, work: Work) -> None:
    """An order that the customer of the receipt pays, a line of this order, and no more than there is."""
    if not draft.typed:
        return
    receipt, order = work.lookup("receipt", draft["receipt"]), work.lookup("sales_order", draft["order"])
    if receipt is None or order is None:
        return
    if receipt["status"] != ENTERED:
        draft.refuse("receipt", "settled", say(SETTLED))
        return
    if draft.changed("order", "receipt") and (order["payer"] or order["customer"]) != receipt["customer"]:
        draft.refuse("order", "other_payer", say("订单“{code}”不由这个客户付款。", code=order.title))
    elif draft.changed("order") and order["status"] not in rules.PAYABLE:
        draft.refuse("order", "not_reviewed", say("订单“{code}”未审核或已取消，不能收款。", code=order.title))
    line = work.lookup("sales_order_line", draft["order_line"])
    if line and line["order"] != order.id:
        draft.refuse("order_line", "other_order", say("所选明细不属于这张订单。"))
    draft.set("mode", rules.OWN if line else rules.PROPORTIONAL)
    check_amount(draft, receipt["amount"], work.memo[ALLOCATED][receipt.id])


def check_amount(draft: Draft, whole: Decimal, known: dict[int, Decimal]) -> None:
    """Within what the receipt still has; the next line of the same save counts this one."""
    amount = draft["amount"]
    if amount is None or not draft.changed("amount", "receipt"):
        return
    rest = whole - sum(value for id_, value in known.items() if id_ != draft.id)
    if amount <= 0:
        draft.refuse("amount", "too_small", say("金额必须大于零。"))
    elif amount > rest:
        draft.refuse("amount", "too_much", say("超过收款的未分配金额 {rest}。", rest=f"{rest:f}"))
    else:
        known[draft.id or -len(known) - 1] = amount


def keep_confirmed(ids: Sequence[int], work: Work) -> None:
    """What counts is taken back before it is deleted."""
    for row in work.rows("receipt", ids, lock=False, deleted=True):
        if row["status"] != ENTERED:
            raise RuleBroken(say("收款“{code}”已确认，不能删除；请先撤销确认。", code=row.title), "settled")


def keep_allocations(ids: Sequence[int], work: Work) -> None:
    """The same for single lines."""
    lines = work.rows("receipt_allocation", ids, lock=False, deleted=True)
    for row in work.rows("receipt", {line["receipt"] for line in lines}, lock=False):
        if row["status"] != ENTERED:
            raise RuleBroken(say(SETTLED), "settled")

"""Sales orders about to be saved, and what follows: prices of the lines, who sees the customer, market specialists."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import new_products, rules
from guanxi.domains.orders.saving.shared import belong_together, check_customer, entitle_owners, keep_settled
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

SOURCES = {"contact": "contact", "opportunity": "opportunity", "quote": "quote", "contract": "contract"}
PARTIES = ("payer", "deliver_to")


def check_order(draft: Draft, work: Work) -> None:
    """Customer, source and parties belong together; what was submitted stays as it is (ORD-001, ORD-007)."""
    for name in ("quote", "opportunity", "contract"):
        source = work.lookup(name, draft[name])
        if draft["customer"] is None and source:
            draft.set("customer", source["customer"])
    if draft.new:
        draft.default("order_date", timezone.localdate(work.now))
    keep_settled(draft, (rules.DRAFT,), say("订单已提交审核，不能修改；请先退回或弃审。"))
    check_customer(draft, work)
    belong_together(draft, work, SOURCES)
    name_parties(draft, work)
    owe(draft)


def owe(draft: Draft) -> None:
    """What the customer still owes of it, from review on (ORD-014)."""
    amount, effective, received = (draft[n] or Decimal(0) for n in ("amount", "effective_amount", "received_amount"))
    owed = rules.receivable(draft["status"] or rules.DRAFT, amount, effective, received)
    draft.set("receivable_amount", owed)
    draft.set("receipt_state", rules.receipt_state(owed, received))


def name_parties(draft: Draft, work: Work) -> None:
    """The customer pays and receives unless somebody else does (ORD-011); goods go to the address of who receives them."""
    before = draft.before["customer"] if draft.before else None
    for name in PARTIES:
        if (draft.changed("customer") and name not in draft.given and draft[name] in (None, before)) or (draft[name] is None and name in draft.given):
            draft.set(name, draft["customer"])
    receiver = work.lookup("customer", draft["deliver_to"])
    if receiver and draft.changed("deliver_to"):
        draft.default("address", receiver["address"])


def follow_orders(drafts: Sequence[Draft], work: Work) -> None:
    """Who writes orders sees the customer (PERM-018); a discount on the whole is a discount on every line; customers keep
    the market specialists of what they order (PERM-030)."""
    entitle_owners(drafts, work)
    changed = {d.id: d["discount"] for d in drafts if not d.new and d.changed("discount") and d["discount"] is not None}
    lines = work.select("sales_order_line", "order", changed, lock=True)
    work.update_many((x, {"discount": changed[x["order"]]}) for x in lines if x["list_price"] is not None)
    moved = [d for d in drafts if d.changed("specialists") or (d.before and d.changed("customer", "status"))]
    new_products.refresh_customers(
        work, {c for d in moved for c in (d["customer"], d.before["customer"] if d.before else None) if c}
    )


def orders_came_or_went(ids: Sequence[int], work: Work) -> None:
    """An order that is at work is cancelled or closed, not deleted; its customer loses or regains market specialists."""
    orders = work.rows("sales_order", ids, lock=False, deleted=True)
    for order in orders:
        if order["deleted_at"] is not None and order["status"] not in (rules.DRAFT, rules.CANCELLED):
            raise RuleBroken(say("订单“{code}”已提交审核，不能删除；请先退回草稿或取消订单。", code=order.title), "settled")
    with work.derived():
        new_products.refresh_customers(work, {order["customer"] for order in orders})

"""Contracts, samples and invoices about to be saved (ORD-019..021, PLAT-007)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.saving.shared import (
    belong_like,
    belong_together,
    check_customer,
    entitle_owners,
    keep_settled,
)
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

ASKED = "orders.asked"  # in the memo of a work: amounts asked for by invoice, by order
#: States in which a paper may still be written.
CONTRACT_OPEN, SAMPLE_OPEN, INVOICE_OPEN = ("draft", "approval"), ("lent",), ("applied",)


def check_contract(draft: Draft, work: Work) -> None:
    """Of one customer, over a period; named after the customer unless somebody names it; what is signed stays (ORD-020)."""
    deal = work.lookup("opportunity", draft["opportunity"])
    if draft["customer"] is None and deal:
        draft.set("customer", deal["customer"])
    keep_settled(draft, CONTRACT_OPEN, say("合同已签订，不能修改。"))
    check_customer(draft, work)
    belong_together(draft, work, {"opportunity": "opportunity"})
    customer = work.lookup("customer", draft["customer"])
    if customer:
        draft.default("contract_name", say("{name}销售合同", name=customer.title)[:120])
    if not rules.within_period(draft["start_date"], draft["end_date"]):
        draft.refuse("end_date", "before_start", say("结束日期不能早于开始日期。"))


def check_sample(draft: Draft, work: Work) -> None:
    """Lent today unless said; what was returned or used up stays as it is (PLAT-007)."""
    keep_settled(draft, SAMPLE_OPEN, say("样品已还回或消耗，不能修改。"))
    check_customer(draft, work)
    belong_together(draft, work, {"contact": "contact"})
    if draft.new:
        draft.default("borrowed_at", timezone.localdate(work.now))
    if not rules.within_period(draft["borrowed_at"], draft["returned_at"]):
        draft.refuse("returned_at", "before_start", say("还回日期不能早于借用日期。"))


def prepare_invoices(drafts: Sequence[Draft], work: Work) -> None:
    """The orders, who pays them, and what was asked for so far, for all invoices of a save at once."""
    wanted = {d["order"] for d in drafts if d["order"]}
    remembered(work, "sales_order", wanted)
    orders = [o for id_ in wanted if (o := work.lookup("sales_order", id_))]
    remembered(work, "customer", {o["payer"] or o["customer"] for o in orders} | {d["customer"] for d in drafts})
    asked: dict[int, dict[int, Decimal]] = {id_: {} for id_ in wanted}
    for row in work.select("invoice", "order", wanted):
        if row["status"] != "void":
            asked[row["order"]][row.id] = row["amount"]
    work.memo[ASKED] = asked


def remembered(work: Work, name: str, ids: Iterable[int | None]) -> None:
    """Make sure that `lookup` finds the records without asking again."""
    wanted = {i for i in ids if i}
    work.remember(work.rows(name, wanted - work.known(name, wanted), lock=False))


def check_invoice(draft: Draft, work: Work) -> None:
    """To the customer of the order, in the name of who pays; what was issued is changed no more (ORD-019)."""
    keep_settled(draft, INVOICE_OPEN, say("发票已开具，不能修改；请先作废。"))
    order = work.lookup("sales_order", draft["order"])
    if order and draft.changed("order"):
        draft.set("customer", order["customer"])
        belong_like(draft, order)
    if order and draft.typed and draft.changed("amount", "order"):
        asked = work.memo[ASKED][order.id]
        if (draft["amount"] or 0) > order["amount"] - sum(amount for id_, amount in asked.items() if id_ != draft.id):
            draft.refuse("amount", "too_much", say("超过订单未开票的金额。"))
        else:  # the next one of the same save counts it
            asked[draft.id or -len(asked) - 1] = draft["amount"] or Decimal(0)
    payer = work.lookup("customer", (order["payer"] if order else None) or draft["customer"])
    if payer and draft["title"] is None:
        draft.set("title", payer.title)


def follow_papers(drafts: Sequence[Draft], work: Work) -> None:
    entitle_owners(drafts, work)


def keep_issued(ids: Sequence[int], work: Work) -> None:
    """An invoice that exists on paper is voided, not deleted."""
    for row in work.rows("invoice", ids, lock=False, deleted=True):
        if row["status"] in ("issued", "delivered"):
            raise RuleBroken(say("发票“{code}”已开具，不能删除；请先作废。", code=row.title), "settled")

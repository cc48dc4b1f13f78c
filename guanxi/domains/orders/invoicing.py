"""Verbs of invoices: sales asks, finance issues, hands over, voids (ORD-019; finance takes part only here, PERM-022)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.money import quantise
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.objects.invoice import APPLIED, KINDS
from guanxi.domains.orders.ordering import is_
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.metadata.conventions import amount_text
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


@action(
    "申请开票", name="ask_invoice", on="sales_order", icon="account-book", creates="invoice",
    when=is_(rules.REVIEWED, rules.EXECUTING, rules.COMPLETED),
    input=(
        given("amount", "金额", "money", help="不填则为订单未开票的金额。"),
        given("kind", "发票类型", "choice", options=KINDS, default="special"),
    ),
    defaults=lambda row: {"amount": row["amount"] - row["invoiced_amount"]},
)  # fmt: skip
def ask_invoice(order: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Ask finance for an invoice over what has not been invoiced."""
    asked = sum(i["amount"] for i in work.select("invoice", "order", [order.id]) if i["status"] != "void")
    rest = order["amount"] - asked
    amount = rest if given["amount"] is None else given["amount"]
    if rest <= 0:
        raise RuleBroken(say("订单“{code}”的金额已全部申请开票。", code=order.title), "invoiced")
    if not 0 < amount <= rest:
        raise Invalid.at("amount", "too_much", say("金额须大于零，且不超过未开票金额 {rest}。", rest=amount_text(rest)))
    tax = order["tax"] * amount / order["amount"]
    made = work.add("invoice", order=order.id, amount=amount, tax=quantise(tax), kind=given["kind"])
    return Outcome(say("已申请开票“{code}”。", code=made.title), open=("invoice", made.id))


@action(
    "开票", on="invoice", icon="check", primary=True, needs=NAMED, when=APPLIED,
    input=(
        given("invoice_no", "发票号", "text", required=True, max_length=60),
        given("invoice_date", "开票日期", "date", help="不填则为今天。"),
    ),
)  # fmt: skip
def issue(invoice: Row, given: Mapping[str, Any], work: Work) -> str:
    """Finance writes the invoice; the order counts it."""
    with work.derived():
        work.update(
            invoice, status="issued", invoice_no=given["invoice_no"],
            invoice_date=given["invoice_date"] or timezone.localdate(work.now),
        )  # fmt: skip
    return say("发票“{no}”已开具。", no=given["invoice_no"])


@action("已送达", name="hand_over_invoice", on="invoice", icon="mail", many=True, needs=NAMED, when=is_("issued"))
def arrived(invoice: Row, given: Mapping[str, Any], work: Work) -> str:
    """The customer has it."""
    with work.derived():
        work.update(invoice, status="delivered")
    return say("发票“{code}”已送达。", code=invoice.title)


@action("作废", name="void", on="invoice", icon="stop", danger=True, needs=NAMED, when=is_("applied", "issued", "delivered"), confirm="作废后不能恢复。")
def void(invoice: Row, given: Mapping[str, Any], work: Work) -> str:
    """The invoice does not count any more."""
    with work.derived():
        work.update(invoice, status="void")
    return say("发票“{code}”已作废。", code=invoice.title)


ACTIONS = (ask_invoice, issue, arrived, void)

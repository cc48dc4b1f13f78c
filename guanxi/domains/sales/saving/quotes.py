"""Quotes and their lines about to be saved: prices, versions, and the warning of two prices for one customer."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.parties.public import let_see_customers
from guanxi.domains.sales import rules
from guanxi.domains.sales.clashes import warn_of_clashes
from guanxi.domains.sales.saving.opportunity import REPLAY
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

DRAFT, VOID = "draft", "void"
SETTLED = ("customer", "opportunity", "contact", "quote_date", "valid_until", "discount", "terms")
LARGEST = 10**13


def check_quote(draft: Draft, work: Work) -> None:
    """Customer, opportunity and contact belong together; what has been approved stays as it is (QUO-001, QUO-002)."""
    deal = work.lookup("opportunity", draft["opportunity"])
    if draft["customer"] is None and deal:
        draft.set("customer", deal["customer"])
    if draft.new:
        draft.default("quote_date", timezone.localdate(work.now))
    elif draft.before and draft.before["status"] != DRAFT:
        for name in SETTLED:
            if draft.changed(name):
                draft.refuse(name, "settled", say("报价单已不是草稿，不能修改；请弃审，或建立新版本。"))
    check_parties(draft, work)
    if draft["quote_date"] and draft["valid_until"] and draft["valid_until"] < draft["quote_date"]:
        draft.refuse("valid_until", "before_start", say("有效期不能早于报价日期。"))


def check_parties(draft: Draft, work: Work) -> None:
    """A disabled customer gets no quote (CUS-043); opportunity and contact are the customer's."""
    customer = work.lookup("customer", draft["customer"])
    if customer and draft.changed("customer") and customer["is_disabled"]:
        draft.refuse("customer", "disabled", say("客户“{name}”已停用，不能用于新业务。", name=customer.title))
    others = {"opportunity": say("商机不属于报价单的客户。"), "contact": say("联系人不属于报价单的客户。")}
    for name, message in others.items():
        other = work.lookup(name, draft[name])
        if other and draft.changed(name, "customer") and other["customer"] != draft["customer"]:
            draft.refuse(name, "other_customer", message)


def follow_quote(drafts: Sequence[Draft], work: Work) -> None:
    """Who quotes sees the customer (PERM-018); a discount on the whole is a discount on every line."""
    wanted: dict[int, set[int]] = {}
    for draft in drafts:
        if draft["owner"] and draft.changed("owner", "customer"):
            wanted.setdefault(draft["customer"], set()).add(draft["owner"])
    if wanted:
        let_see_customers(wanted, work)
    changed = {d.id: d["discount"] for d in drafts if not d.new and d.changed("discount") and d["discount"] is not None}
    lines = [line for line in work.select("quote_line", "quote", changed, lock=True) if line["list_price"] is not None]
    work.update_many((line, {"discount": changed[line["quote"]]}) for line in lines)


def price_quote_line(draft: Draft, work: Work) -> None:
    """List price from the product; price from the discount or discount from the price; the amount (SAL-017, SAL-018)."""
    quotes = [work.lookup("quote", id_) for id_ in {draft["quote"], draft.before["quote"] if draft.before else None}]
    if any(q and q["status"] != DRAFT for q in quotes) and not work.memo.get(REPLAY):
        return draft.refuse("quote", "settled", say("报价单已不是草稿，不能修改明细；请弃审，或建立新版本。"))
    quote = work.lookup("quote", draft["quote"])
    derive_prices(draft, work, quote)
    draft.set("amount", rules.line_amount(draft["quantity"], draft["price"]))
    if draft["amount"] is not None and draft["amount"] >= LARGEST:
        draft.refuse("quantity", "too_big", say("金额过大，请检查数量和单价。"))
    return None


def derive_prices(draft: Draft, work: Work, quote: Row | None) -> None:
    """What was typed holds: a price over a discount; else the discount of the quote or order."""
    if draft.changed("product") and "list_price" not in draft.given:
        product = work.lookup("product", draft["product"])
        draft.set("list_price", product["list_price"] if product else None)
    typed = {n for n in ("price", "discount") if n in draft.given and draft[n] is not None}
    if "price" in typed and (draft.new or draft.changed("price")):
        draft.set("discount", rules.discount_of(draft["list_price"], draft["price"]))
    elif "discount" in typed or draft.new or draft.changed("product") or {"price", "discount"} & draft.given:
        if draft["discount"] is None or ("discount" in draft.given and "discount" not in typed):
            draft.set("discount", (quote["discount"] if quote else None) or 100)
        if draft["list_price"] is not None or draft.changed("product"):
            draft.set("price", rules.discounted(draft["list_price"], draft["discount"]))


def follow_quote_lines(drafts: Sequence[Draft], work: Work) -> None:
    """Say when a colleague quotes the same product to the same customer (QUO-006)."""
    fresh = [d for d in drafts if d.new or d.changed("product", "price", "quantity")]
    if fresh and not work.memo.get(REPLAY):
        warn_of_clashes(fresh, work)


def keep_quote_lines(ids: Sequence[int], work: Work) -> None:
    """Lines leave or come back only while the quote is a draft, or was given up."""
    lines = work.rows("quote_line", ids, lock=False, deleted=True)
    quotes = work.rows("quote", {line["quote"] for line in lines}, lock=False)
    for quote in quotes:
        if quote["status"] not in (DRAFT, VOID):
            raise RuleBroken(say("报价单“{code}”已不是草稿，不能删除；请先弃审或作废。", code=quote.title), "settled")

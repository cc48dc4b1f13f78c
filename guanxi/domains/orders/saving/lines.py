"""Lines of orders about to be saved: price, tax, what was delivered; and that a settled order keeps its lines."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders import new_products, rules
from guanxi.domains.sales.public import derive_prices, line_amount
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

LARGEST = 10**13


def price_order_line(draft: Draft, work: Work) -> None:
    """List price from the product, price or discount from the other, amount, tax and effective sales (ORD-009, ORD-017)."""
    order = work.lookup("sales_order", draft["order"])
    orders = (order, work.lookup("sales_order", draft.before["order"]) if draft.before else None)
    if draft.typed and any(o and o["status"] != rules.DRAFT for o in orders):
        draft.refuse("order", "settled", say("订单已提交审核，不能修改明细；请先退回或弃审。"))
        return
    product = work.lookup("product", draft["product"])
    if draft.typed and product and draft.changed("product") and product["status"] == "stopped":
        draft.refuse("product", "stopped", say("产品“{name}”已停售。", name=product.title))
    derive_prices(draft, work, order)
    draft.set("amount", line_amount(draft["quantity"], draft["price"]))
    draft.set("tax", rules.included_tax(draft["amount"], draft["tax_rate"]))
    draft.set("effective_amount", rules.effective(draft["delivered_qty"], draft["price"]))
    if draft["amount"] is not None and draft["amount"] >= LARGEST:
        draft.refuse("quantity", "too_big", say("金额过大，请检查数量和单价。"))


def follow_order_lines(drafts: Sequence[Draft], work: Work) -> None:
    """Whether the order involves new products follows its lines (PERM-030)."""
    moved = [d for d in drafts if d.changed("product", "order")]
    new_products.refresh_orders(
        work, {o for d in moved for o in (d["order"], d.before["order"] if d.before else None) if o}
    )


def keep_order_lines(ids: Sequence[int], work: Work) -> None:
    """Lines leave or come back only while the order is a draft, or was cancelled."""
    lines = work.rows("sales_order_line", ids, lock=False, deleted=True)
    orders = work.rows("sales_order", {line["order"] for line in lines}, lock=False)
    for order in orders:
        if order["status"] not in (rules.DRAFT, rules.CANCELLED):
            raise RuleBroken(say("订单“{code}”已提交审核，不能删除明细；请先退回或弃审。", code=order.title), "settled")
    with work.derived():
        new_products.refresh_orders(work, {order.id for order in orders})

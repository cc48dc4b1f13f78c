"""Parts and fees of a work order: amounts, and that what was done keeps its lines (SRV-017, SRV-018)."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.sales.public import line_amount
from guanxi.domains.service.work_orders import rules
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

LARGEST = 10**13
SETTLED = "工单已完成，不能修改配件和费用；请先退回返工。"


def check_part(draft: Draft, work: Work) -> None:
    """The product's list price unless another is given, and the amount."""
    if settled(draft, work):
        return
    product = work.lookup("product", draft["product"])
    if product and draft["price"] is None:
        draft.set("price", product["list_price"])
    if draft["quantity"] is not None and draft["quantity"] <= 0:
        draft.refuse("quantity", "too_small", say("数量必须大于零。"))
    draft.set("amount", line_amount(draft["quantity"], draft["price"]))
    if draft["amount"] is not None and draft["amount"] >= LARGEST:
        draft.refuse("quantity", "too_big", say("金额过大，请检查数量和单价。"))


def check_fee(draft: Draft, work: Work) -> None:
    settled(draft, work)


def settled(draft: Draft, work: Work) -> bool:
    """Whether the work order is done, or was when the line stood there; then nobody types into its lines."""
    named = (draft["work_order"], draft.before["work_order"] if draft.before else None)
    over = draft.typed and any(o and o["status"] == rules.DONE for o in (work.lookup("service_work_order", n) for n in named))
    if over:
        draft.refuse("work_order", "settled", say(SETTLED))
    return over


def keep_lines(name: str, ids: Sequence[int], work: Work) -> None:
    """Lines leave or come back only while there is work to be done."""
    lines = work.rows(name, ids, lock=False, deleted=True)
    for order in work.rows("service_work_order", {line["work_order"] for line in lines}, lock=False):
        if order["status"] == rules.DONE:
            raise RuleBroken(say(SETTLED), "settled")


def keep_parts(ids: Sequence[int], work: Work) -> None:
    keep_lines("work_order_part", ids, work)


def keep_fees(ids: Sequence[int], work: Work) -> None:
    keep_lines("work_order_fee", ids, work)

"""Two prices for one customer: open quotes of colleagues for the same customer and product (QUO-006)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from guanxi.base.money import quantise
from guanxi.base.words import say
from guanxi.kernel.access.rights import readable
from guanxi.kernel.metadata.conventions import amount_text
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run_dicts

MOST = 5

#: Newest versions that still hold, of other people and another quote than the one at hand.
CLASHES = """
    select distinct on (mine.id, q.id) p.name as product, q.code, e.name as quoter, l.price, l.discount
    from quote_line mine
    join quote m on m.id = mine.quote_id
    join quote q on q.customer_id = m.customer_id and coalesce(q.origin_id, q.id) <> coalesce(m.origin_id, m.id)
    join quote_line l on l.quote_id = q.id and l.product_id = mine.product_id
    join product p on p.id = l.product_id
    join employee e on e.id = q.owner_id
    where mine.id = any(%(lines)s) and q.status in ('draft', 'approved', 'sent') and q.is_current
      and (q.valid_until is null or q.valid_until >= %(today)s) and q.deleted_at is null and l.deleted_at is null
      and q.owner_id is distinct from %(me)s and q.owner_id is distinct from m.owner_id
    order by mine.id, q.id, l.id
    limit %(most)s
"""


def warn_of_clashes(drafts: Sequence[Draft], work: Work) -> None:
    """Warn of what colleagues quote, whether or not their quotes may be seen: the customer must not get two prices.

    Who may not read prices or discounts of quotes at all learns only that there is one.
    """
    spec = object_spec("quote_line")
    shown = {name for name in ("price", "discount") if readable(work.actor, spec, spec.fields[name])}
    given = {
        "lines": [d.id for d in drafts],
        "today": timezone.localdate(work.now),
        "me": work.actor.employee,
        "most": MOST,
    }
    for found in run_dicts(CLASHES, given):
        work.warn(sentence(found, shown))


def sentence(found: dict[str, Any], shown: set[str]) -> str:
    """What there is, with the figures that may be read."""
    said = say(
        "{who}对该客户的“{product}”已有有效报价（{code}）",
        who=found["quoter"],
        product=found["product"],
        code=found["code"],
    )
    if "price" in shown:
        said += say("，单价 {price}", price=amount_text(quantise(found["price"] or 0)))
    if "discount" in shown and found["discount"] is not None:
        said += say("，折扣 {discount}%", discount=f"{found['discount'].normalize():f}")
    return said + say("。请先与同事沟通，避免同一客户得到两个价格。")

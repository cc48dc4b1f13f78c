"""Orders that involve new products, and the market specialists who work on them and on their customers (PERM-030, D-40).

A product is new by its flag 新品; who is responsible for it stands on its product type. The order and the customer carry the
people in a field, from which the ready-made rules for related employees take them.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts

NAME = "orders.new_products"

IN_ORDERS = """
    select o.id, count(p.id) > 0 as has_new, array_agg(distinct s.e order by s.e) filter (where s.e is not null) as people
    from sales_order o
    left join sales_order_line l on l.order_id = o.id and l.deleted_at is null
    left join product p on p.id = l.product_id and p.is_new and p.deleted_at is null
    left join product_category c on c.id = p.category_id and c.deleted_at is null
    left join lateral unnest(c.specialists) s(e) on true
    where o.id = any(%s)
    group by o.id
"""
OF_CUSTOMERS = """
    select c.id, array_agg(distinct s.e order by s.e) filter (where s.e is not null) as people
    from customer c
    left join sales_order o on o.customer_id = c.id and o.deleted_at is null and o.status <> 'cancelled'
    left join lateral unnest(o.specialists) s(e) on true
    where c.id = any(%s)
    group by c.id
"""


def refresh_orders(work: Work, ids: Collection[int]) -> None:
    """Write on the orders whether they involve new products, and who is responsible for these."""
    if not ids:
        return
    found = {row["id"]: row for row in run_dicts(IN_ORDERS, [sorted(ids)])}
    changes: list[tuple[Any, dict[str, Any]]] = []
    for order in work.rows("sales_order", found):
        now = {"has_new": found[order.id]["has_new"], "specialists": found[order.id]["people"]}
        if any((order[name] or None) != (value or None) for name, value in now.items()):
            changes.append((order, now))
    work.update_many(changes)


def refresh_customers(work: Work, ids: Collection[int]) -> None:
    """The same for customers, from all their orders that were not cancelled."""
    if not ids:
        return
    found = {row["id"]: row["people"] for row in run_dicts(OF_CUSTOMERS, [sorted(ids)])}
    customers = work.rows("customer", [c.id for c in work.rows("customer", found, lock=False) if (c["new_specialists"] or None) != found[c.id]])
    work.update_many((c, {"new_specialists": found[c.id]}) for c in customers)


def catalogue_saved(event: RecordsSaved, work: Work) -> None:
    """A product became new or old, or other people are responsible for a product type: its orders follow in the background."""
    watched = {"product": ("is_new", "category"), "product_category": ("specialists",)}.get(event.spec.name)
    changed = [d.id for d in event.drafts if d.before and watched and d.changed(*watched)]
    if changed:
        work.later(NAME, **{event.spec.name: changed})


def follow(product: list[int] | None = None, product_category: list[int] | None = None) -> None:
    """The task: look again at the orders of these products."""
    rows = run(
        "select distinct l.order_id from sales_order_line l join product p on p.id = l.product_id "
        "where l.deleted_at is null and (p.id = any(%s) or p.category_id = any(%s)) order by 1",
        [product or [], product_category or []],
    )
    for at in range(0, len(rows), 1000):
        with Work(SYSTEM, NAME) as work:
            refresh_orders(work, [row[0] for row in rows[at : at + 1000]])


TASK = Task(NAME, follow)

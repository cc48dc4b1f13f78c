"""Owners of open deals hear when the people at the customer change: a new decision maker changes the chances (CON-012)."""

from __future__ import annotations

from guanxi.domains.parties.public import ContactChange, ContactsChanged
from guanxi.features.notifications.service import notify
from guanxi.kernel.query.reader import raw_rows
from guanxi.kernel.records.work import Work

NEWS_LABELS = {
    "moved_in": "客户“{customer}”来了新联系人{name}（{what}），您有未结束的商机。",
    "moved_out": "客户“{customer}”的联系人{name}已调离，您有未结束的商机。",
    "left": "客户“{customer}”的联系人{name}已离开，您有未结束的商机。",
    "post": "客户“{customer}”的联系人{name}职务变动：{what}，您有未结束的商机。",
}  # fmt: skip


def contacts_changed(event: ContactsChanged, work: Work) -> None:
    """Tell whoever owns open opportunities of the customers, each once in an act."""
    news = [c for c in event.changes if c.kind in NEWS_LABELS]
    if not news or not work.actor.operator:
        return
    customers = sorted({c.customer for c in news})
    deals = raw_rows("opportunity", "t.customer_id = any(%s) and t.status = 'open'", [customers])
    work.remember(work.rows("customer", customers, lock=False))
    owners: dict[int, set[int]] = {}
    for deal in deals:
        if deal["owner_id"]:
            owners.setdefault(deal["owner_id"], set()).add(deal["customer_id"])
    for owner, theirs in owners.items():
        tell(owner, [c for c in news if c.customer in theirs], work)


def tell(owner: int, news: list[ContactChange], work: Work) -> None:
    first = news[0]
    if len(news) > 1:
        notify(work, "您有未结束商机的客户中，{count} 位联系人有变动。", {"count": len(news)}, kind="contact_news", employees=[owner], about=("contact_change", None))
        return
    customer = work.lookup("customer", first.customer)
    facts = {"customer": customer.title if customer else "", "name": first.name, "what": first.description}
    notify(work, NEWS_LABELS[first.kind], facts, kind="contact_news", employees=[owner], about=("customer", first.customer))

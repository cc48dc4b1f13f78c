"""What all papers of an order have in common: they belong to one customer, who is in business, and are settled at some point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from guanxi.base.words import say, translate
from guanxi.domains.parties.public import let_see_customers
from guanxi.kernel.records.base import BELONGING
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def check_customer(draft: Draft, work: Work) -> None:
    """A disabled customer gets nothing new (CUS-043)."""
    customer = work.lookup("customer", draft["customer"])
    if customer and draft.changed("customer") and customer["is_disabled"]:
        draft.refuse("customer", "disabled", say("客户“{name}”已停用，不能用于新业务。", name=customer.title))


def belong_together(draft: Draft, work: Work, fields: Mapping[str, str]) -> None:
    """The records named are the customer's. `fields`: name of the field to the object it points to."""
    for name, target in fields.items():
        other = work.lookup(target, draft[name])
        if other and draft.changed(name, "customer") and other["customer"] != draft["customer"]:
            label = translate(draft.spec.fields[name].label)
            draft.refuse(name, "other_customer", say("所选“{label}”不属于这个客户。", label=label))


def keep_settled(draft: Draft, open_in: Sequence[str], message: str) -> None:
    """What somebody types into a paper that is settled is refused; to whom it belongs may still change."""
    if draft.new or not draft.typed or draft.before is None or draft.before["status"] in open_in:
        return
    for name in draft.given:
        if name not in BELONGING and draft.changed(name):
            draft.refuse(name, "settled", message)


def belong_like(draft: Draft, order: Row) -> None:
    """A paper of an order belongs to whom the order belongs to, unless somebody says otherwise."""
    if draft.new and "owner" not in draft.given:
        draft.set("owner", order["owner"])
        if "department" not in draft.given:
            draft.set("department", order["department"])


def entitle_owners(drafts: Sequence[Draft], work: Work) -> None:
    """Who owns a paper of a customer sees the customer (PERM-018)."""
    wanted: dict[int, set[int]] = {}
    for draft in drafts:
        if draft["owner"] and draft["customer"] and draft.changed("owner", "customer"):
            wanted.setdefault(draft["customer"], set()).add(draft["owner"])
    if wanted:
        let_see_customers(wanted, work)

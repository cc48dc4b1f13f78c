"""What saving a customer or a contact checks, derives and leads to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guanxi.base.words import say
from guanxi.domains.parties import rules
from guanxi.domains.parties.changes import write_changes
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def show_to_key_account_manager(draft: Draft, work: Work) -> None:
    """The key account manager sees the customer; who was it before no longer does for that reason (ORG-017)."""
    if not draft.changed("key_account_manager"):
        return
    before = draft.before["key_account_manager"] if draft.before else None
    people = rules.with_key_account_manager(
        draft["related"] or (), before, draft["key_account_manager"], {draft["owner"], *(draft["related_edit"] or ())}
    )
    if people != list(draft["related"] or ()):
        draft.set("related", people or None)


def check_contact(draft: Draft, work: Work) -> None:
    """A contact reports to somebody of the same customer (PAR-001); moving to another customer ends that relation."""
    if not draft["superior_contact"]:
        return
    superior = work.lookup("contact", draft["superior_contact"])
    if superior is None or rules.superior_fits(draft["customer"], superior["customer"]):
        return
    if "superior_contact" in draft.given or draft.new:
        draft.refuse("superior_contact", "other_customer", say("上级联系人必须属于同一客户。"))
    else:
        draft.set("superior_contact", None)


def keep_one_main_contact(drafts: Sequence[Draft], work: Work) -> None:
    """The contact marked last is the main one; the others of the customer lose the mark (PAR-002)."""
    mains = {d["customer"]: d.id for d in drafts if d["is_main"] and d.changed("is_main", "customer")}
    if not mains:
        return
    present = [c for c in work.select("contact", "customer", mains, lock=True) if c["is_main"]]
    losing = set(rules.displaced_main_contacts(mains, [(c.id, c["customer"]) for c in present]))
    work.update_many((c, {"is_main": False}) for c in present if c.id in losing)


def contacts_saved(drafts: Sequence[Draft], work: Work) -> None:
    """One main contact a customer; what changed is written down and told."""
    keep_one_main_contact(drafts, work)
    write_changes(drafts, work)


def check_influence(draft: Draft, work: Work) -> None:
    """Somebody influences a customer, another person or an opportunity, not himself (PAR-006)."""
    if not rules.influence_complete(draft["customer"], draft["to_contact"], draft["opportunity"]):
        draft.refuse("to_contact", "required", say("请选择被影响的客户、联系人或商机。"))
    if draft["to_contact"] and draft["to_contact"] == draft["from_contact"]:
        draft.refuse("to_contact", "same_contact", say("不能选择联系人自己。"))


def check_relation(draft: Draft, work: Work) -> None:
    """A relation leads somewhere, and not back to the same customer (PAR-003)."""
    if not rules.relation_complete(draft["to_customer"], draft["to_contact"]):
        draft.refuse("to_customer", "required", say("请选择相关客户或相关联系人。"))
    if draft["to_customer"] and draft["to_customer"] == draft["from_customer"]:
        draft.refuse("to_customer", "same_customer", say("不能与客户自己建立关系。"))


def let_see_customers(wanted: Mapping[int, Iterable[int]], work: Work) -> None:
    """Let employees see the customers they work on: they become related employees with the right to view (PAR-004)."""
    people = {customer: {e for e in who if e} for customer, who in wanted.items() if customer}
    blind = not_yet_seen(people, work.rows("customer", people, lock=False))
    if not blind:
        return  # the usual case, which locks nothing
    customers = work.rows("customer", blind)
    missing = not_yet_seen({c: people[c] for c in blind}, customers)
    known = {c.id: c for c in customers}
    work.update_many((known[c], {"related": [*(known[c]["related"] or ()), *new]}) for c, new in missing.items())


def not_yet_seen(people: Mapping[int, set[int]], customers: Sequence[Row]) -> dict[int, list[int]]:
    """Who of the people per customer does not see it by name."""
    return rules.newly_entitled(
        {c.id: people[c.id] for c in customers},
        {c.id: c["owner"] for c in customers},
        {c.id: [*(c["related"] or ()), *(c["related_edit"] or ())] for c in customers},
    )

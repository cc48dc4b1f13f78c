"""Rules about customers and contacts: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def superior_fits(customer: int | None, superiors_customer: int | None) -> bool:
    """PAR-001 (CON-007): somebody reports to a person of the same customer."""
    return superiors_customer is not None and customer == superiors_customer


def displaced_main_contacts(mains: Mapping[int, int], present: Iterable[tuple[int, int]]) -> list[int]:
    """PAR-002 (CON-002): a customer has one main contact.

    `mains` names the new main contact of each customer, `present` are all (contact, customer) now marked as main;
    the answer are the contacts that lose the mark.
    """
    return [contact for contact, customer in present if mains.get(customer, contact) != contact]


def with_key_account_manager(
    related: Iterable[int], before: int | None, now: int | None, entitled: set[int | None]
) -> list[int]:
    """PAR-005 (ORG-017): the key account manager is a related employee unless he reaches the customer anyway."""
    people = [e for e in related if e != before or e == now]
    return people if now is None or now in people or now in entitled else [*people, now]


def relation_complete(to_customer: int | None, to_contact: int | None) -> bool:
    """PAR-003 (CUS-044): a relation leads to a customer or to a person."""
    return to_customer is not None or to_contact is not None


def newly_entitled(
    wanted: Mapping[int, set[int]], owner: Mapping[int, int | None], related: Mapping[int, Iterable[int]]
) -> dict[int, list[int]]:
    """PAR-004 (PERM-018): who works on a record of a customer must see the customer.

    `wanted` names the employees per customer, `owner` and `related` who sees it already; the answer are the employees
    to be added to the related employees of each customer.
    """
    missing = {c: sorted(people - {owner.get(c)} - set(related.get(c, ()))) for c, people in wanted.items()}
    return {customer: people for customer, people in missing.items() if people}


def full_post(department: str | None, post: str | None) -> str:
    """PAR-005 (CON-012): a post with the department in which it is."""
    return " ".join(part for part in (department, post) if part)


def influence_complete(customer: int | None, contact: int | None, opportunity: int | None) -> bool:
    """PAR-006 (CON-016): influence is on somebody or something."""
    return any(x is not None for x in (customer, contact, opportunity))

"""What this module tells the rest of the company."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ContactChange:
    """A contact of a customer came, left, moved or changed his post."""

    customer: int
    contact: int
    name: str
    kind: str
    description: str


@dataclass(frozen=True)
class ContactsChanged:
    """What changed among contacts in one act (CON-012, CON-018)."""

    changes: tuple[ContactChange, ...]

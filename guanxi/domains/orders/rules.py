"""Rules of orders: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from guanxi.base.money import quantise

DRAFT, PENDING, REVIEWED, EXECUTING, COMPLETED, CLOSED, CANCELLED = (
    "draft", "pending", "reviewed", "executing", "completed", "closed", "cancelled",
)  # fmt: skip
#: States in which goods may leave (ORD-030): nothing is delivered before review.
DELIVERABLE = (REVIEWED, EXECUTING)
#: States in which an order may still be cancelled, if nothing has left.
CANCELLABLE = (DRAFT, PENDING, REVIEWED)


#: States in which an order is owed money; of a closed one what was delivered.
PAYABLE = (REVIEWED, EXECUTING, COMPLETED, CLOSED)
#: How a receipt is allocated to the lines of an order.
PROPORTIONAL, OWN = "proportional", "own"
#: An order action is planned, or done.
PLANNED, DONE = "planned", "done"


def included_tax(amount: Decimal | None, rate: Decimal | None) -> Decimal | None:
    """ORL-001 (ORD-009): the tax within an amount whose price includes it."""
    return None if amount is None or rate is None else quantise(amount * rate / (100 + rate))


def still_open(quantity: Decimal | None, delivered: Decimal | None) -> Decimal:
    """ORL-002 (ORD-009, ORD-016): what of a line has not been delivered yet; never less than nothing."""
    return max((quantity or Decimal(0)) - (delivered or Decimal(0)), Decimal(0))


def effective(delivered: Decimal | None, price: Decimal | None) -> Decimal:
    """ORL-003 (ORD-017, D-26): delivered goods at the price agreed after discount."""
    return quantise((delivered or Decimal(0)) * (price or Decimal(0)))


def state_by_delivery(status: str, lines: Iterable[tuple[Decimal | None, Decimal | None]]) -> str:
    """ORL-004 (ORD-004): an order is under way once something was delivered and complete once everything was; `lines`
    are (ordered, delivered). Orders that are not being executed keep their state."""
    if status not in (REVIEWED, EXECUTING, COMPLETED):
        return status
    known = list(lines)
    if known and all(not still_open(ordered, delivered) for ordered, delivered in known):
        return COMPLETED
    return EXECUTING if status != REVIEWED or any(delivered for _, delivered in known) else REVIEWED


def within_period(start: object, end: object) -> bool:
    """ORL-005 (ORD-020): what ends does so on or after the day it begins."""
    return start is None or end is None or start <= end  # type: ignore[operator]


def helpers(owner: int | None, employee: int, before: int | None, helping: Sequence[int]) -> list[int]:
    """ORL-006 (ORD-018): who besides the owner may write in an order action: who is to do it, no longer who was."""
    kept = [e for e in helping if e not in (before, employee, owner)]
    return kept if employee == owner else [*kept, employee]


def shares(amount: Decimal, weights: Sequence[Decimal]) -> list[Decimal]:
    """ORL-007 (ORD-015): an amount in proportion to the weights, to the cent, and together exactly the amount."""
    whole, given, running, result = sum(weights, Decimal(0)), Decimal(0), Decimal(0), []
    for weight in weights:
        running += weight
        upto = quantise(amount * running / whole) if whole else amount
        result.append(upto - given)
        given = upto
    return result


def receivable(status: str, amount: Decimal, effective_amount: Decimal, received: Decimal) -> Decimal | None:
    """ORL-008 (ORD-014): what is still owed on an order; below zero where more came than was delivered before it was closed."""
    return ((effective_amount if status == CLOSED else amount) - received) if status in PAYABLE else None


def receipt_state(owed: Decimal | None, received: Decimal) -> str | None:
    """ORL-009 (ORD-014): how far an order is paid; nothing can be said of one that is owed nothing yet."""
    if owed is None:
        return None
    if owed > 0:
        return "partly" if received else "unpaid"
    return "over" if owed < 0 else "paid"

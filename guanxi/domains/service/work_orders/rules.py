"""Rules about work orders: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

PENDING, DISPATCHED, WORKING, DONE = ("pending", "dispatched", "in_progress", "done")
#: States in which the work is somebody's to do.
IN_HAND = (DISPATCHED, WORKING)


def out_of_order(dispatched: datetime | None, arrived: datetime | None, finished: datetime | None, now: datetime) -> str:
    """SVV-008 (SRV-057): one arrives after being sent and finishes after arriving, and neither in the future. Says which is wrong."""
    if arrived and (arrived > now or (dispatched and arrived < dispatched)):
        return "arrived_at"
    return "finished_at" if finished and (finished > now or (arrived and finished < arrived)) else ""


def writers(owner: int | None, before: int | None, executor: int | None, others: Iterable[int]) -> list[int]:
    """SVV-009 (SRV-016): who is sent may write to the work order, who is sent no longer may not for that reason."""
    kept = [e for e in others if e != before]
    return kept if executor is None or executor in (owner, *kept) else [*kept, executor]

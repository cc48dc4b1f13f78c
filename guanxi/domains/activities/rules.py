"""Rules about activities: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

OPEN = frozenset({"planned", "doing", "overdue"})


def times_in_order(start: datetime | None, end: datetime | None) -> bool:
    """ACV-001 (ACT-003): what is planned or done ends after it begins."""
    return start is None or end is None or start <= end


def is_overdue(status: str, plan_start: datetime | None, plan_end: datetime | None, now: datetime) -> bool:
    """ACV-002 (ACT-006, OPP-018): a planned activity is overdue when its planned end, or beginning, has passed."""
    due = plan_end or plan_start
    return status in ("planned", "doing") and due is not None and due < now


def helpers(owner: int | None, executor: int | None, related_edit: Iterable[int]) -> list[int]:
    """ACV-003 (ACT-004): the executor may write on an activity that another person owns."""
    present = list(related_edit)
    return present if executor is None or executor == owner or executor in present else [*present, executor]


def is_untaken(role: int | None, executor: int | None) -> bool:
    """ACV-004 (ORG-014): a task that is addressed to a role and that nobody has taken yet."""
    return role is not None and executor is None


def with_viewers(present: Iterable[int], holders: Iterable[int]) -> list[int]:
    """ACV-005 (ORG-014): who holds the role may look at its task."""
    return list(dict.fromkeys((*present, *holders)))

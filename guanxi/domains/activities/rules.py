"""Rules about activities: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.utils import timezone

OPEN = frozenset({"planned", "doing", "overdue"})


def times_in_order(start: datetime | None, end: datetime | None) -> bool:
    """ACV-001 (ACT-003): what is planned or done ends after it begins."""
    return start is None or end is None or start <= end


def is_overdue(status: str, plan_start: datetime | None, plan_end: datetime | None, now: datetime) -> bool:
    """ACV-002 (ACT-006, OPP-018): a planned activity is overdue when its planned end, or beginning, has passed."""
    due = plan_end or plan_start
    return status in ("planned", "doing") and due is not None and due < now


def on_time(plan_start: datetime | None, plan_end: datetime | None, done: datetime | None) -> bool | None:
    """ACV-007 (ORG-022): done by its planned end, or on the day for which it was planned; nothing to say of what is not done or
    was not planned."""
    if done is None or (plan_start is None and plan_end is None):
        return None
    if plan_end is not None:
        return done <= plan_end
    return timezone.localtime(done).date() <= timezone.localtime(plan_start).date()


def helpers(owner: int | None, executor: int | None, related_edit: Iterable[int]) -> list[int]:
    """ACV-003 (ACT-004): the executor may write on an activity that another person owns."""
    present = list(related_edit)
    return present if executor is None or executor == owner or executor in present else [*present, executor]


def is_untaken(role: int | None, executor: int | None) -> bool:
    """ACV-004 (ORG-014): a task that is addressed to a role and that nobody has taken yet."""
    return role is not None and executor is None


def shows_to_role(role: int | None, status: str, deleted: bool) -> bool:
    """ACV-005 (ORG-014): a role sees its task, and what it is about, as long as it is to be done, whoever has taken it."""
    return role is not None and status in OPEN and not deleted


def due_of_role_task(now: datetime, days: int) -> tuple[datetime, datetime]:
    """ACV-006 (ORG-014): a task of a role stands in the calendar on its last day, from nine o'clock or from now on, till its end."""
    end = (now + timedelta(days=days)).replace(hour=23, minute=59, second=0, microsecond=0)
    morning = end.replace(hour=9, minute=0)
    return max(now.replace(second=0, microsecond=0), morning), end

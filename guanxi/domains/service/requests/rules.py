"""Rules about service requests: pure functions over values."""

from __future__ import annotations

NEW, CLAIMED, WORKING, RESOLVED, VISITED, CLOSED = ("new", "claimed", "in_progress", "resolved", "visited", "closed")
#: States in which somebody still has to do something about the matter itself.
UNSOLVED = (NEW, CLAIMED, WORKING)
#: Which kind of work order a kind of request usually leads to.
WORK = {"repair": "repair", "complaint": "complaint", "suggestion": "question", "usage": "question"}


def needs_reason(status: str) -> bool:
    """SVV-006 (SRV-007): who closes a request without having called the customer back says why."""
    return status != VISITED


def usual_work(request_type: str | None) -> str:
    """SVV-007 (SRV-016): the kind of work order proposed for a request."""
    return WORK.get(request_type or "", "question")

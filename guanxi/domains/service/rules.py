"""Rules about complaints: pure functions over values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

RECORDED, ALLOCATED, HANDLING, HANDLED, VERIFIED, CLOSED = (
    "recorded", "allocated", "handling", "handled", "verified", "closed",
)  # fmt: skip
#: What is complained about: which field names it (SRV-031).
TARGETS = {"product": "product", "department": "target_department", "person": "target_employee"}
#: Which limit of the reason holds in a state (SRV-038); a complaint being handled keeps the deadline it was allocated with.
LIMITS = {
    RECORDED: "allocate_hours", ALLOCATED: "handle_hours", HANDLING: "handle_hours", HANDLED: "verify_hours", VERIFIED: "close_hours",
}  # fmt: skip


def same_step(before: str | None, after: str) -> bool:
    """SVV-001 (SRV-038): beginning to handle is no new step, the time runs on."""
    return before == after or (before == ALLOCATED and after == HANDLING)


def deadline(status: str, since: datetime, limits: Mapping[str, int | None]) -> datetime | None:
    """SVV-002 (SRV-038): until when the step should be over; None where nothing is watched."""
    name = LIMITS.get(status)
    hours = limits.get(name) if name else None
    return since + timedelta(hours=hours) if hours else None


def timeliness(due: datetime | None, now: datetime) -> str | None:
    """SVV-003 (SRV-038): whether a step is on time; None where nothing is watched."""
    if due is None:
        return None
    return "late" if due < now else "on_time"


def may_handle(handler: int | None, accused: int | None, supervisor: int | None) -> str:
    """SVV-004 (SRV-033, SRV-035): nobody handles a complaint about himself, nor one that he supervises. Says which it is."""
    if handler is not None and handler == accused:
        return "accused"
    return "supervisor" if handler is not None and handler == supervisor else ""


def parts(handler: int | None, supervisor: int | None, employee: int | None) -> set[str]:
    """SVV-005 (SRV-034, SRV-035): in what part somebody stands on a complaint."""
    return {name for name, who in (("handler", handler), ("supervisor", supervisor)) if who and who == employee}

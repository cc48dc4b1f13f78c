"""Every quarter of an hour: planned activities whose time has passed become overdue (ACT-006)."""

from __future__ import annotations

from guanxi.domains.activities import rules
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.records.work import Work

NAME = "activities.mark_overdue"


def mark_overdue() -> None:
    """Set the state of all overdue activities of this account set."""
    with Work(SYSTEM, "activity.overdue") as work:
        waiting = work.select("activity", "status", ("planned", "doing"), lock=True)
        late = [a for a in waiting if rules.is_overdue(a["status"], a["plan_start"], a["plan_end"], work.now)]
        work.update_many((a, {"status": "overdue"}) for a in late)


TASK = Task(NAME, mark_overdue)
PERIODIC = Periodic("*/15 * * * *", NAME)

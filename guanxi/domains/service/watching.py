"""Every quarter of an hour: steps of complaints whose time has passed are marked, and who has to act is told once (SRV-038)."""

from __future__ import annotations

from guanxi.domains.service import rules
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

NAME = "service.watch_complaints"


def watch_complaints() -> None:
    """Mark what has become late since the last look; each step is told of once."""
    with Work(SYSTEM, "complaint.late") as work:
        sql = "select id from complaint where deleted_at is null and status <> %s and timeliness is distinct from 'late' and step_due < %s"
        late = work.rows("complaint", [r[0] for r in run(sql, [rules.CLOSED, work.now])])
        work.update_many((c, {"timeliness": "late"}) for c in late)
        for complaint in late:
            tell(complaint, work)


def tell(complaint: Row, work: Work) -> None:
    """Of the handler's steps both hear, of the supervisor's he himself; where nobody supervises, whoever recorded it."""
    acting = (complaint["handler"],) if complaint["status"] in (rules.ALLOCATED, rules.HANDLING) else ()
    people = [e for e in dict.fromkeys((*acting, complaint["supervisor"] or complaint["owner"])) if e]
    text = "投诉 {code} 已超过本步骤期限，请尽快处理。"
    notify(work, text, {"code": complaint["code"]}, employees=people, about=("complaint", complaint.id))


TASK = Task(NAME, watch_complaints)
PERIODIC = Periodic("*/15 * * * *", NAME)

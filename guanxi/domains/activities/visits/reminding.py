"""Every morning: plans whose day has passed are marked; salespeople hear what is due, superiors what was missed (ACT-022)."""

from __future__ import annotations

from django.utils import timezone

from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

NAME = "activities.remind_visits"
MARK = """
with late as (
    update visit_plan set status = 'overdue', version = version + 1, updated_at = %s
    where status = 'planned' and due_date < %s and deleted_at is null returning owner_id
)
select e.superior_id, count(*) from late join employee e on e.id = late.owner_id where e.superior_id is not null group by 1 order by 1
"""
DUE = """
select p.owner_id, count(*) filter (where p.status = 'planned'), count(*) filter (where p.status = 'overdue') from visit_plan p
where p.status in ('planned', 'overdue') and p.due_date <= %s and p.deleted_at is null and p.owner_id is not null group by 1 order by 1
"""


def remind_visits() -> None:
    """One notice a person, however many customers wait."""
    with Work(SYSTEM, "visit_plan.remind") as work:
        today = timezone.localdate(work.now)
        missed = run(MARK, [work.now, today])
        for superior, count in missed:
            text, link = "您的下属有 {count} 个拜访计划逾期未访。", "/o/visit_plan?view=overdue"
            notify(work, text, {"count": count}, kind="visit_plan", employees=[superior], link=link)
        for owner, due, late in run(DUE, [today]):
            text = "今天有 {due} 位客户应拜访，另有 {late} 位逾期未访。"
            notify(work, text, {"due": due, "late": late}, kind="visit_plan", employees=[owner], link="/o/visit_plan?view=mine")


TASK = Task(NAME, remind_visits)
PERIODIC = Periodic("40 7 * * *", NAME)

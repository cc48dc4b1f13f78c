"""A visit that took place closes the plan of its customer, whoever made it (ACT-021, ACT-022)."""

from __future__ import annotations

from django.utils import timezone

from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

#: A visit on the very day from which the cycle counts is a new one only if it is completed now: the cycle may count from this visit.
CLOSE = """
update visit_plan p set status = 'done', activity_id = v.activity, visited_on = v.day, on_time = v.day <= p.due_date,
    version = version + 1, updated_at = %s
from (
    select distinct on (customer) * from unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::date[], %s::boolean[])
    as u(activity, customer, kind, day, fresh) where kind in (select id from activity_type where is_visit)
    order by customer, day desc
) v
where p.customer_id = v.customer and p.status in ('planned', 'overdue') and p.deleted_at is null
and (v.day > p.counted_from or (v.fresh and v.day = p.counted_from))
"""


def visited(event: RecordsSaved, work: Work) -> None:
    """Activities were saved: those that are visits and done close plans, all in one statement."""
    if event.spec.name != "activity":
        return
    done = [d for d in event.drafts if is_done(d)]
    if not done:
        return
    days = [timezone.localtime(d["actual_end"]).date() for d in done]
    facts = ([d.id for d in done], [d["customer"] for d in done], [d["activity_type"] for d in done], days, [d.changed("status") for d in done])
    run(CLOSE, [work.now, *facts])


def is_done(draft: Draft) -> bool:
    fresh = draft.changed("status", "customer", "activity_type", "actual_end")
    return bool(fresh and draft["status"] == "done" and draft["customer"] and draft["actual_end"])

"""What this module does when the rest of the company changes."""

from __future__ import annotations

from guanxi.domains.activities import rules
from guanxi.domains.parties.public import let_see_customers
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.records.work import Work


def roles_changed(event: RecordsSaved, work: Work) -> None:
    """Who comes to hold a role sees the tasks that wait for it (ORG-014)."""
    if event.spec.name != "employee":
        return
    gained = {d.id: {*(d["roles"] or ())} - {*((d.before and d.before["roles"]) or ())} for d in event.drafts}
    wanted = {role for roles in gained.values() for role in roles}
    waiting = [
        t for t in work.select("activity", "executor_role", wanted, lock=True)
        if t["status"] in rules.OPEN and t["executor"] is None
    ]  # fmt: skip
    people = {t.id: [e for e, roles in gained.items() if t["executor_role"] in roles] for t in waiting}
    work.update_many((t, {"related": rules.with_viewers(t["related"] or (), people[t.id])}) for t in waiting)
    customers: dict[int, set[int]] = {}
    for task in waiting:
        if task["customer"]:
            customers.setdefault(task["customer"], set()).update(people[task.id])
    let_see_customers(customers, work)

"""Who holds a role sees its tasks and what they are about: the records are shared with the role, not with its members, so that
whoever comes to hold it sees them at once and whoever loses it sees them no more. Who took a task sees what it is about as long
as it is his, done or not (ORG-014)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from guanxi.domains.activities import rules
from guanxi.kernel.access.nodes import ROLE, node
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.records import sharing
from guanxi.kernel.records.sharing import Cause
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

CAUSE = Cause("task", "view")
Values = Mapping[str, Any]


def follow(now: Sequence[Values], before: Sequence[Values], work: Work) -> None:
    """Make right with whom these tasks, the customers and the records that they are or were about are shared."""
    pairs = [(t["id"], node(ROLE, t["executor_role"])) for t in now if shown(t)]
    sharing.agree(work, object_spec("activity"), "node", [t["id"] for t in now], pairs, CAUSE)
    touched: dict[str, set[int]] = {}
    for task in (*now, *before):
        for object_, record in about(task):
            touched.setdefault(object_, set()).add(record)
    for object_, ids in sorted(touched.items()):
        share(object_, ids, work)


def shown(task: Values) -> bool:
    return rules.shows_to_role(task["executor_role"], task["status"], task["deleted_at"] is not None)


def about(task: Values) -> Iterable[tuple[str, int]]:
    """What somebody must see who is to do the task: its customer, and the record for which it was made."""
    if task["customer"]:
        yield "customer", task["customer"]
    source = snapshot().objects.get(task["source_object"] or "")
    if source and source.owned and task["source_record"]:
        yield source.name, task["source_record"]


def share(object_: str, ids: set[int], work: Work) -> None:
    """Share the records with the roles and people that have something to do about them, and with no others. They are locked
    first: of two tasks that are finished at once, the second knows of the first."""
    work.rows(object_, ids, deleted=True)
    of_role = "executor_role_id is not null and status <> 'cancelled' and deleted_at is null"
    columns, wanted = "executor_role_id, executor_id, status", sorted(ids)
    found = run(
        f"select source_record, {columns} from activity where source_object = %s and source_record = any(%s) and {of_role} union "
        f"select customer_id, {columns} from activity where %s = 'customer' and customer_id = any(%s) and {of_role}",
        [object_, wanted, object_, wanted],
    )
    spec = object_spec(object_)
    roles = {(record, node(ROLE, role)) for record, role, _, status in found if rules.shows_to_role(role, status, False)}
    sharing.agree(work, spec, "node", ids, roles, CAUSE)
    sharing.agree(work, spec, "employee", ids, {(record, executor) for record, _, executor, _ in found if executor}, CAUSE)

"""Who holds a role sees its tasks and what they are about: the records are shared with the role, not with its members, so that
whoever comes to hold it sees them at once and whoever loses it sees them no more (ORG-014)."""

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
        share_with_roles(object_, ids, work)


def shown(task: Values) -> bool:
    return rules.shows_to_role(task["executor_role"], task["status"], task["deleted_at"] is not None)


def about(task: Values) -> Iterable[tuple[str, int]]:
    """What somebody must see who is to do the task: its customer, and the record for which it was made."""
    if task["customer"]:
        yield "customer", task["customer"]
    source = snapshot().objects.get(task["source_object"] or "")
    if source and source.owned and task["source_record"]:
        yield source.name, task["source_record"]


def share_with_roles(object_: str, ids: set[int], work: Work) -> None:
    """Share the records with the roles that have something to do about them, and with no others. They are locked first: of
    two tasks that are finished at once, the second knows of the first."""
    work.rows(object_, ids, deleted=True)
    open_, wanted = [*rules.OPEN], sorted(ids)
    found = run(
        "select source_record, executor_role_id from activity where source_object = %s and source_record = any(%s) "
        "and executor_role_id is not null and status = any(%s) and deleted_at is null union "
        "select customer_id, executor_role_id from activity where %s = 'customer' and customer_id = any(%s) "
        "and executor_role_id is not null and status = any(%s) and deleted_at is null",
        [object_, wanted, open_, object_, wanted, open_],
    )
    pairs = {(record, node(ROLE, role)) for record, role in found}
    sharing.agree(work, object_spec(object_), "node", ids, pairs, CAUSE)

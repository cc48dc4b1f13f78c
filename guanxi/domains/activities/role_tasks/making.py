"""Which records have come to meet the condition of a task, and the activities that are made for them (ORG-014).

`activities_entry` remembers the records inside a condition. Whoever is in it already gets no second task; a record that leaves
the condition is forgotten, and gets a new task when it comes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from guanxi.domains.activities import rules
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.records.conditions import those_meeting
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

USUAL_TYPE = "其他"
LONGEST = 120


@dataclass(frozen=True)
class Template:
    """One task of a role as it is in force."""

    id: int
    subject: str
    role: int
    object: str
    condition: str
    type: int | None
    days: int


_COLUMNS = "id, subject, role_id, object_name, coalesce(condition, ''), activity_type_id, due_days"
_cache: dict[str, tuple[int, tuple[Template, ...]]] = {}


def in_force() -> tuple[Template, ...]:
    """The tasks in force; cached until one changes, which is told by the stamp of rights."""
    code, version = current_set(), stamp("access")
    found = _cache.get(code)
    if found is None or found[0] != version:
        rows = run(
            f"select {_COLUMNS} from role_task where is_active and deleted_at is null and in_force_at is not null order by id"
        )
        found = _cache[code] = (version, tuple(Template(*row) for row in rows))
    return found[1]


def one_template(id_: int) -> Template | None:
    """A task that is switched on, in force or not yet."""
    rows = run(f"select {_COLUMNS} from role_task where id = %s and is_active and deleted_at is null", [id_])
    return Template(*rows[0]) if rows else None


def note(template: Template, spec: ObjectSpec, ids: Sequence[int]) -> list[int]:
    """Bring the memory up to date for these records; returns those that have just come to meet the condition."""
    inside = those_meeting(spec, template.condition, ids)
    run(
        "delete from activities_entry where task = %s and record = any(%s) and record <> all(%s::bigint[])",
        [template.id, list(ids), inside],
    )
    sql = "insert into activities_entry (task, record) select %s, unnest(%s::bigint[]) on conflict do nothing returning record"
    return [row[0] for row in run(sql, [template.id, inside])]


def make(work: Work, template: Template, spec: ObjectSpec, ids: Sequence[int]) -> None:
    """The tasks for records that have come to meet the condition. Nobody owns them until somebody takes them."""
    fresh = note(template, spec, ids)
    if not fresh:
        return
    kind = template.type or usual_type()
    start, end = rules.due_of_role_task(timezone.localtime(work.now), template.days)
    common = {
        "activity_type": kind, "executor_role": template.role, "executor": None, "owner": None, "role_task": template.id,
        "source_object": spec.name, "plan_start": start, "plan_end": end,
    }  # fmt: skip
    work.add_many("activity", [{**common, **facts_of(template, spec, row)} for row in work.rows(spec.name, fresh, lock=False)])


def facts_of(template: Template, spec: ObjectSpec, row: Row) -> dict[str, Any]:
    """What a task takes from its record: who answers for it, and the customer and the deal it belongs to."""
    return {
        "subject": f"{template.subject}：{row.title}"[:LONGEST], "source_record": row.id, "department": row["department"],
        "customer": pointed(spec, row, "customer"), "opportunity": pointed(spec, row, "opportunity"),
    }  # fmt: skip


def pointed(spec: ObjectSpec, row: Row, target: str) -> int | None:
    """The record itself, or the one of the target to which its field of that name leads."""
    field = spec.fields.get(target)
    if spec.name == target:
        return row.id
    found: int | None = row[target] if field and field.target == target and not field.kind.many else None
    return found


def usual_type() -> int | None:
    """The type of a task that names none."""
    rows = run_dicts(
        "select id from activity_type where deleted_at is null order by name <> %s, sort_no, id limit 1", [USUAL_TYPE]
    )
    return rows[0]["id"] if rows else None

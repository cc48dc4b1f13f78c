"""Control by region and business line, realised as control by departments (PERM-023): a department carries a region and a business
line, its customers take them over when they are saved, and people reach what their departments carry.

The assistant switches the two dimensions on for customers, grants the roles named "what their departments carry", and lets the
customers that are there take over what their departments carry, in the background. All of it can be changed afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from guanxi.base.words import say
from guanxi.features.studio.dimensions import attach
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.dimensions import Dimension, by_department, carried, carried_by, dimensions
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

CODES, OBJECT, TASK, CHUNK = ("region", "line"), "customer", "studio.take_over", 1000


def control_by_area(actor: Actor, roles: Sequence[int]) -> int:
    """Set it up; doing it again changes nothing. Returns the job in which existing customers follow. Raises Invalid."""
    found = [d for d in dimensions() if d.code in CODES]
    for dimension in found:
        attach(actor, dimension.id, OBJECT)
    with Work(actor, "dimension.area") as work:
        for role in sorted(set(roles)):
            work.get("role", role, "view", lock=False)
            held = {g["dimension"] for g in work.select("data_grant", "role", [role])}
            for dimension in found:
                if dimension.id not in held:
                    grant = {"role": role, "dimension": dimension.id, "grant_level": "below", "right": "edit"}
                    work.create("data_grant", grant)
        return progress.start_job(actor, "area", say("客户继承部门的区域和业务线"), TASK, args={"object": OBJECT})


def inherit(work: Work, spec: ObjectSpec, drafts: Sequence[Draft]) -> None:
    """What every save of customers does: one without a value takes that of its responsible department, and one that followed
    its department goes on doing so when it moves to another."""
    if spec.name != OBJECT:
        return
    for dimension, field in inherited(spec):
        places = {p for d in drafts for p in (d["department"], d.before and d.before["department"]) if p}
        known = carried_by(dimension, places) if any(wants(d, field.name) for d in drafts) else {}
        for draft in drafts:
            followed = draft.before and draft[field.name] == known.get(draft.before["department"])
            if wants(draft, field.name) and (draft[field.name] is None or followed):
                draft.set(field.name, known.get(draft["department"], draft[field.name]))


def wants(draft: Draft, name: str) -> bool:
    """Whether there may be something to take over: it is empty, or the department changed and nobody chose a value."""
    return not draft.errors and bool(draft["department"]) and (
        draft[name] is None or (draft.changed("department") and not draft.changed(name))
    )  # fmt: skip


def inherited(spec: ObjectSpec) -> Iterable[tuple[Dimension, FieldSpec]]:
    """The dimensions switched on for the object whose values departments carry, each with the object's field."""
    return [(d, field) for d, field in carried(spec) if not field.kind.many and by_department(d) is not None]


@long_work
def take_over(job: Running) -> None:
    """Existing records take over what their departments carry. Cancelling it leaves what is done."""
    done = 0
    job.result = {"done": 0}
    with known_stamps():
        spec = object_spec(job.args["object"])
        for dimension, field in inherited(spec):
            for ids in lacking(spec, field):
                with Work(SYSTEM, "dimension.take_over") as work:
                    rows = work.rows(spec.name, ids)
                    values = carried_by(dimension, [r["department"] for r in rows if r["department"]])
                    work.update_many((r, {field.name: values[r["department"]]}) for r in rows if r["department"] in values)
                done += len(ids)
                job.result = {"done": done}
                job.advance(done)


def lacking(spec: ObjectSpec, field: FieldSpec) -> Iterator[list[int]]:
    """The ids of records with a department and without a value, in chunks."""
    last = 0
    sql = (
        f"select id from {ident(spec.table)} where id > %s and {ident(field.column)} is null and department_id is not null "
        f"and deleted_at is null order by id limit {CHUNK}"
    )
    while ids := [r[0] for r in run(sql, [last])]:
        yield ids
        last = ids[-1]


TAKE_OVER = Task(TASK, take_over)

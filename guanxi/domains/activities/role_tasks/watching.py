"""When tasks of roles are made: as soon as a record is saved, and once a night for what changes by itself."""

from __future__ import annotations

from guanxi.domains.activities.role_tasks import saving
from guanxi.domains.activities.role_tasks.making import in_force, make, note, one_template
from guanxi.features.related.rules import chunks
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import Work

NIGHTLY = "activities.role_task_nightly"


def saved(event: RecordsSaved, work: Work) -> None:
    """Records were saved: those that have come to meet a condition get its task. A task made so makes no further one."""
    if not event.spec.owned:
        return
    ids = [d.id for d in event.drafts if event.spec.name != "activity" or not d["role_task"]]
    for template in in_force():
        if ids and template.object == event.spec.name:
            make(work, template, event.spec, ids)


@long_work
def prepare(job: Running) -> None:
    """Put a definition in force: who meets the condition now is noted first."""
    job.result = {"done": 0}
    with known_stamps():
        template = one_template(job.args["task"])
        spec = snapshot().objects.get(template.object) if template else None
        if not template or not spec:
            return
        done = 0
        for ids in chunks(spec):
            with Work(SYSTEM, "role_task.prepare"):
                note(template, spec, ids)
            done += len(ids)
            job.result = {"done": done}
            job.advance(done)
        with Work(SYSTEM, "role_task.prepare") as work:
            work.update(work.get("role_task", template.id), in_force_at=work.now)


def nightly() -> None:
    """Every definition over all records, for conditions that time makes true."""
    with known_stamps():
        for template in in_force():
            spec = snapshot().objects.get(template.object)
            if spec is None:
                continue
            for ids in chunks(spec):
                with Work(SYSTEM, "role_task.nightly") as work:
                    make(work, template, spec, ids)


TASKS = (Task(saving.PREPARE, prepare), Task(NIGHTLY, nightly))
PERIODIC = Periodic("25 2 * * *", NIGHTLY)

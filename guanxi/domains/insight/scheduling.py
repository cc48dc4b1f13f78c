"""定时计算: every night the models that are due are computed and kept, as a job that can be watched and cancelled (PYR-012, PYR-024)."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from guanxi.base.words import say
from guanxi.domains.insight import rules
from guanxi.domains.insight.computing import SCHEDULED, compute
from guanxi.domains.insight.levels import set_levels
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.jobs.progress import start_job
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

COMPUTE, DUE = "insight.compute", "insight.compute_due"
NOTICE = "pyramid"


def begin(actor: Actor, model: Row, kind: str) -> int:
    """Enqueue the computation in the running transaction; returns the job."""
    label = say("计算{name}", name=model.title)
    return start_job(actor, "pyramid", label, COMPUTE, args={"model": model.id, "kind": kind})


def compute_due() -> None:
    """Begin what is due by now, and say when it is due next."""
    with Work(SYSTEM, "pyramid_model.schedule") as work:
        day = timezone.localdate(work.now)
        due = run("select id from pyramid_model where deleted_at is null and is_active and next_run <= %s order by id", [day])
        for model in work.rows("pyramid_model", [id_ for (id_,) in due]):
            begin(SYSTEM, model, SCHEDULED)
            work.update(model, next_run=rules.next_run(model["schedule"], day))


@long_work
def run_compute(job: Running) -> None:
    """The list in one transaction, then the layers on the customers. Run again after a crash it makes one more list."""
    actor = job.actor() if job.operator else SYSTEM
    job.advance(0, 1)
    with known_stamps(), Work(actor, "pyramid_model.compute", trusted=True) as work:
        model = work.get("pyramid_model", job.args["model"])
        made = compute(model, job.args["kind"], work)
        job.result = {"run": made.id, "model": model.id}
        if made["kind"] == SCHEDULED:
            tell(model, made.id, work)
    if made["kind"] == SCHEDULED and model["is_leading"]:
        job.result["changed"] = set_levels(model.id, made.id, job.advance)


def tell(model: Row, run_id: int, work: Work) -> None:
    """Whoever made the model, and who is named on it, learns how many customers moved, so that large changes are watched (PYR-024)."""
    figures: dict[str, Any] = run("select figures from pyramid_run where id = %s", [run_id])[0][0]
    moves = {name: sum(x[name] for x in (*figures["layers"], figures["outside"])) for name in ("up", "down", "new", "gone")}
    facts = {"name": model.title, "customers": figures["customers"], **moves}
    text = "{name}已计算：{customers} 个客户，上升 {up}，下降 {down}，新进 {new}，流出 {gone}。"
    maker = [model["created_by"]] if model["created_by"] else []
    notify(work, text, facts, kind=NOTICE, operators=maker, employees=model["watchers"] or [], link=f"/pyramid?model={model.id}")


TASKS = (Task(COMPUTE, run_compute, retries=1), Task(DUE, compute_due))
PERIODIC = Periodic("30 1 * * *", DUE)

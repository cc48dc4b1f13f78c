"""The job of an appraisal: each result is collected and scored in a work of its own (ORG-021)."""

from __future__ import annotations

from guanxi.base.errors import CrmError, first_message
from guanxi.domains.organization.appraisal import collecting
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import QUIET, Work

TASK = "organization.appraise"
TOLD = 50  # refusals kept with the job


@long_work
def appraise(job: Running) -> None:
    """A result that refuses does not stop the others, and doing it twice does no harm."""
    job.result = {"ok": 0, "failed": 0, "errors": []}
    for at, id_ in enumerate(job.args["results"], 1):
        try:
            with known_stamps(), Work(SYSTEM, "appraisal_result.collect") as work:
                work.memo[QUIET] = True
                collecting.collect(work.get("appraisal_result", id_), work)
                collecting.evaluate(work.get("appraisal_result", id_), work)
            job.result["ok"] += 1
        except CrmError as problem:
            job.result["failed"] += 1
            if len(job.result["errors"]) < TOLD:
                job.result["errors"].append({"id": id_, "message": first_message(problem)})
        job.advance(at)


APPRAISE = Task(TASK, appraise)

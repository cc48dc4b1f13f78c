"""The job of an appraisal: each result is collected and scored in a work of its own (ORG-021)."""

from __future__ import annotations

from guanxi.base.errors import CrmError
from guanxi.domains.organization.appraisal import collecting
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.actions.run import first_message
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import QUIET, Work

TASK = "organization.appraise"
TOLD = 50  # refusals kept with the job


def appraise(job: int) -> None:
    """The task; a result that refuses does not stop the others, and doing it twice does no harm."""
    found = progress.begin(job)
    if found is None:
        return
    results, refused, state = found.args["results"], [], "done"
    try:
        for at, id_ in enumerate(results, 1):
            try:
                with known_stamps(), Work(SYSTEM, "appraisal_result.collect") as work:
                    work.memo[QUIET] = True
                    collecting.collect(work.get("appraisal_result", id_), work)
                    collecting.evaluate(work.get("appraisal_result", id_), work)
            except CrmError as problem:
                refused.append({"id": id_, "message": first_message(problem)})
            progress.advance(job, at)
    except progress.Cancelled:
        state = "cancelled"
    progress.finish(job, state, {"ok": len(results) - len(refused), "failed": len(refused), "errors": refused[:TOLD]})


APPRAISE = Task(TASK, appraise)

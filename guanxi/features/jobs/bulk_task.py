"""The bulk change of more records than a request should wait for."""

from __future__ import annotations

from dataclasses import replace

from guanxi.base.errors import CrmError, Forbidden
from guanxi.base.words import say, translate, using_locale
from guanxi.kernel.access.actor import Actor, acting
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.jobs import progress
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.bulk import Result, bulk
from guanxi.kernel.storage.rows import run

CHUNK = 500
TOLD = 50  # refusals kept with the job


def run_bulk(job: int) -> None:
    """The task: chunk by chunk, with the rights the person has now; the result counts and tells the first refusals."""
    found = progress.begin(job)
    if found is None:
        return
    ids, counts = found.args["ids"], {"ok": 0, "failed": 0}
    refused: list[Result] = []
    start = int(run("select done from kernel_job where id = %s", [job])[0][0])
    rows = run("select locale from operator where id = %s", [found.operator])
    state, error = "done", ""
    with using_locale(rows[0][0] if rows else ""):
        try:
            for at in range(start, len(ids), CHUNK):
                with known_stamps():
                    results = chunk(actor_of(found.operator), found.args, ids[at : at + CHUNK])
                bad = [r for r in results if not r["ok"]]
                counts = {"ok": counts["ok"] + len(results) - len(bad), "failed": counts["failed"] + len(bad)}
                refused += bad[: TOLD - len(refused)]
                progress.advance(job, at + len(results), len(ids))
        except progress.Cancelled:
            state = "cancelled"
        except CrmError as problem:
            state, error = "failed", translate(problem.message)
        progress.finish(job, state, {**counts, "errors": refused}, error)


def actor_of(operator: int) -> Actor:
    actor = load_actor(operator)
    if actor is None:
        raise Forbidden(say("操作员已停用。"))
    return replace(actor, request=f"bulk {operator}")


def chunk(actor: Actor, args: dict[str, object], ids: list[int]) -> list[Result]:
    with acting(actor):
        return bulk(actor, object_spec(str(args["object"])), str(args["verb"]), ids, dict(args["values"]))  # type: ignore[call-overload]

"""The bulk change of more records than a request should wait for."""

from __future__ import annotations

from guanxi.kernel.access.actor import Actor, acting
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.bulk import Result, bulk

CHUNK = 500
TOLD = 50  # refusals kept with the job


@long_work
def run_bulk(job: Running) -> None:
    """Chunk by chunk, with the rights the person has now; the result counts and tells the first refusals."""
    ids: list[int] = job.args["ids"]
    job.result = {"ok": 0, "failed": 0, "errors": []}
    for at in range(job.done(), len(ids), CHUNK):
        with known_stamps():
            results = chunk(job.actor(), job.args, ids[at : at + CHUNK])
        bad = [r for r in results if not r["ok"]]
        job.result["ok"] += len(results) - len(bad)
        job.result["failed"] += len(bad)
        job.result["errors"] += bad[: TOLD - len(job.result["errors"])]
        job.advance(at + len(results), len(ids))


def chunk(actor: Actor, args: dict[str, object], ids: list[int]) -> list[Result]:
    with acting(actor):
        return bulk(actor, object_spec(str(args["object"])), str(args["verb"]), ids, dict(args["values"]))  # type: ignore[call-overload]

"""关怀: activities for all customers of a layer that somebody sees, each for whoever looks after the customer (PYR-016).

An activity names the value it was made for, so that doing it again, or after a crash, makes none twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.jobs.progress import start_job
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.query.reader import Ask, matching_ids
from guanxi.kernel.records.saving import create_many
from guanxi.kernel.records.work import QUIET, Work
from guanxi.kernel.storage.rows import run

SOME = 200  # customers for whom somebody may wait
CHUNK = 200
MOST = 100_000
NAME = "insight.care"


def waiting(actor: Actor, plan: Mapping[str, Any]) -> list[int]:
    """Values of the layer whose customer the actor sees and for which nothing was planned yet, the most valuable first."""
    conditions = [{"field": "run", "op": "eq", "value": plan["run"]}, {"field": "layer_no", "op": "eq", "value": plan["layer_no"]}]
    if plan.get("move"):
        conditions.append({"field": "move", "op": "eq", "value": plan["move"]})
    ids = matching_ids(actor, object_spec("pyramid_value"), Ask(filter={"and": conditions}), "view", MOST)
    done = run(
        "select source_record from activity where source_object = 'pyramid_value' and source_record = any(%s) and deleted_at is null", [ids]
    )
    planned = {id_ for (id_,) in done}
    return [i for i in ids if i not in planned]


def give_care(ids: Sequence[int], plan: Mapping[str, Any], work: Work) -> int:
    """The activities for these values; returns how many were accepted. Raises where none was."""
    values = work.rows("pyramid_value", ids, lock=False)
    customers = {c.id: c for c in work.rows("customer", {v["customer"] for v in values}, lock=False)}
    shared = {name: plan[name] for name in ("subject", "activity_type", "plan_start", "content") if plan.get(name) is not None}
    asked = [
        {**shared, "customer": v["customer"], "executor": customers[v["customer"]]["owner"] or work.actor.employee} for v in values
    ]  # fmt: skip
    made = create_many(work, object_spec("activity"), [{k: wire(v) for k, v in one.items()} for one in asked])
    good = [(one.row.id, value.id) for one, value in zip(made, values, strict=True) if one.row is not None]
    if not good and made and made[0].error:
        raise made[0].error
    run(
        "update activity a set source_object = 'pyramid_value', source_record = n.value "
        "from unnest(%s::bigint[], %s::bigint[]) n(id, value) where a.id = n.id",
        [[a for a, _ in good], [v for _, v in good]],
    )
    return len(good)


def wire(value: Any) -> Any:
    """As somebody would have sent it."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def start_care(actor: Actor, plan: Mapping[str, Any], total: int) -> int:
    """The same as a job, in the running transaction."""
    args = {name: wire(value) for name, value in plan.items()}
    return start_job(actor, "pyramid_care", say("客户关怀：{subject}", subject=str(plan["subject"])), NAME, total=total, args=args)


@long_work
def run_care(job: Running) -> None:
    """Some customers at a time, with the rights the person has now."""
    made, good = 0, 1
    job.result = {"ok": 0}
    while good:
        with known_stamps():
            actor = job.actor()
            ids = waiting(actor, job.args)[:CHUNK]
            if not ids:
                return
            with Work(actor, "pyramid_run.care") as work:
                work.memo[QUIET] = True
                good = give_care(ids, job.args, work)
        made += good
        job.result = {"ok": made}
        job.advance(made)


TASK = Task(NAME, run_care)

"""Long work that a person waits for: a row he can watch and cancel, beside the queue's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import CrmError, NotFound
from guanxi.base.words import say
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.events.jobs import JobFinished
from guanxi.kernel.jobs.queue import enqueue
from guanxi.kernel.storage.rows import run, run_dicts


class Cancelled(CrmError):
    """The person asked the job to stop."""

    def __init__(self) -> None:
        super().__init__(say("已取消。"), "cancelled")


@dataclass(frozen=True)
class Job:
    """One piece of long work: who wants it, what for, with which arguments."""

    id: int
    operator: int
    kind: str
    args: dict[str, Any]


def start_job(
    actor: Actor, kind: str, label: str, task: str, *, total: int = 0, args: Mapping[str, Any], queued: bool = True
) -> int:
    """Write the job's row and enqueue `task(job=<id>)`, both in the running transaction. Not `queued`: the caller runs it."""
    sql = (
        "insert into kernel_job (operator, kind, label, state, total, done, args, result, error, cancel, created_at) "
        "values (%s, %s, %s, 'queued', %s, 0, %s, '{}', '', false, now()) returning id"
    )
    id_: int = run(sql, [actor.operator, kind, label, total, Jsonb(dict(args))])[0][0]
    if queued:
        enqueue(task, {"job": id_})
    return id_


def begin(id_: int) -> Job | None:
    """Take a job up; None when it is finished or cancelled already."""
    rows = run_dicts(
        "update kernel_job set state = 'running', started_at = coalesce(started_at, now()) "
        "where id = %s and state in ('queued', 'running') and not cancel returning id, operator, kind, args",
        [id_],
    )
    if not rows:
        run("update kernel_job set state = 'cancelled', finished_at = now() where id = %s and state in ('queued', 'running')", [id_])
        return None
    return Job(**rows[0])


def advance(id_: int, done: int, total: int | None = None) -> None:
    """Say how far it is. Raises Cancelled when the person no longer wants it."""
    rows = run("update kernel_job set done = %s, total = coalesce(%s, total) where id = %s returning cancel, operator, total", [done, total, id_])
    if rows and rows[0][0]:
        raise Cancelled()
    if rows:
        tell(rows[0][1], id_, "running", done, rows[0][2])


def finish(
    id_: int, state: str, result: Mapping[str, Any] | None = None, error: str = "", file: int | None = None, *, quiet: bool = False
) -> None:  # fmt: skip
    """End it as `done`, `failed` or `cancelled`; `quiet` when only the page that waits for it needs to know."""
    rows = run(
        "update kernel_job set state = %s, result = %s, error = %s, file = %s, finished_at = now() where id = %s "
        "returning operator, done, total, kind, label",
        [state, Jsonb(dict(result or {})), error[:2000], file, id_],
    )
    if rows:
        operator, done, total, kind, label = rows[0]
        tell(operator, id_, state, done, total)
        if not quiet:
            announce(JobFinished(id_, operator, kind, label, state, error))


def announce(event: JobFinished) -> None:
    from guanxi.kernel.records.work import Work

    with Work(SYSTEM, f"job.{event.kind}") as work:
        work.announce(event)


def tell(operator: int, id_: int, state: str, done: int, total: int) -> None:
    import orjson

    payload = {"user": operator, "event": "job", "data": {"id": id_, "state": state, "done": done, "total": total}}
    run("select pg_notify('guanxi_events', %s)", [orjson.dumps(payload).decode()])


def cancel(actor: Actor, id_: int) -> None:
    """Ask an own job to stop; what it has committed so far stays, and the job says how much."""
    rows = run(
        "update kernel_job set cancel = true, state = case when state = 'queued' then 'cancelled' else state end "
        "where id = %s and operator = %s and state in ('queued', 'running') returning id",
        [id_, actor.operator],
    )
    if not rows and not run("select 1 from kernel_job where id = %s and operator = %s", [id_, actor.operator]):
        raise NotFound()

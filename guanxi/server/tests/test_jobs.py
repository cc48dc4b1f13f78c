"""The queue and the worker."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import psycopg
import pytest
from django.db import transaction
from procrastinate import App, PsycopgConnector
from procrastinate.jobs import Job
from psycopg.conninfo import make_conninfo

from guanxi.base.errors import RuleBroken
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.jobs.queue import cancel, enqueue
from guanxi.kernel.storage.sets import connection, current_set
from guanxi.server import databases
from guanxi.server.worker.periodic import last_tick, next_tick
from guanxi.server.worker.service import RECOVERIES, recover
from guanxi.server.worker.tasks import Retry, runner


def queued(task: str) -> int:
    with connection().cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_jobs where task_name = %s", (task,))
        return int(cursor.fetchone()[0])


@pytest.mark.django_db
def test_a_job_commits_or_vanishes_with_the_business_change() -> None:
    with transaction.atomic():
        enqueue("test.lost", {"text": "客户"})
        assert queued("test.lost") == 1
        transaction.set_rollback(True)
    assert queued("test.lost") == 0
    number = enqueue("test.kept", {"text": "客户"}, lock="one", run_at=datetime(2030, 1, 1, tzinfo=UTC))
    assert queued("test.kept") == 1
    assert cancel(number)


def test_a_task_runs_in_its_set_on_a_thread() -> None:
    seen: list[tuple[str, int]] = []
    run = runner("second", Task("test.task", lambda n: seen.append((current_set(), n))), ThreadPoolExecutor(1))
    asyncio.run(run(n=3))
    assert seen == [("second", 3)]


def test_failures_are_retried_but_refusals_are_not() -> None:
    def decide(failure: BaseException, attempts: int) -> bool:
        job = Job(id=1, queue="q", lock=None, queueing_lock=None, task_name="t", attempts=attempts)
        return Retry(3).get_retry_decision(exception=failure, job=job) is not None

    assert decide(OSError(), 0)
    assert not decide(OSError(), 3)
    assert not decide(RuleBroken(), 0)
    assert decide(asyncio.CancelledError(), 9)  # cut off by a shutdown, not its own fault


@pytest.mark.covers("SYS-026")
@pytest.mark.parametrize(("attempts", "becomes"), [(0, "todo"), (RECOVERIES, "failed")])
def test_jobs_of_a_dead_worker_wait_again(django_db_setup: None, attempts: int, becomes: str) -> None:
    params = databases.server_params()
    with psycopg.connect(**params) as own:
        (worker,) = own.execute(
            "insert into procrastinate_workers (last_heartbeat) values (now() - interval '1 minute') returning id"
        ).fetchone() or (0,)
        (job,) = own.execute(
            "insert into procrastinate_jobs (queue_name, task_name, status, worker_id, attempts)"
            " values ('default', 'test.left', 'doing', %s, %s) returning id",
            (worker, attempts),
        ).fetchone() or (0,)

    async def go() -> int:
        app = App(connector=PsycopgConnector(conninfo=make_conninfo(**params), min_size=1, max_size=2))
        async with app.open_async():
            return await recover(app)

    assert asyncio.run(go()) == 1
    with psycopg.connect(**params) as own:
        assert own.execute("select status::text from procrastinate_jobs where id = %s", (job,)).fetchone() == (becomes,)
        own.execute("delete from procrastinate_jobs where id = %s", (job,))
        own.execute("delete from procrastinate_workers where id = %s", (worker,))


def test_ticks_are_in_the_time_of_the_company() -> None:
    china = ZoneInfo("Asia/Shanghai")
    noon = datetime(2026, 11, 21, 12, 0, tzinfo=china)
    assert last_tick("0 2 * * *", noon) == datetime(2026, 11, 21, 2, 0, tzinfo=china)
    assert next_tick("0 2 * * *", noon) == datetime(2026, 11, 22, 2, 0, tzinfo=china)
    assert last_tick("0 12 * * *", noon) == noon

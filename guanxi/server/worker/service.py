"""One process that serves the job queues of all account sets, new ones included as they appear."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from procrastinate import App, PsycopgConnector
from procrastinate.jobs import Status
from psycopg import Error as DatabaseError
from psycopg.conninfo import make_conninfo

from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.sets import activate, all_sets
from guanxi.server import account_sets, environment
from guanxi.server.worker import periodic, tasks

HEARTBEAT_SECONDS = 5.0
STALLED_SECONDS = 15.0
"""A worker silent for this long counts as dead; its running jobs go back to the queue."""
RECOVERIES = 5
"""How often a job may take its worker down before it counts as failed."""
GRACE_SECONDS = 20.0
"""How long running jobs may go on after a request to stop."""
LOOK_FOR_SETS_SECONDS = 5.0
log = logging.getLogger("guanxi.worker")


class Service:
    """The queues of all sets on one event loop; tasks run on a shared pool of threads."""

    def __init__(self) -> None:
        self.threads = environment.positive("GUANXI_JOBS", 4)
        self.pool = ThreadPoolExecutor(self.threads, thread_name_prefix="job")
        self.stopping = asyncio.Event()
        self._sets: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Serve until SIGTERM or SIGINT."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stopping.set)
        while not self.stopping.is_set():
            await self._follow_sets()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.stopping.wait(), LOOK_FOR_SETS_SECONDS)
        for running in self._sets.values():
            running.cancel()
        await asyncio.gather(*self._sets.values(), return_exceptions=True)

    async def _follow_sets(self) -> None:
        """Start queues of new sets, stop those of sets switched off, start again what broke."""
        try:
            wanted = {one.code for one in await asyncio.to_thread(all_sets)}
        except (DatabaseError, OSError) as failure:
            log.warning("the registry of sets does not answer: %s", failure)
            return
        for code, running in list(self._sets.items()):
            if running.done():
                if not running.cancelled() and running.exception():
                    log.error("the queue of set %s broke: %s", code, running.exception())
                del self._sets[code]
            elif code not in wanted:
                running.cancel()
        for code in wanted - self._sets.keys():
            self._sets[code] = asyncio.create_task(self._serve(code), name=f"set-{code}")

    async def _serve(self, code: str) -> None:
        """The queue of one set, until cancelled."""
        await asyncio.to_thread(activate, code)
        app = self._app(code)
        async with app.open_async():
            side = [
                asyncio.create_task(recover_forever(app)),
                asyncio.create_task(periodic.run(app.connector.pool, _periodics())),  # type: ignore[attr-defined]
            ]
            try:
                await app.run_worker_async(
                    name=code,
                    concurrency=self.threads,
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=GRACE_SECONDS,
                    update_heartbeat_interval=HEARTBEAT_SECONDS,
                    stalled_worker_timeout=STALLED_SECONDS,
                    delete_jobs="successful",
                )
            finally:
                for task in side:
                    task.cancel()
                await asyncio.gather(*side, return_exceptions=True)

    def _app(self, code: str) -> App:
        """A procrastinate application over the database of a set, with all tasks of the kernel."""
        params = account_sets.connection_params(code)
        connector = PsycopgConnector(conninfo=make_conninfo(**params), min_size=1, max_size=4)
        app = App(connector=connector)
        for task in kernel().tasks.values():
            register = app.task(name=task.name, queue=task.queue, retry=tasks.Retry(task.retries))
            register(tasks.runner(code, task, self.pool))
        return app


def _periodics() -> list[Any]:
    return [one for module in kernel().modules for one in module.periodics]


async def recover_forever(app: App) -> None:
    """Return the jobs of dead workers to the queue, now and every few seconds."""
    while True:
        with contextlib.suppress(DatabaseError, OSError):
            await recover(app)
        await asyncio.sleep(HEARTBEAT_SECONDS)


async def recover(app: App) -> int:
    """One round: jobs of workers without a heartbeat wait again, or fail after too many deaths. Returns how many."""
    stalled = list(await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS))
    for job in stalled:
        if job.attempts >= RECOVERIES:
            await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)
        else:
            await app.job_manager.retry_job(job, retry_at=datetime.now(UTC))
        log.warning("job %s (%s) was left by a dead worker", job.id, job.task_name)
    return len(stalled)


def serve() -> None:
    """Run the service on an event loop of its own until it is asked to stop. Django is set up already."""

    async def start() -> None:
        await Service().run()

    asyncio.run(start())

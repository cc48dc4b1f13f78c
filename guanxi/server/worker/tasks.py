"""Runs one task in its account set, on a thread, with a clean database connection."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from django.db import close_old_connections
from procrastinate import BaseRetryStrategy, RetryDecision
from procrastinate.jobs import Job

from guanxi.base.errors import CrmError
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.sets import using_set

log = logging.getLogger("guanxi.worker")
LONGEST_WAIT_SECONDS = 600


class Retry(BaseRetryStrategy):
    """Again after 5, 25, 125 … seconds, up to `times`; at once after a shutdown; never when a rule refused."""

    def __init__(self, times: int) -> None:
        self.times = times

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        """None: the job has failed for good."""
        if isinstance(exception, asyncio.CancelledError):
            return RetryDecision(retry_at=datetime.now(UTC))
        if isinstance(exception, CrmError) or job.attempts >= self.times:
            return None
        wait = min(LONGEST_WAIT_SECONDS, 5 ** (job.attempts + 1))
        return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=wait))


def runner(set_code: str, task: Task, pool: ThreadPoolExecutor) -> Callable[..., Coroutine[Any, Any, None]]:
    """The coroutine procrastinate calls for `task` in set `set_code`."""

    async def run(**args: Any) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(pool, partial(_run, set_code, task, args))

    return run


def _run(set_code: str, task: Task, args: Mapping[str, Any]) -> None:
    close_old_connections()
    try:
        with using_set(set_code), known_stamps():
            task.run(**args)
    finally:
        close_old_connections()

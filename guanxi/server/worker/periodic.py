"""Enqueues periodic tasks of one account set. Ticks are in the company's time zone, not in UTC."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import psycopg
from croniter import croniter
from django.utils.timezone import get_default_timezone

from guanxi.kernel.jobs.declare import Periodic

CATCH_UP = timedelta(minutes=10)
"""A tick missed while no worker ran is made up for when it is not older than this."""
_DEFER = "select procrastinate_defer_periodic_job_v2('default', %s, %s, %s, 0, %s, %s, %s::jsonb)"
log = logging.getLogger("guanxi.worker")


def last_tick(cron: str, now: datetime) -> datetime:
    """The latest moment at or before `now` (aware) that `cron` names, in the zone of `now`."""
    found: datetime = croniter(cron, now + timedelta(seconds=1)).get_prev(datetime)
    return found


def next_tick(cron: str, now: datetime) -> datetime:
    """The first moment after `now` (aware) that `cron` names."""
    found: datetime = croniter(cron, now).get_next(datetime)
    return found


async def run(pool: Any, periodics: Sequence[Periodic]) -> None:
    """Enqueue at every tick until cancelled. `pool` is psycopg's; the database keeps several workers from doing it twice."""
    if not periodics:
        await asyncio.Event().wait()
    done: dict[Periodic, datetime] = {}
    while True:
        now = datetime.now(get_default_timezone())
        for periodic in periodics:
            tick = last_tick(periodic.cron, now)
            if now - tick <= CATCH_UP and done.get(periodic) != tick:
                await _defer(pool, periodic, tick)
                done[periodic] = tick
        soonest = min(next_tick(periodic.cron, now) for periodic in periodics)
        wait = (soonest - datetime.now(get_default_timezone())).total_seconds()
        await asyncio.sleep(max(0.2, min(wait + 0.1, 60.0)))


async def _defer(pool: Any, periodic: Periodic, tick: datetime) -> None:
    """Enqueue one tick unless another worker has, or the last run still waits in the queue."""
    lock = f"periodic:{periodic.task}"
    row = (lock, lock, periodic.task, periodic.cron, int(tick.timestamp()), json.dumps({}))
    try:
        async with pool.connection() as connection:
            await connection.execute(_DEFER, row)
    except psycopg.errors.UniqueViolation:
        log.info("%s still waits in the queue; tick %s skipped", periodic.task, tick)

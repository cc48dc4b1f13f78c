"""Puts work for later into the queue of the current account set, inside the running transaction.

The job row is written on Django's own connection: it commits with the business change or vanishes with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from guanxi.kernel.storage.sets import connection

_DEFER = """
select procrastinate_defer_jobs_v1(array[
    row(%s, %s, %s, %s, %s, %s::jsonb, %s)::procrastinate_job_to_defer_v1
])
"""


def enqueue(
    task_name: str,
    args: Mapping[str, Any] | None = None,
    *,
    queue: str = "default",
    lock: str | None = None,
    run_at: datetime | None = None,
) -> int:
    """Enqueue `task_name(**args)` and return the job's number.

    `args` must be JSON. Jobs with the same `lock` run one after another in order. `run_at` is the earliest moment
    (aware); without it the job runs as soon as the transaction commits.
    """
    row = (queue, task_name, 0, lock, None, json.dumps(dict(args or {}), ensure_ascii=False), run_at)
    with connection().cursor() as cursor:
        cursor.execute(_DEFER, row)
        return int(cursor.fetchone()[0][0])


def cancel(job: int) -> bool:
    """Cancel a job that has not started, or ask a running one to stop. False when it is over already."""
    with connection().cursor() as cursor:
        cursor.execute("select procrastinate_cancel_job_v1(%s, true, false)", (job,))
        return cursor.fetchone()[0] is not None

"""Work for later: tasks run by the worker in the account set that enqueued them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Task:
    """`run(**args)`; args are JSON. A task is run again after a crash, so it must bear repetition."""

    name: str
    run: Callable[..., None]
    queue: str = "default"
    retries: int = 3


@dataclass(frozen=True)
class Periodic:
    """Enqueue `task` in every account set at each tick of `cron`."""

    cron: str
    task: str

"""Long work as it runs: every job begins, goes on, is cancelled and ends in the same way."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any

from django.db import OperationalError

from guanxi.base.errors import CrmError, Forbidden, first_message
from guanxi.base.words import say, translate, using_locale
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.jobs import progress
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.rows import run

log = logging.getLogger(__name__)


@dataclass
class Running:
    """One job at work. What `result` and `file` hold when it ends, however it ends, is told to the person."""

    id: int
    operator: int
    args: dict[str, Any]
    result: dict[str, Any] = field(default_factory=dict)
    file: int | None = None

    def advance(self, done: int, total: int | None = None) -> None:
        """Say how far it is. Raises Cancelled when the person no longer wants it."""
        progress.advance(self.id, done, total)

    def done(self) -> int:
        """How far an earlier worker had come."""
        return int(run("select done from kernel_job where id = %s", [self.id])[0][0])

    def actor(self) -> Actor:
        """Who asked for it, with the rights he has now. Raises Forbidden when he may no longer sign in."""
        with known_stamps():
            return actor_for(self.operator, self.args.get("ip", ""), f"job {self.id}")


def actor_for(operator: int, ip: str, request: str) -> Actor:
    """The operator with the rights he has now. Raises Forbidden when he may no longer sign in."""
    actor = load_actor(operator)
    if actor is None:
        raise Forbidden(say("操作员已停用。"))
    return replace(actor, ip=ip, request=request)


def locale_of(operator: int) -> str:
    """The language in which the results are told."""
    rows = run("select locale from operator where id = %s", [operator])
    return rows[0][0] if rows else ""


def long_work(work: Callable[[Running], None]) -> Callable[[int], None]:
    """The task of a job: it is taken up, carried out in the language of the person, and ended as done, cancelled or failed. What it
    has committed stays. When the database goes away the queue tries again, so `work` must bear repetition."""

    @wraps(work)
    def task(job: int) -> None:
        found = progress.begin(job)
        if found is None:
            return
        running = Running(found.id, found.operator, found.args)
        with using_locale(locale_of(found.operator)):
            state, error = outcome(work, running)
            progress.finish(job, state, running.result, error, running.file)

    return task


def outcome(work: Callable[[Running], None], running: Running) -> tuple[str, str]:
    """How it ended, and why it failed."""
    try:
        work(running)
    except progress.Cancelled:
        return "cancelled", ""
    except CrmError as problem:
        return "failed", translate(first_message(problem))
    except OperationalError:
        raise
    except Exception:
        log.exception("job %s", running.id)
        return "failed", say("程序出错，未能完成；已经完成的部分保留。请联系管理员。")
    return "done", ""

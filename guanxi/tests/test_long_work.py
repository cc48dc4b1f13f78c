"""How a job that a person waits for begins and ends, whatever it does (kernel/jobs/running.py)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import OperationalError

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.world import World

Work = Callable[[Running], None]
FAILED = "程序出错，未能完成；已经完成的部分保留。请联系管理员。"


def half(job: Running) -> None:
    job.result = {"ok": 3}
    job.advance(3, 9)


def refuse_at_field(job: Running) -> None:
    half(job)
    raise Invalid.at("name", "too_long", "名称太长。")


def refuse(job: Running) -> None:
    half(job)
    raise RuleBroken("已经关闭。")


def break_down(job: Running) -> None:
    half(job)
    raise ZeroDivisionError


def cancel_meanwhile(job: Running) -> None:
    half(job)
    run("update kernel_job set cancel = true where id = %s", [job.id])
    job.advance(3)
    raise AssertionError("went on although nobody wants it")


def started(world: World) -> int:
    return progress.start_job(world.seller.actor, "probe", "试一试", "probe", args={"ip": "10.0.0.7"}, queued=False)


def ended(id_: int) -> tuple[object, ...]:
    state, result, error, done, finished = run(
        "select state, result, error, done, finished_at is not null from kernel_job where id = %s", [id_]
    )[0]
    return state, result, error, done, finished


@pytest.mark.parametrize(
    ("work", "state", "error"),
    [
        (half, "done", ""), (refuse_at_field, "failed", "名称太长。"), (refuse, "failed", "已经关闭。"),
        (break_down, "failed", FAILED), (cancel_meanwhile, "cancelled", ""),
    ],
)  # fmt: skip
def test_every_end_is_told_with_what_was_done(world: World, work: Work, state: str, error: str) -> None:
    job = started(world)
    long_work(work)(job)
    assert ended(job) == (state, {"ok": 3}, error, 3, True)


def test_when_the_database_goes_away_the_queue_tries_again(world: World) -> None:
    def lose(job: Running) -> None:
        half(job)
        raise OperationalError

    job = started(world)
    with pytest.raises(OperationalError):
        long_work(lose)(job)
    assert ended(job)[0] == "running"
    seen: list[int] = []
    long_work(lambda job: seen.append(job.done()))(job)
    assert seen == [3]
    assert ended(job)[0] == "done"


def test_what_is_over_or_cancelled_is_not_begun(world: World) -> None:
    def never(job: Running) -> None:
        raise AssertionError

    over, unwanted = started(world), started(world)
    progress.finish(over, "done")
    progress.cancel(world.seller.actor, unwanted)
    long_work(never)(over)
    long_work(never)(unwanted)
    assert [ended(over)[0], ended(unwanted)[0]] == ["done", "cancelled"]


def test_it_runs_with_the_rights_of_now_and_in_the_persons_language(world: World) -> None:
    def who(job: Running) -> None:
        actor = job.actor()
        job.result = {"operator": actor.operator, "ip": actor.ip}

    def say_it(job: Running) -> None:
        raise Forbidden()

    run("update operator set locale = 'en' where id = %s", [world.seller.operator])
    jobs = [started(world) for _ in range(3)]
    long_work(who)(jobs[0])
    long_work(say_it)(jobs[1])
    world.admin.post(f"/records/operator/{world.seller.operator}/actions/disable_account", {}).ok()
    long_work(who)(jobs[2])
    assert ended(jobs[0])[:2] == ("done", {"operator": world.seller.operator, "ip": "10.0.0.7"})
    assert ended(jobs[1])[2] == "You are not permitted to do this; please ask your administrator."
    assert ended(jobs[2])[0] == "failed"

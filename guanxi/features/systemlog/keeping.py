"""How long logs are kept (GEN-016): whole months go when the policy says so, and the log tells that they went."""

from __future__ import annotations

from functools import partial
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.features.systemlog import sealing
from guanxi.features.systemlog.writing import record
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.schema import patiently

SHORTEST, LONGEST = 180, 36_500  # days
PERIODS = {"system_log": "keep_days", "audit": "keep_changes_days"}
_ENDED = (
    "select c.relname, substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \\(''([^'']+)''\\)')::timestamptz as ends "
    "from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = %s::regclass"
)


def policy() -> dict[str, Any]:
    """Days that entries and changes are kept; None is for ever."""
    return run_dicts("select keep_days, keep_changes_days from log_policy")[0]


def set_policy(actor: Actor, keep_days: int, keep_changes_days: int | None) -> dict[str, Any]:
    """Change it, which the log tells."""
    for name, days in (("keep_days", keep_days), ("keep_changes_days", keep_changes_days)):
        if days is not None and not SHORTEST <= days <= LONGEST:
            raise Invalid.at(name, "out_of_range", say("保留时间应在 {min} 到 {max} 天之间。", min=SHORTEST, max=LONGEST))
    with Work(actor, "log.policy"):
        before = policy()
        run("update log_policy set keep_days = %s, keep_changes_days = %s", [keep_days, keep_changes_days])
        after = policy()
        if after != before:
            record("setting", text=say("日志保留时间"), facts={"before": before, "after": after}, actor=actor)
    return after


def maintain() -> None:
    """The nightly job: partitions ahead, and away with months that are over."""
    for log in PERIODS:
        patiently(partial(add_months, log))
        patiently(partial(drop_old, log))


def add_months(log: str) -> None:
    run("select gx_keep_months(%s)", [log])


def drop_old(log: str) -> None:
    """Drop the partitions whose last row is older than the policy allows."""
    days = policy()[PERIODS[log]]
    if days is None:
        return
    for name, ends in run(_ENDED, [log]):
        if ends is None or not run("select %s < now() - make_interval(days => %s)", [ends, days])[0][0]:
            continue
        count = run(f"select count(*) from {ident(name)}")[0][0]
        run(f"drop table {ident(name)}")
        sealing.write(log, "dropped", None, ends, count, "")
        record("log", "", rows=count, text=say("按保留期限删除日志分区"), facts={"partition": name, "until": ends}, actor=SYSTEM)

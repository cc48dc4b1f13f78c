"""Seals: tampering with a log becomes evident (GEN-016, docs/decisions/system-log.md).

Every ten minutes the rows of a closed stretch of time get a digest, which is chained to the seal before and marked with
the secret key of the installation. Whoever changes a row in the database breaks the digest of its stretch; whoever writes
digest and chain anew, too, lacks the key.
"""

from __future__ import annotations

import hashlib
import hmac
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction

from guanxi.base.words import say
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

LOGS = ("system_log", "audit")
LOCK = 720118

#: A stretch ends before every transaction that still runs: what commits later has a later time (`at` is that of the row).
_CLOSED = (
    "select least(now() - interval '10 minutes', (select min(xact_start) from pg_stat_activity "
    "where datname = current_database() and pid <> pg_backend_pid()))"
)
#: Where the last stretch ended, and the hour in which the next row lies.
_NEXT = (
    "with last as (select max(ends) as ends from log_seal where log = %s and what = 'sealed') "
    "select last.ends, (select date_trunc('hour', min(at)) + interval '1 hour' from {log} "
    "where at >= coalesce(last.ends, '-infinity') and at < %s::timestamptz) from last"
)


@dataclass
class Report:
    """What a check found: how many seals there are, how many of their stretches were read, what is wrong."""

    seals: int = 0
    read: int = 0
    rows: int = 0
    broken: list[str] = field(default_factory=list)


def seal(until: datetime | None = None) -> int:
    """Seal what is closed (up to `until`, for tests), an hour at a time. Returns the number of new seals."""
    made = 0
    with transaction.atomic(using=current_set()):
        if not run("select pg_try_advisory_xact_lock(%s)", [LOCK])[0][0]:
            return 0
        until = until or run(_CLOSED)[0][0]
        for log in LOGS:
            for starts, ends in stretches(log, until):
                count, body = run("select row_count, body from gx_log_body(%s, %s, %s)", [log, starts, ends])[0]
                write(log, "sealed", starts, ends, count, body)
                made += 1
    return made


def stretches(log: str, until: datetime) -> Iterator[tuple[datetime | None, datetime]]:
    """Where the next seals begin and end; hours without rows belong to the stretch after them."""
    while True:
        starts, hour = run(_NEXT.format(log=log), [log, until])[0]
        if hour is None:
            return
        yield starts, min(hour, until)


def write(log: str, what: str, starts: datetime | None, ends: datetime, count: int, body: str) -> None:
    """One link of the chain of a log."""
    last = run("select chain from log_seal where log = %s order by id desc limit 1", [log])
    chain = link(last[0][0] if last else "", log, what, starts, ends, count, body)
    run(
        "insert into log_seal (log, what, starts, ends, row_count, body, chain, mark) values (%s, %s, %s, %s, %s, %s, %s, %s)",
        [log, what, starts, ends, count, body, chain, mark(chain)],
    )


def link(before: str, log: str, what: str, starts: datetime | None, ends: datetime, count: int, body: str) -> str:
    times = [moment.timestamp() if moment else "" for moment in (starts, ends)]
    return hashlib.sha256("|".join(map(str, (before, log, what, *times, count, body))).encode()).hexdigest()


def mark(chain: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), f"log:{chain}".encode(), hashlib.sha256).hexdigest()


def check(seconds: float | None = None) -> Report:
    """Follow the chains and read the stretches again, in any order, until `seconds` are over (None: all of them)."""
    report, stop = Report(), time.monotonic() + seconds if seconds is not None else None
    for log in LOGS:
        seals = run_dicts("select * from log_seal where log = %s order by id", [log])
        report.seals += len(seals)
        report.broken += broken_links(log, seals)
        kept = [s for s in seals if s["what"] == "sealed" and not dropped(seals, s)]
        random.shuffle(kept)
        for one in kept:
            if stop is not None and time.monotonic() > stop:
                break
            report.read += 1
            report.rows += one["row_count"]
            found = run("select row_count, body from gx_log_body(%s, %s, %s)", [log, one["starts"], one["ends"]])[0]
            if found != (one["row_count"], one["body"]):
                report.broken.append(told(one, say("有 {was} 条封存，现有 {now} 条或内容不同", was=one["row_count"], now=found[0])))
    return report


def broken_links(log: str, seals: list[dict[str, Any]]) -> Iterator[str]:
    """Seals that do not follow from the one before, or were not made with our key."""
    before, ends = "", None
    for one in seals:
        chain = link(before, log, one["what"], one["starts"], one["ends"], one["row_count"], one["body"])
        if one["chain"] != chain or (one["what"] == "sealed" and one["starts"] != ends):
            yield told(one, say("封存链断裂"))
        elif not hmac.compare_digest(one["mark"], mark(one["chain"])):
            yield told(one, say("封存签名不符（密钥不同或被伪造）"))
        before = one["chain"]
        ends = one["ends"] if one["what"] == "sealed" else ends


def dropped(seals: list[dict[str, Any]], one: dict[str, Any]) -> bool:
    """Whether rows of the stretch are gone by the retention, which the chain tells too."""
    return any(s["what"] == "dropped" and (one["starts"] is None or one["starts"] < s["ends"]) for s in seals)


def told(one: dict[str, Any], what: str) -> str:
    return f"{one['log']} #{one['id']} {one['starts'] or ''}–{one['ends']}: {what}"

"""Failures are counted by account and by address; after some free ones each further one doubles the wait, up to an hour.

An account that does not exist is counted like one that does: neither text nor timing tells the two apart.
"""

from __future__ import annotations

from collections.abc import Iterable

from guanxi.kernel.signin.history import failure_key
from guanxi.kernel.signin.policy import Policy
from guanxi.kernel.storage.rows import run

LONGEST = 3600
FORGET = {"account": "1 day", "factor": "1 day", "ip": "1 hour"}

Keys = dict[str, str]


def keys_of(account: str, ip: str) -> Keys:
    """What a try with this name from this address counts against."""
    return {"account": failure_key("account", account)} | ({"ip": failure_key("ip", ip)} if ip else {})


def factor_keys(operator: int, ip: str) -> Keys:
    """The same for the second factor: its own count, since a right password must not reset it."""
    return {"factor": failure_key("factor", operator)} | ({"ip": failure_key("ip", ip)} if ip else {})


def waiting(keys: Keys) -> int:
    """Seconds until another try is listened to."""
    sql = "select ceil(extract(epoch from max(locked_until) - now()))::int from kernel_signinfailure where key = any(%s) and locked_until > now()"
    found = run(sql, [list(keys.values())])[0][0]
    return max(int(found), 1) if found is not None else 0


def failed(keys: Keys, rules: Policy) -> None:
    """Count one failure, and lock where there were too many."""
    for what, key in keys.items():
        free = rules.ip_lock_after if what == "ip" else rules.lock_after
        count = bump(key, FORGET[what])
        if count >= free:
            wait = min(rules.lock_seconds * 2 ** min(count - free, 20), LONGEST)
            run("update kernel_signinfailure set locked_until = now() + make_interval(secs => %s) where key = %s", [wait, key])


def bump(key: str, window: str) -> int:
    """Count one more; the count begins anew after a window without any."""
    rows = run(
        "insert into kernel_signinfailure as f (key, count, since) values (%s, 1, now()) on conflict (key) do update set "
        "count = case when f.since < now() - %s::interval then 1 else f.count + 1 end, since = now() returning count",
        [key, window],
    )
    return int(rows[0][0])


def too_many(what: str, value: object, most: int) -> bool:
    """Whether something was asked for more than `most` times, with less than an hour between the times."""
    return bump(failure_key(what, value), "1 hour") > most


def forget(keys: Iterable[str]) -> None:
    run("delete from kernel_signinfailure where key = any(%s)", [list(keys)])

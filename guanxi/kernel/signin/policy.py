"""The sign-in policy of an account set: what an administrator may tighten, with defaults that suit most (SYS-013)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say
from guanxi.kernel.storage.rows import run, run_dicts

SECOND_FACTOR = ("optional", "administrators", "everyone")


@dataclass(frozen=True)
class Policy:
    """Numbers where 0 switches the rule off are marked in LIMITS by a lower bound of 0."""

    min_length: int = 10
    classes: int = 2  # of lower case, upper case, digits, other signs
    history: int = 3  # the last so many passwords are not taken again
    max_age_days: int = 0  # a password older than this must be changed at the next sign-in
    lock_after: int = 5  # wrong passwords of an account until it waits, each time twice as long
    lock_seconds: int = 15
    ip_lock_after: int = 50  # the same for all accounts tried from one address
    session_days: int = 14
    second_factor: str = "optional"
    code_minutes: int = 10  # life of a code by e-mail
    reset_by_mail: bool = True
    reset_minutes: int = 30  # life of a link that sets a new password
    address: str = ""  # where people find the program; links in e-mails begin with it


LIMITS: dict[str, tuple[int, int]] = {
    "min_length": (8, 64), "classes": (1, 4), "history": (0, 24), "max_age_days": (0, 3650), "lock_after": (3, 20),
    "lock_seconds": (5, 600), "ip_lock_after": (10, 1000), "session_days": (1, 90), "code_minutes": (2, 60), "reset_minutes": (5, 1440),
}  # fmt: skip


def policy() -> Policy:
    """The rules of the current account set."""
    rows = run_dicts("select values from kernel_signinpolicy where id = 1")
    stored = rows[0]["values"] if rows else {}
    known = {f.name for f in fields(Policy)}
    return Policy(**{name: value for name, value in stored.items() if name in known})


def change_policy(given: Mapping[str, Any]) -> Policy:
    """Set some of the rules. Raises Invalid at each that is out of bounds."""
    errors = {name: why for name, value in given.items() if (why := fault(name, value))}
    if errors:
        raise Invalid(fields={name[:80]: [error] for name, error in errors.items()})
    values = {**asdict(policy()), **given}
    values["address"] = str(values["address"]).rstrip("/")
    sql = "insert into kernel_signinpolicy (id, values) values (1, %s) on conflict (id) do update set values = excluded.values"
    run(sql, [Jsonb(values)])
    return policy()


def fault(name: str, value: Any) -> FieldError | None:
    """What is wrong with one value."""
    if name in LIMITS:
        low, high = LIMITS[name]
        good = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return None if good else FieldError("out_of_range", say("请填写 {low} 到 {high} 之间的整数。", low=low, high=high))
    if name == "second_factor":
        return None if value in SECOND_FACTOR else FieldError("unknown_option", say("没有这个选项。"))
    if name == "address":
        good = isinstance(value, str) and len(value) <= 200 and (not value or value.startswith(("https://", "http://")))
        return None if good else FieldError("wrong_type", say("请填写以 http:// 或 https:// 开头的网址。"))
    if name == "reset_by_mail":
        return None if isinstance(value, bool) else FieldError("wrong_type", say("请填写是或否。"))
    return FieldError("unknown_field", say("没有这个字段。"))

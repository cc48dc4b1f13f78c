"""口令 that are good once: each is issued, looked at, and spent in one statement, so that two requests cannot both spend it.

Kinds: `code` (by e-mail), `list` (from a printed list), `recovery` (instead of the authenticator), `reset` (link that sets a
password), `ticket` (between password and second factor), `state` (on the way to a provider and back).
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.features.signin.secrets import seal
from guanxi.kernel.storage.rows import run, run_dicts

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def random_code() -> str:
    """Ten letters and digits that cannot be taken for one another, in two groups (49 bits)."""
    text = "".join(secrets.choice(LETTERS) for _ in range(10))
    return f"{text[:5]}-{text[5:]}"


def random_digits() -> str:
    return f"{secrets.randbelow(10**8):08d}"


def plain(code: str) -> str:
    """A code as it is kept, however it was typed."""
    return "".join(c for c in code.lower() if c.isalnum())[:60]


def issue(kind: str, operator: int, secret: str, minutes: int | None, data: Mapping[str, Any] | None = None) -> None:
    now = timezone.now()
    ends = now + dt.timedelta(minutes=minutes) if minutes else None
    run(
        "insert into kernel_passwordtoken (digest, operator, kind, data, created_at, expires_at) values (%s, %s, %s, %s, %s, %s)",
        [seal(kind, operator, secret), operator, kind, Jsonb(dict(data or {})), now, ends],
    )


def issue_codes(kind: str, operator: int, many: int = 10) -> list[str]:
    """A fresh list; the former one of the kind is void."""
    run("delete from kernel_passwordtoken where operator = %s and kind = %s", [operator, kind])
    codes = [random_code() for _ in range(many)]
    for code in codes:
        issue(kind, operator, plain(code), None)
    return codes


_GOOD = "digest = %s and kind = %s and used_at is null and (expires_at is null or expires_at > now())"


def look(kind: str, operator: int, secret: str) -> dict[str, Any] | None:
    """The token if it is still good, without spending it."""
    rows = run_dicts(f"select operator, data from kernel_passwordtoken where {_GOOD}", [seal(kind, operator, secret), kind])
    return rows[0] if rows else None


def spend(kind: str, operator: int, secret: str) -> dict[str, Any] | None:
    """The same, and nobody can use it again."""
    rows = run_dicts(
        f"update kernel_passwordtoken set used_at = now() where id = (select id from kernel_passwordtoken where {_GOOD} limit 1 for update) "
        "and used_at is null returning operator, data",
        [seal(kind, operator, secret), kind],
    )
    return rows[0] if rows else None


def left(kind: str, operator: int) -> int:
    """How many of a list are unused."""
    sql = "select count(*) from kernel_passwordtoken where operator = %s and kind = %s and used_at is null"
    return int(run(sql, [operator, kind])[0][0])


def drop(kind: str, operator: int) -> None:
    run("delete from kernel_passwordtoken where operator = %s and kind = %s", [operator, kind])


def issue_bearer(kind: str, minutes: int, data: Mapping[str, Any]) -> str:
    """A long secret that says by itself who it is for; the operator stands in `data`."""
    secret = secrets.token_urlsafe(32)
    issue(kind, 0, secret, minutes, data)
    return secret

"""Who is calling: sessions of browsers, tokens of programs, lockout after failures (SYS-013)."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.utils import timezone

from guanxi.base.words import say
from guanxi.http.errors import Refusal
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import DEFAULT_SET, activate, using_set

COOKIE = "guanxi_session"
SESSION_DAYS = 14
FREE_FAILURES = 5
TOUCH_SECONDS = 60


@dataclass(frozen=True)
class Caller:
    """An identified operator: from which set, by which session or token, with the set's change stamps."""

    account_set: str
    operator: int
    kind: str  # session | token
    id: int
    locale: str
    stamps: Mapping[str, int]
    secret: str


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def csrf_token(secret: str) -> str:
    """The CSRF token that belongs to a session: nobody without the secret key can make it."""
    return hmac.new(settings.SECRET_KEY.encode(), f"csrf:{secret}".encode(), hashlib.sha256).hexdigest()[:40]


def credentials(headers: Mapping[str, str], cookies: Mapping[str, str]) -> tuple[str, str, str] | None:
    """`(kind, account set, secret)` as the request gives them."""
    bearer = headers.get("authorization", "")
    if bearer.lower().startswith("bearer "):
        parts = bearer[7:].strip().split("_", 2)
        return ("token", parts[1], parts[2]) if len(parts) == 3 and parts[0] == "gx" else ("token", "", "")
    code, dot, secret = cookies.get(COOKIE, "").partition(".")
    return ("session", code, secret) if dot else None


def find_caller(given: tuple[str, str, str] | None) -> Caller | None:
    """The caller behind credentials, or None when they are unknown, ended or of a set that is switched off."""
    if given is None:
        return None
    kind, code, secret = given
    if not (code and code.isascii() and secret.isascii() and activate(code)):
        return None
    table = "kernel_session" if kind == "session" else "kernel_apitoken"
    with using_set(code):
        rows = run_dicts(
            f"select s.id, s.operator, s.last_seen, o.locale, (select jsonb_object_agg(name, value) from kernel_stamp) as stamps "
            f"from {table} s join operator o on o.id = s.operator and o.status = 'enabled' and o.deleted_at is null "
            "and (o.is_admin or cardinality(o.allowed_systems) > 0) "
            "where s.token = %s and (s.expires_at is null or s.expires_at > now())",
            [digest(secret)],
        )
        if not rows:
            return None
        row, now = rows[0], timezone.now()
        if row["last_seen"] is None or (now - row["last_seen"]).total_seconds() > TOUCH_SECONDS:
            run(f"update {table} set last_seen = %s where id = %s", [now, row["id"]])
    return Caller(code, row["operator"], kind, row["id"], row["locale"], row["stamps"] or {}, secret)


def identify(headers: Mapping[str, str]) -> tuple[str, int] | None:
    """For the event stream: the set and operator behind raw headers (lower-case names)."""
    cookies = dict(part.strip().partition("=")[::2] for part in headers.get("cookie", "").split(";"))
    caller = find_caller(credentials(headers, cookies))
    return (caller.account_set, caller.operator) if caller else None


def sign_in(account_set: str, username: str, password: str, ip: str, client: str) -> tuple[str, int]:
    """Check name and password; returns the cookie value and the operator. Raises Refusal 401 or 429."""
    code = account_set or DEFAULT_SET
    if not activate(code):
        raise wrong()
    with using_set(code):
        rows = run_dicts(
            "select id, password, failures, locked_until, is_admin or cardinality(allowed_systems) > 0 as any_system from operator "
            "where account = %s and status = 'enabled' and deleted_at is null",
            [username.replace("\x00", "")[:80]],
        )
        row: dict[str, Any] = rows[0] if rows else {"id": 0, "password": _NOBODY, "failures": 0, "locked_until": None}
        now = timezone.now()
        if row["locked_until"] and row["locked_until"] > now:
            raise locked(row["locked_until"], now)
        if not check_password(password[:200], row["password"] or _NOBODY) or not row["id"]:
            remember_failure(row, now)
            raise wrong()
        if not row["any_system"]:
            raise Refusal(403, "no_system", say("您的账号没有可登录的CRM系统，请联系管理员。"))
        run("update operator set failures = 0, locked_until = null where id = %s", [row["id"]])
        return f"{code}.{open_session(row['id'], ip, client)}", row["id"]


_NOBODY = make_password(secrets.token_hex(16), hasher="argon2")  # checking it takes as long as a real one


def wrong() -> Refusal:
    return Refusal(401, "wrong_credentials", say("用户名或密码不正确。"))


def locked(until: dt.datetime, now: dt.datetime) -> Refusal:
    seconds = int((until - now).total_seconds()) + 1
    return Refusal(429, "locked_out", say("登录失败次数过多，请 {seconds} 秒后再试。", seconds=seconds), retry_after=seconds)


def remember_failure(row: Mapping[str, Any], now: dt.datetime) -> None:
    """After five failures each further one doubles the wait, up to an hour."""
    if not row["id"]:
        return
    failures = row["failures"] + 1
    wait = min(2 ** (failures - FREE_FAILURES) * 15, 3600) if failures >= FREE_FAILURES else 0
    until = now + dt.timedelta(seconds=wait) if wait else None
    run("update operator set failures = %s, locked_until = %s where id = %s", [failures, until, row["id"]])


def open_session(operator: int, ip: str, client: str) -> str:
    """A new session; returns its secret."""
    secret, now = secrets.token_urlsafe(32), timezone.now()
    run(
        "insert into kernel_session (token, operator, ip, client, created_at, last_seen, expires_at) "
        "values (%s, %s, %s, %s, %s, %s, %s)",
        [digest(secret), operator, ip[:45], client[:300], now, now, now + dt.timedelta(days=SESSION_DAYS)],
    )
    run("delete from kernel_session where expires_at < now()")
    return secret


def make_api_token(account_set: str, operator: int, name: str, expires: dt.datetime | None) -> tuple[int, str]:
    """A token for programs; it is shown once. Returns its id and text."""
    secret = secrets.token_urlsafe(32)
    rows = run(
        "insert into kernel_apitoken (token, operator, name, created_at, expires_at) values (%s, %s, %s, %s, %s) returning id",
        [digest(secret), operator, name, timezone.now(), expires],
    )
    return rows[0][0], f"gx_{account_set}_{secret}"

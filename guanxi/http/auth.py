"""Who is calling: sessions of browsers, tokens of programs (SYS-013)."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.features.signin.log import Door
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import activate, using_set

COOKIE = "guanxi_session"
TOUCH_SECONDS = 60


@dataclass(frozen=True)
class Caller:
    """An identified operator: from which set, by which session or token, with the set's change stamps.

    `acting_as` is the operator as whom an administrator looks around; `objects` and `read_only` narrow a token.
    """

    account_set: str
    operator: int
    kind: str  # session | token
    id: int
    locale: str
    stamps: Mapping[str, int]
    secret: str
    name: str = ""
    acting_as: int | None = None
    must_change: bool = False
    read_only: bool = False
    objects: frozenset[str] | None = None

    @property
    def person(self) -> int:
        """The operator whose rights count."""
        return self.acting_as or self.operator


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


_OWN = {
    "session": (
        "kernel_session",
        "(select v.id from operator v where v.id = s.acting_as and o.is_admin and v.status = 'enabled' and v.deleted_at is null) as acting_as, "
        "o.must_change_password and s.method = 'password' as must_change, false as read_only, null::jsonb as objects_only",
    ),
    "token": ("kernel_apitoken", "null::bigint as acting_as, false as must_change, s.read_only, s.objects_only"),
}


def find_caller(given: tuple[str, str, str] | None) -> Caller | None:
    """The caller behind credentials, or None when they are unknown, ended or of a set that is switched off."""
    if given is None:
        return None
    kind, code, secret = given
    if not (code and code.isascii() and secret.isascii() and activate(code)):
        return None
    table, own = _OWN[kind]
    with using_set(code):
        rows = run_dicts(
            f"select s.id, s.operator, s.last_seen, o.locale, o.name, {own}, "
            "(select jsonb_object_agg(name, value) from kernel_stamp) as stamps "
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
    return Caller(
        code, row["operator"], kind, row["id"], row["locale"], row["stamps"] or {}, secret, row["name"], row["acting_as"],
        row["must_change"], row["read_only"], None if row["objects_only"] is None else frozenset(row["objects_only"]),
    )  # fmt: skip


def identify(headers: Mapping[str, str]) -> tuple[str, int] | None:
    """For the event stream: the set and operator behind raw headers (lower-case names). Events tell of every object, so a
    token that is limited to some has none, nor has anybody from outside (ORG-027)."""
    cookies = dict(part.strip().partition("=")[::2] for part in headers.get("cookie", "").split(";"))
    caller = find_caller(credentials(headers, cookies))
    if caller is None or caller.objects is not None:
        return None
    with using_set(caller.account_set), known_stamps(caller.stamps):
        actor = load_actor(caller.person)
    return (caller.account_set, caller.person) if actor and actor.bound is None else None


def open_session(operator: int, door: Door, method: str, days: int) -> str:
    """A new session; returns its secret."""
    secret, now = secrets.token_urlsafe(32), timezone.now()
    run(
        "insert into kernel_session (token, operator, ip, client, method, created_at, last_seen, expires_at) "
        "values (%s, %s, %s, %s, %s, %s, %s, %s)",
        [digest(secret), operator, door.ip[:45], door.client[:300], method[:40], now, now, now + dt.timedelta(days=days)],
    )
    run("delete from kernel_session where expires_at < now()")
    return secret


def make_api_token(
    account_set: str, operator: int, name: str, expires: dt.datetime | None, *, read_only: bool = False,
    objects: Iterable[str] | None = None,
) -> tuple[int, str]:  # fmt: skip
    """A token for programs; it is shown once. Returns its id and text."""
    secret = secrets.token_urlsafe(32)
    rows = run(
        "insert into kernel_apitoken (token, operator, name, created_at, expires_at, read_only, objects_only) "
        "values (%s, %s, %s, %s, %s, %s, %s) returning id",
        [digest(secret), operator, name, timezone.now(), expires, read_only, None if objects is None else Jsonb(sorted(objects))],
    )
    return rows[0][0], f"gx_{account_set}_{secret}"

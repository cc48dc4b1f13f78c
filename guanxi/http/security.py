"""登录安全 for administrators: the policy, the log, everybody's sessions, other systems that vouch for people."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema

from guanxi.base.errors import Invalid, NotFound
from guanxi.base.words import say, translate
from guanxi.features.signin import log, mails, providers
from guanxi.http.api import admin_of
from guanxi.http.signin import door_of
from guanxi.kernel.signin.policy import LIMITS, SECOND_FACTOR, change_policy, policy
from guanxi.kernel.storage.rows import run_dicts

router = Router()
Body = dict[str, Any]


def described() -> Body:
    limits = {name: {"min": low, "max": high} for name, (low, high) in LIMITS.items()}
    return {"values": asdict(policy()), "limits": limits, "second_factor": list(SECOND_FACTOR), "can_mail": mails.can_mail()}


@router.get("/security/policy")
def get_policy(request: HttpRequest) -> Body:
    admin_of(request)
    return described()


class PolicyChange(Schema):
    """Names as in `Policy`; what is not given stays."""

    min_length: int | None = None
    classes: int | None = None
    history: int | None = None
    max_age_days: int | None = None
    lock_after: int | None = None
    lock_seconds: int | None = None
    ip_lock_after: int | None = None
    session_days: int | None = None
    second_factor: str | None = None
    code_minutes: int | None = None
    reset_by_mail: bool | None = None
    reset_minutes: int | None = None
    address: str | None = None


@router.patch("/security/policy")
def patch_policy(request: HttpRequest, given: PolicyChange) -> Body:
    """Change some of the rules; they count from the next sign-in or new password on."""
    admin_of(request)
    change_policy(given.dict(exclude_none=True))
    return described()


class LogQuery(Schema):
    q: str = ""
    event: str = ""
    result: Literal["", "ok", "failed"] = ""
    operator: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    cursor: int | None = None


@router.get("/security/log")
def sign_in_log(request: HttpRequest, query: Query[LogQuery]) -> Body:
    """Who signed in or tried to, the newest first."""
    admin_of(request)
    numbers = [n for n in (query.operator, query.cursor) if n is not None]
    days = [d for d in (query.since, query.until) if d is not None]
    if any(not -(2**53) < n < 2**53 for n in numbers) or any(not 1900 < d.year < 9000 for d in days):
        raise Invalid.at("cursor", "out_of_range", say("数值超出范围。"))
    return log.page(query.dict()) | {"events": log.events()}


@router.get("/security/sessions")
def sessions(request: HttpRequest, q: str = "") -> list[Body]:
    """Who is signed in, the latest active first; at most 500."""
    mine, pattern = admin_of(request), f"%{q.replace(chr(0), '')[:80]}%"
    rows = run_dicts(
        "select s.id, s.ip, s.client, s.method, s.created_at, s.last_seen, o.id as operator, o.name, o.account from kernel_session s "
        "join operator o on o.id = s.operator where s.expires_at > now() and (o.name ilike %s or o.account ilike %s or s.ip like %s) "
        "order by s.last_seen desc limit 500",
        [pattern, pattern, pattern],
    )
    caller = request.caller  # type: ignore[attr-defined]
    return [
        {"id": r["id"], "ip": r["ip"], "client": r["client"], "created_at": r["created_at"], "last_seen": r["last_seen"],
         "method": translate(log.METHOD_LABELS.get(r["method"], r["method"])), "account": r["account"],
         "operator": {"id": r["operator"], "title": r["name"]},
         "current": caller.kind == "session" and r["id"] == caller.id and r["operator"] == mine.operator}
        for r in rows
    ]  # fmt: skip


@router.delete("/security/sessions/{int:id}", response={204: None})
def end_session(request: HttpRequest, id: int) -> tuple[int, None]:
    admin = admin_of(request)
    rows = run_dicts(
        "with gone as (delete from kernel_session where id = %s returning operator) "
        "select o.id, o.account from gone join operator o on o.id = gone.operator",
        [id],
    )
    if not rows:
        raise NotFound()
    log.write("sessions_ended", rows[0]["account"], rows[0]["id"], door_of(request), reason="by_administrator", by=admin.operator)
    return 204, None


class NewProvider(Schema):
    code: str
    name: str
    kind: str
    settings: dict[str, Any] = {}
    secret: str = ""
    active: bool = False
    position: int = 0


class ProviderChange(Schema):
    name: str | None = None
    settings: dict[str, Any] | None = None
    secret: str | None = None
    active: bool | None = None
    position: int | None = None


def checked(given: Body) -> Body:
    if not -(2**31) < (given["position"] or 0) < 2**31:
        raise Invalid.at("position", "out_of_range", say("数值超出范围。"))
    if len(given["secret"] or "") > 2000:
        raise Invalid.at("secret", "too_long", say("最多 {max} 个字符。", max=2000))
    return given


@router.get("/security/providers")
def list_providers(request: HttpRequest) -> Body:
    """What is configured (without secrets) and what kinds there are."""
    admin_of(request)
    matches = [{"name": name, "label": translate(label)} for name, label in providers.MATCHES_LABELS.items()]
    return {"rows": [providers.shown(r) for r in providers.all_providers()], "kinds": providers.kinds(), "matches": matches}


@router.post("/security/providers", response={201: dict[str, Any]})
def add_provider(request: HttpRequest, given: NewProvider) -> tuple[int, Body]:
    admin_of(request)
    return 201, providers.save(None, checked(given.dict()))


@router.patch("/security/providers/{int:id}")
def change_provider(request: HttpRequest, id: int, given: ProviderChange) -> Body:
    """What is not given stays; so does the secret when it is empty."""
    admin_of(request)
    return providers.save(id, checked(given.dict()))


@router.delete("/security/providers/{int:id}", response={204: None})
def remove_provider(request: HttpRequest, id: int) -> tuple[int, None]:
    admin_of(request)
    providers.remove(id)
    return 204, None

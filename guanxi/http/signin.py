"""Endpoints of signing in, the own account, sessions and tokens."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from django.contrib.auth.hashers import check_password
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router, Schema
from psycopg.types.json import Jsonb

from guanxi import __version__
from guanxi.base.errors import CrmError, Invalid, NotFound
from guanxi.base.words import LOCALES, say, using_locale
from guanxi.features.systemlog.writing import record
from guanxi.features.desk.service import chosen_cards, desks
from guanxi.http import auth
from guanxi.http.api import actor_of
from guanxi.http.menus import menus_for
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor, set_password
from guanxi.kernel.fields import KINDS, Refused
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import DEFAULT_SET, activate, all_sets, current_set, using_set

router = Router()


class Login(Schema):
    username: str
    password: str
    account_set: str = ""


@router.get("/auth/info", auth=None)
def info(request: HttpRequest) -> dict[str, Any]:
    """What the sign-in page needs to know."""
    sets = all_sets()
    return {
        "version": __version__, "locales": list(LOCALES), "signed_in": request.actor is not None,  # type: ignore[attr-defined]
        **({"account_sets": [{"code": s.code, "name": s.name} for s in sets]} if len(sets) > 1 else {}),
    }  # fmt: skip


@router.post("/auth/login", auth=None)
def login(request: HttpRequest, response: HttpResponse, given: Login) -> Any:
    from guanxi.http.middleware import client_ip

    client = request.headers.get("User-Agent", "")
    try:
        cookie, operator = auth.sign_in(given.account_set, given.username, given.password, client_ip(request), client)
    except CrmError as problem:
        failed(given, client_ip(request), problem.code)
        raise
    code, _, secret = cookie.partition(".")
    age = auth.SESSION_DAYS * 86400
    secure = request.is_secure()
    response.set_cookie(auth.COOKIE, cookie, max_age=age, httponly=True, samesite="Lax", secure=secure)
    response.set_cookie("csrftoken", auth.csrf_token(secret), max_age=age, samesite="Lax", secure=secure)
    with using_set(code), known_stamps():
        actor = load_actor(operator)
        assert actor is not None
        record("sign_in", operator=operator, ip=client_ip(request), text=client[:200])
        account = account_row(actor)
        with using_locale(account["locale"]):
            return describe_me(actor, account)


def failed(given: Login, ip: str, why: str) -> None:
    """A refused sign-in, in the log of the set it was meant for, under the name that was typed."""
    code = given.account_set or DEFAULT_SET
    if activate(code):
        with using_set(code):
            record("sign_in_failed", operator=0, ip=ip, text=given.username[:80], facts={"why": why})


@router.post("/auth/logout", auth=None)
def logout(request: HttpRequest, response: HttpResponse) -> dict[str, Any]:
    caller = request.caller  # type: ignore[attr-defined]
    if caller and caller.kind == "session":
        run("delete from kernel_session where id = %s", [caller.id])
        record("sign_out", operator=caller.operator)
    response.delete_cookie(auth.COOKIE)
    response.delete_cookie("csrftoken")
    return {}


class NewPassword(Schema):
    old: str
    new: str


@router.post("/auth/password")
def change_password(request: HttpRequest, response: HttpResponse, given: NewPassword) -> dict[str, Any]:
    """Change the own password; other sessions end, this one goes on."""
    actor = actor_of(request)
    row = run_dicts("select password from operator where id = %s", [actor.operator])[0]
    if not check_password(given.old[:200], row["password"] or ""):
        raise Invalid.at("old", "wrong_password", say("原密码不正确。"))
    try:
        KINDS["password"].parse(given.new, object_spec("operator").fields["password"])
    except Refused as problem:
        raise Invalid(fields={"new": [problem.error]}) from None
    if not given.new.strip():
        raise Invalid.at("new", "required", say("请填写新密码。"))
    keep = request.caller.id if request.caller.kind == "session" else 0  # type: ignore[attr-defined]
    session = run_dicts("select * from kernel_session where id = %s", [keep])
    set_password(actor.operator, given.new)
    for one in session:
        names = [n for n in one if n != "id"]
        run(
            f"insert into kernel_session (id, {', '.join(names)}) values (%s, {', '.join(['%s'] * len(names))})",
            [one["id"], *(one[n] for n in names)],
        )
    return {}


@router.get("/auth/sessions")
def sessions(request: HttpRequest) -> list[dict[str, Any]]:
    """The own sessions, newest first."""
    mine = request.caller  # type: ignore[attr-defined]
    rows = run_dicts(
        "select id, ip, client, created_at, last_seen from kernel_session where operator = %s and expires_at > now() "
        "order by last_seen desc limit 100",
        [actor_of(request).operator],
    )
    return [{**r, "current": mine.kind == "session" and r["id"] == mine.id} for r in rows]


@router.delete("/auth/sessions/{int:id}", response={204: None})
def end_session(request: HttpRequest, id: int) -> tuple[int, None]:
    if not run("delete from kernel_session where id = %s and operator = %s returning id", [id, actor_of(request).operator]):
        raise NotFound()
    return 204, None


class NewToken(Schema):
    name: str
    expires: dt.datetime | None = None


@router.get("/auth/tokens")
def tokens(request: HttpRequest) -> list[dict[str, Any]]:
    return run_dicts(
        "select id, name, created_at, last_seen, expires_at as expires from kernel_apitoken where operator = %s order by id",
        [actor_of(request).operator],
    )


@router.post("/auth/tokens", response={201: dict[str, Any]})
def make_token(request: HttpRequest, given: NewToken) -> tuple[int, dict[str, Any]]:
    name = given.name.strip().replace("\x00", "")
    if not 0 < len(name) <= 80:
        raise Invalid.at("name", "required", say("请填写令牌名称（最多 80 个字符）。"))
    expires = given.expires
    if expires is not None:
        expires = expires if timezone.is_aware(expires) else timezone.make_aware(expires)
        if expires <= timezone.now():
            raise Invalid.at("expires", "past", say("到期时间必须在将来。"))
    id_, token = auth.make_api_token(current_set(), actor_of(request).operator, name, expires)
    return 201, {"id": id_, "name": name, "token": token, "expires": expires}


@router.delete("/auth/tokens/{int:id}", response={204: None})
def end_token(request: HttpRequest, id: int) -> tuple[int, None]:
    if not run("delete from kernel_apitoken where id = %s and operator = %s returning id", [id, actor_of(request).operator]):
        raise NotFound()
    return 204, None


@router.get("/me")
def me(request: HttpRequest) -> dict[str, Any]:
    actor = actor_of(request)
    return describe_me(actor, account_row(actor))


class Settings(Schema):
    locale: Literal["zh-CN", "en"] | None = None
    theme: Literal["light", "dark", "system"] | None = None
    prefs: dict[str, Any] | None = None


@router.patch("/me")
def change_me(request: HttpRequest, given: Settings) -> dict[str, Any]:
    """Language, theme and free preferences of the interface (at most 20 kB)."""
    import orjson

    actor = actor_of(request)
    if given.prefs is not None and len(orjson.dumps(given.prefs)) > 20_000:
        raise Invalid.at("prefs", "too_long", say("偏好设置太多。"))
    run(
        "update operator set locale = coalesce(%s, locale), theme = coalesce(%s, theme), prefs = coalesce(%s, prefs) where id = %s",
        [given.locale, given.theme, Jsonb(given.prefs) if given.prefs is not None else None, actor.operator],
    )
    account = account_row(actor)
    with using_locale(account["locale"]):
        return describe_me(actor, account)


def account_row(actor: Actor) -> dict[str, Any]:
    return run_dicts(
        "select o.account, o.name, o.must_change_password, o.locale, o.theme, o.prefs, e.name as employee, "
        "d.id as department, d.name as department_name from operator o left join employee e on e.id = o.employee_id "
        "left join department d on d.id = e.department_id where o.id = %s",
        [actor.operator],
    )[0]


def describe_me(actor: Actor, account: dict[str, Any]) -> dict[str, Any]:
    """The body of `/me`."""
    employee = None
    if actor.employee:
        department = {"id": account["department"], "title": account["department_name"]} if account["department"] else None
        employee = {"id": actor.employee, "title": account["employee"], "department": department}
    code = current_set()
    name = next((s.name for s in all_sets() if s.code == code), code)
    return {
        "user": {
            "id": actor.operator, "username": account["account"], "name": account["name"], "is_admin": actor.is_admin,
            "must_change_password": account["must_change_password"],
        },
        "employee": employee, "account_set": {"code": code, "name": name}, "locale": account["locale"],
        "theme": account["theme"], "timezone": timezone.get_current_timezone_name(), "today": timezone.localdate(),
        "menus": menus_for(actor), "home": chosen_cards(desks(actor)), "prefs": account["prefs"],
    }  # fmt: skip

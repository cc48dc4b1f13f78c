"""Endpoints of signing in: password, second factor, codes and links by e-mail; and who I am."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router, Schema
from psycopg.types.json import Jsonb

from guanxi import __version__
from guanxi.base.errors import Invalid
from guanxi.base.words import LOCALES, say, using_locale
from guanxi.domains.organization.public import company_settings
from guanxi.features.desk.service import chosen_cards, desks
from guanxi.features.signin import log, mails, people, providers, throttle, tokens
from guanxi.features.signin.log import Door
from guanxi.http import auth, entering
from guanxi.http.api import actor_of
from guanxi.http.errors import Refusal
from guanxi.http.menus import menus_for
from guanxi.http.passwords import checked_password
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor, set_password
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import DEFAULT_SET, activate, all_sets, current_set, using_set

router = Router()
MAILS_AN_HOUR, MAILS_AN_HOUR_FROM = 5, 30


def door_of(request: HttpRequest) -> Door:
    from guanxi.http.middleware import client_ip

    return Door(client_ip(request), request.headers.get("User-Agent", ""))


def bearer(text: str) -> tuple[str, str]:
    """Account set and secret of a ticket or link. Raises Refusal when there is no such set."""
    code, _, secret = text.partition(".")
    if not (code and code.isascii() and secret.isascii() and activate(code)):
        raise Refusal(401, "ticket_expired", say("登录已超时，请重新登录。"))
    return code, secret


class Login(Schema):
    username: str
    password: str
    account_set: str = ""


@router.get("/auth/info", auth=None)
def info(request: HttpRequest, account_set: str = "") -> dict[str, Any]:
    """What the sign-in page needs to know."""
    sets = all_sets()
    code = account_set or DEFAULT_SET
    offers: dict[str, Any] = {"providers": [], "can_reset": False, "can_mail": mails.can_mail()}
    if code.isascii() and activate(code):
        with using_set(code):
            rules = policy()
            offers["providers"] = providers.offered()
            offers["can_reset"] = mails.can_mail() and rules.reset_by_mail and bool(rules.address)
    return {
        "version": __version__, "locales": list(LOCALES), "signed_in": request.actor is not None, **offers,  # type: ignore[attr-defined]
        **({"account_sets": [{"code": s.code, "name": s.name} for s in sets]} if len(sets) > 1 else {}),
    }  # fmt: skip


@router.post("/auth/login", auth=None)
def login(request: HttpRequest, response: HttpResponse, given: Login) -> Any:
    code = given.account_set or DEFAULT_SET
    if not (code.isascii() and activate(code)):
        raise entering.wrong()
    with using_set(code):
        return welcome(request, response, entering.by_password(given.username, given.password, door_of(request)))


class Ticket(Schema):
    ticket: str


class TicketAndCode(Schema):
    ticket: str
    code: str


@router.post("/auth/second-factor/enrol", auth=None)
def enrol(request: HttpRequest, given: Ticket) -> dict[str, Any]:
    """A new authenticator for somebody who must have one; the code it shows goes to `/auth/second-factor`."""
    code, secret = bearer(given.ticket)
    with using_set(code):
        return entering.enrol(secret)


@router.post("/auth/second-factor", auth=None)
def second_factor(request: HttpRequest, response: HttpResponse, given: TicketAndCode) -> Any:
    """The second step of signing in; recovery codes come along when an authenticator was taken into use."""
    code, secret = bearer(given.ticket)
    with using_set(code):
        return welcome(request, response, entering.by_second_factor(secret, given.code, door_of(request)))


def put_cookies(request: HttpRequest, response: HttpResponse, entered: entering.Entered) -> None:
    secret, age = entered.cookie.partition(".")[2], entered.days * 86400
    secure = request.is_secure()
    response.set_cookie(auth.COOKIE, entered.cookie, max_age=age, httponly=True, samesite="Lax", secure=secure)
    response.set_cookie("csrftoken", auth.csrf_token(secret), max_age=age, samesite="Lax", secure=secure)


def welcome(request: HttpRequest, response: HttpResponse, entered: entering.Entered) -> dict[str, Any]:
    """Cookies and the body of `/me`, in the current set."""
    put_cookies(request, response, entered)
    caller = auth.find_caller(("session", *entered.cookie.split(".", 1)))  # type: ignore[arg-type]
    with known_stamps():
        actor = load_actor(entered.operator)
        assert actor is not None
        account = account_row(actor)
        with using_locale(account["locale"]):
            me = describe_me(actor, account, caller)
    return me | ({"recovery_codes": list(entered.recovery_codes)} if entered.recovery_codes else {})


class Asking(Schema):
    username: str
    account_set: str = ""


def ask_for_mail(request: HttpRequest, given: Asking, task: str) -> dict[str, Any]:
    """The same answer, in the same time, whether or not there is such an account."""
    code, door = given.account_set or DEFAULT_SET, door_of(request)
    if not (code.isascii() and activate(code)):
        return {}
    with using_set(code):
        if throttle.too_many("mail-ip", door.ip, MAILS_AN_HOUR_FROM):
            raise Refusal(429, "too_many", say("请求过于频繁，请稍后再试。"), retry_after=3600)
        known = mails.can_mail() and (task != mails.RESET or policy().reset_by_mail)
        if known and not throttle.too_many("mail", given.username, MAILS_AN_HOUR):
            mails.ask(task, given.username, door)
    return {}


@router.post("/auth/one-time-code", auth=None)
def one_time_code(request: HttpRequest, given: Asking) -> dict[str, Any]:
    """Send a code that is good for one sign-in, to whoever signs in that way (SYS-015)."""
    return ask_for_mail(request, given, mails.CODE)


@router.post("/auth/password-reset", auth=None)
def ask_for_reset(request: HttpRequest, given: Asking) -> dict[str, Any]:
    """Send a link with which one sets a new password."""
    return ask_for_mail(request, given, mails.RESET)


class Reset(Schema):
    token: str
    new: str


@router.post("/auth/password-reset/confirm", auth=None)
def reset_password(request: HttpRequest, given: Reset) -> dict[str, Any]:
    """Set the password by a link; all sessions end. The second factor, where there is one, stays as it is."""
    code, rest = bearer(given.token)
    number, _, secret = rest.partition(".")
    gone = Refusal(401, "link_expired", say("链接已失效，请重新申请。"))
    with using_set(code):
        operator = int(number) if number.isdigit() and len(number) < 15 else 0
        person = people.by_id(operator)
        if not person["id"] or not tokens.look("reset", operator, secret):
            raise gone
        hashed = checked_password(operator, given.new)
        if not tokens.spend("reset", operator, secret):
            raise gone
        set_password(operator, hashed, hashed=True)
        log.write("password_reset", person["account"], operator, door_of(request), reason="link")
    return {}


@router.post("/auth/logout", auth=None)
def logout(request: HttpRequest, response: HttpResponse) -> dict[str, Any]:
    caller = request.caller  # type: ignore[attr-defined]
    if caller and caller.kind == "session":
        run("delete from kernel_session where id = %s", [caller.id])
        log.write("sign_out", people.by_id(caller.operator)["account"], caller.operator, door_of(request))
    response.delete_cookie(auth.COOKIE)
    response.delete_cookie("csrftoken")
    return {}


@router.get("/me")
def me(request: HttpRequest) -> dict[str, Any]:
    actor = actor_of(request)
    return describe_me(actor, account_row(actor), request.caller)  # type: ignore[attr-defined]


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
        return describe_me(actor, account, request.caller)  # type: ignore[attr-defined]


def account_row(actor: Actor) -> dict[str, Any]:
    return run_dicts(
        "select o.account, o.name, o.locale, o.theme, o.prefs, (select c.name from customer c where c.id = o.bound_customer_id) as customer, e.name as employee, d.id as department, d.name as department_name "
        "from operator o left join employee e on e.id = o.employee_id left join department d on d.id = e.department_id where o.id = %s",
        [actor.operator],
    )[0]


def describe_me(actor: Actor, account: dict[str, Any], caller: auth.Caller | None) -> dict[str, Any]:
    """The body of `/me`; while an administrator looks around as somebody, `user` is that person and `acting_as` says so."""
    employee = None
    if actor.employee:
        department = {"id": account["department"], "title": account["department_name"]} if account["department"] else None
        employee = {"id": actor.employee, "title": account["employee"], "department": department}
    code = current_set()
    name = next((s.name for s in all_sets() if s.code == code), code)
    acting = caller is not None and caller.acting_as is not None
    return {
        "user": {
            "id": actor.operator, "username": account["account"], "name": account["name"], "is_admin": actor.is_admin,
            "must_change_password": bool(caller and caller.must_change and not acting),
        },
        "acting_as": {"id": actor.operator, "title": account["name"]} if acting else None,
        "real_user": {"id": caller.operator, "title": caller.name} if caller else {"id": actor.operator, "title": account["name"]},
        "company": company_settings(), "employee": employee, "customer": {"id": actor.bound, "title": account["customer"]} if actor.bound else None,
        "account_set": {"code": code, "name": name}, "locale": caller.locale if caller and acting else account["locale"],
        "theme": account["theme"], "timezone": timezone.get_current_timezone_name(), "today": timezone.localdate(),
        "menus": menus_for(actor), "home": chosen_cards(desks(actor)), "prefs": account["prefs"],
    }  # fmt: skip

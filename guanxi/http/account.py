"""What everybody manages for himself: password, authenticator, sessions, tokens; and an administrator's looking around as others."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib.auth.hashers import check_password
from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from guanxi.base.errors import Forbidden, Invalid, NotFound
from guanxi.base.words import say
from guanxi.features.signin import log, people, throttle, tokens, totp
from guanxi.http import auth
from guanxi.http.api import actor_of, admin_of
from guanxi.http.entering import listen
from guanxi.http.passwords import checked_password
from guanxi.http.signin import door_of
from guanxi.kernel.access.operators import set_password
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.rows import insert_rows, run, run_dicts
from guanxi.kernel.storage.sets import current_set

router = Router()


def caller_of(request: HttpRequest) -> auth.Caller:
    actor_of(request)
    caller: auth.Caller = request.caller  # type: ignore[attr-defined]
    return caller


class NewPassword(Schema):
    old: str
    new: str


@router.post("/auth/password")
def change_password(request: HttpRequest, given: NewPassword) -> dict[str, Any]:
    """Change the own password; other sessions end, this one goes on."""
    caller, person = caller_of(request), own(request)
    prove(request, person, given.old, "old")
    hashed = checked_password(person["id"], given.new)
    keep = run_dicts("select * from kernel_session where id = %s", [caller.id if caller.kind == "session" else 0])
    set_password(person["id"], hashed, hashed=True)
    for one in keep:
        insert_rows("kernel_session", list(one), [list(one.values())])
    log.write("password", person["account"], person["id"], door_of(request))
    return {}


def own(request: HttpRequest) -> people.Row:
    return people.by_id(actor_of(request).operator)


def prove(request: HttpRequest, person: people.Row, password: str, field: str) -> None:
    """It is he himself, not somebody at his open browser. Wrong ones count as at the door."""
    keys, door = throttle.keys_of(person["account"], door_of(request).ip), door_of(request)
    listen(keys, person["account"], door)
    if not check_password(password[:200], person["password"] or ""):
        throttle.failed(keys, policy())
        log.write("password", person["account"], person["id"], door, reason="wrong_credentials", ok=False)
        raise Invalid.at(field, "wrong_password", say("原密码不正确。") if field == "old" else say("密码不正确。"))


# -- authenticator -----------------------------------------------------------------------------------------------------


class OwnPassword(Schema):
    password: str = ""


class Code(Schema):
    code: str


@router.get("/auth/second-factor")
def second_factor(request: HttpRequest) -> dict[str, Any]:
    """Whether I have an authenticator, whether I must have one, and how many recovery codes are left."""
    return totp.status(actor_of(request).operator, policy()) | {"has_password": bool(own(request)["password"])}


@router.post("/auth/second-factor/setup")
def set_up(request: HttpRequest, given: OwnPassword) -> dict[str, Any]:
    """A new secret to scan; what was in use stays so until `confirm`."""
    person = own(request)
    if person["password"]:
        prove(request, person, given.password, "password")
    return totp.begin(person["id"], person["account"])


@router.post("/auth/second-factor/confirm")
def confirm(request: HttpRequest, given: Code) -> dict[str, Any]:
    person = own(request)
    codes = checked_code(request, person, lambda: totp.confirm(person["id"], given.code[:60]))
    log.write("enrolled", person["account"], person["id"], door_of(request))
    return {"recovery_codes": codes}


@router.post("/auth/second-factor/recovery-codes")
def new_recovery_codes(request: HttpRequest, given: Code) -> dict[str, Any]:
    """Ten new ones; the old ones are void."""
    person = own(request)
    checked_code(request, person, lambda: totp.verify(person["id"], given.code[:60]))
    return {"recovery_codes": tokens.issue_codes("recovery", person["id"])}


@router.post("/auth/second-factor/remove")
def remove(request: HttpRequest, given: Code) -> dict[str, Any]:
    """Do without; not where it is demanded."""
    person = own(request)
    if totp.demanded(person["id"], policy()):
        raise Forbidden(say("您的登录须使用动态口令，不能停用。"))
    checked_code(request, person, lambda: totp.verify(person["id"], given.code[:60]))
    totp.remove(person["id"])
    log.write("removed", person["account"], person["id"], door_of(request))
    return {}


def checked_code(request: HttpRequest, person: people.Row, check: Any) -> Any:
    """What `check` answers, unless that is nothing. Wrong codes count as at the door."""
    door = door_of(request)
    keys = throttle.factor_keys(person["id"], door.ip)
    listen(keys, person["account"], door)
    result = check()
    if not result:
        throttle.failed(keys, policy())
        log.write("second_factor", person["account"], person["id"], door, reason="wrong_code", ok=False)
        raise Invalid.at("code", "wrong_code", say("验证码不正确，或已使用过。"))
    return result


# -- sessions, history -------------------------------------------------------------------------------------------------


@router.get("/auth/sessions")
def sessions(request: HttpRequest) -> list[dict[str, Any]]:
    """The own sessions, newest first."""
    mine = caller_of(request)
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


@router.get("/auth/history")
def history(request: HttpRequest) -> dict[str, Any]:
    """The own recent sign-ins, failed ones too."""
    return log.page({"operator": actor_of(request).operator})


# -- tokens ------------------------------------------------------------------------------------------------------------


class NewToken(Schema):
    name: str
    expires: dt.datetime | None = None
    read_only: bool = False
    objects: list[str] | None = None


@router.get("/auth/tokens")
def list_tokens(request: HttpRequest) -> list[dict[str, Any]]:
    return run_dicts(
        "select id, name, created_at, last_seen, expires_at as expires, read_only, objects_only as objects from kernel_apitoken "
        "where operator = %s order by id",
        [actor_of(request).operator],
    )


@router.post("/auth/tokens", response={201: dict[str, Any]})
def make_token(request: HttpRequest, given: NewToken) -> tuple[int, dict[str, Any]]:
    """`read_only` and `objects` make it narrower than its owner; see `http/limits.py` for what is left."""
    name = given.name.strip().replace("\x00", "")
    if not 0 < len(name) <= 80:
        raise Invalid.at("name", "required", say("请填写令牌名称（最多 80 个字符）。"))
    expires = given.expires
    if expires is not None:
        expires = expires if timezone.is_aware(expires) else timezone.make_aware(expires)
        if expires <= timezone.now():
            raise Invalid.at("expires", "past", say("到期时间必须在将来。"))
    if given.objects is not None and (not given.objects or set(given.objects) - set(snapshot().objects)):
        raise Invalid.at("objects", "unknown_option", say("请选择至少一个存在的对象。"))
    id_, token = auth.make_api_token(
        current_set(), actor_of(request).operator, name, expires, read_only=given.read_only, objects=given.objects
    )
    return 201, {
        "id": id_, "name": name, "token": token, "expires": expires, "read_only": given.read_only, "objects": given.objects,
    }  # fmt: skip


@router.delete("/auth/tokens/{int:id}", response={204: None})
def end_token(request: HttpRequest, id: int) -> tuple[int, None]:
    if not run("delete from kernel_apitoken where id = %s and operator = %s returning id", [id, actor_of(request).operator]):
        raise NotFound()
    return 204, None


# -- looking around as somebody ----------------------------------------------------------------------------------------


class ActAs(Schema):
    operator: int


@router.post("/auth/act-as")
def act_as(request: HttpRequest, given: ActAs) -> dict[str, Any]:
    """From now on this session shows what that person sees, and changes nothing, until `DELETE /auth/act-as`."""
    admin, caller = admin_of(request), caller_of(request)
    if caller.kind != "session":
        raise Forbidden(say("只有在浏览器中登录后才能以他人身份查看。"))
    other = people.by_id(given.operator if 0 < given.operator < 2**53 else 0)
    if not other["id"]:
        raise NotFound()
    if other["id"] == admin.operator:
        raise Invalid.at("operator", "oneself", say("请选择其他人。"))
    run("update kernel_session set acting_as = %s where id = %s", [other["id"], caller.id])
    log.write("act_as", other["account"], other["id"], door_of(request), by=admin.operator)
    return {}


@router.delete("/auth/act-as", response={204: None})
def stop_acting(request: HttpRequest) -> tuple[int, None]:
    caller = caller_of(request)
    if caller.acting_as:
        run("update kernel_session set acting_as = null where id = %s", [caller.id])
        other = people.by_id(caller.acting_as)
        log.write("act_as_end", other["account"], caller.acting_as, door_of(request), by=caller.operator)
    return 204, None

"""The steps of signing in: name and password, then the second factor where one is demanded, then a session (SYS-013, SYS-014)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from guanxi.base.words import say
from guanxi.features.signin import log, people, providers, throttle, tokens, totp
from guanxi.features.signin.adapters import Directory, Refused, adapters
from guanxi.features.signin.log import Door
from guanxi.features.signin.matching import operator_of
from guanxi.http.auth import open_session
from guanxi.http.errors import Refusal
from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.sets import current_set

TICKET_MINUTES = 10
_log = logging.getLogger("guanxi.signin")


@dataclass(frozen=True)
class Entered:
    """Somebody who is in: his session's cookie and the recovery codes he has just been given."""

    cookie: str
    operator: int
    days: int
    recovery_codes: tuple[str, ...] = ()


def wrong() -> Refusal:
    return Refusal(401, "wrong_credentials", say("用户名或密码不正确。"))


def listen(keys: throttle.Keys, account: str, door: Door) -> None:
    """Refuse while account or address have to wait."""
    seconds = throttle.waiting(keys)
    if seconds:
        log.write("sign_in", account, None, door, reason="locked_out", ok=False)
        raise Refusal(429, "locked_out", say("登录失败次数过多，请 {seconds} 秒后再试。", seconds=seconds), retry_after=seconds)


def by_password(account: str, given: str, door: Door) -> Entered:
    """The first step in the current set. Raises Refusal 401 or 429."""
    account = account.replace("\x00", "")[:80]
    rules, keys = policy(), throttle.keys_of(account, door.ip)
    listen(keys, account, door)
    person = people.by_account(account)
    method = people.proved(person, given)
    if not method:
        person, method = by_directory(account, given)
    if not method:
        throttle.failed(keys, rules)
        log.write("sign_in", account, people.by_account(account)["id"], door, reason="wrong_credentials", ok=False)
        raise wrong()
    return second_step(person, method, door)


def by_directory(account: str, given: str) -> tuple[people.Row, str]:
    """Ask the directories one after another, for whatever name was typed."""
    for config in providers.directories():
        adapter = adapters()[config.kind]
        assert isinstance(adapter, Directory)
        try:
            found = adapter.check(config, account, given)
        except Refused as problem:
            _log.warning("sign-in by %s: %s", config.code, problem)
            continue
        person = operator_of(config, found) if found else people.NOBODY
        if person["id"]:
            return person, config.code
    return people.NOBODY, ""


def second_step(person: people.Row, method: str, door: Door) -> Entered:
    """In, or a ticket for the second factor (401 `second_factor_required`)."""
    if not person["any_system"]:
        log.write("sign_in", person["account"], person["id"], door, method=method, reason="no_system", ok=False)
        raise Refusal(403, "no_system", say("您的账号没有可登录的CRM系统，请联系管理员。"))
    has = totp.enrolled(person["id"])
    if not has and not totp.demanded(person["id"], policy()):
        return let_in(person, method, door)
    log.write("sign_in", person["account"], person["id"], door, method=method, reason="second_factor")
    secret = tokens.issue_bearer("ticket", TICKET_MINUTES, {"operator": person["id"], "method": method})
    text = say("请输入动态口令。") if has else say("您须先绑定动态口令。")
    raise Refusal(401, "second_factor_required", text, ticket=f"{current_set()}.{secret}", enrol=not has)


def ticket_holder(secret: str) -> tuple[people.Row, str]:
    """Who came past the first step with this ticket, and how."""
    found = tokens.look("ticket", 0, secret)
    person = people.by_id(found["data"]["operator"]) if found else people.NOBODY
    if not found or not person["id"]:
        raise Refusal(401, "ticket_expired", say("登录已超时，请重新登录。"))
    return person, found["data"]["method"]


def enrol(secret: str) -> dict[str, Any]:
    """What to scan, for somebody who must have an authenticator and has none."""
    person, _ = ticket_holder(secret)
    if totp.enrolled(person["id"]):
        raise Refusal(409, "already_enrolled", say("您已绑定动态口令。"))
    return totp.begin(person["id"], person["account"])


def by_second_factor(secret: str, code: str, door: Door) -> Entered:
    """The second step. Wrong codes are counted apart from wrong passwords."""
    person, method = ticket_holder(secret)
    keys, account = throttle.factor_keys(person["id"], door.ip), person["account"]
    listen(keys, account, door)
    has, recovery = totp.enrolled(person["id"]), list[str]()
    if has:
        how = totp.verify(person["id"], code[:60])
    else:
        recovery = totp.confirm(person["id"], code[:60]) or []
        how = "totp" if recovery else ""
    if not how:
        throttle.failed(keys, policy())
        log.write("second_factor", account, person["id"], door, reason="wrong_code", ok=False)
        raise Refusal(401, "wrong_code", say("验证码不正确，或已使用过。"))
    if not tokens.spend("ticket", 0, secret):
        raise Refusal(401, "ticket_expired", say("登录已超时，请重新登录。"))
    throttle.forget([keys["factor"]])
    log.write("second_factor" if has else "enrolled", account, person["id"], door, method=how)
    return let_in(person, method, door, tuple(recovery))


def let_in(person: people.Row, method: str, door: Door, recovery: tuple[str, ...] = ()) -> Entered:
    """Everything is proved: a session."""
    rules = policy()
    throttle.forget([throttle.keys_of(person["account"], "")["account"]])
    people.must_change(person, method, rules)
    secret = open_session(person["id"], door, method, rules.session_days)
    log.write("sign_in", person["account"], person["id"], door, method=method)
    return Entered(f"{current_set()}.{secret}", person["id"], rules.session_days, recovery)

"""Codes and links by e-mail. The worker finds out whether there is anybody to write to, so the answer at the door, and the
time it takes, are the same for every name (SYS-015)."""

from __future__ import annotations

import secrets
from urllib.parse import quote

from django.conf import settings
from django.core.mail import send_mail

from guanxi.base.words import say, using_locale
from guanxi.features.signin import log, people, tokens
from guanxi.features.signin.log import Door
from guanxi.kernel.jobs.queue import enqueue
from guanxi.kernel.records.work import Work
from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

CODE, RESET, INVITE = "signin.mail_code", "signin.mail_reset", "signin.mail_invite"
INVITED_MINUTES = 7 * 24 * 60


def can_mail() -> bool:
    """Whether a mail server is configured."""
    return bool(settings.MAIL_CONFIGURED)


def can_send_links() -> bool:
    """Whether links can be sent: there is a mail server, and the site's address is known."""
    return can_mail() and bool(policy().address)


def invite(work: Work, account: str) -> None:
    """Send somebody a link with which he sets his first password, once this work commits (ORG-027)."""
    work.later(INVITE, account=account)


def ask(task: str, account: str, door: Door) -> None:
    enqueue(task, {"account": account.replace("\x00", "")[:80], "ip": door.ip, "client": door.client})


def mail_code(account: str, ip: str = "", client: str = "") -> None:
    """Task: a code that is good for one sign-in, to whoever signs in by such codes."""
    person = people.by_account(account)
    if not person["id"] or person["password_kind"] != "one_time" or not person["email"]:  # noqa: S105
        return
    minutes, code = policy().code_minutes, tokens.random_digits()
    tokens.drop("code", person["id"])
    tokens.issue("code", person["id"], code, minutes)
    log.write("code_sent", account, person["id"], Door(ip, client))
    with using_locale(person["locale"]):
        body = say("您的一次性口令是 {code}，{minutes} 分钟内有效，只能使用一次。\n\n如果不是您本人操作，请忽略这封邮件。", code=code, minutes=minutes)
        post(person["email"], say("一次性口令"), body)


def mail_reset(account: str, ip: str = "", client: str = "") -> None:
    """Task: a link with which somebody sets a new password himself."""
    person, rules = people.by_account(account), policy()
    if not person["id"] or not person["email"] or not rules.address or person["password_kind"] == "one_time":  # noqa: S105
        return
    link = new_link(person, rules.address, rules.reset_minutes)
    with using_locale(person["locale"]):
        body = say(
            "请打开下面的链接设置新密码，{minutes} 分钟内有效，只能使用一次：\n\n{link}\n\n如果不是您本人操作，请忽略这封邮件，您的密码不会改变。",
            minutes=rules.reset_minutes, link=link,
        )  # fmt: skip
        post(person["email"], say("重置密码"), body)


def mail_invite(account: str) -> None:
    """Task: the link with which somebody new sets his first password."""
    person, rules = people.by_account(account), policy()
    if not person["id"] or not person["email"] or not rules.address:
        return
    link = new_link(person, rules.address, INVITED_MINUTES)
    with using_locale(person["locale"]):
        body = say(
            "{name}，您好！\n\n我们为您开通了帐号，登录账号是 {account}。请打开下面的链接设置密码，7 天内有效，只能使用一次：\n\n{link}\n\n链接过期后，可在登录页点“忘记密码”重新获取。",
            name=person["name"], account=account, link=link,
        )  # fmt: skip
        post(person["email"], say("您的帐号已开通"), body)


def new_link(person: people.Row, address: str, minutes: int) -> str:
    """A fresh link that sets a password; the former ones are void."""
    run("delete from kernel_passwordtoken where operator = %s and kind = 'reset'", [person["id"]])
    secret = secrets.token_urlsafe(32)
    tokens.issue("reset", person["id"], secret, minutes)
    token = f"{current_set()}.{person['id']}.{secret}"
    return f"{address}/reset#{quote(token)}"


def post(address: str, subject: str, body: str) -> None:
    send_mail(f"{say('关系')} · {subject}", body, settings.DEFAULT_FROM_EMAIL, [address])


def clean() -> None:
    """Task, nightly: spent and outdated secrets, old counts, and what the log kept for more than a year."""
    run("delete from kernel_passwordtoken where coalesce(used_at, expires_at) < now() - interval '30 days'")
    run("delete from kernel_signinfailure where since < now() - interval '2 days'")
    run("delete from kernel_signinlog where at < now() - interval '400 days'")

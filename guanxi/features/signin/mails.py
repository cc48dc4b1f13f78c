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
from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

CODE, RESET = "signin.mail_code", "signin.mail_reset"


def can_mail() -> bool:
    """Whether a mail server is configured."""
    return bool(settings.MAIL_CONFIGURED)


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
    run("delete from kernel_passwordtoken where operator = %s and kind = 'reset'", [person["id"]])
    secret = secrets.token_urlsafe(32)
    tokens.issue("reset", person["id"], secret, rules.reset_minutes)
    token = f"{current_set()}.{person['id']}.{secret}"
    link = f"{rules.address}/reset#{quote(token)}"
    with using_locale(person["locale"]):
        body = say(
            "请打开下面的链接设置新密码，{minutes} 分钟内有效，只能使用一次：\n\n{link}\n\n如果不是您本人操作，请忽略这封邮件，您的密码不会改变。",
            minutes=rules.reset_minutes, link=link,
        )  # fmt: skip
        post(person["email"], say("重置密码"), body)


def post(address: str, subject: str, body: str) -> None:
    send_mail(f"{say('关系')} · {subject}", body, settings.DEFAULT_FROM_EMAIL, [address])


def clean() -> None:
    """Task, nightly: spent and outdated secrets, old counts, and what the log kept for more than a year."""
    run("delete from kernel_passwordtoken where coalesce(used_at, expires_at) < now() - interval '30 days'")
    run("delete from kernel_signinfailure where since < now() - interval '2 days'")
    run("delete from kernel_signinlog where at < now() - interval '400 days'")

"""登录日志: every attempt with where from, how, and what came of it; also password changes and looking around as others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from guanxi.base.words import translate
from guanxi.features.systemlog.writing import record
from guanxi.kernel.storage.rows import run, run_dicts

PAGE = 50
EVENT_LABELS = {
    "sign_in": "登录", "sign_out": "退出", "second_factor": "二次验证", "password": "修改密码", "password_reset": "重置密码",
    "code_sent": "发送一次性口令", "enrolled": "启用动态口令", "removed": "停用动态口令", "act_as": "以他人身份查看", "act_as_end": "结束查看",
    "sessions_ended": "强制下线", "unlocked": "解除锁定",
}  # fmt: skip
REASON_LABELS = {
    "": "", "wrong_credentials": "用户名或口令不正确", "locked_out": "尝试次数过多", "second_factor": "等待二次验证", "wrong_code": "验证码不正确",
    "provider_refused": "登录方式拒绝", "no_operator": "没有对应的操作员", "no_system": "没有可登录的系统", "by_administrator": "由管理员操作", "link": "通过邮件链接",
}  # fmt: skip
METHOD_LABELS = {"": "", "password": "密码", "code": "一次性口令", "totp": "动态口令", "recovery": "恢复码"}


SYSTEM_KINDS = {
    ("sign_in", True): "sign_in", ("sign_in", False): "sign_in_failed", ("second_factor", False): "sign_in_failed",
    ("sign_out", True): "sign_out", ("act_as", True): "act_as", ("act_as_end", True): "act_as",
}  # fmt: skip


@dataclass(frozen=True)
class Door:
    """Where somebody stands: his address and what he says his browser is."""

    ip: str = ""
    client: str = ""


def write(
    event: str, account: str, operator: int | None, door: Door, *, method: str = "", reason: str = "", ok: bool = True,
    by: int | None = None,
) -> None:  # fmt: skip
    """One line of the log; what concerns coming and going stands in the system log as well (GEN-016)."""
    run(
        "insert into kernel_signinlog (at, event, account, operator, by, method, result, reason, ip, client) "
        "values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [timezone.now(), event, account.replace("\x00", "")[:80], operator or None, by, method[:40], "ok" if ok else "failed", reason,
         door.ip[:45], door.client.replace("\x00", "")[:300]],
    )  # fmt: skip
    kind = SYSTEM_KINDS.get((event, ok))
    if kind and reason != "second_factor":
        why = {"why": reason} if reason else {}
        record(kind, operator=by or operator or 0, ip=door.ip, text=account if by or not ok else door.client[:200], facts=why)


def page(given: Mapping[str, Any]) -> dict[str, Any]:
    """Lines that fit, the newest first: `q` (account, name or address), `event`, `result`, `operator`, `since`, `until`, `cursor`."""
    tests, params = ["true"], list[Any]()

    def add(sql: str, *values: Any) -> None:
        tests.append(sql)
        params.extend(values)

    if q := str(given.get("q") or "").strip().replace("\x00", "")[:80]:
        pattern = "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        add("(l.account ilike %s or o.name ilike %s or l.ip like %s)", pattern, pattern, pattern)
    for name in ("event", "result", "operator"):
        if given.get(name):
            add(f"l.{name} = %s", given[name])
    if given.get("since"):
        add("l.at >= %s", given["since"])
    if given.get("until"):
        add("l.at < %s", given["until"] + dt.timedelta(days=1))
    if given.get("cursor"):
        add("l.id < %s", given["cursor"])
    rows = run_dicts(
        "select l.*, o.name, b.name as by_name from kernel_signinlog l left join operator o on o.id = l.operator "
        f"left join operator b on b.id = l.by where {' and '.join(tests)} order by l.id desc limit {PAGE + 1}",
        params,
    )
    return {"rows": [shown(row) for row in rows[:PAGE]], "next": rows[PAGE - 1]["id"] if len(rows) > PAGE else None}


def shown(row: Mapping[str, Any]) -> dict[str, Any]:
    method = row["method"]
    return {
        "id": row["id"], "at": row["at"], "account": row["account"], "ip": row["ip"], "client": row["client"], "result": row["result"],
        "event": {"name": row["event"], "label": translate(EVENT_LABELS.get(row["event"], row["event"]))},
        "method": translate(METHOD_LABELS.get(method, method)), "reason": translate(REASON_LABELS.get(row["reason"], row["reason"])),
        "operator": {"id": row["operator"], "title": row["name"]} if row["operator"] else None,
        "by": {"id": row["by"], "title": row["by_name"]} if row["by"] else None,
    }  # fmt: skip


def events() -> list[dict[str, str]]:
    return [{"name": name, "label": translate(label)} for name, label in EVENT_LABELS.items()]

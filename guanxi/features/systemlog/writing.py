"""One line of the system log (系统日志, GEN-016): `record("export", "customer", rows=120, facts={"query": …})`.

Changes of records are not written here: the audit trigger has them, and the log shows both. One statement, and when no
transaction is open one that does not wait for the disk: a view costs what an insert costs (docs/decisions/system-log.md).
Inside a `Work` the line commits and vanishes with it, so a refusal is written after the work has ended.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import orjson

from guanxi.kernel.access.actor import Actor, current_actor
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import connection

LONGEST, LARGEST = 500, 4000  # characters of the text, bytes of the facts

#: What can happen, in the order of the filter, with its Chinese name. The last ones come from the audit.
KINDS = {
    "sign_in": "登录", "sign_in_failed": "登录失败", "sign_out": "退出登录", "act_as": "代理操作", "view": "查看", "list": "查询列表",
    "search": "搜索", "analyse": "统计分析", "export": "输出", "print": "打印", "download": "下载附件", "import": "导入", "act": "执行按钮",
    "permission": "权限变更", "setting": "设置变更", "denied": "被拒绝的操作", "log": "日志维护",
    "create": "新建", "edit": "修改", "delete": "删除", "restore": "恢复", "purge": "彻底删除",
}  # fmt: skip

_INSERT = "insert into system_log (operator, kind, object, record, row_count, ip, request, text, facts) select "
_VALUES = "%s::bigint, %s, %s, %s::bigint, %s::bigint, %s, %s, %s, %s::jsonb"
_HURRIED = " from (select set_config('synchronous_commit', 'off', true)) hurried"


_real: ContextVar[int | None] = ContextVar("real_operator", default=None)


@contextmanager
def on_account_of(operator: int | None) -> Iterator[None]:
    """Inside the block every line is this operator's, whoever's rights are being used: he looks around as somebody else."""
    token = _real.set(operator)
    try:
        yield
    finally:
        _real.reset(token)


def record(
    kind: str, object_: str = "", id_: int | None = None, *, rows: int | None = None, text: str = "",
    facts: Mapping[str, Any] | None = None, actor: Actor | None = None, operator: int | None = None, ip: str = "",
) -> None:  # fmt: skip
    """Write that the acting person (or `actor`, or `operator` before anybody acts) did `kind`, from the current account
    set. `rows` is how many records he got; `facts` are details such as the query."""
    if kind not in KINDS:
        raise LookupError(f"the system log knows no kind {kind!r}")
    who = actor or current_actor()
    if real := _real.get():
        operator, facts = real, {**(facts or {}), "acting_as": who.operator if who else None}
    values = [
        operator if operator is not None else who.operator if who else None, kind, object_[:60], id_, rows,
        (ip or (who.ip if who else ""))[:45] or None, (who.request if who else "") or None, clean(text)[:LONGEST], packed(facts),
    ]  # fmt: skip
    run(f"{_INSERT}{_VALUES}{'' if connection().in_atomic_block else _HURRIED}", values)


def packed(facts: Mapping[str, Any] | None) -> str | None:
    """The facts as JSON; too many are cut to what they are about."""
    if not facts:
        return None
    data = orjson.dumps(facts, default=str)
    if len(data) > LARGEST:
        data = orjson.dumps({"cut": data[: LARGEST // 2].decode(errors="ignore")})
    return data.decode().replace("\\u0000", "")


def clean(text: str) -> str:
    return text.replace("\x00", "")

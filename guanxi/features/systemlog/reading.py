"""The system log as one stream (GEN-016): what was written here and what the audit knows, by time, paged by key."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from guanxi.base.errors import Forbidden, Invalid
from guanxi.base.words import say
from guanxi.features.systemlog.writing import KINDS
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.rows import run_dicts

MOST = 200
#: Tables beside those of objects that the audit knows.
OTHER_TABLES = {
    "kernel_customobject": "自定义对象", "kernel_customfield": "自定义字段", "kernel_personright": "个人权限", "kernel_roleright": "角色权限",
    "data_grant": "数据权限", "management_dimension": "管理维度", "dimension_value": "维度值", "related_rule": "相关员工规则",
    "buttons_button": "自定义按钮", "layouts_layout": "布局",
}  # fmt: skip
RIGHTS_TABLES = ("role", "data_grant", "kernel_personright", "kernel_roleright", "management_dimension", "related_rule")
SETTING_TABLES = ("kernel_customobject", "kernel_customfield", "buttons_button", "layouts_layout")
AUDIT_KINDS = ("permission", "setting", "create", "edit", "delete", "restore", "purge")


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


#: What kind of operation a line of the audit is.
_KIND = (
    f"case when tbl in ({_listed(SETTING_TABLES)}) then 'setting' "
    f"when tbl in ({_listed(RIGHTS_TABLES)}) or (tbl = 'employee' and diff ? 'roles') "
    "or (tbl = 'operator' and diff ?| array['is_admin', 'status', 'employee_id']) then 'permission' "
    "when op = 'I' then 'create' when op = 'D' then 'purge' "
    "when diff ? 'deleted_at' then case when diff -> 'deleted_at' ->> 1 is null then 'restore' else 'delete' end "
    "else 'edit' end"
)
_SOURCES = {
    "l": "select at, 'l' as src, id, operator, kind, object as place, record, row_count, ip, request, text, facts, '' as op, "
    "'' as action from system_log where ",
    "a": f"select at, 'a' as src, id, actor as operator, {_KIND} as kind, tbl as place, pk as record, null::bigint as row_count, ip, "
    "request, '' as text, diff as facts, op::text, coalesce(action, '') as action from audit where ",
}


@dataclass(frozen=True)
class Question:
    """What is looked for; empty members look for everything. `person` 0 is the program itself."""

    person: int | None = None
    kinds: tuple[str, ...] = ()
    object: str = ""
    record: int | None = None
    ip: str = ""
    start: datetime | None = None
    end: datetime | None = None


Line = dict[str, Any]


def require_reader(actor: Actor) -> None:
    """The log is for administrators. Raises Forbidden."""
    if not actor.is_admin:
        raise Forbidden(say("只有系统管理员可以查看系统日志。"))


def read_log(question: Question, cursor: str = "", limit: int = 50) -> tuple[list[Line], str | None]:
    """A page of lines as they are stored, newest first, and the cursor of the next."""
    unknown = [k for k in question.kinds if k not in KINDS]
    if unknown:
        raise Invalid.at("kinds", "unknown_value", say("不认识“{what}”。", what=unknown[0][:40]))
    limit, after = max(1, min(limit, MOST)), read_cursor(cursor) if cursor else None
    params: dict[str, Any] = {"limit": limit + 1}
    parts = [
        f"(select * from ({sql}{' and '.join(conditions(src, question, after, params))} order by at desc, id desc limit %(limit)s) {src})"
        for src, sql in _SOURCES.items() if asked(src, question)
    ]  # fmt: skip
    rows = run_dicts(f"{' union all '.join(parts)} order by at desc, src desc, id desc limit %(limit)s", params) if parts else []
    page = rows[:limit]
    return page, write_cursor(page[-1]) if len(rows) > limit else None


def asked(src: str, question: Question) -> bool:
    """Whether the source can have such lines at all."""
    if not question.kinds:
        return True
    mine = AUDIT_KINDS if src == "a" else [k for k in KINDS if k not in AUDIT_KINDS or k in ("permission", "setting")]
    return any(kind in mine for kind in question.kinds)


def conditions(src: str, question: Question, after: tuple[datetime, str, int] | None, params: dict[str, Any]) -> list[str]:
    """The question on one source; the time comes first, so that only its months are opened."""
    audit = src == "a"
    found = ["true"]
    for name, sql in (("start", "at >= %(start)s"), ("end", "at < %(end)s"), ("ip", "ip = %(ip)s")):
        if getattr(question, name):
            params[name] = getattr(question, name)
            found.append(sql)
    if question.person is not None:
        params["person"] = question.person
        column = "actor" if audit else "operator"
        found.append(f"coalesce({column}, 0) = 0" if question.person == 0 else f"{column} = %(person)s")
    if question.object:
        params |= {"object": question.object, "table": table_of(question.object)}
        found.append("tbl = %(table)s" if audit else "object = %(object)s")
    if question.record is not None:
        params["record"] = question.record
        found.append("pk = %(record)s" if audit else "record = %(record)s")
    if question.kinds:
        params["kinds"] = list(question.kinds)
        found.append(f"{_KIND if audit else 'kind'} = any(%(kinds)s)")
    if after:
        params |= {"c_at": after[0], "c_id": after[2]}
        same = "(at, id) < (%(c_at)s, %(c_id)s)"
        found.append(same if src == after[1] else "at <= %(c_at)s" if src < after[1] else "at < %(c_at)s")
    return found


def table_of(object_: str) -> str:
    spec = snapshot().objects.get(object_)
    return spec.table if spec else object_


def write_cursor(row: Mapping[str, Any]) -> str:
    data = orjson.dumps([row["at"].isoformat(), row["src"], row["id"]])
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def read_cursor(text: str) -> tuple[datetime, str, int]:
    """Raises Invalid for one that this log did not give."""
    try:
        at, src, id_ = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if src not in _SOURCES:
            raise ValueError(src)
        return datetime.fromisoformat(at), src, int(id_)
    except (ValueError, TypeError):
        raise Invalid.at("cursor", "bad_cursor", say("翻页标记无效，请从第一页重新开始。")) from None

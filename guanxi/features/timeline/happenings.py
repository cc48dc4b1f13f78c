"""What happened to one record, from the audit, the comments and the files, merged by time and paged by key."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.rows import run_dicts

#: Where a row comes from, in the order in which rows of the same moment stand.
AUDIT, COMMENT, FILE = "a", "c", "f"
PAGE = 30

_SOURCES = {
    AUDIT: "select at, 'a' as src, id, op::text as op, actor, action, request, diff::text as detail from audit "
    "where tbl = %(table)s and pk = %(record)s",
    COMMENT: "select created_at as at, 'c' as src, id, '', author, '', '', text from timeline_comment "
    "where object = %(object)s and record = %(record)s and deleted_at is null",
    FILE: "select created_at as at, 'f' as src, id, '', created_by, '', '', "
    "json_build_object('id', id, 'name', name, 'size', size, 'type', type)::text from stored_file "
    "where object = %(object)s and record = %(record)s and field = '' and purpose = 'record'",
}


@dataclass
class Happening:
    """One row of the timeline before it is put into words. `diff` maps columns to what was there and what is."""

    key: tuple[datetime, str, int]
    op: str
    actor: int | None
    action: str
    request: str
    detail: Any

    @property
    def source(self) -> str:
        return self.key[1]

    @property
    def diff(self) -> dict[str, list[Any]]:
        found = self.detail if self.source == AUDIT and self.op == "U" else None
        return found or {}


def happenings(
    spec: ObjectSpec, id_: int, cursor: str, kinds: tuple[str, ...] = ()
) -> tuple[list[Happening], str | None]:
    """A page, newest first, and the cursor of the next. Steps of one act (one request) are joined."""
    params: dict[str, Any] = {"table": spec.table, "object": spec.name, "record": id_}
    beyond = ""
    if cursor:
        params |= dict(zip(("c_at", "c_src", "c_id"), read_cursor(cursor), strict=True))
        beyond = "where (at, src, id) < (%(c_at)s::timestamptz, %(c_src)s, %(c_id)s) "
    end = f"order by at desc, src desc, id desc limit {PAGE + 1}"
    names = "s(at, src, id, op, actor, action, request, detail)"
    parts = [
        f"(select * from ({sql}) {names} {beyond}{end})" for src, sql in _SOURCES.items() if not kinds or src in kinds
    ]
    found = [read(row) for row in run_dicts(f"select * from ({' union all '.join(parts)}) u {end}", params)]
    page = found[:PAGE]
    return joined(page), write_cursor(page[-1]) if len(found) > PAGE else None


def read(row: dict[str, Any]) -> Happening:
    detail = row["detail"]
    if row["src"] != COMMENT and detail is not None:
        detail = json.loads(detail, parse_float=Decimal)
    key = (row["at"], row["src"], row["id"])
    return Happening(key, row["op"], row["actor"], row["action"] or "", row["request"] or "", detail)


def joined(page: list[Happening]) -> list[Happening]:
    """Rows that one request wrote by the same action become one, from the oldest state to the newest."""
    result: list[Happening] = []
    for row in page:
        last = result[-1] if result else None
        if last and row.source == AUDIT and row.request and (row.source, row.request, row.action) == (
            last.source, last.request, last.action,
        ):  # fmt: skip
            result[-1] = Happening(row.key, row.op, row.actor, row.action, row.request, merged(row.diff, last.diff))
        else:
            result.append(row)
    return result


def merged(older: dict[str, list[Any]], newer: dict[str, list[Any]]) -> dict[str, list[Any]]:
    both = {**older, **{c: [older.get(c, pair)[0], pair[1]] for c, pair in newer.items()}}
    return {column: pair for column, pair in both.items() if pair[0] != pair[1]}


def write_cursor(row: Happening) -> str:
    at, src, id_ = row.key
    return base64.urlsafe_b64encode(orjson.dumps([at.isoformat(), src, id_])).decode().rstrip("=")


def read_cursor(text: str) -> tuple[str, str, int]:
    """Raises Invalid for one that this timeline did not give."""
    try:
        at, src, id_ = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        return datetime.fromisoformat(at).isoformat(), {AUDIT: AUDIT, COMMENT: COMMENT, FILE: FILE}[src], int(id_)
    except (ValueError, TypeError, KeyError):
        raise Invalid.at("cursor", "bad_cursor", say("翻页标记无效，请从第一页重新开始。")) from None

"""Existing records by business key, for update and upsert: set-wise, among what the actor may see (krayin and twenty lack it)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from guanxi.base.words import say
from guanxi.features.transfer.lookup import sort_key
from guanxi.features.transfer.plan import Line, Plan
from guanxi.kernel.fields import Refused
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

Key = tuple[Any, ...]


def match_existing(work: Work, plan: Plan, lines: Sequence[Line], seen: dict[Key, int]) -> dict[int, int]:
    """Record id by line number. Lines whose key is empty, doubled in the file, ambiguous or out of reach are refused."""
    if not plan.options.key:
        return {}
    keys: dict[int, Key] = {}
    for line in lines:
        key = key_of(plan, line)
        if key is not None:
            first = seen.setdefault(key, line.number)
            if first != line.number and plan.options.on_duplicate == "skip":
                line.skip = True
            elif first != line.number:
                line.refuse(plan.options.key[0], say("与文件第 {row} 行重复。", row=first))
            else:
                keys[line.number] = key
    found = find_keys(work, plan, list(keys.values()))
    reached = {i for ids in found.values() for i in ids}
    verb = "import" if plan.spec.delivered else "edit"
    editable = set(visible_ids(work.actor, plan.spec, list(reached), verb)) if not work.trusted else reached
    result: dict[int, int] = {}
    for line in lines:
        if line.number in keys:
            judge(plan, line, found.get(keys[line.number], []), editable, result)
    return result


def judge(plan: Plan, line: Line, ids: list[int], editable: set[int], result: dict[int, int]) -> None:
    """What the records found by its key mean for a line."""
    name, mode = plan.options.key[0], plan.options.mode
    if len(ids) > 1:
        line.refuse(
            name, say("有 {count} 条记录符合查找字段：{ids}。", count=len(ids), ids="、".join(f"#{i}" for i in ids[:5]))
        )
    elif ids and mode == "create":
        line.refuse(name, say("已有这条记录（#{id}）。", id=ids[0]))
    elif ids and ids[0] not in editable:
        line.refuse(name, say("您可以查看但不能修改这条记录（#{id}）。", id=ids[0]))
    elif ids:
        result[line.number] = ids[0]
    elif mode == "update":
        line.refuse(name, say("没有找到要更新的记录。"))


def key_of(plan: Plan, line: Line) -> Key | None:
    """The typed key of a line, or None with the reason written on it."""
    if line.skip or line.problems:
        return None
    parts = []
    for name in plan.options.key:
        field = plan.spec.fields[name]
        try:
            raw = line.values.get(name)
            value = None if raw is None else field.kind.parse(raw, field)
        except Refused as problem:
            line.refuse(name, problem.error.message)
            return None
        if isinstance(value, list | dict):
            line.refuse(name, say("这种字段不能用来查找记录。"))
            return None
        if value is None and (len(plan.options.key) == 1 or name == plan.options.key[0]):
            line.refuse(name, say("查找字段为空。"))
            return None
        parts.append(value)
    return tuple(parts)


def find_keys(work: Work, plan: Plan, keys: Sequence[Key]) -> dict[Key, list[int]]:
    """The visible records with each of the keys."""
    if not keys:
        return {}
    spec = plan.spec
    source = Source(work.actor, spec)
    fields = [spec.fields[n] for n in plan.options.key]
    conditions = []
    for i, field in enumerate(fields):
        values = list({k[i] for k in keys if k[i] is not None})
        condition = f"t.{ident(field.column)} = any({source.build.param(values)})"
        if field.title and field.kind.sql == "text":
            sorts = source.build.param(["", *{sort_key(v) for v in values}])
            condition += f" and t.sort_key = any({sorts})"
        conditions.append(f"(({condition}) or t.{ident(field.column)} is null)" if i else condition)
    branches = None if work.trusted else source.branches
    allowed = "true" if branches is None else f"({' or '.join(branches) or 'false'})"
    columns = ", ".join(f"t.{ident(f.column)}" for f in fields)
    sql = (
        f"select t.id, {columns} from {ident(spec.table)} t "
        f"where t.deleted_at is null and {' and '.join(conditions)} and {allowed} order by t.id"
    )
    result: dict[Key, list[int]] = {}
    wanted = set(keys)
    for row in run(sql, source.build.params):
        key = tuple(row[1:])
        if key in wanted:
            result.setdefault(key, []).append(row[0])
    return result

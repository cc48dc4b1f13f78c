"""Aggregation: group by, measures, date buckets, totals. The same compiler and the same rights as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import require
from guanxi.kernel.fields import KINDS
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.order import parse_sort
from guanxi.kernel.query.output import result_kind
from guanxi.kernel.query.reader import Ask, pose
from guanxi.kernel.query.routes import Question, gathered, sees_little
from guanxi.kernel.query.source import Column, Source, unknown
from guanxi.kernel.storage.rows import run

BUCKETS = ("day", "week", "month", "quarter", "year")
FUNCTIONS = ("count", "sum", "avg", "min", "max", "distinct")
COMPARE = {"eq": "=", "ne": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
MAX_GROUPS = 10_000


@dataclass(frozen=True)
class Measure:
    """`fn` over `field`; `name` is its key in the result."""

    fn: str
    field: str | None = None
    name: str = ""


@dataclass(frozen=True)
class Group:
    """A field to group by, dates optionally by a bucket."""

    field: str
    bucket: str | None = None

    @property
    def name(self) -> str:
        return f"{self.field}_{self.bucket}" if self.bucket else self.field


@dataclass(frozen=True)
class Totals:
    """What is asked: groups, measures, the list it is over, conditions on the results, order and top-n."""

    groups: tuple[Group, ...] = ()
    measures: tuple[Measure, ...] = (Measure("count", None, "count"),)
    ask: Ask = field(default_factory=Ask)
    having: Any = None
    sort: str = ""
    limit: int = 1000


def aggregate(actor: Actor, spec: ObjectSpec, asked: Totals) -> dict[str, Any]:
    """`{rows, totals}`: a row per group with the measures, and the measures over everything."""
    require(actor, spec, "view")
    source = Source(actor, spec)
    groups = [compile_group(source, g) for g in asked.groups]
    measures = [compile_measure(source, m) for m in asked.measures]
    question = pose(source, asked.ask, parse_sort(source, "id"))
    where = narrow_where(question)
    rows = grouped_rows(source, asked, groups, measures, where) if groups else []
    totals = run(f"select {', '.join(m.sql for m in measures)} from {source.from_sql} where {where}", source.build.params)
    return {
        "rows": [decode_row(asked, groups, measures, row) for row in rows],
        "totals": {m.name: m.decode(v) for m, v in zip(measures, totals[0], strict=True)},
    }


def narrow_where(question: Question) -> str:
    """The WHERE of an aggregate. What a person who sees little may see is resolved to ids first, because the planner
    misjudges an OR of branches."""
    if question.branches and len(question.branches) > 1 and sees_little(question):
        return f"t.id in ({gathered(question, [], indexed=False)})"
    return question.where(indexed=True)


@dataclass(frozen=True)
class GroupSql:
    """A group's key expressions: what is grouped, and the title beside a reference."""

    group: Group
    column: Column
    sql: str
    title: str | None

    def decode(self, values: Sequence[Any]) -> Any:
        value = values[0]
        if value is None:
            return None
        if self.title is not None:
            return {"id": value, "title": values[1]} if values[1] is not None else {"id": None, "title": None, "hidden": True}
        if self.group.bucket:
            return value.isoformat()
        return result_kind(self.column.field).to_wire(value, self.column.field)


@dataclass(frozen=True)
class MeasureSql:
    """A measure's expression and how its value is written."""

    name: str
    sql: str
    integer: bool
    column: Column | None

    def decode(self, value: Any) -> Any:
        if value is None or self.integer:
            return value
        if self.column is not None and result_kind(self.column.field).name in ("date", "datetime"):
            return result_kind(self.column.field).to_wire(value, self.column.field)
        return str(value)


def compile_group(source: Source, group: Group) -> GroupSql:
    column = source.column(group.field)
    kind = result_kind(column.field)
    if not kind.groupable:
        raise unknown(group.field)
    if group.bucket is None:
        title = source.title(group.field, column.alias, column.field) if column.field.kind.references else None
        return GroupSql(group, column, column.sql, title)
    if group.bucket not in BUCKETS or kind.name not in ("date", "datetime"):
        raise Invalid.at(group.field, "bad_bucket", say("只有日期可以按日、周、月、季、年汇总。"))
    local = column.sql
    if kind.name == "datetime":
        local = f"({column.sql} at time zone {source.build.param(timezone.get_current_timezone_name())})"
    return GroupSql(group, column, f"date_trunc('{group.bucket}', {local})::date", None)


def compile_measure(source: Source, measure: Measure) -> MeasureSql:
    name = measure.name or (f"{measure.fn}_{measure.field}" if measure.field else measure.fn)
    if measure.fn not in FUNCTIONS:
        raise Invalid.at("measures", "unknown_function", say("没有汇总函数“{fn}”。", fn=measure.fn[:20]))
    if measure.field is None:
        if measure.fn != "count":
            raise Invalid.at("measures", "field_needed", say("“{fn}”需要一个字段。", fn=measure.fn))
        return MeasureSql(name, "count(*)", True, None)
    column = source.column(measure.field)
    kind = result_kind(column.field)
    if measure.fn in ("count", "distinct"):
        return MeasureSql(name, f"count({'distinct ' if measure.fn == 'distinct' else ''}{column.sql})", True, None)
    if measure.fn not in kind.measures:
        raise Invalid.at(
            measure.field, "not_summable", say("字段“{label}”不能计算“{fn}”。", label=column.field.label, fn=measure.fn)
        )
    sql = f"round(avg({column.sql}), {max(int(column.field.scale), 2)})" if measure.fn == "avg" else f"{measure.fn}({column.sql})"
    return MeasureSql(name, sql, kind.name in ("integer", "rating", "duration") and measure.fn != "avg", column)


def grouped_rows(source: Source, asked: Totals, groups: list[GroupSql], measures: list[MeasureSql], where: str) -> list[Any]:
    keys = [k for g in groups for k in ([g.sql] if g.title is None else [g.sql, g.title])]
    columns = ", ".join([*keys, *(m.sql for m in measures)])
    having = compile_having(source, asked.having, measures)
    order = compile_order(asked, groups, measures)
    limit = max(1, min(asked.limit, MAX_GROUPS))
    sql = f"select {columns} from {source.from_sql} where {where} group by {', '.join(keys)}{having} order by {order} limit {limit}"
    return run(sql, source.build.params)


def compile_having(source: Source, having: Any, measures: list[MeasureSql]) -> str:
    """`[{"field": <measure>, "op": "gte", "value": 10}]`, all must hold."""
    if not having:
        return ""
    tests, known = [], {m.name: m for m in measures}
    for test in having if isinstance(having, list) else [having]:
        if not isinstance(test, dict) or test.get("field") not in known or test.get("op") not in COMPARE:
            raise Invalid.at("having", "bad_having", say("汇总条件的格式不对。"))
        number = KINDS["decimal"].parse(test.get("value"), known_number())
        tests.append(f"{known[test['field']].sql} {COMPARE[test['op']]} {source.build.param(number)}")
    return f" having {' and '.join(tests)}"


def known_number() -> Any:
    from guanxi.kernel.metadata.spec import FieldSpec

    return FieldSpec("value", "", KINDS["decimal"], "value", scale=6)


def compile_order(asked: Totals, groups: list[GroupSql], measures: list[MeasureSql]) -> str:
    """By a measure or a group; by the groups when nothing is said."""
    by = {**{g.group.name: g.title or g.sql for g in groups}, **{m.name: m.sql for m in measures}}
    by |= {g.group.field: g.title or g.sql for g in groups}
    terms = []
    for part in [p.strip() for p in asked.sort.split(",") if p.strip()]:
        name = part.lstrip("-")
        if name not in by:
            raise Invalid(fields={"sort": [FieldError("unknown_field", say("没有字段“{path}”。", path=name[:60]))]})
        terms.append(f"{by[name]} {'desc' if part.startswith('-') else 'asc'} nulls last")
    return ", ".join([*terms, *(f"{g.sql} asc nulls last" for g in groups)])


def decode_row(asked: Totals, groups: list[GroupSql], measures: list[MeasureSql], row: Sequence[Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    at = 0
    for group in groups:
        width = 1 if group.title is None else 2
        result[group.group.field if not duplicate(asked, group) else group.group.name] = group.decode(row[at : at + width])
        at += width
    for i, measure in enumerate(measures):
        result[measure.name] = measure.decode(row[at + i])
    return result


def duplicate(asked: Totals, group: GroupSql) -> bool:
    """Whether the same field is grouped twice (by month and by year): then the bucket is part of the key."""
    return sum(g.field == group.group.field for g in asked.groups) > 1

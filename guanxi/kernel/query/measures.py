"""The parts of an aggregate: what is grouped, and figures in a form that adds up, so that totals follow from the groups
and a summary can stand for the records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.metadata.conventions import first_weekday
from guanxi.kernel.query.output import result_kind
from guanxi.kernel.query.source import Column, Source, unknown
from guanxi.kernel.storage.build import ident

BUCKETS = ("day", "week", "month", "quarter", "year")
FUNCTIONS = ("count", "sum", "avg", "min", "max", "distinct")


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
class GroupSql:
    """A group's key over the records. A reference is titled once the groups are found."""

    group: Group
    column: Column
    sql: str

    @property
    def titled(self) -> bool:
        return self.column.field.kind.references and self.group.bucket is None

    def decode(self, value: Any, title: Any) -> Any:
        if value is None:
            return None
        if self.titled:
            return {"id": value, "title": title} if title is not None else {"id": None, "title": None, "hidden": True}
        if self.group.bucket:
            return value.isoformat()
        return result_kind(self.column.field).to_wire(value, self.column.field)


@dataclass(frozen=True)
class MeasureSql:
    """A figure: its parts over the records or over a summary's rows, and what is made of them."""

    name: str
    fn: str
    column: Column | None = None

    @property
    def integer(self) -> bool:
        """Whether the result is a whole number."""
        counted = self.column is None or self.fn in ("count", "distinct")
        return counted or (result_kind(self.column.field).name in ("integer", "rating", "duration") and self.fn != "avg")  # type: ignore[union-attr]

    @property
    def adds_up(self) -> bool:
        """Whether the figure over everything follows from those of the groups."""
        return self.fn != "distinct"

    @property
    def needs(self) -> str | None:
        """The summed column a summary must have; None where no summary will do, "" where any does."""
        if self.column is None or (self.fn == "count" and not self.column.field.kind.computed):
            return ""
        own = self.column.alias == "t" and self.column.field.stored
        return self.column.field.column if own and self.fn in ("sum", "avg") else None

    def parts(self) -> list[str]:
        """Aggregates over records."""
        if self.column is None:
            return ["count(*)"]
        x = self.column.sql
        return {
            "count": [f"count({x})"], "distinct": [f"count(distinct {x})"], "avg": [f"sum({x})", f"count({x})"],
        }.get(self.fn, [f"{self.fn}({x})"])  # fmt: skip

    def summed(self) -> list[str]:
        """The same over rows of a summary, which count `n` records each."""
        if self.column is None:
            return ["sum(t.n)"]
        if self.fn == "count":
            return [f"coalesce(sum(t.n) filter (where {self.column.sql} is not null), 0)"]
        total, count = (f"sum(t.{ident(f'{part}_{self.column.field.column}')})" for part in ("s", "c"))
        parts = [f"case when {count} > 0 then {total} end{'::bigint' if self.integer else ''}"]
        return parts if self.fn == "sum" else [*parts, count]

    def made(self, parts: Sequence[str]) -> str:
        """SQL of the figure from its parts."""
        if self.fn != "avg" or self.column is None:
            return parts[0]
        return f"round({parts[0]}::numeric / nullif({parts[1]}, 0), {max(int(self.column.field.scale), 2)})"

    def total(self, parts: Sequence[str]) -> str:
        """SQL of the figure over everything, from the parts of all groups."""
        if self.fn == "count":
            return f"coalesce(sum({parts[0]}), 0)::bigint"
        if self.fn == "avg":
            return self.made([f"sum({part})" for part in parts])
        return f"{self.fn}({parts[0]}){'::bigint' if self.integer else ''}"

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
        return GroupSql(group, column, column.sql)
    if group.bucket not in BUCKETS or kind.name not in ("date", "datetime"):
        raise Invalid.at(group.field, "bad_bucket", say("只有日期可以按日、周、月、季、年汇总。"))
    local = column.sql
    if kind.name == "datetime":
        local = f"({column.sql} at time zone {source.build.param(timezone.get_current_timezone_name())})"
    if group.bucket == "week" and first_weekday():  # on Sunday; PostgreSQL's weeks begin on Monday
        return GroupSql(group, column, f"(date_trunc('week', {local} + interval '1 day') - interval '1 day')::date")
    return GroupSql(group, column, f"date_trunc('{group.bucket}', {local})::date")


def compile_measure(source: Source, measure: Measure) -> MeasureSql:
    name = measure.name or (f"{measure.fn}_{measure.field}" if measure.field else measure.fn)
    if measure.fn not in FUNCTIONS:
        raise Invalid.at("measures", "unknown_function", say("没有汇总函数“{fn}”。", fn=measure.fn[:20]))
    if measure.field is None:
        if measure.fn != "count":
            raise Invalid.at("measures", "field_needed", say("“{fn}”需要一个字段。", fn=measure.fn))
        return MeasureSql(name, "count")
    column = source.column(measure.field)
    if measure.fn not in ("count", "distinct", *result_kind(column.field).measures):
        raise Invalid.at(
            measure.field, "not_summable", say("字段“{label}”不能计算“{fn}”。", label=column.field.label, fn=measure.fn)
        )
    return MeasureSql(name, measure.fn, column)

"""Aggregation: group by, measures, date buckets, totals. The same compiler and the same rights as a list; a summary stands
for the records where one can (kernel/summaries)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import require
from guanxi.kernel.fields import KINDS
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.measures import (
    Group,
    GroupSql,
    Measure,
    MeasureSql,
    compile_group,
    compile_measure,
)
from guanxi.kernel.query.order import parse_sort
from guanxi.kernel.query.reader import Ask, pose
from guanxi.kernel.query.routes import MANY, Question, gathered, sees_little
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.rows import run
from guanxi.kernel.summaries.serving import Needs, StandIn, relation
from guanxi.kernel.summaries.shape import MONTH

__all__ = ["Group", "Measure", "Totals", "aggregate"]
COMPARE = {"eq": "=", "ne": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
MONTHLY = ("month", "quarter", "year")
MAX_GROUPS = 10_000
NUMBER = FieldSpec("value", "", KINDS["decimal"], "value", scale=6)


@dataclass(frozen=True)
class Totals:
    """What is asked: groups, measures, the list it is over, conditions on the results, order and top-n."""

    groups: tuple[Group, ...] = ()
    measures: tuple[Measure, ...] = (Measure("count", None, "count"),)
    ask: Ask = field(default_factory=Ask)
    having: Any = None
    sort: str = ""
    limit: int = 1000


def aggregate(actor: Actor, spec: ObjectSpec, asked: Totals, *, summaries: bool = True) -> dict[str, Any]:
    """`{rows, totals}`: a row per group with the measures, and the measures over everything."""
    require(actor, spec, "view")
    source = Source(actor, spec)
    groups = [compile_group(source, g) for g in asked.groups]
    measures = [compile_measure(source, m) for m in asked.measures]
    question = pose(source, asked.ask, parse_sort(source, "id"))
    table = stand_in(question, asked, groups, measures) if summaries else None
    statement = Statement(source, asked, groups, measures, table, over(question, table))
    rows = run(statement.sql(), source.build.params)
    totals = rows[0][: len(measures)]
    if asked.groups and not all(m.adds_up for m in measures):
        totals = run(statement.alone(), source.build.params)[0]
    return {
        "rows": [decode_row(asked, groups, measures, row[len(measures) :]) for row in rows] if rows[0][-1] else [],
        "totals": {m.name: m.decode(v) for m, v in zip(measures, totals, strict=True)},
    }


def over(question: Question, table: StandIn | None) -> str:
    """The WHERE of an aggregate; a summary holds live records within the scope only. What a person may see is resolved to
    ids first if it is not too much, because the planner misjudges an OR of branches."""
    if table is not None:
        return " and ".join(["true", *question.conditions[1:]])
    if question.branches and len(question.branches) > 1 and (sees_little(question) or sees_little(question, MANY)):
        return f"t.id in ({gathered(question, [], indexed=False, most=MANY)})"
    return question.where(indexed=True)


def stand_in(question: Question, asked: Totals, groups: list[GroupSql], measures: list[MeasureSql]) -> StandIn | None:
    """A summary as a relation in the place of the object's table, where one gives the same answer sooner."""
    source, needs = question.source, [m.needs for m in measures]
    if not source.spec.summaries or asked.ask.deleted or question.searching or None in needs:
        return None
    if question.branches == [] or (question.branches is not None and sees_little(question)):
        return None
    plain = [g for g in groups if not (g.group.bucket in MONTHLY and g.column.alias == "t" and g.column.field.stored)]
    by_month = [g.sql for g in groups if g not in plain]
    counted = [m.column.sql for m in measures if m.column is not None and m.needs == ""]
    exact = [*source.joins, *(g.sql for g in plain)]
    monthly = [*by_month, *counted, *question.conditions[1:]]
    return relation(Needs(source, exact, monthly, question.node, frozenset(n for n in needs if n)))


@dataclass(frozen=True)
class Statement:
    """One statement over the records or a summary: groups, their top, titles for those shown, and the totals."""

    source: Source
    asked: Totals
    groups: list[GroupSql]
    measures: list[MeasureSql]
    table: StandIn | None
    where: str

    @property
    def from_sql(self) -> str:
        return self.source.from_sql if self.table is None else self.source.from_table(self.table.sql)

    def parts(self, measure: MeasureSql) -> list[str]:
        return measure.parts() if self.table is None else measure.summed()

    def key(self, group: GroupSql) -> str:
        """What is grouped by; a summary has the month at hand."""
        if self.table is None or not self.table.month or (group.column.alias, group.column.field.column) != ("t", self.table.month):
            return group.sql
        return f"t.{MONTH}" if group.group.bucket == "month" else f"date_trunc('{group.group.bucket}', t.{MONTH})::date"

    def names(self, at: int) -> list[str]:
        """Columns of the parts of the measure at this place."""
        return [f"p{at}_{i}" for i in range(len(self.parts(self.measures[at])))]

    def sql(self) -> str:
        """Rows of totals, keys, figures and titles, and at last whether the row is a group."""
        if not self.groups:
            return self.alone()
        top, order = self.top()
        totals = ", ".join(f"{m.total(self.names(i))} as x{i}" for i, m in enumerate(self.measures))
        names = [*(f"k{i}" for i in range(len(self.groups))), *(f"m{i}" for i in range(len(self.measures)))]
        shown = ", ".join(f"p.{n}" for n in [*names, *(f"t{i}" for i in range(len(self.groups)))])
        return (
            f"with g as materialized ({self.grouped()}) select x.*, {shown}, p.there from (select {totals} from g) x "
            f"left join ({top}) p on true order by {', '.join(f'p.{term}' for term in order)}"
        )

    def alone(self) -> str:
        """The totals without groups."""
        parts = [f"{sql} as {n}" for i, m in enumerate(self.measures) for sql, n in zip(self.parts(m), self.names(i), strict=True)]
        made = ", ".join(m.made(self.names(i)) if m.fn != "count" else f"coalesce({self.names(i)[0]}, 0)" for i, m in enumerate(self.measures))
        return f"select {made}, false from (select {', '.join(parts)} from {self.from_sql} where {self.where}) g"

    def grouped(self) -> str:
        """All groups with the parts of their figures."""
        keys = [f"{self.key(g)} as k{i}" for i, g in enumerate(self.groups)]
        parts = [f"{sql} as {n}" for i, m in enumerate(self.measures) for sql, n in zip(self.parts(m), self.names(i), strict=True)]
        live = "" if self.table is None else " having sum(t.n) > 0"
        by = ", ".join(str(i + 1) for i in range(len(keys)))
        return f"select {', '.join([*keys, *parts])} from {self.from_sql} where {self.where} group by {by}{live}"

    def top(self) -> tuple[str, list[str]]:
        """The groups asked for with their titles, and the terms of their order. Titles come after the limit unless the
        order needs them."""
        figures = ", ".join(f"{m.made(self.names(i))} as m{i}" for i, m in enumerate(self.measures))
        rows = f"select g.*, {figures}, true as there from g"
        order, by_title = self.order()
        kept = f"where {self.having()} order by {', '.join(order)} limit {max(1, min(self.asked.limit, MAX_GROUPS))}"
        if by_title:
            return f"select * from ({self.titled(f'({rows})')}) r {kept}", order
        return self.titled(f"(select * from ({rows}) r {kept})"), order

    def titled(self, rows: str) -> str:
        """The rows with the titles of references, as far as the actor may see what is referred to."""
        beside, titles = self.source.beside(), []
        for i, g in enumerate(self.groups):
            title = beside.title(f"k{i}", "t", g.column.field, f"t.k{i}") if g.titled else "null"
            titles.append(f"{title} as t{i}")
        return f"select t.*, {', '.join(titles)} from {beside.from_table(rows)}"

    def having(self) -> str:
        """`[{"field": <measure>, "op": "gte", "value": 10}]`, all must hold."""
        tests, known = ["true"], {m.name: f"m{i}" for i, m in enumerate(self.measures)}
        given = self.asked.having or []
        for test in given if isinstance(given, list) else [given]:
            if not isinstance(test, dict) or test.get("field") not in known or test.get("op") not in COMPARE:
                raise Invalid.at("having", "bad_having", say("汇总条件的格式不对。"))
            number = KINDS["decimal"].parse(test.get("value"), NUMBER)
            tests.append(f"{known[test['field']]} {COMPARE[test['op']]} {self.source.build.param(number)}")
        return " and ".join(tests)

    def order(self) -> tuple[list[str], bool]:
        """By a measure or a group (a reference by its title); by the groups when nothing is said. And whether by a title."""
        keys = {i: f"t{i}" if g.titled else f"k{i}" for i, g in enumerate(self.groups)}
        by = {**{g.group.name: keys[i] for i, g in enumerate(self.groups)}, **{m.name: f"m{i}" for i, m in enumerate(self.measures)}}
        by |= {g.group.field: keys[i] for i, g in enumerate(self.groups)}
        terms, used = [], []
        for part in [p.strip() for p in self.asked.sort.split(",") if p.strip()]:
            name = part.lstrip("-")
            if name not in by:
                raise Invalid(fields={"sort": [FieldError("unknown_field", say("没有字段“{path}”。", path=name[:60]))]})
            used.append(by[name])
            terms.append(f"{by[name]} {'desc' if part.startswith('-') else 'asc'} nulls last")
        return [*terms, *(f"k{i} asc nulls last" for i in range(len(self.groups)))], any(u.startswith("t") for u in used)


def decode_row(asked: Totals, groups: list[GroupSql], measures: list[MeasureSql], row: Sequence[Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    figures, titles = row[len(groups) :], row[len(groups) + len(measures) :]
    for i, group in enumerate(groups):
        key = group.group.field if not duplicate(asked, group) else group.group.name
        result[key] = group.decode(row[i], titles[i])
    for i, measure in enumerate(measures):
        result[measure.name] = measure.decode(figures[i])
    return result


def duplicate(asked: Totals, group: GroupSql) -> bool:
    """Whether the same field is grouped twice (by month and by year): then the bucket is part of the key."""
    return sum(g.field == group.group.field for g in asked.groups) > 1

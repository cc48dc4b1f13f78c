"""Which summary, if any, can stand for the records of an aggregate: same columns, same conditions, same answer.

What the actor may see is not looked into: the SQL of his scope, of the filter and of the groups is read for the columns
of the record that it names. Where all of them are keys of a summary, its rows satisfy exactly what their records do. A
branch of the scope that needs more (related employees) is answered from the records it adds. Where customers govern, the keys
tell for most records whether theirs is in sight (above.py); the others are looked at.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from django.utils import timezone

from guanxi.kernel.access.scope import AllOf, Among, AnyOf, Governed, Listed, Overlaps, Scope, Through, Without, any_of
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.conditions import Comparison
from guanxi.kernel.query.filters import Condition, Group, Node
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import columns_of, ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.kernel.summaries.above import LIVE, NONE, UNCLAIMED
from guanxi.kernel.summaries.shape import SMALL, WORTH, Shape, shapes, told

#: Those that are built, and much smaller than the table they sum up.
READY = f"""
select s.name, s.size from gx_summary s left join pg_class c on c.oid = to_regclass(quote_ident(s.of_table))
where s.ready_at is not null and (s.size < {SMALL} or s.size * {WORTH} < c.reltuples)
"""
_ready: dict[str, tuple[int, dict[str, int]]] = {}


def ready_shapes(spec: ObjectSpec) -> list[Shape]:
    """The summaries of an object that may be used, the smallest first."""
    if not spec.summaries:
        return []
    version, known = snapshot().version, _ready.get(current_set())
    if known is None or known[0] != version:
        rows = run(READY)
        known = _ready[current_set()] = (version, dict(rows))
    return sorted((s for s in shapes(spec) if s.table in known[1]), key=lambda s: known[1][s.table])


@dataclass(frozen=True)
class Needs:
    """What an aggregate asks of whatever stands for its records: SQL that must hold for each of them exactly, SQL that may
    look at dates by whole months, the filter behind that, the columns added up."""

    source: Source
    exact: Sequence[str]
    monthly: Sequence[str]
    filter: Node
    sums: frozenset[str]

    def met_by(self, shape: Shape) -> bool:
        """Whether the summary has it all."""
        month = shape.month.column if shape.month else ""
        exact, monthly = columns_of(" ; ".join(self.exact)), columns_of(" ; ".join(self.monthly))
        if exact is None or monthly is None or not self.sums <= {*shape.sums}:
            return False
        if not exact <= shape.fields.keys() - {month} or not monthly <= shape.fields.keys():
            return False
        if not month or month not in monthly:
            return True
        here = timezone.get_current_timezone_name() == timezone.get_default_timezone_name()
        return here and all(whole_months(self.source, shape, c) for c in conditions(self.filter))


def conditions(node: Node) -> Iterator[Condition]:
    if isinstance(node, Group):
        for part in node.parts:
            yield from conditions(part)
    else:
        yield node


def whole_months(source: Source, shape: Shape, condition: Condition) -> bool:
    """Whether a month lies on one side of the condition as a whole. Formulas may look at the day: they do not count."""
    column = source.column(condition.path)
    if column.field.kind.name == "formula":
        return False
    if column.alias != "t" or shape.month is None or column.field.name != shape.month.name:
        return True
    comparison, op, value = Comparison(source, column, condition), condition.op, condition.value
    if op in ("empty", "not_empty"):
        return True
    if op == "between":
        return all(v is None or at_edge(comparison, side, v) for side, v in zip(("gte", "lte"), value, strict=True))
    return op in ("eq", "ne", "lt", "lte", "gt", "gte") and at_edge(comparison, op, value)


def at_edge(comparison: Comparison, op: str, raw: Any) -> bool:
    """Whether the comparison divides time only where a month begins."""
    if raw is None:
        return True
    span = comparison.span(raw)
    if span:
        ends = {"lt": span[:1], "gte": span[:1], "lte": span[1:], "gt": span[1:]}.get(op, span)
    elif op in ("lt", "gte"):
        ends = (comparison.value(raw),)
    else:
        return op in ("lte", "gt") and comparison.field.kind.name == "date" and ends_month(comparison.value(raw))
    return all(begins_month(end) for end in ends)


def begins_month(moment: dt.date) -> bool:
    """Whether it is the first day of a month, or its midnight here."""
    if not isinstance(moment, dt.datetime):
        return moment.day == 1
    try:
        local = timezone.localtime(moment)
    except OverflowError:  # at either end of time
        return False
    return local.day == 1 and local.time() == dt.time()


def ends_month(day: dt.date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


@dataclass(frozen=True)
class StandIn:
    """Rows that stand for records: a relation in parentheses, and the column of the date that it has by month."""

    sql: str
    month: str


def relation(needs: Needs) -> StandIn | None:
    """What stands for all records the actor may see; None when no summary can. Of several the one that leaves least to look
    up, then the smallest."""
    best: tuple[int, Shape, str] | None = None
    for shape in ready_shapes(needs.source.spec):
        found = Cut(shape, needs.source).sql() if needs.met_by(shape) else None
        if found and (best is None or found[0] < best[0]):
            best = (found[0], shape, found[1])
        if best and not best[0]:
            break
    if best is None:
        return None
    _, shape, sql = best
    return StandIn(f"({shape.seen(sql)})", shape.month.column if shape.month else "")


@dataclass(frozen=True)
class Cut:
    """The rows of one summary within the actor's scope, and the records in it that the keys do not tell of."""

    shape: Shape
    source: Source

    @property
    def table(self) -> str:
        return ident(self.shape.spec.table)

    def sql(self) -> tuple[int, str] | None:
        """SELECT of both, and how much it looks up, roughly; None when that would be too much."""
        scope, build = self.source.scope, self.source.build
        both = [self.shape.stored(self.shape.table), self.shape.stored(self.shape.queue)]
        governor = scope.governor if isinstance(scope, Governed) else None
        branches = scope.scope.branches(build, "t") if isinstance(scope, Governed) else self.source.branches
        if branches is None and governor is None:
            return 0, " union all ".join(both)
        known = self.shape.fields.keys() - {self.shape.month.column if self.shape.month else ""}
        served = [b for b in branches or () if (found := columns_of(b)) is not None and found <= known]
        if branches is not None and not served:
            return None
        inside = f"({' or '.join(served) or 'true'})"
        others = [b for b in branches or () if b not in served]
        within, parts, weight = inside, [], 0
        if governor:
            sight = sight_of(self.shape, governor, self.source)
            if sight is None:
                return None
            within = f"{inside} and {sight.surely}"
            parts += self.doubtful(both, inside, sight)
            weight = sight.weight
        rows = [f"select * from ({sql}) t where {within}" for sql in both]
        if others:
            allowed = governor.condition(build, "t") if governor else None
            # One by one, for each has an index that also tells whether the record is inside.
            outside = [f"select t.id from {self.table} t where t.deleted_at is null and {b} and {inside} is not true" for b in others]
            parts.append(self.records(f"t.id = any(array({' union '.join(outside)}))", allowed or "true"))
        return weight, " union all ".join([*rows, *parts])

    def records(self, *conditions: str) -> str:
        """Records for which the conditions hold, as rows of the summary."""
        return self.shape.records(f"(select t.* from {self.table} t where {' and '.join(conditions)})")

    def doubtful(self, both: list[str], inside: str, sight: Sight) -> list[str]:
        """Records inside whose customer may be in sight for a reason that the keys do not tell. Of some the summary tells
        whether there are any; mostly there are none."""
        records, result = f"({told(self.shape.above, self.table, '1')})", []
        for doubt in sight.doubts:
            open_ = f"{inside} and t.g_state = {LIVE} and {sight.surely} is not true and {doubt.where}"
            some = " or ".join(f"exists (select 1 from ({sql}) t where {open_} and t.n <> 0)" for sql in both)
            others = [f"({d.where} and {d.perhaps}) is not true" for d in sight.doubts[: sight.doubts.index(doubt)]]
            where = " and ".join([f"(select {some})", open_, f"({doubt.perhaps})", *others])
            result.append(self.shape.rows(f"(select t.* from {records} t where {where})"))
        return result


@dataclass(frozen=True)
class Doubt:
    """Rows of the summary for which the keys do not tell, and the test of their records."""

    where: str
    perhaps: str


@dataclass(frozen=True)
class Sight:
    """Which customers somebody sees: what the keys tell, and where they do not."""

    surely: str
    doubts: tuple[Doubt, ...]
    weight: int  # of the customers to be looked up


def sight_of(shape: Shape, governor: Through, source: Source) -> Sight | None:
    """What the keys tell of the customers in reach; None when they tell nothing of a part that is not small."""
    above, build = shape.above, source.build
    if above is None:
        return None
    sure: list[str] = []
    certain: list[Scope] = []  # parts of which the keys tell, at least where record and customer agree
    unknown: list[Scope] = []  # parts of which they tell nothing
    unlike: dict[str, list[Scope]] = {}  # parts of which they tell where record and customer agree: by what says that they do
    for part in alternatives(governor.scope):
        for condition in part.branches(build, "g") or ["false"]:
            found = above.known(condition, columns_of(condition, "g"))
            if found is None:
                unknown.append(part)
                continue
            sql, agreeing = found
            sure.append(sql)
            certain.append(part)
            if agreeing:
                unlike.setdefault(agreeing, []).append(part)
    free = f"t.g_state in ({NONE}, {UNCLAIMED})" if governor.when_empty else "false"
    surely = f"({free} or t.g_state = {LIVE} and ({' or '.join(sure) or 'false'}))"
    left = Through(governor.column, governor.table, Without(any_of(unknown), any_of(certain)), False)
    if unknown and not left.drivable():
        return None
    doubts = [Doubt("true", tested(left, source))] if unknown else []
    doubts += [Doubt(f"({agreeing}) is not true", tested(reach_of(governor, parts), source)) for agreeing, parts in unlike.items()]
    return Sight(surely, tuple(doubts), sum(map(weight_of, unknown)))


def weight_of(part: Scope) -> int:
    """How many customers a part has, as far as its kind tells: related and shared ones are few, own ones more, those of
    departments many."""
    conditions = part.scopes if isinstance(part, AllOf) else (part,)
    if any(isinstance(one, (Listed, Overlaps)) for one in conditions):
        return 0
    return 1 if any(isinstance(one, Among) and one.column == "owner_id" for one in conditions) else 10


def alternatives(scope: Scope) -> list[Scope]:
    """The parts whose union the scope is, as small as they can be told apart."""
    if isinstance(scope, AnyOf):
        return [part for inner in scope.scopes for part in alternatives(inner)]
    if isinstance(scope, AllOf):
        return [AllOf(parts) for parts in product(*(alternatives(inner) for inner in scope.scopes))]
    return [scope]


def reach_of(governor: Through, parts: list[Scope]) -> Through:
    """The records of the customers in these parts of a scope."""
    return Through(governor.column, governor.table, any_of(parts), False)


def tested(through: Through, source: Source) -> str:
    """The same as a condition on `t`."""
    return " or ".join(through.branches(source.build, "t", driving=True) or ["true"])

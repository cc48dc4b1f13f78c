"""Which summary, if any, can stand for the records of an aggregate: same columns, same conditions, same answer.

What the actor may see is not looked into: the SQL of his scope, of the filter and of the groups is read for the columns
of the record that it names. Where all of them are keys of a summary, its rows satisfy exactly what their records do. A
branch of the scope that needs more (related employees) is answered from the records it adds. Where customers govern, the keys
tell for most records whether theirs is in sight (above.py); the others are looked at.
"""

from __future__ import annotations

import calendar
import datetime as dt
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from guanxi.kernel.access.scope import Governed
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.query.conditions import Comparison
from guanxi.kernel.query.filters import Condition, Group, Node
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import columns_of, ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.kernel.summaries.above import LIVE
from guanxi.kernel.summaries.shape import SMALL, WORTH, Shape, shapes, told
from guanxi.kernel.summaries.sight import Sight, sight_of

#: Those that are built, and much smaller than the table they sum up.
READY = f"""
select s.name, s.size from gx_summary s left join pg_class c on c.oid = to_regclass(quote_ident(s.of_table))
where s.ready_at is not null and (s.size < {SMALL} or s.size * {WORTH} < c.reltuples)
"""
MOST_CUTS = 1_000
KEPT = 60.0  # seconds: how many customers there are to look up decides upon the form of a cut


@dataclass
class Ready:
    """What is composed once for a state of metadata and rights: sizes of the summaries by name, the summaries of an object, the rows
    of one within a scope (Cut)."""

    mark: tuple[int, int]
    sizes: dict[str, int]
    shapes: dict[str, list[Shape]] = field(default_factory=dict)
    cuts: dict[tuple[Any, ...], tuple[float, tuple[int, str] | None]] = field(default_factory=dict)


_ready: dict[str, Ready] = {}


def ready() -> Ready:
    """What is known in the current set."""
    mark, known = (snapshot().version, stamp("access")), _ready.get(current_set())
    if known is None or known.mark != mark:
        known = _ready[current_set()] = Ready(mark, dict(run(READY)))
    return known


def ready_shapes(spec: ObjectSpec) -> list[Shape]:
    """The summaries of an object that may be used, the smallest first."""
    if not spec.summaries:
        return []
    known = ready()
    if spec.name not in known.shapes:
        known.shapes[spec.name] = sorted((s for s in shapes(spec) if s.table in known.sizes), key=lambda s: known.sizes[s.table])
    return known.shapes[spec.name]


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
    fitting = [shape for shape in ready_shapes(needs.source.spec) if needs.met_by(shape)]
    best: tuple[int, Shape, str] | None = None
    for shape in fitting:
        found = cut_of(shape, needs.source, fitting)
        if found and (best is None or found[0] < best[0]):
            best = (found[0], shape, found[1])
        if best and not best[0]:
            break
    if best is None:
        return None
    _, shape, sql = best
    return StandIn(f"({shape.seen(sql)})", shape.month.column if shape.month else "")


def cut_of(shape: Shape, source: Source, fitting: Sequence[Shape]) -> tuple[int, str] | None:
    """Cut.sql, which depends on the scope and not on what is asked: composing it takes as long as running it."""
    cuts, key, now = ready().cuts, (shape.table, source.scope, *(other.table for other in fitting)), time.monotonic()
    kept = cuts.get(key)
    if kept and kept[0] > now:
        return kept[1]
    before = len(source.build.params)
    found = Cut(shape, source, fitting).sql()
    if len(source.build.params) == before:  # else it names parameters of this statement
        if len(cuts) >= MOST_CUTS:
            cuts.clear()
        cuts[key] = (now + KEPT, found)
    return found


@dataclass(frozen=True)
class Cut:
    """The rows of one summary within the actor's scope, and the records in it that the keys do not tell of."""

    shape: Shape
    source: Source
    fitting: Sequence[Shape]  # all that have what is asked: another one may tell more

    @property
    def table(self) -> str:
        return ident(self.shape.spec.table)

    def sql(self) -> tuple[int, str] | None:
        """SELECT of both, and how much it looks up, roughly; None when that would be too much."""
        scope, build = self.source.scope, self.source.build
        governor = scope.governor if isinstance(scope, Governed) else None
        branches = scope.scope.branches(build, "t") if isinstance(scope, Governed) else self.source.branches
        if branches is None and governor is None:
            return 0, " union all ".join(self.rows(self.shape, "true"))
        known = self.shape.fields.keys() - {self.shape.month.column if self.shape.month else ""}
        served = [b for b in branches or () if (found := columns_of(b)) is not None and found <= known]
        if branches is not None and not served:
            return None
        inside = f"({' or '.join(served) or 'true'})"
        others = [b for b in branches or () if b not in served]
        within, parts, weight = inside, [], 0
        if governor:
            sight = sight_of(self.shape, governor, self.source, self.fitting)
            if sight is None:
                return None
            within = f"{inside} and {sight.surely}"
            parts += [*self.beside(inside, sight), *self.untold(inside, sight), *self.unlike(inside, sight)]
            weight = sight.weight
        if others:
            allowed = governor.condition(build, "t") if governor else None
            # One by one, for each has an index that also tells whether the record is inside.
            outside = [f"select t.id from {self.table} t where t.deleted_at is null and {b} and {inside} is not true" for b in others]
            parts.append(self.records(f"t.id = any(array({' union '.join(outside)})) and {allowed or 'true'}"))
        return weight, " union all ".join([*self.rows(self.shape, within), *parts])

    def rows(self, shape: Shape, where: str) -> list[str]:
        """Those rows of a summary that has at least the same keys, as rows of this one."""
        return [f"select {self.shape.facts} from {table} t where {where}" for table in both(shape)]

    def records(self, where: str) -> str:
        """Records for which this holds, as rows of the summary."""
        return f"{self.shape.rows(self.table, above=False, weight='1')} where t.deleted_at is null and {where}"

    def beside(self, inside: str, sight: Sight) -> list[str]:
        """Rows of the summary that tells of further customers."""
        if not sight.beside:
            return []
        shape, kept = sight.beside
        return self.rows(shape, f"{inside} and t.g_state = {LIVE} and {sight.surely} is not true and {kept}")

    def untold(self, inside: str, sight: Sight) -> list[str]:
        """Records inside whose customer is in sight for a reason that nothing tells, such as being related."""
        reach = sight.untold.reach(self.source.build) if sight.untold else None
        return [self.records(f"{inside} and t.{ident(sight.column)} = any(array({reach}))")] if reach else []

    def unlike(self, inside: str, sight: Sight) -> list[str]:
        """Records inside that do not agree with their customer, which is in sight. Whether there are any, the summary tells; mostly
        there are none."""
        left = f"{inside} and t.g_state = {LIVE} and {sight.surely} is not true"
        shape, kept = sight.beside or (self.shape, "false")
        records = f"select t.* from ({told(shape.above, self.table, '1')}) t where {left} and {kept} is not true"
        reached, gates, tests = [], [], []
        for where, through in sight.unlike:
            some = (f"exists (select 1 from {table} t where {left} and {where} and t.n <> 0)" for table in both(self.shape))
            gate = f"(select {' or '.join(some)})"
            if not through.drivable():
                gates.append(gate)
                tests.append(through.condition(self.source.build, "t") or "true")
            elif reach := through.reach(self.source.build):
                reached.append(f"select r.id from ({reach}) r where {gate}")
        found = f"t.{ident(sight.column)} = any(array({' union '.join(reached)}))" if reached else "false"
        result = [f"({records} and {found})"] if reached else []
        if tests:
            result.append(f"({records} and ({' or '.join(gates)}) and ({' or '.join(tests)}) and {found} is not true)")
        return [self.shape.rows(sql, above=False) for sql in result]


def both(shape: Shape) -> tuple[str, str]:
    """What was folded and what waits to be."""
    return ident(shape.table), ident(shape.queue)

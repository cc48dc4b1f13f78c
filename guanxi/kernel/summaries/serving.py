"""Which summary, if any, can stand for the records of an aggregate: same columns, same conditions, same answer.

What the actor may see is not looked into: the SQL of his scope, of the filter and of the groups is read for the columns
of the record that it names. Where all of them are keys of a summary, its rows satisfy exactly what their records do. A
branch of the scope that needs more (related employees) is answered from the records it adds.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.conditions import Comparison
from guanxi.kernel.query.filters import Condition, Group, Node
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.kernel.summaries.shape import Shape, shapes

TOKEN = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|%\(\w+\)s|\w+|\S""")
#: Those that are built, and much smaller than the table they sum up.
READY = """
select s.name, s.size from gx_summary s left join pg_class c on c.oid = to_regclass(quote_ident(s.of_table))
where s.ready_at is not null and (s.size < 20000 or s.size * 3 < c.reltuples)
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


def columns_of(sql: str) -> set[str] | None:
    """Columns of `t` that a piece of SQL names; None where it uses `t` in another way."""
    tokens, found = TOKEN.findall(sql), set()
    for at, token in enumerate(tokens):
        if token not in ("t", '"t"'):
            continue
        if tokens[at + 1 : at + 2] != ["."]:
            return None
        found.add(tokens[at + 2].strip('"'))
    return found


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
        if not exact <= shape.keys.keys() - {month} or not monthly <= shape.keys.keys():
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


def relation(needs: Needs, branches: list[str] | None) -> StandIn | None:
    """What stands for all records the actor may see (`branches` is his scope); None when no summary can."""
    for shape in ready_shapes(needs.source.spec):
        if needs.met_by(shape):
            found = cut_to(shape, branches)
            if found:
                return StandIn(f"({shape.seen(found)})", shape.month.column if shape.month else "")
    return None


def cut_to(shape: Shape, branches: list[str] | None) -> str | None:
    """The rows of one summary within a scope."""
    month = shape.month.column if shape.month else ""
    both = (shape.stored(shape.table), shape.stored(shape.queue))
    if branches is None:
        return " union all ".join(both)
    served = [b for b in branches if (found := columns_of(b)) is not None and found <= shape.keys.keys() - {month}]
    if not served:
        return None
    inside, rest = f"({' or '.join(served)})", [b for b in branches if b not in served]
    parts = [f"select * from ({sql}) t where {inside}" for sql in both]
    if rest:
        records = shape.records(f"{ident(shape.spec.table)} t", "1")
        parts.append(f"{records} and ({' or '.join(rest)}) and {inside} is not true")
    return " union all ".join(parts)

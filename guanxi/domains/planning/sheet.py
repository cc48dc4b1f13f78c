"""A plan read as a whole: its cells, the trees of its dimensions, and what was achieved, in a fixed number of statements.

What was achieved is of all records of the plan's department or person, whoever reads it: a plan tells those who may see it how
the department stands (docs/decisions/0018).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import product
from typing import Any

from guanxi.domains.planning import rules
from guanxi.domains.planning.rules import Forest, Key, Sums
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts

PLAN = (
    "select p.id, p.version, p.title, p.plan_year, p.status, p.planned_department_id, p.planned_employee_id, p.department_id, p.owner_id, p.version_no, "
    "m.id as model, m.name as model_name, m.dimensions, m.indicators, m.period_kind "
    "from sales_plan p join plan_model m on m.id = p.model_id where p.id = any(%s) and p.deleted_at is null order by p.id"
)
#: How a day is written as a period.
AS_PERIOD = {"year": "to_char(f.day, 'YYYY')", "quarter": "to_char(f.day, 'YYYY\"Q\"Q')", "month": "to_char(f.day, 'YYYY-MM')"}
Figures = dict[Key, dict[str, Decimal]]  # by key and period


def forest(dimensions: Iterable[str]) -> Forest:
    """The trees behind the dimensions, one statement each."""
    trees = {
        name: dict(run(f"select id, parent_id from {ident(object_spec(rules.TARGETS[name]).table)}")) for name in dimensions if name in rules.TREES
    }
    return Forest(trees)


@dataclass
class Sheet:
    """One plan. `cells` are the written targets by indicator, period and key."""

    plan: dict[str, Any]
    forest: Forest
    cells: dict[str, dict[str, dict[Key, Decimal]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(dict)))

    @property
    def dimensions(self) -> tuple[str, ...]:
        return tuple(self.plan["dimensions"])

    @property
    def root(self) -> Key:
        return (None,) * len(self.dimensions)

    @cached_property
    def periods(self) -> list[str]:
        return rules.periods(self.plan["plan_year"], self.plan["period_kind"])

    @cached_property
    def keys(self) -> set[Key]:
        """The keys for which something was written."""
        return {k for by in self.cells.values() for cells in by.values() for k in cells}

    @cached_property
    def sums(self) -> dict[tuple[str, str], Sums]:
        return {(i, p): Sums(self.dimensions, self.cells[i][p], self.forest) for i in self.plan["indicators"] for p in self.periods}

    def target(self, indicator: str, key: Key, periods: Iterable[str] | None = None) -> Decimal | None:
        """What is planned for a key over periods; None where nothing is."""
        found = [self.sums[indicator, p].value(key) for p in (periods or self.periods)]
        known = [v for v in found if v is not None]
        return sum(known, Decimal(0)) if known else None

    def actuals(self, indicator: str, keys: Iterable[Key], since: int | None = None) -> Figures | None:
        """What was achieved by key and period from the year `since`; None for an indicator that no module brings. One statement."""
        source = kernel().sales_figures.get(indicator)
        if source is None:
            return None
        wanted = set(keys)
        sql, params = self.question(source.sql, wanted, since or self.plan["plan_year"])
        found: Figures = defaultdict(lambda: defaultdict(Decimal))
        for row in run(sql, params):
            period, value, mine = row[0], row[1], row[2:]
            ways = [(*self.forest.above(n, v), None) if n in rules.TREES else {v, None} for n, v in zip(self.dimensions, mine, strict=True)]
            for key in product(*ways):
                if key in wanted:
                    found[key][period] += value or 0
        return found

    def combinations(self, indicator: str, year: int) -> list[tuple[str, Key, Decimal]]:
        """What was achieved in a year by period and every combination of values; nothing of what lacks one of them."""
        source = kernel().sales_figures.get(indicator)
        if source is None:
            return []
        params: dict[str, Any] = {"start": date(year, 1, 1), "end": date(year + 1, 1, 1)}
        columns = [f"f.{n}_id" for n in self.dimensions]
        where = " and ".join(["f.day >= %(start)s", "f.day < %(end)s", *(f"{c} is not null" for c in columns), *self.whose(params)])
        period = AS_PERIOD[self.plan["period_kind"]]
        found = run(
            f"select {period}, sum(f.value), {', '.join(columns)} from ({source.sql}) f where {where} "
            f"group by {', '.join(str(n) for n in (1, *range(3, 3 + len(columns))))}", params,
        )  # fmt: skip
        return [(r[0], tuple(r[2:]), r[1] or Decimal(0)) for r in found]

    def whose(self, params: dict[str, Any]) -> list[str]:
        """The plan's person or department as a condition."""
        if self.plan["planned_employee_id"]:
            params["whose"] = self.plan["planned_employee_id"]
            return ["f.employee_id = %(whose)s"]
        if self.plan["planned_department_id"]:
            params["whose"] = below(self.plan["planned_department_id"])
            return ["f.department_id = any(%(whose)s::bigint[])"]
        return []

    def question(self, source: str, keys: set[Key], since: int) -> tuple[str, dict[str, Any]]:
        """Sums by period and by the values of the plan: what lies below a value of a tree counts there, what the plan does not name nowhere."""
        params: dict[str, Any] = {"start": date(since, 1, 1), "end": date(self.plan["plan_year"] + 1, 1, 1)}
        joins, columns = [], []
        for at, name in enumerate(self.dimensions):
            named = {k[at] for k in keys} - {None}
            if name in rules.TREES:
                pairs = [(v, top) for v in self.forest.parents[name] if (top := next((a for a in self.forest.above(name, v) if a in named), None))]
                params[f"from{at}"], params[f"to{at}"] = [p[0] for p in pairs], [p[1] for p in pairs]
                joins.append(f"left join unnest(%(from{at})s::bigint[], %(to{at})s::bigint[]) as m{at}(id, top) on m{at}.id = f.{name}_id")
                columns.append(f"m{at}.top")
            else:
                params[f"in{at}"] = sorted(v for v in named if v is not None)
                columns.append(f"case when f.{name}_id = any(%(in{at})s::bigint[]) then f.{name}_id end")
        where = " and ".join(["f.day >= %(start)s", "f.day < %(end)s", *self.whose(params)])
        listed = ", ".join([AS_PERIOD[self.plan["period_kind"]], "sum(f.value)", *columns])
        groups = ", ".join(str(n) for n in (1, *range(3, 3 + len(columns))))
        return f"select {listed} from ({source}) f {' '.join(joins)} where {where} group by {groups}", params


def below(department: int) -> list[int]:
    """A department and all below it."""
    found = run(
        "with recursive d as (select id from department where id = %s union select c.id from department c join d on c.parent_id = d.id) select id from d",
        [department],
    )
    return [r[0] for r in found]


def sheets(plans: Sequence[int]) -> list[Sheet]:
    """Plans with their cells; the number of statements does not grow with them."""
    rows = run_dicts(PLAN, [list(plans)])
    trees = forest({n for r in rows for n in r["dimensions"]})
    made = {r["id"]: Sheet(r, trees) for r in rows}
    columns = ", ".join(f"{n}_id" for n in rules.TARGETS)
    places = {name: at for at, name in enumerate(rules.TARGETS)}
    lines = run(
        f"select plan_id, indicator, period, target, {columns} from sales_plan_line where plan_id = any(%s) and deleted_at is null",
        [list(made)],
    )
    for plan, indicator, period, target, *values in lines:
        sheet = made[plan]
        sheet.cells[indicator][period][tuple(values[places[n]] for n in sheet.dimensions)] = target
    return [made[id_] for id_ in made]


def sheet_of(plan: int) -> Sheet:
    return sheets([plan])[0]

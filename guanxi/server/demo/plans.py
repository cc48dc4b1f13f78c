"""Sales plans of the demo company: this year's in execution, next year's on their way up, made from what was really sold (PLAN-001..016)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from random import Random
from typing import Any

from guanxi.domains.planning.public import set_targets
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

#: How the year goes: weak around the spring festival, strong before its end.
SEASON = (6, 5, 9, 9, 9, 9, 8, 8, 9, 9, 9, 10)
SOLD = (
    "select {by}, sum(l.amount) from sales_order o join sales_order_line l on l.order_id = o.id and l.deleted_at is null "
    "join customer c on c.id = o.customer_id join product p on p.id = l.product_id left join employee e on e.id = o.owner_id "
    "where o.deleted_at is null and o.status <> 'cancelled' and o.order_date >= %s and o.order_date < %s group by {groups} order by {groups}"
)
Cell = dict[str, Any]


def add_plans(day: dt.date, seed: int) -> None:
    """Four plans; running figures lie around them."""
    chance = Random(seed)
    with Work(SYSTEM, "demo.plans") as work:
        models = {m["name"]: m.id for m in work.select("plan_model", "is_active", [True])}
        departments = {d["name"]: d for d in work.select("department", "status", ["enabled"])}
        boss = work.select("employee", "name", ["沈立衡", "顾明远"])
        plans = made_plans(work, day, models, departments, boss)
    people = by_people(day, chance)
    fill(plans["people"], people)
    fill(plans["lines"], by_lines(day, chance))
    fill(plans["customers"], by_customers(day, chance))
    for name, office in (("east", "华东办事处"), ("north", "华北办事处")):
        own = [c for c in people if c["values"]["department"] == departments[office].id]
        fill(plans[name], [later(c, day.year + 1) for c in own])
    with Work(SYSTEM, "demo.plans") as work:
        for name, status in (("people", "executing"), ("lines", "executing"), ("customers", "issued"), ("east", "reported")):
            work.update(work.rows("sales_plan", [plans[name]])[0], **stamped(status, work, boss[0].id))


def made_plans(work: Work, day: dt.date, models: Mapping[str, int], departments: Mapping[str, Row], boss: list[Row]) -> dict[str, int]:
    """The plans without their cells."""
    people, lines, customers = models["部门与人员销售计划"], models["产品线与区域销售计划"], models["客户销售计划"]
    director = boss[-1].id
    own = {n: {"planned_department": departments[n].id, "owner": departments[n]["manager"]} for n in ("华东办事处", "华北办事处")}
    wanted: dict[str, dict[str, Any]] = {
        "people": {"model": people, "plan_year": day.year, "owner": director, "remarks": "年度经营会确定：销售额比上年增长一成。"},
        "lines": {"model": lines, "plan_year": day.year, "owner": director},
        "customers": {"model": customers, "plan_year": day.year, "owner": director},
        "east": {"model": people, "plan_year": day.year + 1, **own["华东办事处"]},
        "north": {"model": people, "plan_year": day.year + 1, **own["华北办事处"]},
    }
    return {name: work.add("sales_plan", **values).id for name, values in wanted.items()}


def stamped(status: str, work: Work, boss: int) -> dict[str, Any]:
    """A state with what it brings along."""
    reported = {"status": status, "reported_at": work.now}
    return reported if status == "reported" else {**reported, "issued_at": work.now, "issued_by": boss}


def fill(plan: int, cells: Iterable[Cell]) -> None:
    set_targets(SYSTEM, plan, None, list(cells))


def sold(day: dt.date, by: str, groups: str) -> list[tuple[Any, ...]]:
    """What was sold in the twelve months until now, by something."""
    return run(SOLD.format(by=by, groups=groups), [day - dt.timedelta(days=365), day])


def round_yuan(value: Decimal, step: int) -> Decimal:
    return max(Decimal(step), Decimal(round(value / step) * step))


def by_people(day: dt.date, chance: Random) -> list[Cell]:
    """Every salesperson month by month; effective sales a little below, since goods leave later."""
    cells = []
    for department, employee, amount in sold(day, "e.department_id, e.id", "e.department_id, e.id"):
        year = amount * Decimal(chance.choice(("0.85", "0.95", "1.05", "1.15", "1.3")))
        for month, weight in enumerate(SEASON, 1):
            target = round_yuan(year * weight / 100, 1000)
            where = {"period": f"{day.year}-{month:02d}", "values": {"department": department, "employee": employee}}
            cells.append({"indicator": "amount", "target": str(target), **where})
            cells.append({"indicator": "effective", "target": str(round_yuan(target * 9 / 10, 1000)), **where})
    return cells


def by_lines(day: dt.date, chance: Random) -> list[Cell]:
    """Product lines across the large regions, with the totals of both."""
    parents = dict(run("select id, parent_id from region"))

    def area(region: int | None) -> int | None:
        while region is not None and (above := parents.get(region)) is not None and parents.get(above) is not None:
            region = above
        return region

    found: dict[tuple[int, int], Decimal] = {}
    for line, region, amount in sold(day, "p.product_line_id, c.region_id", "p.product_line_id, c.region_id"):
        if line and (large := area(region)):
            found[line, large] = found.get((line, large), Decimal(0)) + amount
    cells: list[Cell] = []
    for quarter, weight in enumerate((20, 27, 25, 28), 1):
        totals: dict[tuple[int | None, int | None], Decimal] = {}
        for (line, region), amount in sorted(found.items()):
            target = round_yuan(amount * weight / 100 * Decimal(chance.choice(("0.9", "1", "1.1"))), 10_000)
            for key in ((line, region), (line, None), (None, region), (None, None)):
                totals[key] = totals.get(key, Decimal(0)) + target
        cells += [
            {"indicator": "amount", "period": f"{day.year}Q{quarter}", "values": {"product_line": line, "region": region}, "target": str(target)}
            for (line, region), target in totals.items()
        ]
    return cells


def by_customers(day: dt.date, chance: Random) -> list[Cell]:
    """The ten customers who bought most."""
    best = sorted(sold(day, "c.id", "c.id"), key=lambda r: -r[1])[:10]
    return [
        {"indicator": "amount", "period": f"{day.year}Q{q}", "values": {"customer": customer},
         "target": str(round_yuan(amount / 4 * Decimal(chance.choice(("0.9", "1", "1.2"))), 5000))}
        for customer, amount in best for q in range(1, 5)
    ]  # fmt: skip


def later(cell: Cell, year: int) -> Cell:
    """The same target a year later, with growth."""
    return {**cell, "period": f"{year}{cell['period'][4:]}", "target": str(round_yuan(Decimal(cell["target"]) * Decimal("1.1"), 1000))}

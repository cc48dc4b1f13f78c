"""下属工作: what each subordinate has done in a period and has before him, how good his data are, his targets and expenses
(ORG-033, ORG-022, ORG-024). Figures are over what the asking person may see; the appraisal asks the same question on behalf of
the program."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.sales.analyses.shared import Body, Filter, amount, every, figures, listed, money, percent
from guanxi.domains.sales.analyses.staff_figures import (
    ACCURACY,
    FULL,
    PART_LABELS,
    PARTS,
    TENTH,
    Asked,
    Figure,
    Rate,
    accuracy,
    asked_of,
    months,
    wanted,
)
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.rows import run

MOST = 500
Found = Mapping[str, Mapping[int, Decimal]]


def answer(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """One row an employee."""
    start, end, part = params["from"], params["to"], params.get("part")
    if start > end:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    asked = asked_of(actor, start, end, timezone.localdate())
    people = staff_of(actor, params)
    ids = [p["id"] for p in people]
    chosen, rates = wanted(part, ("won_amount",) if part == "target" else ())
    chosen = [f for f in chosen if known(actor, f)]
    found = {f.name: by_employee(actor, f, ids, asked) for f in chosen}
    seen = last_seen(ids)
    rows = [employee_row(p, chosen, rates, found, asked) | {"last_seen": seen.get(p["id"])} for p in people]
    if not part or part == "target":
        for row in rows:
            row["achievement"] = achievement(found, row["employee"]["id"], start, end)
    rows.sort(key=lambda r: -(r.get("due", 0) + r.get("open_count", 0)))  # who has most to do first
    totals = {f.name: shown(f, sum((found[f.name].get(i, Decimal(0)) for i in ids), Decimal(0))) for f in chosen}
    return Answer(columns_of(chosen, rates, part), rows, totals, {"kind": "table"})


def known(actor: Actor, figure: Figure) -> bool:
    """Whether there is such an object here, and the actor may look at it and at what is added up."""
    spec, field = snapshot().objects.get(figure.object), figure.measure.field
    return spec is not None and may(actor, spec, "view") and (field is None or readable(actor, spec, spec.fields[field]))


def columns_of(chosen: list[Figure], rates: list[Rate], part: str | None) -> tuple[Column, ...]:
    """The employee, the figures by their parts with the rates behind them, and when he was last here."""
    result = [Column("employee", "员工", "reference", "employee"), Column("department", "部门", "reference", "department")]
    for name, label in PART_LABELS.items():
        result += [Column(f.name, f.label, f.kind, group=label) for f in chosen if f.part == name]
        result += [Column(r.name, r.label, "percent", group=label) for r in rates if r.part == name]
        if name == "data" and part in (None, "data"):
            result.append(Column(ACCURACY, "数据准确率", "percent", group=label))
        if name == "target" and part in (None, "target"):
            result.append(Column("achievement", "达成率", "percent", group=label))
    return (*result, Column("last_seen", "最近登录", "datetime"))


def achievement(found: Found, id_: int, start: date, end: date) -> str | None:
    """What was won against the monthly task, over the months of the period (ORG-024)."""
    task = found.get("monthly_task", {}).get(id_, Decimal(0)) * months(start, end)
    won = found.get("won_amount", {}).get(id_, Decimal(0))
    return percent((FULL * won / task).quantize(TENTH)) if task else None


def staff_of(actor: Actor, params: Mapping[str, Any]) -> list[Body]:
    """The employee or department asked for; without one all subordinates and the people of departments one leads. Whoever
    has neither, administrators for instance, gets all active salespeople."""
    active: Filter = {"field": "status", "op": "eq", "value": "active"}
    if params.get("employee"):
        which: list[Filter] = [{"field": "id", "op": "eq", "value": params["employee"]}]
    elif params.get("department"):
        which = [active, {"field": "department", "op": "within", "value": params["department"]}]
    else:
        which = [active, own_people(actor)]
    fields = ("name", "department", "position", "superior")
    return listed(actor, "employee", fields, every(*which), "id", MOST)


def own_people(actor: Actor) -> Filter:
    """Who works below the actor."""
    if actor.employee is None:
        return {"field": "is_salesperson", "op": "eq", "value": True}
    below = [e for e in actor.subordinates if e != actor.employee]
    led = [
        d["id"]
        for d in listed(
            actor, "department", ("name",), {"field": "manager", "op": "eq", "value": actor.employee}, "id", 200
        )
    ]
    parts: list[Filter] = [{"field": "id", "op": "in", "value": below}] if below else []
    parts += [{"field": "department", "op": "within", "value": d} for d in led]
    mine = {"field": "id", "op": "ne", "value": actor.employee}
    return every({"or": parts}, mine) if parts else {"field": "id", "op": "in", "value": [0]}


def by_employee(actor: Actor, figure: Figure, ids: list[int], asked: Asked) -> dict[int, Decimal]:
    """The figure of each of the employees."""
    if not ids:
        return {}
    filter_ = every(figure.where(asked), {"field": figure.by, "op": "in", "value": ids})
    rows = figures(actor, figure.object, [figure.by], [figure.measure], filter_, limit=MOST)["rows"]
    return {r[figure.by]["id"]: amount(r["value"]) for r in rows if r[figure.by]}


def employee_row(person: Body, chosen: list[Figure], rates: list[Rate], found: Found, asked: Asked) -> Body:
    """The figures and rates of one employee, each with the list behind it."""
    id_ = person["id"]
    row: Body = {
        "employee": {"id": id_, "title": person["name"]}, "department": person["department"], "position": person["position"],
        "superior": person["superior"],
    }  # fmt: skip
    mine = {f.name: found[f.name].get(id_, Decimal(0)) for f in chosen}
    row |= {f.name: shown(f, mine[f.name]) for f in chosen}
    values = {r.name: r.value(mine) for r in rates}
    row |= {name: percent(value) for name, value in values.items()}
    if "complete_rate" in values:
        row[ACCURACY] = percent(accuracy(values))
    lists = {
        f.name: {"object": f.object, "filter": every(f.where(asked), {"field": f.by, "op": "eq", "value": id_})} for f in chosen
    }
    row["filters"] = lists | {r.name: lists[r.behind] for r in rates if r.behind in lists}
    return row


def shown(figure: Figure, value: Decimal) -> Any:
    return money(value) if figure.kind == "money" else int(value)


def last_seen(ids: list[int]) -> dict[int, str]:
    """When each of the employees was last at work here, by his sessions."""
    rows = run(
        "select o.employee_id, max(s.last_seen) from kernel_session s join operator o on o.id = s.operator "
        "where o.employee_id = any(%s) group by 1", [ids],
    )  # fmt: skip
    return {employee: moment.isoformat(timespec="seconds") for employee, moment in rows}


STAFF_WORK = Analysis(
    "staff_work", "下属工作", "activity",
    (
        given("from", "开始日期", "date", required=True), given("to", "结束日期", "date", required=True),
        given("department", "部门", "department", help="含下级部门；不选则为您的全部下属。"),
        given("employee", "人员", "employee"), given("part", "内容", "choice", options=PARTS, help="不选则为全部。"),
    ),
    answer, help="每位下属在期间内的业绩、工作过程、目标与费用，以及当前数据的准确性。数字只统计您有权查看的记录。",
)  # fmt: skip

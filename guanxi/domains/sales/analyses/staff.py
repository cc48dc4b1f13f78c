"""下属工作: what each subordinate has done in a period and has before him (ORG-033, ORG-022). Figures are over what the
asking person may see; the appraisal asks the same question on behalf of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.sales.analyses.shared import Body, Filter, amount, every, figures, listed, money, percent
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.query.aggregate import Measure
from guanxi.kernel.storage.rows import run

MOST = 500
COUNT = Measure("count", None, "value")


@dataclass(frozen=True)
class Figure:
    """One figure per employee: an aggregate of `object` grouped by the employee in `by`, under `where(from, to)`."""

    name: str
    label: str
    kind: str
    object: str
    by: str
    where: Callable[[str, str], Filter]
    measure: Measure = COUNT


def among(field: str) -> Callable[[str, str], Filter]:
    """The days of the period."""
    return lambda start, end: {"field": field, "op": "between", "value": [start, end]}


def status(value: str, *more: Callable[[str, str], Filter]) -> Callable[[str, str], Filter]:
    return lambda start, end: every({"field": "status", "op": "eq", "value": value}, *(m(start, end) for m in more))


def total(field: str) -> Measure:
    return Measure("sum", field, "value")


FIGURES = (
    Figure("due", "应完成行动", "integer", "activity", "executor",
           lambda s, e: every({"field": "status", "op": "ne", "value": "cancelled"}, among("plan_start")(s, e))),
    Figure("done", "已完成行动", "integer", "activity", "executor", status("done", among("plan_start"))),
    Figure("overdue", "逾期行动", "integer", "activity", "executor", status("overdue", among("plan_start"))),
    Figure("open_count", "进行中商机", "integer", "opportunity", "owner", status("open")),
    Figure("open_amount", "进行中预期金额", "money", "opportunity", "owner", status("open"), total("expected_amount")),
    Figure("pushed", "阶段推进", "integer", "stage_push", "pushed_by",
           lambda s, e: every({"field": "result", "op": "eq", "value": "push"}, among("pushed_at")(s, e))),
    Figure("won_count", "赢单数", "integer", "opportunity", "owner", status("won", among("closed_at"))),
    Figure("won_amount", "成交金额", "money", "opportunity", "owner", status("won", among("closed_at")), total("actual_amount")),
    Figure("new_customers", "新增客户", "integer", "customer", "owner", among("created_at")),
    Figure("expenses", "行动费用", "money", "activity", "executor", among("plan_start"), total("expense_amount")),
)  # fmt: skip


def answer(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """One row an employee."""
    if params["from"] > params["to"]:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    start, end = params["from"].isoformat(), params["to"].isoformat()
    people = staff_of(actor, params)
    ids = [p["id"] for p in people]
    found = {f.name: by_employee(actor, f, ids, start, end) for f in FIGURES}
    seen = last_seen(ids)
    rows = [employee_row(person, found, seen.get(person["id"]), start, end) for person in people]
    rows.sort(key=lambda r: -(r["due"] + r["open_count"]))  # who has most to do first
    columns = (
        Column("employee", "员工", "reference"), Column("department", "部门", "reference"),
        *(Column(f.name, f.label, f.kind) for f in FIGURES), Column("completion", "行动完成率", "percent"),
        Column("last_seen", "最近登录", "datetime"),
    )  # fmt: skip
    totals = {f.name: shown(f, sum((found[f.name].get(i, Decimal(0)) for i in ids), Decimal(0))) for f in FIGURES}
    return Answer(columns, rows, totals, {"kind": "table"})


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


def by_employee(actor: Actor, figure: Figure, ids: list[int], start: str, end: str) -> dict[int, Decimal]:
    """The figure of each of the employees."""
    if not ids:
        return {}
    filter_ = every(figure.where(start, end), {"field": figure.by, "op": "in", "value": ids})
    rows = figures(actor, figure.object, [figure.by], [figure.measure], filter_, limit=MOST)["rows"]
    return {r[figure.by]["id"]: amount(r["value"]) for r in rows if r[figure.by]}


def employee_row(
    person: Body, found: Mapping[str, Mapping[int, Decimal]], seen: str | None, start: str, end: str
) -> Body:
    """The figures of one employee, each with the list behind it."""
    id_ = person["id"]
    row: Body = {
        "employee": {"id": id_, "title": person["name"]}, "department": person["department"], "position": person["position"],
        "superior": person["superior"],
    }  # fmt: skip
    row |= {f.name: shown(f, found[f.name].get(id_, Decimal(0))) for f in FIGURES}
    due, done = (found[n].get(id_, Decimal(0)) for n in ("due", "done"))
    row["completion"] = percent((Decimal(100) * done / due).quantize(Decimal("0.1"))) if due else None
    row["last_seen"] = seen
    row["filters"] = {
        f.name: {"object": f.object, "filter": every(f.where(start, end), {"field": f.by, "op": "eq", "value": id_})}
        for f in FIGURES
    }
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
        given("employee", "人员", "employee"),
    ),
    answer, help="每位下属在期间内的行动、商机推进与成交。数字只统计您有权查看的记录。",
)  # fmt: skip

"""Verbs of sales plans: report, send back, issue, carry out, close; sum up what was reported, propose from history, make a new
version; and the quota of a sales mode from the plan (PLAN-011..014)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.planning import rules
from guanxi.domains.planning.analyses import problems, titles
from guanxi.domains.planning.sheet import Sheet, below, sheet_of, sheets
from guanxi.domains.planning.targets import Cell, write
from guanxi.domains.sales.public import QUOTA_SCOPES, quotas_from_task
from guanxi.features.notifications.service import notify
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

REASON = (given("reason", "原因", "long_text", required=True),)


def is_(*values: str) -> dict[str, Any]:
    return {"field": "status", "op": "in", "value": list(values)}


def complete(plan: Row, work: Work) -> Sheet:
    """The plan with something in it and all sums agreeing (PLAN-004). Raises RuleBroken, saying where they do not."""
    sheet = sheet_of(plan.id)
    if not sheet.keys:
        raise RuleBroken(say("计划还没有明细，请先编制。"), "no_lines")
    names = titles(work.actor, sheet.dimensions, sheet.keys)
    wrong = problems(sheet, names)
    if wrong:
        first = wrong[0]
        raise RuleBroken(
            say(
                "有 {count} 处合计不一致，例如 {period} {title}：计划 {target}，按{dimension}分解合计 {parts}。请在计划表中核对。",
                count=len(wrong), period=first["period"], title=first["title"], target=first["target"], dimension=first["dimension_label"],
                parts=first["parts"],
            ), "sums_differ",
        )  # fmt: skip
    return sheet


@action("计划表", name="open_sheet", on="sales_plan", icon="table", needs="view", primary=True, traceless=True)
def open_sheet(plan: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The page on which the plan is filled in and compared."""
    return Outcome(say("“{name}”", name=plan.title), go=f"/plans/{plan.id}")


@action("上报", on="sales_plan", icon="send", primary=True, when=is_("draft"))
def report(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    """The plan goes up and is no longer edited (PLAN-011)."""
    complete(plan, work)
    work.update(plan, status="reported", reported_at=work.now)
    manager = superior_of(plan, work)
    if manager:
        notify(work, "{who}上报了“{name}”。", {"who": work.actor.name, "name": plan.title}, employees=[manager], about=("sales_plan", plan.id))
    return say("“{name}”已上报。", name=plan.title)


def superior_of(plan: Row, work: Work) -> int | None:
    """Who is above whom the plan is for."""
    person = work.lookup("employee", plan["planned_employee"])
    own = None if person else work.lookup("department", plan["planned_department"])
    parent = work.lookup("department", own["parent"]) if own else None
    found: int | None = person["superior"] if person else parent["manager"] if parent else None
    return found


@action("退回编制", name="send_back", on="sales_plan", icon="undo", needs=NAMED, danger=True, when=is_("reported", "issued"), input=REASON)
def send_back(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    """It is to be worked over; its owner is told why."""
    work.update(plan, status="draft", issued_at=None, issued_by=None)
    facts = {"name": plan.title, "reason": given["reason"]}
    notify(work, "“{name}”被退回编制：{reason}", facts, employees=[e for e in (plan["owner"],) if e], about=("sales_plan", plan.id))
    return say("“{name}”已退回编制。", name=plan.title)


@action("下发", on="sales_plan", icon="audit", needs=NAMED, primary=True, when=is_("draft", "reported"))
def issue(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    """The plan holds; whoever has a target in it is told (PLAN-012)."""
    sheet = complete(plan, work)
    work.update(plan, status="issued", issued_at=work.now, issued_by=work.actor.employee)
    people = {plan["owner"], plan["planned_employee"]}
    if "employee" in sheet.dimensions:
        people |= {k[sheet.dimensions.index("employee")] for k in sheet.keys}
    notify(work, "“{name}”已下发，请查看您的计划。", {"name": plan.title}, employees=sorted(p for p in people if p), link="/my-plan")
    return say("“{name}”已下发。", name=plan.title)


@action("开始执行", name="carry_out", on="sales_plan", icon="arrow-right", primary=True, when=is_("issued"))
def carry_out(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    work.update(plan, status="executing")
    return say("“{name}”开始执行。", name=plan.title)


@action("关闭", on="sales_plan", icon="stop", needs=NAMED, danger=True, when=is_("issued", "executing"), confirm="关闭后不能再修改。继续？")
def close(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    work.update(plan, status="closed")
    return say("“{name}”已关闭。", name=plan.title)


@action("新版本", name="new_version", on="sales_plan", icon="copy", creates="sales_plan", needs="view", when=is_("reported", "issued", "executing", "closed"))
def new_version(plan: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The same plan once more, to be changed, while this one stays as it is."""
    values = {n: plan[n] for n in ("model", "plan_year", "planned_department", "planned_employee", "remarks") if plan[n] is not None}
    made = work.create("sales_plan", values)
    with work.derived():
        write(work, made, cells_of(sheet_of(plan.id)))
    return Outcome(say("已建立“{name}”。", name=made.title), open=("sales_plan", made.id))


def cells_of(sheet: Sheet) -> dict[Cell, Decimal | None]:
    """All that is written in a sheet, as cells."""
    return {cell_of(sheet.dimensions, i, p, k): v for i, by in sheet.cells.items() for p, cells in by.items() for k, v in cells.items()}


def cell_of(dimensions: tuple[str, ...], indicator: str, period: str, key: rules.Key) -> Cell:
    values = dict(zip(dimensions, key, strict=True))
    return indicator, period, tuple(values.get(n) for n in rules.TARGETS)


@action("汇总下级上报", name="sum_up", on="sales_plan", icon="bars", when=is_("draft"), confirm="用下级已上报的计划之和填写本计划，相同单元格会被覆盖。继续？")
def sum_up(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    """What departments and people below reported for the same model and year, added up; of each the latest version (PLAN-011)."""
    ids = reported_below(plan, work)
    if not ids:
        raise RuleBroken(say("没有下级上报的同年度、同模型计划。"), "nothing_reported")
    totals: dict[Cell, Decimal | None] = defaultdict(Decimal)
    for sheet in sheets(ids):
        for cell, value in cells_of(placed(sheet)).items():
            totals[cell] = (totals[cell] or Decimal(0)) + (value or Decimal(0))
    with work.derived():
        write(work, plan, totals)
        work.update(plan, compiled_at=work.now)
    return say("已汇总 {count} 个计划。", count=len(ids))


def placed(sheet: Sheet) -> Sheet:
    """A sheet of below as part of the one above: its cells carry the department or person it was made for, where they name none."""
    made = Sheet(sheet.plan, sheet.forest)
    own = {"department": sheet.plan["planned_department_id"], "employee": sheet.plan["planned_employee_id"]}
    if sheet.plan["planned_employee_id"] and not sheet.plan["planned_department_id"]:
        own["department"] = sheet.plan["department_id"]
    for indicator, by in sheet.cells.items():
        for period, cells in by.items():
            for key, value in cells.items():
                at = tuple(v if v is not None else own.get(n) for n, v in zip(sheet.dimensions, key, strict=True))
                made.cells[indicator][period][at] = value
    return made


BELOW = (
    "select distinct on (planned_department_id, planned_employee_id) id, planned_department_id, planned_employee_id, department_id from sales_plan "
    "where model_id = %(model)s and plan_year = %(year)s and status in ('reported', 'issued', 'executing') and id <> %(plan)s and deleted_at is null "
    "and (department_id = any(%(under)s) and (planned_employee_id is not null or planned_department_id is distinct from %(own)s)) "
    "order by planned_department_id, planned_employee_id, version_no desc"
)


def reported_below(plan: Row, work: Work) -> list[int]:
    """The latest reported plans directly below: those of a department stand for the ones further down. Only those the actor sees."""
    if plan["planned_employee"]:
        return []
    parents = dict(run("select id, parent_id from department where deleted_at is null"))
    own = plan["planned_department"]
    params = {"model": plan["model"], "year": plan["plan_year"], "plan": plan.id, "under": below(own) if own else list(parents), "own": own}
    found = run(BELOW, params)
    planned = {r[1] for r in found if r[1] and not r[2]}
    tree = rules.Forest({"department": parents})

    def covered(row: tuple[Any, ...]) -> bool:
        inside = [a for a in tree.above("department", row[3]) if a in planned and a != own]
        return bool(inside) if row[2] else len(inside) > 1

    ids = [r[0] for r in found if not covered(r)]
    return ids if work.trusted else visible_ids(work.actor, object_spec("sales_plan"), ids)


@action(
    "按历史建议", name="propose", on="sales_plan", icon="bulb", when=is_("draft"),
    input=(
        given("growth", "增长率", "percent", default=Decimal(10), help="在上年同期实际的基础上增长的百分比。"),
        given("overwrite", "覆盖已填写的计划值", "boolean", default=False),
    ),
)  # fmt: skip
def propose(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    """Targets from what was achieved in the same periods of the year before (PLAN-014)."""
    growth = given["growth"]
    if growth is None or not -100 < growth <= 1000:
        raise Invalid.at("growth", "out_of_range", say("增长率须大于 -100%，不超过 1000%。"))
    sheet = sheet_of(plan.id)
    found = history(sheet)
    written = cells_of(sheet)
    wanted: dict[Cell, Decimal | None] = {}
    for indicator, period, key, value in found:
        cell = cell_of(sheet.dimensions, indicator, period, key)
        if value > 0 and (given["overwrite"] or cell not in written):
            wanted[cell] = (value * (100 + growth) / 100).quantize(Decimal("0.01"))
    if not wanted:
        raise RuleBroken(say("上年没有可供参考的实际数据，或计划值均已填写。"), "no_history")
    with work.derived():
        write(work, plan, wanted)
        work.update(plan, compiled_at=work.now)
    return say("已按上年实际建议 {count} 个计划值。", count=len(wanted))


def history(sheet: Sheet) -> list[tuple[str, str, rules.Key, Decimal]]:
    """What was achieved the year before by every combination of values, in the periods of this year; one statement an indicator."""
    return [
        (i, f"{sheet.plan['plan_year']}{period[4:]}", key, value)
        for i in sheet.plan["indicators"] for period, key, value in sheet.combinations(i, sheet.plan["plan_year"] - 1)
    ]  # fmt: skip


@action(
    "按销售计划计算配额", name="quota_from_plan", on="sales_mode", icon="aim", needs=NAMED,
    input=(
        given("scope", "配额对象", "choice", required=True, options=QUOTA_SCOPES, default="company"),
        given("department", "部门", "department"),
        given("employee", "人员", "employee"),
        given("plan", "销售计划", "reference", target="sales_plan", required=True, among={"field": "status", "op": "in", "value": ["issued", "executing"]}),
        given("deal_amount", "每单成交金额", "money", required=True),
    ),
)  # fmt: skip
def quota_from_plan(mode: Row, given: Mapping[str, Any], work: Work) -> str:
    """The plan amount of the company, a department or a person becomes the monthly task of the quota helper (PLAN-013, OPP-014)."""
    task = (planned_amount(given) / 12).quantize(Decimal("0.01"))
    count = quotas_from_task(mode, {**{n: given[n] for n in ("scope", "department", "employee", "deal_amount")}, "monthly_task": task}, work)
    return say("月销售任务 {task} 元，已计算 {count} 个阶段的配额。", task=f"{task:,}", count=count)


def planned_amount(given: Mapping[str, Any]) -> Decimal:
    """The year's sales amount of whom the quota is for. Raises Invalid where the plan says nothing of him."""
    sheet = sheet_of(given["plan"])
    key, plan = sheet.root, sheet.plan
    if "amount" not in plan["indicators"] or plan["status"] not in ("issued", "executing"):
        raise Invalid.at("plan", "no_amount", say("请选择已下发、含销售额的计划。"))
    if given["scope"] == "company" and (plan["planned_department_id"] or plan["planned_employee_id"]):
        raise Invalid.at("plan", "not_company", say("请选择全公司的计划。"))
    who = given[given["scope"]] if given["scope"] != "company" else None
    if who and who != plan[f"planned_{given['scope']}_id"]:
        if given["scope"] not in sheet.dimensions:
            raise Invalid.at("plan", "not_planned", say("该计划没有所选对象的销售额。"))
        key = rules.put(key, sheet.dimensions.index(given["scope"]), who)
    amount = sheet.target("amount", key)
    if not amount:
        raise Invalid.at("plan", "not_planned", say("该计划没有所选对象的销售额。"))
    return amount


ACTIONS = (open_sheet, report, send_back, issue, carry_out, close, new_version, sum_up, propose, quota_from_plan)

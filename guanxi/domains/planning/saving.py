"""What saving models, plans and lines checks and derives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say, translate
from guanxi.domains.planning import rules
from guanxi.kernel.access.rights import scope
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

PLANS = "planning.plans"  # in the memo of a work: what is known of the plans whose lines are saved


def check_model(draft: Draft, work: Work) -> None:
    """A model that is in use keeps its dimensions and periods: the lines of its plans are written in them."""
    for name, label in (("dimensions", "维度"), ("indicators", "指标")):
        if not draft[name]:
            draft.refuse(name, "required", say("请填写“{label}”。", label=translate(label)))
    if draft.new or not draft.changed("dimensions", "period_kind", "indicators"):
        return
    if not run("select 1 from sales_plan where model_id = %s and deleted_at is null limit 1", [draft.id]):
        return
    gone = set(draft.before["indicators"] or ()) - set(draft["indicators"] or ()) if draft.before else set()
    for name in ("dimensions", "period_kind"):
        if draft.changed(name):
            draft.refuse(name, "in_use", say("该模型已用于销售计划，不能修改；请另建模型。"))
    if gone:
        draft.refuse("indicators", "in_use", say("该模型已用于销售计划，只能增加指标。"))


def check_plan(draft: Draft, work: Work) -> None:
    """Whose plan it is decides who reaches it, and nobody plans for whom he does not reach: a plan shows what was achieved."""
    if draft.typed and not draft.new and draft.before and draft.before["status"] != "draft" and draft.changed("title", "remarks"):
        raise settled()
    if not draft.new or draft["model"] is None or draft["plan_year"] is None:
        return
    belongs(draft, work)
    if draft.typed and not work.trusted and not reaches(draft, work):
        at = "planned_employee" if draft["planned_employee"] else "planned_department"
        draft.refuse(at, "out_of_reach", say("您不能为所选的部门或人员编制计划；可以编制本人的计划。"))
    draft.set("version_no", next_version(draft))
    draft.set("title", draft["title"] or title_of(draft, work))


def settled() -> RuleBroken:
    return RuleBroken(say("只有编制中的计划可以修改；请先退回编制，或建立新版本。"), "wrong_state")


def keep_plans(ids: Sequence[int], work: Work) -> None:
    """What was reported or issued stays."""
    if any(p["status"] != "draft" for p in work.rows("sales_plan", ids, lock=False, deleted=True)):
        raise settled()


def keep_lines(ids: Sequence[int], work: Work) -> None:
    """And so do its lines."""
    plans = {r["plan"] for r in work.rows("sales_plan_line", ids, lock=False, deleted=True)}
    if any(p["status"] != "draft" for p in work.rows("sales_plan", plans, lock=False, deleted=True)):
        raise settled()


def belongs(draft: Draft, work: Work) -> None:
    """A plan belongs to the department or the person it is made for."""
    person = work.lookup("employee", draft["planned_employee"])
    if person:
        draft.set("planned_department", None)
        draft.set("owner", person.id)
        draft.set("department", person["department"])
    else:
        draft.set("department", draft["planned_department"])
    draft.default("owner", work.actor.employee)


def reaches(draft: Draft, work: Work) -> bool:
    """Whether the actor would reach the plan were he not its owner; his own he may always make."""
    mine = draft["planned_employee"]
    if mine is not None and mine == work.actor.employee:
        return True
    made = {"id": 0, "owner_id": mine, "department_id": draft["department"]}
    return scope(work.actor, object_spec("sales_plan"), "create").accepts(made)


def next_version(draft: Draft) -> int:
    found = run(
        "select coalesce(max(version_no), 0) + 1 from sales_plan where model_id = %s and plan_year = %s "
        "and planned_department_id is not distinct from %s and planned_employee_id is not distinct from %s and deleted_at is null",
        [draft["model"], draft["plan_year"], draft["planned_department"], draft["planned_employee"]],
    )
    return int(found[0][0])


def title_of(draft: Draft, work: Work) -> str:
    """2026 年 华东办事处 月度销售计划 V2."""
    whose = work.lookup("employee", draft["planned_employee"]) or work.lookup("department", draft["planned_department"])
    model = work.lookup("plan_model", draft["model"])
    name = say("{year} 年 {whose} {model}", year=draft["plan_year"], whose=whose.title if whose else say("全公司"), model=model.title if model else "")
    return (name if draft["version_no"] == 1 else f"{name} V{draft['version_no']}")[:120]


def read_plans(drafts: Sequence[Draft], work: Work) -> None:
    """The plans of the lines, locked so that no two people write the same cell, their models, and the cells that are taken."""
    plans = {p.id: p for p in work.rows("sales_plan", {d["plan"] for d in drafts if d["plan"]})}
    models = {m.id: m for m in work.rows("plan_model", {p["model"] for p in plans.values()}, lock=False)}
    columns = ", ".join(f"{n}_id" for n in rules.TARGETS)
    taken = {
        tuple(r[1:]): r[0]
        for r in run(f"select id, plan_id, indicator, period, {columns} from sales_plan_line where plan_id = any(%s) and deleted_at is null", [list(plans)])
    }
    work.memo[PLANS] = {"plans": plans, "models": models, "taken": taken}


def check_line(draft: Draft, work: Work) -> None:
    """A cell of the plan's model, once (PLAN-001)."""
    known: dict[str, Any] = work.memo[PLANS]
    plan = known["plans"].get(draft["plan"])
    model = known["models"].get(plan["model"]) if plan else None
    if plan is None or model is None:
        return
    if draft.typed and plan["status"] != "draft":
        raise settled()
    for name in rules.TARGETS:
        if draft[name] is not None and name not in (model["dimensions"] or ()):
            draft.refuse(name, "not_in_model", say("计划模型不含这一维度。"))
    if draft["indicator"] and draft["indicator"] not in (model["indicators"] or ()):
        draft.refuse("indicator", "not_in_model", say("计划模型不含这一指标。"))
    if draft["period"] and rules.period_problem(draft["period"], plan["plan_year"], model["period_kind"]):
        example = rules.periods(plan["plan_year"], model["period_kind"])[0]
        draft.refuse("period", "bad_period", say("期间不属于该计划；请按“{example}”的写法填写。", example=example))
    cell = (draft["plan"], draft["indicator"], draft["period"], *(draft[n] for n in rules.TARGETS))
    other = known["taken"].get(cell)
    if other is not None and (draft.new or other != draft.id):
        draft.refuse("period", "not_unique", say("该计划已有这一明细。"))
    known["taken"][cell] = draft.id

"""Verbs of the appraisal: collect, score, confirm, archive (ORG-021)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.organization.appraisal import collecting
from guanxi.domains.organization.appraisal.scoring import TASK
from guanxi.kernel.access.dimensions import below
from guanxi.kernel.actions.declare import Action, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.jobs.progress import start_job
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def state(*values: str) -> dict[str, Any]:
    return {"field": "status", "op": "in", "value": list(values)}


@action("采集", on="appraisal_result", icon="sync", many=True, when=state("collected", "scored"))
def collect(result: Row, given: Mapping[str, Any], work: Work) -> str:
    """Take the figures of the period from the CRM, with the indicators as they are now."""
    collecting.collect(result, work)
    return say("已采集“{title}”的数据。", title=result.title)


@action("评分", on="appraisal_result", icon="calculator", primary=True, many=True, when=state("collected", "scored"))
def evaluate(result: Row, given: Mapping[str, Any], work: Work) -> str:
    """Compute the scores by the rules."""
    if not work.select("appraisal_score", "result", [result.id]):
        raise RuleBroken(say("请先采集数据。"), "nothing_collected")
    return say("“{title}”得分 {score}。", title=result.title, score=collecting.evaluate(result, work))


@action(
    "确认考核", on="appraisal_result", name="confirm", icon="check-circle", needs="view", when=state("scored"),
    input=(given("comment", "评语", "long_text"),),
)  # fmt: skip
def confirm(result: Row, given: Mapping[str, Any], work: Work) -> str:
    """The superior agrees; nobody confirms himself."""
    person = work.lookup("employee", result["employee"])
    superior = person["superior"] if person else None
    if not work.actor.is_admin and (superior is None or superior != work.actor.employee):
        raise Forbidden(say("只有该员工的上级可以确认考核结果。"))
    with work.derived():
        work.update(
            result, status="confirmed", confirmed_by=work.actor.employee, confirmed_at=work.now, comment=given["comment"] or result["comment"]
        )
    return say("已确认“{title}”。", title=result.title)


@action("归档", on="appraisal_result", icon="inbox", many=True, when=state("confirmed"), confirm="归档后不能再修改。继续？")
def archive(result: Row, given: Mapping[str, Any], work: Work) -> str:
    """Into the archive; from now on it stays as it is."""
    work.update(result, status="archived")
    return say("“{title}”已归档。", title=result.title)


@action("查看依据", on="appraisal_result", name="grounds", icon="search", needs="view")
def grounds(result: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Leads to the employee's figures of the period, each with the list of records behind it (ORG-022)."""
    asked = {"employee": result["employee"], "from": result["starts_on"].isoformat(), "to": result["ends_on"].isoformat()}
    return Outcome("", go=f"/o/employee/{asked.pop('employee')}?tab=panel_staff_work&{urlencode(asked)}")


def start_period(given: Mapping[str, Any], work: Work) -> str:
    """Results for all salespeople of the period, collected and scored as a job; owned by their superiors, who confirm."""
    if given["starts_on"] > given["ends_on"]:
        raise Invalid.at("ends_on", "before_start", say("结束日期不能早于开始日期。"))
    people = [p for p in work.select("employee", "status", ["active"]) if p["is_salesperson"]]
    if not work.actor.is_admin:
        people = [p for p in people if p["superior"] == work.actor.employee]
    if given["department"]:
        places = set(below("department", [given["department"]]))
        people = [p for p in people if p["department"] in places]
    done = {r["employee"] for r in work.select("appraisal_result", "period", [given["period"]], deleted=True)}
    waiting = [p for p in people if p.id not in done]
    if not waiting:
        raise RuleBroken(say("没有可考核的业务员，或他们在这个期间都已有考核结果。"), "nobody")
    dates = {"period": given["period"], "starts_on": given["starts_on"], "ends_on": given["ends_on"]}
    made = work.add_many("appraisal_result", [
        {"employee": p.id, "owner": p["superior"] or p.id, "department": p["department"], "related": [p.id], **dates} for p in waiting
    ])  # fmt: skip
    label = say("开始考核：{period}", period=given["period"])
    start_job(work.actor, "appraisal", label, TASK, total=len(made), args={"results": [row.id for row in made]})
    return say("已为 {count} 位员工开始考核，得分在后台计算。", count=len(made))


START = Action(
    "start_period", "开始考核", "appraisal_result", start_period, needs="create", on="list", icon="play-circle",
    input=(
        given("period", "期间", "text", required=True, max_length=40), given("starts_on", "开始日期", "date", required=True),
        given("ends_on", "结束日期", "date", required=True),
        given("department", "部门", "department", help="含下级部门；不选则为全部在职业务员。"),
    ),
)  # fmt: skip

ACTIONS = (START, collect, evaluate, confirm, archive, grounds)

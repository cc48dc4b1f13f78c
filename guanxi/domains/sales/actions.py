"""Verbs of opportunities: push, win, lose, reopen, check the team; and the quota helper of sales modes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import FieldError, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.sales import approving, queries, rules, team
from guanxi.domains.sales.events import OpportunityClosed, OpportunityPushed
from guanxi.domains.sales.objects.stage_quota import SCOPES
from guanxi.domains.sales.saving.opportunity import SUMMARY
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

OPEN = {"field": "status", "op": "eq", "value": "open"}
CLOSED = {"field": "status", "op": "in", "value": ["won", "lost"]}


def change(opportunity: Row, work: Work, summary: str | None, **values: Any) -> Row:
    """Change an opportunity; `summary` goes into the entry that the history gets."""
    work.memo[SUMMARY] = summary
    try:
        return work.update(opportunity, **values)
    finally:
        del work.memo[SUMMARY]


@action(
    "推进", on="opportunity", icon="arrow-right", primary=True, many=True, when=OPEN,
    input=(
        given("stage", "新阶段", "reference", required=True, target="sales_stage", depends_on={"mode": "mode"}),
        given("summary", "推进总结", "long_text"),
    ),
    defaults=lambda row: {"stage": queries.following_stage(row)},
)  # fmt: skip
def push(opportunity: Row, given: Mapping[str, Any], work: Work) -> str | Outcome:
    """Move to another stage of the same mode; the history keeps from, to, who, when, and the days (OPP-026, SAL-001).

    Where somebody has to approve the stage, a request is put to him instead (OPP-028)."""
    stage = work.lookup("sales_stage", given["stage"])
    if stage is None or not rules.stage_fits(opportunity["mode"], stage["mode"]):
        raise Invalid.at("stage", "other_mode", say("销售阶段不属于商机的销售模式。"))
    if stage.id == opportunity["stage"]:
        raise RuleBroken(say("商机已经在阶段“{stage}”。", stage=stage.title), "same_stage")
    before = opportunity["stage"]
    if queries.approval_needed(work, opportunity["mode"], before, stage.id) and not queries.may_let_in(
        work, opportunity["owner"], opportunity["department"], opportunity.id
    ):
        return approving.ask(opportunity, stage, given["summary"], work)
    change(opportunity, work, given["summary"], stage=stage.id)
    work.announce(OpportunityPushed(opportunity.id, before, stage.id))
    return say("“{name}”已推进到“{stage}”。", name=opportunity.title, stage=stage.title)


@action(
    "赢单", on="opportunity", icon="trophy", many=True, when=OPEN,
    input=(
        given("actual_amount", "成交金额", "money", help="不填则为预期金额。"),
        given("closed_at", "结束时间", "datetime", help="不填则为现在。"),
        given("summary", "总结", "long_text"),
    ),
    defaults=lambda row: {"actual_amount": row["expected_amount"]},
)  # fmt: skip
def win(opportunity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Close as won; the customer becomes one that has bought (OPP-029, OPP-031, SAL-008)."""
    amount = rules.won_amount(given["actual_amount"], opportunity["expected_amount"])
    if amount is not None and amount < 0:
        raise Invalid.at("actual_amount", "too_small", say("不能小于 {min}。", min=0))
    change(
        opportunity, work, given["summary"], status=rules.WON, actual_amount=amount,
        closed_at=given["closed_at"] or work.now, close_summary=given["summary"],
        fail_reason=None, winner_competitor=None,
    )  # fmt: skip
    work.announce(OpportunityClosed(opportunity.id, won=True))
    return say("恭喜，“{name}”赢单！", name=opportunity.title)


@action(
    "输单", on="opportunity", icon="close-circle", many=True, danger=True, when=OPEN,
    input=(
        given("fail_reason", "失败原因", "reference", required=True, target="fail_reason"),
        given("winner_competitor", "获胜竞争对手", "reference", target="competitor"),
        given("closed_at", "结束时间", "datetime", help="不填则为现在。"),
        given("summary", "总结", "long_text"),
    ),
)  # fmt: skip
def lose(opportunity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Close as lost with reason, winner and summary (OPP-030..032)."""
    change(
        opportunity, work, given["summary"], status=rules.LOST, actual_amount=None,
        closed_at=given["closed_at"] or work.now, close_summary=given["summary"],
        fail_reason=given["fail_reason"], winner_competitor=given["winner_competitor"],
    )  # fmt: skip
    work.announce(OpportunityClosed(opportunity.id, won=False))
    return say("“{name}”已记为输单。", name=opportunity.title)


@action(
    "重新打开", on="opportunity", icon="undo", many=True, when=CLOSED,
    input=(given("summary", "原因", "long_text", required=True),),
)  # fmt: skip
def reopen(opportunity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Go on with an opportunity that was closed; its history keeps the result it had (OPP-045, OPP-050)."""
    change(
        opportunity, work, given["summary"], status=rules.OPEN, closed_at=None, actual_amount=None,
        fail_reason=None, winner_competitor=None, close_summary=None,
    )  # fmt: skip
    return say("“{name}”已重新打开。", name=opportunity.title)


@action("校验团队权限", on="opportunity", icon="safety", needs="view")
def check_team(opportunity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Foresee who of the owner and the team could not see or edit, before work is handed over (OPP-017, PERM-042)."""
    rows: list[dict[str, Any]] = [
        {"employee": {"id": one.employee, "title": one.name}, "problem": " ".join(one.problems)} for one in team.lacking(opportunity, work)
    ]
    lines = [say("{name}：{problem}", name=row["employee"]["title"], problem=row["problem"]) for row in rows]
    if not rows:
        return Outcome(say("所有成员都能查看并操作这条商机。"), data={"rows": []})
    return Outcome(
        "\n".join([say("{count} 人缺少权限，请在角色权限中授予：", count=len(rows)), *lines]), data={"rows": rows}
    )


@action(
    "配额辅助计算", name="quota_helper", on="sales_mode", icon="calculator",
    input=(
        given("scope", "配额对象", "choice", required=True, options=SCOPES, default="company"),
        given("department", "部门", "department"),
        given("employee", "人员", "employee"),
        given("monthly_task", "月销售任务", "money", required=True),
        given("deal_amount", "每单成交金额", "money", required=True),
    ),
)  # fmt: skip
def quota_helper(mode: Row, given: Mapping[str, Any], work: Work) -> str:
    """Compute and store the ideal quota and number of customers of every stage (OPP-014, OPP-015)."""
    return say("已计算 {count} 个阶段的配额。", count=quotas_from_task(mode, given, work))


def quotas_from_task(mode: Row, given: Mapping[str, Any], work: Work) -> int:
    """The quotas of a mode's stages from a monthly task, for the company, a department or a person; how many stages have one."""
    check_helper_input(given)
    target = {
        "scope": given["scope"],
        "department": given["department"] if given["scope"] == "department" else None,
        "employee": given["employee"] if given["scope"] == "employee" else None,
    }
    present = {
        q["stage"]: q for q in work.select("stage_quota", "mode", [mode.id], lock=True) if same_target(q, target)
    }
    count = 0
    for stage in queries.stages(work, mode.id):
        quota = rules.ideal_quota(given["monthly_task"], stage["avg_days"], stage["success_rate"])
        if quota is None:
            continue
        values = {
            "monthly_task": given["monthly_task"], "deal_amount": given["deal_amount"], "ideal_quota": quota,
            "ideal_customers": rules.ideal_customers(quota, given["deal_amount"]), "quota_amount": quota,
        }  # fmt: skip
        old = present.get(stage.id)
        if old:
            work.update(old, **values)
        else:
            work.add("stage_quota", mode=mode.id, stage=stage.id, **target, **values)
        count += 1
    return count


def check_helper_input(given: Mapping[str, Any]) -> None:
    """Amounts above zero and a quota object of the right kind. Raises Invalid by field."""
    errors: dict[str, list[FieldError]] = {}
    for name in ("monthly_task", "deal_amount"):
        if given[name] <= 0:
            errors[name] = [FieldError("too_small", say("必须大于零。"))]
    missing = rules.quota_target_given(given["scope"], given["department"], given["employee"])
    if missing:
        errors[missing] = [FieldError("required", say("请选择配额对象。"))]
    if errors:
        raise Invalid(fields=errors)


def same_target(quota: Row, target: Mapping[str, Any]) -> bool:
    """Whether a quota is for this company, department or person."""
    return all(quota[name] == value for name, value in target.items())

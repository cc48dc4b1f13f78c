"""Approval of a stage upgrade (升迁审批): who is asked, and the verbs of asking and answering (OPP-028)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from guanxi.base.errors import Forbidden, RuleBroken
from guanxi.base.words import say
from guanxi.domains.sales import queries, rules
from guanxi.domains.sales.objects.stage_approval import PENDING
from guanxi.domains.sales.saving.opportunity import LET_IN, PUSHER, SUMMARY
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import fetch_row, run

WAITING = {"field": "pending_stage", "op": "not_empty"}


def ask(opportunity: Row, stage: Row, summary: str | None, work: Work) -> Outcome:
    """Put the push before the superior instead of doing it. One request at a time."""
    if opportunity["pending_stage"]:
        raise RuleBroken(say("商机已有待批的升迁申请，请等待审批或先撤回。"), "pending")
    approver = queries.approver_of(opportunity["owner"], opportunity["department"], opportunity.id, work)
    request = work.add(
        "stage_approval", opportunity=opportunity.id, from_stage=opportunity["stage"], to_stage=stage.id, summary=summary,
        requester=work.actor.employee, requested_at=work.now, approver=approver.id if approver else None,
    )  # fmt: skip
    work.update(opportunity, pending_stage=stage.id)
    notify(
        work, "{who}申请将商机“{title}”升迁到“{stage}”，请审批。",
        {"who": work.actor.name, "title": opportunity.title, "stage": stage.title}, kind="approval",
        employees=[approver.id] if approver else [], operators=[] if approver else administrators(),
        about=("stage_approval", request.id),
    )  # fmt: skip
    facts = {"stage": stage.title, "approver": approver.title if approver else say("管理员")}
    message = say("进入“{stage}”须经批准：已向{approver}提交升迁申请，批准后自动推进。", **facts)
    return Outcome(message, data={"approval": request.id}, waiting=True)


def administrators() -> list[int]:
    sql = "select id from operator where is_admin and status = 'enabled' and deleted_at is null"
    return [row[0] for row in run(sql)]


def may_answer(request: Row, actor: Actor) -> bool:
    """The approver asked, somebody higher, or an administrator; nobody answers himself."""
    if actor.is_admin:
        return True
    own = request["requester"] is not None and request["requester"] == actor.employee
    mine = request["approver"] is not None and request["approver"] == actor.employee
    return not own and (mine or queries.is_above(actor, owner_of(request)))


def may_withdraw(request: Row, actor: Actor) -> bool:
    """Whoever asked, and the owner of the opportunity."""
    return actor.is_admin or (actor.employee is not None and actor.employee in (request["requester"], owner_of(request)))


def owner_of(request: Row) -> int | None:
    found = fetch_row("opportunity", request["opportunity"])
    return found["owner_id"] if found else None


def require_approver(request: Row, work: Work) -> Row:
    """The opportunity of the request, locked. Raises Forbidden unless the actor may answer it."""
    deal = work.get("opportunity", request["opportunity"], "view")
    if not may_answer(request, work.actor):
        if request["requester"] == work.actor.employee:
            raise Forbidden(say("不能审批自己的申请。"))
        raise Forbidden(say("只有审批人、更高的上级或管理员可以处理这份申请。"))
    return deal


def answer(request: Row, status: str, reason: str | None, work: Work) -> None:
    """Write the answer down; who may answer need not be one who may edit the opportunity."""
    with work.derived():
        work.update(request, status=status, reason=reason, decided_by=work.actor.employee, decided_at=work.now)


def tell_requester(work: Work, text: str, request: Row, deal: Row, **facts: Any) -> None:
    facts |= {"who": work.actor.name, "title": deal.title, "stage": stage_of(request, work).title}
    notify(work, text, facts, kind="approval", employees=[e for e in (request["requester"],) if e], about=("opportunity", deal.id))


def stage_of(request: Row, work: Work) -> Row:
    stage = work.lookup("sales_stage", request["to_stage"])
    if stage is None:
        raise RuleBroken(say("申请的阶段已不存在，请退回申请。"), "stage_gone")
    return stage


@action(
    "同意", name="approve", on="stage_approval", icon="check", needs="view", many=True, primary=True, when=PENDING, who=may_answer,
    input=(given("reason", "意见", "long_text"),),
)  # fmt: skip
def agree(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """The push happens, with the summary and in the name of whoever asked for it (OPP-028)."""
    deal, stage = require_approver(request, work), stage_of(request, work)
    if deal["status"] != rules.OPEN or not rules.stage_fits(deal["mode"], stage["mode"]):
        raise RuleBroken(say("商机已结束或换了销售模式，不能再推进；请退回申请。"), "stage_gone")
    answer(request, "approved", given["reason"], work)
    with in_name_of(request, work), work.derived():
        work.update(deal, stage=stage.id)
    tell_requester(work, "{who}同意了商机“{title}”升迁到“{stage}”。", request, deal)
    return say("“{name}”已推进到“{stage}”。", name=deal.title, stage=stage.title)


@contextmanager
def in_name_of(request: Row, work: Work) -> Iterator[None]:
    """While it lasts, a push is written down as that of the requester, and no further approval is asked."""
    given = {SUMMARY: request["summary"], PUSHER: request["requester"], LET_IN: True}
    work.memo.update(given)
    try:
        yield
    finally:
        for key in given:
            del work.memo[key]


@action(
    "退回", on="stage_approval", icon="close", needs="view", many=True, danger=True, when=PENDING, who=may_answer,
    input=(given("reason", "退回原因", "long_text", required=True),),
)  # fmt: skip
def refuse(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """The opportunity stays where it is; the requester learns why (OPP-028)."""
    deal = require_approver(request, work)
    answer(request, "refused", given["reason"], work)
    with work.derived():
        work.update(deal, pending_stage=None)
    tell_requester(
        work, "{who}退回了商机“{title}”升迁到“{stage}”的申请：{reason}", request, deal, reason=given["reason"]
    )
    return say("已退回“{name}”的升迁申请。", name=deal.title)


@action("撤回", on="stage_approval", icon="undo", needs="view", when=PENDING, who=may_withdraw)
def withdraw(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """Whoever asked takes it back."""
    deal = work.get("opportunity", request["opportunity"], "view")
    if not may_withdraw(request, work.actor):
        raise Forbidden(say("只有申请人可以撤回申请。"))
    with work.derived():
        work.update(deal, pending_stage=None)
    return say("已撤回“{name}”的升迁申请。", name=deal.title)


@action("撤回升迁申请", name="withdraw_push", on="opportunity", icon="undo", when=WAITING)
def withdraw_push(opportunity: Row, given: Mapping[str, Any], work: Work) -> str:
    """The same from the opportunity."""
    work.update(opportunity, pending_stage=None)
    return say("已撤回“{name}”的升迁申请。", name=opportunity.title)


ACTIONS = (agree, refuse, withdraw, withdraw_push)

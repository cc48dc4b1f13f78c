"""Verbs of campaigns: put up for approval, approve, send back, finish (MKT-019). Each has a right of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden
from guanxi.base.words import say
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

PLANNING = {"field": "status", "op": "eq", "value": "planning"}
WAITING = {"field": "status", "op": "eq", "value": "approval"}
RUNNING = {"field": "status", "op": "eq", "value": "running"}


def is_another(campaign: Row, actor: Actor) -> bool:
    """Somebody else than the owner, or an administrator."""
    return actor.is_admin or campaign["owner"] is None or campaign["owner"] != actor.employee


@action("提交审批", on="campaign", icon="send", primary=True, many=True, when=PLANNING)
def submit(campaign: Row, given: Mapping[str, Any], work: Work) -> str:
    """Ask for approval; the superior of the owner is told."""
    work.update(campaign, status="approval")
    owner = work.lookup("employee", campaign["owner"])
    superior = owner["superior"] if owner else None
    facts = {"who": work.actor.name, "name": campaign.title}
    text = "{who}提交了市场活动“{name}”，请审批。"
    notify(work, text, facts, employees=[superior] if superior else [], about=("campaign", campaign.id))
    return say("“{name}”已提交审批。", name=campaign.title)


@action("批准", on="campaign", icon="check", primary=True, many=True, when=WAITING, who=is_another)
def approve(campaign: Row, given: Mapping[str, Any], work: Work) -> str:
    """The campaign may begin; nobody approves his own."""
    if not is_another(campaign, work.actor):
        raise Forbidden(say("不能审批自己负责的市场活动。"))
    work.update(campaign, status="running")
    tell_owner(work, "{who}批准了市场活动“{name}”。", campaign)
    return say("“{name}”已批准，开始执行。", name=campaign.title)


@action(
    "退回", on="campaign", icon="undo", danger=True, many=True, when=WAITING,
    input=(given("reason", "退回原因", "long_text", required=True),),
)  # fmt: skip
def send_back(campaign: Row, given: Mapping[str, Any], work: Work) -> str:
    """Back to planning; the owner learns why."""
    work.update(campaign, status="planning")
    tell_owner(work, "{who}退回了市场活动“{name}”：{reason}", campaign, reason=given["reason"])
    return say("“{name}”已退回策划。", name=campaign.title)


@action(
    "结束", on="campaign", icon="flag", primary=True, when=RUNNING,
    input=(
        given("actual_cost", "实际费用", "money", required=True),
        given("result", "活动结果", "long_text", required=True),
    ),
    defaults=lambda row: {"actual_cost": row["actual_cost"], "result": row["result"]},
)  # fmt: skip
def finish(campaign: Row, given: Mapping[str, Any], work: Work) -> str:
    """It is over: what it cost and what came of it."""
    work.update(campaign, status="finished", actual_cost=given["actual_cost"], result=given["result"])
    return say("“{name}”已结束。", name=campaign.title)


def tell_owner(work: Work, text: str, campaign: Row, **facts: Any) -> None:
    people = [campaign["owner"]] if campaign["owner"] else []
    notify(
        work,
        text,
        {"who": work.actor.name, "name": campaign.title, **facts},
        employees=people,
        about=("campaign", campaign.id),
    )


ACTIONS = (submit, approve, send_back, finish)

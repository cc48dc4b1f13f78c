"""Verbs of visit plans: making a date of it, leaving it out this time (ACT-021, ACT-022)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Forbidden, RuleBroken
from guanxi.base.words import say
from guanxi.domains.activities.objects.visit_plan import OPEN
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

MORNING = dt.time(9)


def is_his(plan: Row, actor: Actor) -> bool:
    """Whoever is to go, or somebody above him."""
    return actor.is_admin or (plan["owner"] is not None and plan["owner"] in (actor.employee, *actor.subordinates))


def require_his(plan: Row, work: Work) -> None:
    if not is_his(plan, work.actor):
        raise Forbidden(say("拜访计划由业务员本人或其上级安排。"))


@action(
    "安排拜访", name="arrange", on="visit_plan", icon="calendar", needs="view", creates="activity", primary=True, who=is_his, when=OPEN,
    input=(given("plan_start", "计划时间", "datetime", required=True), given("subject", "主题", "text"), given("content", "内容", "long_text")),
    defaults=lambda row: {"plan_start": timezone.make_aware(dt.datetime.combine(max(row["due_date"], timezone.localdate()), MORNING))},
)  # fmt: skip
def arrange(plan: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A planned visit in the calendar of whoever is to go; once it is done the plan is closed by itself."""
    require_his(plan, work)
    present = work.lookup("activity", plan["activity"])
    if present and present["status"] in ("planned", "doing", "overdue"):
        raise RuleBroken(say("已安排“{subject}”。", subject=present["subject"]), "arranged")
    kinds = work.select("activity_type", "is_visit", [True])
    if not kinds:
        raise RuleBroken(say("没有计为拜访的活动类型，请管理员在活动类型中勾选。"), "no_visit_type")
    customer = work.lookup("customer", plan["customer"])
    kind = min(kinds, key=lambda k: (k["sort_no"], k.id))
    subject = given["subject"] or say("{kind}{customer}", kind=kind.title, customer=customer.title if customer else "")
    with work.derived():
        made = work.add(
            "activity", subject=subject[:120], activity_type=kind.id, customer=plan["customer"], executor=plan["owner"], owner=plan["owner"],
            plan_start=given["plan_start"], content=given["content"],
        )  # fmt: skip
        work.update(plan, activity=made.id)
    return Outcome(say("已安排“{subject}”。", subject=made["subject"]))


@action(
    "本次不访", name="skip", on="visit_plan", icon="stop", needs="view", many=True, who=is_his, when=OPEN,
    input=(given("reason", "原因", "text", required=True),),
)  # fmt: skip
def skip(plan: Row, given: Mapping[str, Any], work: Work) -> str:
    """Left out this time; the next cycle counts from its day."""
    require_his(plan, work)
    with work.derived():
        row = work.update(plan, status="skipped", reason=given["reason"])
    return say("“{customer}”本次不访，下一周期照常。", customer=name_of(row, work))


def name_of(plan: Row, work: Work) -> str:
    customer = work.lookup("customer", plan["customer"])
    return customer.title if customer else ""


ACTIONS = (arrange, skip)

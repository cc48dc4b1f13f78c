"""Verbs of activities: begin, complete, cancel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden
from guanxi.base.words import say
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

OPEN = {"field": "status", "op": "in", "value": ["planned", "doing", "overdue"]}


@action(
    "开始",
    on="activity",
    icon="play-circle",
    many=True,
    when={"field": "status", "op": "in", "value": ["planned", "overdue"]},
)
def start(activity: Row, given: Mapping[str, Any], work: Work) -> str:
    """The executor begins (ACT-004)."""
    work.update(activity, status="doing", actual_start=activity["actual_start"] or work.now)
    return say("“{subject}”已开始。", subject=activity["subject"])


@action(
    "完成", on="activity", icon="check-circle", primary=True, many=True, when=OPEN,
    input=(
        given("result", "结果", "long_text", required=True),
        given("actual_start", "实际开始", "datetime"),
        given("actual_end", "实际结束", "datetime", help="不填则为现在。"),
    ),
    defaults=lambda row: {"actual_start": row["actual_start"] or row["plan_start"], "result": row["result"]},
)  # fmt: skip
def complete(activity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Write the result back to the planned activity, which is then done (ACT-004, ACT-007)."""
    end = given["actual_end"] or work.now
    begun = given["actual_start"] or activity["actual_start"] or activity["plan_start"]
    begun = begun if begun and begun <= end else end
    work.update(activity, status="done", result=given["result"], actual_start=begun, actual_end=end)
    return say("“{subject}”已完成。", subject=activity["subject"])


@action(
    "取消", on="activity", icon="stop", many=True, danger=True, when=OPEN,
    input=(given("reason", "原因", "long_text"),),
)  # fmt: skip
def cancel(activity: Row, given: Mapping[str, Any], work: Work) -> str:
    """It will not take place."""
    work.update(activity, status="cancelled", result=given["reason"] or activity["result"])
    return say("“{subject}”已取消。", subject=activity["subject"])


@action(
    "领取", on="activity", icon="user-add", primary=True, many=True, needs="view",
    when={"and": [OPEN, {"field": "executor", "op": "empty"}, {"field": "executor_role", "op": "not_empty"}]},
)  # fmt: skip
def take(activity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Somebody who holds the role takes its task and is its executor from then on (ORG-014)."""
    if work.actor.employee is None or activity["executor_role"] not in work.actor.roles:
        role = work.lookup("role", activity["executor_role"])
        raise Forbidden(say("只有拥有角色“{role}”的人可以领取。", role=role.title if role else ""))
    work.update(activity, executor=work.actor.employee)
    return say("您已领取“{subject}”。", subject=activity["subject"])

"""Verbs of activities: begin, complete, cancel, take and give back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden
from guanxi.base.words import say
from guanxi.domains.activities import rules
from guanxi.domains.organization.public import holders_of
from guanxi.features.notifications.service import notify
from guanxi.features.timeline.comments import write_comment
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
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


def taken(activity: Row, work: Work) -> str:
    """Why a task cannot be taken: somebody was first."""
    first = work.lookup("employee", activity["executor"])
    if first is None or activity["executor_role"] is None or activity["status"] not in rules.OPEN:
        return ""
    if first.id == work.actor.employee:
        return say("您已领取“{subject}”，不需要再领取。", subject=activity["subject"])
    return say("“{subject}”已由{name}领取。", subject=activity["subject"], name=first.title)


@action(
    "领取", on="activity", icon="user-add", primary=True, many=True, needs="view", why_not=taken,
    when={"and": [OPEN, {"field": "executor", "op": "empty"}, {"field": "executor_role", "op": "not_empty"}]},
)  # fmt: skip
def take(activity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Somebody who holds the role takes its task and is its executor from then on (ORG-014)."""
    if work.actor.employee is None or activity["executor_role"] not in work.actor.roles:
        role = work.lookup("role", activity["executor_role"])
        raise Forbidden(say("只有拥有角色“{role}”的人可以领取。", role=role.title if role else ""))
    work.update(activity, executor=work.actor.employee)
    return say("您已领取“{subject}”。", subject=activity["subject"])


@action(
    "退回", on="activity", icon="rollback", input=(given("reason", "原因", "long_text", help="会记入评论，拥有该角色的人都能看到。"),),
    when={"and": [OPEN, {"field": "executor", "op": "not_empty"}, {"field": "executor_role", "op": "not_empty"}]},
)  # fmt: skip
def give_back(activity: Row, given: Mapping[str, Any], work: Work) -> str:
    """The task waits for its role again; who had taken it writes on it no more, unless it is his own (ORG-014)."""
    former, role = activity["executor"], work.lookup("role", activity["executor_role"])
    helping = [e for e in activity["related_edit"] or () if e != former]
    with work.derived():
        work.update(activity, executor=None, status="planned", actual_start=None, related_edit=helping or None)
        if given["reason"]:
            write_comment(work, activity.spec, activity.id, given["reason"])
    facts = {"who": work.actor.name, "role": role.title if role else "", "subject": activity["subject"]}
    people = {*holders_of(activity["executor_role"]), former}
    notify(
        work, "{who}把角色“{role}”的任务“{subject}”退回了，可以重新领取。", facts, kind="role_task", employees=people,
        about=("activity", activity.id),
    )  # fmt: skip
    return say("“{subject}”已退回，拥有角色“{role}”的人可以重新领取。", subject=facts["subject"], role=facts["role"])


@action("打开来源记录", on="activity", icon="link", needs="view", when={"field": "source_record", "op": "not_empty"})
def open_source(activity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Leads to the record for which the task was made."""
    return Outcome("", open=(activity["source_object"], activity["source_record"]))

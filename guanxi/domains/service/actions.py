"""Verbs of complaints: allocate, note progress, handle, verify, call back, close, send back (SRV-033..036).

Each has a right of its own: allocating and supervising are given by name only, handling goes with editing, a note of progress
with seeing. Beyond that the handler handles and the supervisor supervises.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.service import rules
from guanxi.domains.service.objects.complaint import SATISFACTION
from guanxi.domains.service.saving import STEP, unfit
from guanxi.domains.service.shared import tell_lacking, within
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

UNALLOCATED = within(rules.RECORDED, rules.ALLOCATED, rules.HANDLING)
IN_HAND = within(rules.ALLOCATED, rules.HANDLING)
AFTER = within(rules.HANDLED, rules.VERIFIED)


def step(complaint: Row, work: Work, name: str, content: str | None, **values: Any) -> Row:
    """Change the complaint, with a line in its progress."""
    work.memo[STEP] = (name, content)
    try:
        return work.update(complaint, **values)
    finally:
        del work.memo[STEP]


def handles(complaint: Row, actor: Actor) -> bool:
    """The handler, the supervisor for him, or an administrator."""
    return actor.is_admin or bool(rules.parts(complaint["handler"], complaint["supervisor"], actor.employee))


def supervises(complaint: Row, actor: Actor) -> bool:
    """The supervisor, or an administrator."""
    return actor.is_admin or "supervisor" in rules.parts(complaint["handler"], complaint["supervisor"], actor.employee)


def require_supervisor(complaint: Row, work: Work) -> None:
    if not supervises(complaint, work.actor):
        raise Forbidden(say("只有投诉监督人可以核实、回访、关闭或退回投诉。"))


@action(
    "分配投诉", name="allocate", on="complaint", icon="user-add", needs=NAMED, when=UNALLOCATED,
    input=(
        given("handler", "投诉处理人", "employee", required=True),
        given("supervisor", "投诉监督人", "employee", help="不填则为原监督人；没有时为您本人。"),
        given("note", "分配说明", "long_text"),
    ),
    defaults=lambda row: {"handler": row["handler"], "supervisor": row["supervisor"]},
)  # fmt: skip
def allocate(complaint: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The supervisor names the handler (SRV-033). That gives no right, so whoever lacks one is named at once (PERM-040)."""
    supervisor = given["supervisor"] or complaint["supervisor"] or work.actor.employee
    problem = rules.may_handle(given["handler"], complaint["target_employee"], supervisor)
    if problem:
        raise Invalid.at("handler", problem, unfit(problem))
    row = step(
        complaint, work, "allocate", given["note"], handler=given["handler"], supervisor=supervisor, status=rules.ALLOCATED
    )
    handler = work.lookup("employee", row["handler"])
    done = say("投诉 {code} 已分配给{name}处理。", code=complaint["code"], name=handler.title if handler else "")
    hint = say("分配不会授予权限，请在“权限与共享”中校验并授权：")
    return tell_lacking(work, row, (row["handler"], row["supervisor"]), done, hint)


@action(
    "记录进程", name="progress", on="complaint", icon="edit", needs="view", when=within(*rules.LIMITS),
    input=(given("content", "处理进程", "long_text", required=True),),
)  # fmt: skip
def progress(complaint: Row, given: Mapping[str, Any], work: Work) -> str:
    """Whoever sees the complaint may write down what he has done about it (SRV-034); the handler's first note begins the work."""
    mine = rules.parts(complaint["handler"], complaint["supervisor"], work.actor.employee)
    begins = complaint["status"] == rules.ALLOCATED and "handler" in mine
    with work.derived():
        status = rules.HANDLING if begins else complaint["status"]
        step(complaint, work, "progress", given["content"], status=status)
    return say("已记录投诉 {code} 的处理进程。", code=complaint["code"])


@action(
    "处理投诉", name="handle", on="complaint", icon="tool", primary=True, when=IN_HAND, who=handles,
    input=(given("handle_result", "处理结果", "long_text", required=True),),
    defaults=lambda row: {"handle_result": row["handle_result"]},
)  # fmt: skip
def handle(complaint: Row, given: Mapping[str, Any], work: Work) -> str:
    """The handler records the result; now it is the supervisor's turn (SRV-034)."""
    if not handles(complaint, work.actor):
        raise Forbidden(say("只有投诉处理人或投诉监督人可以填写处理结果。"))
    result = given["handle_result"]
    step(complaint, work, "handle", result, handle_result=result, status=rules.HANDLED)
    return say("投诉 {code} 已处理，等待核实。", code=complaint["code"])


@action(
    "核实", name="verify", on="complaint", icon="check-circle", needs=NAMED, primary=True, who=supervises,
    when=within(rules.HANDLED),
    input=(given("supervise_result", "监督结果", "long_text", required=True),),
)  # fmt: skip
def verify(complaint: Row, given: Mapping[str, Any], work: Work) -> str:
    """The supervisor has found that it was done as the handler says (SRV-035)."""
    require_supervisor(complaint, work)
    result = given["supervise_result"]
    step(complaint, work, "verify", result, supervise_result=result, status=rules.VERIFIED)
    return say("投诉 {code} 已核实，请回访客户。", code=complaint["code"])


@action(
    "回访客户", name="call_back", on="complaint", icon="phone", needs=NAMED, who=supervises, when=AFTER,
    input=(
        given("satisfaction", "客户满意度", "choice", required=True, options=SATISFACTION),
        given("callback_result", "回访情况", "long_text", required=True),
        given("called_back_at", "回访时间", "datetime", help="不填则为现在。"),
    ),
)  # fmt: skip
def call_back(complaint: Row, given: Mapping[str, Any], work: Work) -> str:
    """The supervisor asks the customer what became of it (SRV-035)."""
    require_supervisor(complaint, work)
    at = given["called_back_at"] or work.now
    if at > work.now:
        raise Invalid.at("called_back_at", "in_future", say("回访时间不能晚于现在。"))
    step(
        complaint, work, "call_back", given["callback_result"],
        callback_result=given["callback_result"], satisfaction=given["satisfaction"], called_back_at=at,
    )  # fmt: skip
    return say("已记录投诉 {code} 的回访。", code=complaint["code"])


@action(
    "关闭投诉", name="close", on="complaint", icon="check-square", needs=NAMED, primary=True, who=supervises,
    when=within(rules.VERIFIED),
    input=(given("note", "说明", "long_text"),),
)  # fmt: skip
def close(complaint: Row, given: Mapping[str, Any], work: Work) -> str:
    """Verified, and the customer was called back: it is over (SRV-035)."""
    require_supervisor(complaint, work)
    if complaint["called_back_at"] is None:
        raise RuleBroken(say("请先回访客户，再关闭投诉。"), "not_called_back")
    step(complaint, work, "close", given["note"], status=rules.CLOSED)
    return say("投诉 {code} 已关闭。", code=complaint["code"])


@action(
    "退回重办", name="send_back", on="complaint", icon="undo", needs=NAMED, danger=True, who=supervises,
    when=within(rules.HANDLED, rules.VERIFIED, rules.CLOSED),
    input=(given("reason", "退回原因", "long_text", required=True),),
)  # fmt: skip
def send_back(complaint: Row, given: Mapping[str, Any], work: Work) -> str:
    """Not settled after all: the handler takes it up again, and what was verified and answered counts no more (SRV-035)."""
    require_supervisor(complaint, work)
    with work.derived():
        step(
            complaint, work, "send_back", given["reason"], status=rules.HANDLING, supervise_result=None, callback_result=None,
            satisfaction=None, called_back_at=None, closed_at=None,
        )  # fmt: skip
    return say("投诉 {code} 已退回，请处理人重新处理。", code=complaint["code"])


@action(
    "生成工单", name="make_work_order", on="complaint", icon="tool", creates="service_work_order",
    when=IN_HAND, who=handles,
    input=(
        given("planned_at", "预约时间", "datetime"),
        given("content", "工作内容", "long_text", required=True),
    ),
    defaults=lambda row: {"content": row["detail"]},
)  # fmt: skip
def make_work_order(complaint: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """What is to be done about a complaint is carried out by a work order, which reports back to it (SRV-022)."""
    if not handles(complaint, work.actor):
        raise Forbidden(say("只有投诉处理人或投诉监督人可以生成工单。"))
    asked = {name: given[name] for name in ("planned_at", "content")}
    made = work.add("service_work_order", work_order_type="complaint", complaint=complaint.id, customer=complaint["customer"], **asked)
    return Outcome(say("已建立服务工单 {code}，请派工。", code=made.title), open=("service_work_order", made.id))


ACTIONS = (allocate, handle, verify, close, call_back, progress, make_work_order, send_back)

"""Verbs of work orders: dispatch, recall, arrive, finish, call back, send back (SRV-016, SRV-019, SRV-057).

Dispatching, calling back and sending back are for those to whom a role gives it by name; the executor arrives and finishes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from guanxi.base.errors import Forbidden, Invalid
from guanxi.base.words import say
from guanxi.domains.service import calling_back
from guanxi.domains.service.shared import tell_lacking, within
from guanxi.domains.service.work_orders import rules
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def executes(order: Row, actor: Actor) -> bool:
    """Who was sent, who looks after the work order, or an administrator."""
    return actor.is_admin or (actor.employee is not None and actor.employee in (order["executor"], order["owner"]))


def require_executor(order: Row, work: Work) -> None:
    if not executes(order, work.actor):
        raise Forbidden(say("只有执行人或负责员工可以填写到达和完成。"))


def require_times(order: Row, work: Work, arrived: datetime | None, finished: datetime | None) -> None:
    """Raises Invalid at the time that cannot be."""
    wrong = rules.out_of_order(order["dispatched_at"], arrived, finished, work.now)
    if wrong == "arrived_at":
        raise Invalid.at("arrived_at", "impossible", say("到达时间不能早于派工时间，也不能晚于现在。"))
    if wrong:
        raise Invalid.at("finished_at", "impossible", say("完成时间不能早于到达时间，也不能晚于现在。"))


@action(
    "派工", name="dispatch", on="service_work_order", icon="send", primary=True, needs=NAMED, when=within(rules.PENDING, rules.DISPATCHED),
    input=(
        given("executor", "执行人", "employee", required=True),
        given("planned_at", "预约时间", "datetime", help="不填则不改变。"),
    ),
    defaults=lambda row: {"executor": row["executor"], "planned_at": row["planned_at"]},
)  # fmt: skip
def dispatch(order: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Somebody is sent and hears of it; he may write to the work order, and who could not see the customer is named (PERM-041)."""
    row = work.update(
        order, executor=given["executor"], planned_at=given["planned_at"] or order["planned_at"], status=rules.DISPATCHED, dispatched_at=work.now
    )
    person = work.lookup("employee", row["executor"])
    done = say("工单 {code} 已派给{name}。", code=order["work_order_code"], name=person.title if person else "")
    return tell_lacking(work, row, [row["executor"]], done, say("派工不会授予客户的权限，请在“权限与共享”中校验并授权："))


@action("撤回派工", name="recall", on="service_work_order", icon="undo", needs=NAMED, when=within(rules.DISPATCHED))
def recall(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Nobody is sent after all."""
    with work.derived():
        work.update(order, executor=None, status=rules.PENDING, dispatched_at=None)
    return say("工单 {code} 已撤回派工。", code=order["work_order_code"])


@action(
    "到达", name="arrive", on="service_work_order", icon="environment", primary=True, when=within(rules.DISPATCHED), who=executes,
    input=(given("arrived_at", "到达时间", "datetime", help="不填则为现在；远程处理时为开始时间。"),),
)  # fmt: skip
def arrive(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """The executor is there, or has begun (SRV-057)."""
    require_executor(order, work)
    at = given["arrived_at"] or work.now
    require_times(order, work, at, None)
    work.update(order, arrived_at=at, status=rules.WORKING)
    return say("工单 {code} 执行中。", code=order["work_order_code"])


@action(
    "完成", name="finish", on="service_work_order", icon="check-circle", primary=True, when=within(*rules.IN_HAND), who=executes,
    input=(
        given("result", "处理结果", "long_text", required=True),
        given("fault_code", "故障编码", "reference", target="fault_code", help="报修工单必填。"),
        given("failure_mode", "故障模式", "reference", target="failure_mode", depends_on={"fault_code": "fault_code"}),
        given("work_hours", "工时（小时）", "decimal"),
        given("finished_at", "完成时间", "datetime", help="不填则为现在。"),
        given("signed_by", "客户签字人", "text", max_length=60),
        given("signature", "客户签字", "image", help="签字的照片或扫描件。"),
    ),
    defaults=lambda row: {n: row[n] for n in ("result", "fault_code", "failure_mode", "work_hours", "signed_by")},
)  # fmt: skip
def finish(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """What was done, what was wrong, how long it took, and the customer's signature (SRV-057, SRV-047)."""
    require_executor(order, work)
    if order["work_order_type"] == "repair" and not given["fault_code"]:
        raise Invalid.at("fault_code", "required", say("报修工单请选择故障编码。"))
    if given["work_hours"] is not None and not 0 <= given["work_hours"] <= 1000:
        raise Invalid.at("work_hours", "out_of_range", say("工时在 0 到 1000 小时之间。"))
    at = given["finished_at"] or work.now
    require_times(order, work, order["arrived_at"], at)
    told = {name: given[name] for name in ("result", "fault_code", "failure_mode", "work_hours", "signed_by")}
    if given["signature"]:
        told["signature"] = given["signature"]
    work.update(order, status=rules.DONE, finished_at=at, **told)
    return say("工单 {code} 已完成。", code=order["work_order_code"])


@action(
    "回访客户", name="visit", on="service_work_order", icon="phone", needs=NAMED, primary=True, when=within(rules.DONE),
    input=calling_back.INPUT,
    defaults=lambda row: {n: row[n] for n in ("satisfaction", "visit_result")},
)  # fmt: skip
def visit(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """How satisfied the customer is with this piece of work (SRV-019)."""
    work.update(order, **calling_back.said(given, work))
    return say("已记录工单 {code} 的回访。", code=order["work_order_code"])


@action(
    "退回返工", name="send_back", on="service_work_order", icon="rollback", needs=NAMED, danger=True, when=within(rules.DONE),
    input=(given("reason", "退回原因", "long_text", required=True),),
)  # fmt: skip
def send_back(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Not done after all: the executor learns why, and what the customer said counts no more."""
    with work.derived():
        work.update(order, status=rules.WORKING, finished_at=None, satisfaction=None, visit_result=None, visited_at=None)
    facts = {"who": work.actor.name, "code": order["work_order_code"], "reason": given["reason"]}
    people = [e for e in (order["executor"],) if e]
    notify(work, "{who}退回了服务工单 {code}：{reason}", facts, employees=people, about=("service_work_order", order.id))
    return say("工单 {code} 已退回返工。", code=order["work_order_code"])


ACTIONS = (dispatch, arrive, finish, visit, recall, send_back)

"""Verbs of service requests: accept, appoint, begin, make a work order, resolve, call back, close, reopen; and what else may come of one.

Accepting, appointing, calling back, closing and reopening are for those to whom a role gives it by name: the service desk.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.service import calling_back
from guanxi.domains.service.objects.service_work_order import TYPES
from guanxi.domains.service.requests import rules
from guanxi.domains.service.shared import tell_lacking, within
from guanxi.domains.service.work_orders import rules as work_orders
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

UNSOLVED = within(*rules.UNSOLVED)


def looks_after(request: Row, actor: Actor) -> bool:
    """Who is responsible for it, or an administrator."""
    return actor.is_admin or (actor.employee is not None and request["owner"] == actor.employee)


def require_owner(request: Row, work: Work) -> None:
    if not looks_after(request, work.actor):
        raise Forbidden(say("只有负责员工可以处理这个服务请求；请先受理，或指定专人负责。"))


@action("受理", name="accept", on="service_request", icon="check", many=True, primary=True, needs=NAMED, when=within(rules.NEW))
def accept(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """Somebody of the desk takes it: he is responsible now, and everybody sees it (SRV-007)."""
    before = request["owner"]
    work.update(request, status=rules.CLAIMED, responded_at=work.now, **({"owner": work.actor.employee} if work.actor.employee else {}))
    if before and before != work.actor.employee:
        facts = {"who": work.actor.name, "code": request["request_code"]}
        notify(work, "{who}受理了服务请求 {code}。", facts, employees=[before], about=("service_request", request.id))
    return say("您已受理服务请求 {code}。", code=request["request_code"])


@action(
    "指定专人", name="appoint", on="service_request", icon="user-add", many=True, needs=NAMED, when=UNSOLVED,
    input=(given("person", "负责员工", "employee", required=True),),
)  # fmt: skip
def appoint(request: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """One specific person becomes responsible and hears of it (SRV-003); whether he could see the customer is said at once."""
    status = rules.CLAIMED if request["status"] == rules.NEW else request["status"]
    row = work.update(request, owner=given["person"], status=status, responded_at=request["responded_at"] or work.now)
    person = work.lookup("employee", given["person"])
    done = say("服务请求 {code} 由{name}负责。", code=request["request_code"], name=person.title if person else "")
    return tell_lacking(work, row, [given["person"]], done, say("指定不会授予客户的权限，请在“权限与共享”中校验并授权："))


@action("开始处理", name="start", on="service_request", icon="play-circle", when=within(rules.CLAIMED), who=looks_after)
def start(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """Work on it has begun; a work order says so by itself."""
    require_owner(request, work)
    work.update(request, status=rules.WORKING)
    return say("服务请求 {code} 处理中。", code=request["request_code"])


@action(
    "生成工单", name="make_work_order", on="service_request", icon="tool", primary=True, creates="service_work_order", when=UNSOLVED,
    input=(
        given("work_order_type", "工单类型", "choice", required=True, options=TYPES),
        given("planned_at", "预约时间", "datetime"),
        given("content", "工作内容", "long_text", required=True),
    ),
    defaults=lambda row: {"work_order_type": rules.usual_work(row["request_type"]), "content": row["content"]},
)  # fmt: skip
def make_work_order(request: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A piece of the work, to be dispatched (SRV-016); a complaint is recorded first, so that its work order reports back to it (D-22)."""
    if given["work_order_type"] == "complaint" and not request["complaint"]:
        raise Invalid.at("work_order_type", "no_complaint", say("请先用“转投诉”登记投诉，再生成投诉工单。"))
    asked = {name: given[name] for name in ("work_order_type", "planned_at", "content")}
    made = work.add("service_work_order", request=request.id, customer=request["customer"], complaint=request["complaint"], **asked)
    return Outcome(say("已建立服务工单 {code}，请派工。", code=made.title), open=("service_work_order", made.id))


@action(
    "解决", name="resolve", on="service_request", icon="check-circle", primary=True, who=looks_after,
    when=within(rules.CLAIMED, rules.WORKING),
    input=(given("solution", "解决情况", "long_text", required=True),),
    defaults=lambda row: {"solution": row["solution"]},
)  # fmt: skip
def resolve(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """The matter is settled, all its work orders are done; whoever entered it can answer the customer."""
    require_owner(request, work)
    waiting = [o for o in work.select("service_work_order", "request", [request.id]) if o["status"] != work_orders.DONE]
    if waiting:
        raise RuleBroken(say("服务工单 {code} 还没有完成，不能解决。", code=waiting[0].title), "not_done")
    work.update(request, status=rules.RESOLVED, solution=given["solution"], resolved_at=work.now)
    recorder = [request["created_by"]] if request["created_by"] else []
    facts = {"who": work.actor.name, "code": request["request_code"]}
    notify(work, "{who}解决了服务请求 {code}。", facts, operators=recorder, about=("service_request", request.id))
    return say("服务请求 {code} 已解决，请回访客户。", code=request["request_code"])


@action(
    "回访客户", name="visit", on="service_request", icon="phone", needs=NAMED, primary=True, when=within(rules.RESOLVED),
    input=calling_back.INPUT,
)  # fmt: skip
def visit(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """The desk asks the customer what became of it."""
    work.update(request, status=rules.VISITED, **calling_back.said(given, work))
    return say("已记录服务请求 {code} 的回访。", code=request["request_code"])


@action(
    "关闭", name="close", on="service_request", icon="check-square", needs=NAMED,
    when=within(rules.NEW, rules.CLAIMED, rules.RESOLVED, rules.VISITED),
    input=(given("reason", "关闭说明", "long_text", help="未经回访就关闭时必填，例如重复受理。"),),
)  # fmt: skip
def close(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """Over: after the call back, or with a reason where there is nothing to call back about."""
    if rules.needs_reason(request["status"]) and not given["reason"]:
        raise Invalid.at("reason", "required", say("还没有回访客户，请说明关闭的原因。"))
    work.update(request, status=rules.CLOSED, closed_at=work.now, close_reason=given["reason"])
    return say("服务请求 {code} 已关闭。", code=request["request_code"])


@action(
    "重新打开", name="reopen", on="service_request", icon="undo", needs=NAMED, danger=True,
    when=within(rules.RESOLVED, rules.VISITED, rules.CLOSED),
    input=(given("reason", "原因", "long_text", required=True),),
)  # fmt: skip
def reopen(request: Row, given: Mapping[str, Any], work: Work) -> str:
    """Not settled after all: what the customer said and that it was over count no more."""
    with work.derived():
        work.update(
            request, status=rules.WORKING, responded_at=request["responded_at"] or work.now, resolved_at=None, satisfaction=None,
            visit_result=None, visited_at=None, closed_at=None, close_reason=None,
        )  # fmt: skip
    facts = {"who": work.actor.name, "code": request["request_code"], "reason": given["reason"]}
    people = [request["owner"]] if request["owner"] else []
    notify(work, "{who}重新打开了服务请求 {code}：{reason}", facts, employees=people, about=("service_request", request.id))
    return say("服务请求 {code} 已重新打开。", code=request["request_code"])


ACTIONS = (accept, appoint, make_work_order, resolve, visit, close, start, reopen)

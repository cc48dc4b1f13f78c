"""What saving a work order checks, derives and leads to."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.service.requests import rules as requests
from guanxi.domains.service.saving import REPLAY
from guanxi.domains.service.shared import keep_settled, others, take_customer
from guanxi.domains.service.work_orders import rules
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.rights import may_act
from guanxi.kernel.actions.declare import NAMED
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import QUIET, Work

SOURCES = {"request": "service_request", "complaint": "complaint", "contact": "contact", "order": "sales_order"}


def check_work_order(draft: Draft, work: Work) -> None:
    """Customer and source belong together, a complaint has its work order, the mode is one of the fault; what is done stays."""
    if keep_settled(draft, rules.DONE, say("工单已完成，不能修改；请先退回返工。")):
        return
    take_customer(draft, work, SOURCES)
    take_over(draft, work)
    if draft["work_order_type"] == "complaint" and not draft["complaint"]:
        draft.refuse("complaint", "required", say("投诉工单要选择它所处理的投诉。"))
    name_fault(draft, work)
    send(draft, work)


def take_over(draft: Draft, work: Work) -> None:
    """A new work order knows what its source says, and the address of the customer."""
    if not draft.new:
        return
    for name in ("request", "complaint"):
        source = work.lookup(SOURCES[name], draft[name])
        if source:
            draft.default("contact", source["contact"])
            draft.default("product", source["product"])
            draft.default("content", source["content" if name == "request" else "detail"])
            draft.default("fault_code", source.values.get("fault_code"))
    customer = work.lookup("customer", draft["customer"])
    draft.default("address", customer["address"] if customer else None)


def name_fault(draft: Draft, work: Work) -> None:
    """The mode says of which fault it is (SRV-047)."""
    mode = work.lookup("failure_mode", draft["failure_mode"]) if draft.changed("failure_mode", "fault_code") else None
    if mode is None:
        return
    if draft["fault_code"] is None:
        draft.set("fault_code", mode["fault_code"])
    elif mode["fault_code"] != draft["fault_code"]:
        draft.refuse("failure_mode", "other_fault", say("所选故障模式不属于这个故障编码。"))


def send(draft: Draft, work: Work) -> None:
    """Naming the executor is dispatching, and gives him the right to write to the work order (SRV-016)."""
    if draft.new and draft["executor"]:
        if draft.typed and not work.trusted and not may_act(work.actor, draft.spec, "dispatch", NAMED):
            draft.refuse("executor", "forbidden", say("您没有派工的权限。"))
        if draft["status"] == rules.PENDING:
            draft.set("status", rules.DISPATCHED)
            draft.default("dispatched_at", work.now)
    if draft.changed("executor", "owner"):
        before = draft.before["executor"] if draft.before and draft.changed("executor") else None
        draft.set("related_edit", rules.writers(draft["owner"], before, draft["executor"], draft["related_edit"] or ()) or None)


def follow_work_orders(drafts: Sequence[Draft], work: Work) -> None:
    """The request is in progress, the complaint learns what was done, people hear what they have to do."""
    if work.memo.get(REPLAY):
        return
    begin_requests({d["request"] for d in drafts if d.new and d["request"]}, work)
    done = [d for d in drafts if d["status"] == rules.DONE and d.changed("status")]
    report_to_complaints([d for d in done if d["complaint"]], work)
    if work.memo.get(QUIET):
        return
    for draft in drafts:
        tell_executor(draft, work)
    for draft in done:
        tell_desk(draft, work)


def begin_requests(ids: set[int], work: Work) -> None:
    """Whoever makes a work order of a request has taken it up."""
    waiting = [r for r in work.rows("service_request", ids) if r["status"] in (requests.NEW, requests.CLAIMED)]
    work.update_many((r, {"status": requests.WORKING, "responded_at": r["responded_at"] or work.now}) for r in waiting)


def report_to_complaints(done: Sequence[Draft], work: Work) -> None:
    """The result stands in the progress of the complaint, and its people hear of it (SRV-022)."""
    complaints = {c.id: c for c in work.rows("complaint", {d["complaint"] for d in done}, lock=False)}
    work.add_many("complaint_progress", [
        {"complaint": d["complaint"], "step": "progress", "content": say("工单 {code}：{result}", code=d["work_order_code"], result=d["result"] or ""),
         "at": work.now, "employee": work.actor.employee} for d in done
    ])  # fmt: skip
    for draft in done:
        complaint = complaints[draft["complaint"]]
        facts = {"order": draft["work_order_code"], "code": complaint["code"]}
        people = others(work, [complaint["handler"], complaint["supervisor"]])
        notify(work, "投诉 {code} 的工单 {order} 已完成。", facts, employees=people, about=("complaint", complaint.id))


def tell_executor(draft: Draft, work: Work) -> None:
    """He was sent, or to another time; or he is sent no more."""
    if not draft.changed("executor", "dispatched_at") or draft["status"] == rules.DONE:
        return
    facts, about = {"who": work.actor.name, "code": draft["work_order_code"]}, ("service_work_order", draft.id)
    notify(work, "{who}将服务工单 {code} 派给您执行。", facts, employees=others(work, [draft["executor"]]), about=about)
    before = draft.before["executor"] if draft.before else None
    if before != draft["executor"]:
        notify(work, "{who}撤回了派给您的服务工单 {code}。", facts, employees=others(work, [before]))


def tell_desk(draft: Draft, work: Work) -> None:
    """Who looks after the work order and who after the request can go on."""
    request = work.lookup("service_request", draft["request"])
    facts = {"who": work.actor.name, "code": draft["work_order_code"]}
    people = others(work, [draft["owner"], request["owner"] if request else None])
    notify(work, "{who}完成了服务工单 {code}。", facts, employees=people, about=("service_work_order", draft.id))


def keep_dispatched(ids: Sequence[int], work: Work) -> None:
    """Work that somebody was sent to do is recalled before it is deleted."""
    for row in work.rows("service_work_order", ids, lock=False, deleted=True):
        if row["deleted_at"] is not None and row["status"] != rules.PENDING:
            raise RuleBroken(say("工单 {code} 已派工，不能删除；请先撤回派工。", code=row.title), "settled")

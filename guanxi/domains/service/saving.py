"""What saving a complaint checks, derives and leads to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from guanxi.base.words import say
from guanxi.domains.service import rules
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.rights import may_act
from guanxi.kernel.actions.declare import NAMED
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import QUIET, Work

STEP = "service.step"  # what a verb leaves for the progress of the complaint: step and content
REPLAY = "service.replay"  # set when records of the past are written with a progress of their own


def check_complaint(draft: Draft, work: Work) -> None:
    """The contact's customer, one object of the complaint, who may do what, and until when. A closed one stays as it is."""
    if draft.typed and draft.before and draft.before["status"] == rules.CLOSED:
        for name in draft.changes():
            draft.refuse(name, "closed", say("投诉已关闭，不能修改；请先退回重办。"))
        return
    contact = work.lookup("contact", draft["contact"])
    if contact:
        if draft["customer"] is None:
            draft.set("customer", contact["customer"])
        if contact["customer"] != draft["customer"]:
            draft.refuse("contact", "other_customer", say("联系人不属于所选客户。"))
    draft.default("received_at", work.now)
    if draft["received_at"] and draft.changed("received_at") and draft["received_at"] > work.now:
        draft.refuse("received_at", "in_future", say("投诉时间不能晚于现在。"))
    name_target(draft)
    check_people(draft, work)
    time_step(draft, work)


def name_target(draft: Draft) -> None:
    """A complaint is about one product, department or person (SRV-031); what was said of the other kinds goes."""
    wanted = rules.TARGETS.get(draft["target_type"] or "")
    if wanted is None or not draft.changed("target_type", *rules.TARGETS.values()):
        return
    for name in rules.TARGETS.values():
        if name != wanted and draft[name] is not None:
            draft.set(name, None)
    if draft[wanted] is None:
        draft.refuse(wanted, "required", say("请选择被投诉的产品、部门或人员。"))


def check_people(draft: Draft, work: Work) -> None:
    """Naming the handler is allocating (SRV-033), and not everybody can be it."""
    if not draft["handler"] or not draft.typed:
        return
    if draft.new and not work.trusted and not may_act(work.actor, draft.spec, "allocate", NAMED):
        draft.refuse("handler", "forbidden", say("您没有分配投诉的权限。"))
    if draft.new and draft["status"] == rules.RECORDED:
        draft.set("status", rules.ALLOCATED)
    if not draft.changed("handler", "supervisor", "target_employee"):
        return
    problem = rules.may_handle(draft["handler"], draft["target_employee"], draft["supervisor"])
    if problem:
        at = "handler" if draft.new else "target_employee" if problem == "accused" else "supervisor"
        draft.refuse(at, problem, unfit(problem))


def unfit(problem: str) -> str:
    """Why somebody cannot be the handler."""
    if problem == "accused":
        return say("被投诉人不能处理对自己的投诉。")
    return say("投诉处理人和投诉监督人不能是同一人。")


def time_step(draft: Draft, work: Work) -> None:
    """When the step began and until when it should be over (SRV-038)."""
    before = draft.before["status"] if draft.before else None
    if draft["status"] == rules.CLOSED and before != rules.CLOSED:
        draft.default("closed_at", work.now)
    fresh = not rules.same_step(before, draft["status"])
    if fresh and not (draft.new and draft["step_since"]):
        draft.set("step_since", (draft["received_at"] or work.now) if draft.new else work.now)
    if not (fresh or draft.changed("reason")) or not draft["step_since"]:
        return
    reason = work.lookup("complaint_reason", draft["reason"])
    limits: dict[str, Any] = {name: reason[name] for name in set(rules.LIMITS.values())} if reason else {}
    draft.set("step_due", rules.deadline(draft["status"], draft["step_since"], limits))
    draft.set("timeliness", rules.timeliness(draft["step_due"], work.now))


def follow_complaint(drafts: Sequence[Draft], work: Work) -> None:
    """The progress gets its line, people hear what they have to do."""
    if work.memo.get(REPLAY):
        return
    work.add_many("complaint_progress", [line for draft in drafts if (line := progress(draft, work))])
    if work.memo.get(QUIET):
        return
    for draft in drafts:
        tell_supervisor(draft, work)
        tell_handler(draft, work)
        tell_owner(draft, work)


def progress(draft: Draft, work: Work) -> dict[str, Any] | None:
    """What this save adds to the progress: the step of the verb that saves, or that the complaint was recorded."""
    step, content = ("record", None) if draft.new else work.memo.get(STEP, ("", None))
    if not step:
        return None
    due = draft.before["step_due"] if draft.before else None
    return {
        "complaint": draft.id, "step": step, "content": content, "at": work.now, "due": due,
        "employee": work.actor.employee, "timeliness": rules.timeliness(due, work.now),
    }  # fmt: skip


def tell_supervisor(draft: Draft, work: Work) -> None:
    """He was named, or it is his turn. A notice names no customer: whom it reaches need not be able to see him."""
    people = [draft["supervisor"]] if draft["supervisor"] else []
    facts, about = {"who": work.actor.name, "code": draft["code"]}, ("complaint", draft.id)
    if draft["status"] == rules.HANDLED and draft.changed("status"):
        notify(work, "{who}处理了投诉 {code}，请核实。", facts, employees=people, about=about)
    elif draft.changed("supervisor") and draft["status"] != rules.CLOSED:
        notify(work, "{who}请您监督投诉 {code}。", facts, employees=people, about=about)


def tell_handler(draft: Draft, work: Work) -> None:
    """It was given to him, or came back to him."""
    people = [draft["handler"]] if draft["handler"] else []
    facts, about = {"who": work.actor.name, "code": draft["code"]}, ("complaint", draft.id)
    step, content = work.memo.get(STEP, ("", None))
    if draft.changed("handler") and draft["status"] in (rules.ALLOCATED, rules.HANDLING):
        notify(work, "{who}将投诉 {code} 分配给您处理。", facts, employees=people, about=about)
    elif step == "send_back":
        facts["reason"] = content or ""
        notify(work, "{who}退回了投诉 {code}，请重新处理：{reason}", facts, employees=people, about=about)


def tell_owner(draft: Draft, work: Work) -> None:
    """Whoever recorded it can answer the customer, and the handler knows that it is over."""
    if draft.new or draft["status"] != rules.CLOSED or not draft.changed("status"):
        return
    people = [e for e in dict.fromkeys((draft["owner"], draft["handler"])) if e]
    facts = {"who": work.actor.name, "code": draft["code"]}
    notify(work, "{who}关闭了投诉 {code}。", facts, employees=people, about=("complaint", draft.id))

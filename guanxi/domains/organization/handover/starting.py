"""Asking for a hand-over: what there is, whether it may be done, and the job that does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from guanxi.base.clock import DEFAULT_ZONE, today
from guanxi.base.errors import FieldError, Forbidden, Invalid
from guanxi.base.words import say, translate
from guanxi.domains.organization.handover.parts import Holdings, objects_with_parts
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may_act
from guanxi.kernel.jobs.progress import start_job
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.work import Work

ACTION, NEEDS = "hand_over", "assign"
TASK = "organization.handover"
GONE = ("left", "disabled")


@dataclass(frozen=True)
class Plan:
    """Who hands over to whom. `successors` names objects that go to somebody else than `successor`, or (None) to nobody."""

    leaver: int
    successor: int | None = None
    successors: Mapping[str, int | None] = field(default_factory=dict)
    open_only: bool = True
    status: str | None = None  # what becomes of the leaver: left, disabled, or nothing
    leave_date: date | None = None
    note: str | None = None


def require_handover(actor: Actor) -> None:
    """Administrators, and people whose role switches the action on. Raises Forbidden."""
    if not may_act(actor, object_spec("employee"), ACTION, NEEDS):
        raise Forbidden(say("您没有执行“{action}”的权限，请联系管理员。", action=say("工作转接")))


def preview(actor: Actor, leaver: int) -> dict[str, Any]:
    """What the employee holds, per object and field."""
    require_handover(actor)
    with Work(actor, "handover.preview") as work:
        person = work.get("employee", leaver, "view", lock=False)
    found = []
    for spec in objects_with_parts():
        counts = Holdings(spec, leaver).counts()
        if counts["count"]:
            fields = [
                {"name": c["field"].name, "label": translate(c["field"].label), "count": c["count"], "open": c["open"]}
                for c in counts["fields"]
            ]
            found.append({
                "object": spec.name, "label": translate(spec.label), "icon": spec.icon, "count": counts["count"],
                "open": counts["open"], "has_open": bool(spec.open), "fields": fields,
            })  # fmt: skip
    return {"employee": {"id": person.id, "title": person.title}, "status": person["status"], "objects": found}


def start(actor: Actor, plan: Plan) -> int:
    """Begin the hand-over; the leaver loses his login in the same transaction. Returns the job."""
    require_handover(actor)
    with Work(actor, "employee.hand_over") as work:
        return begin(work, plan)


def begin(work: Work, plan: Plan) -> int:
    """The same inside a running work, whose actor has been asked for his right."""
    check(work, plan)
    to = {spec.name: plan.successors.get(spec.name, plan.successor) for spec in objects_with_parts()}
    chosen = {name: employee for name, employee in to.items() if employee}
    leaver = work.get("employee", plan.leaver, "view")
    total = sum(Holdings(object_spec(n), plan.leaver).counts()["open" if plan.open_only else "count"] for n in chosen)
    args = {"leaver": plan.leaver, "to": chosen, "open_only": plan.open_only, "note": plan.note}
    if plan.status and leaver["status"] != plan.status:
        with work.derived():
            work.update(
                leaver, status=plan.status, leave_date=plan.leave_date or leaver["leave_date"] or today(DEFAULT_ZONE)
            )
    label = say("工作转接：{name}", name=leaver.title)
    return start_job(work.actor, "handover", label, TASK, total=total, args=args)


def check(work: Work, plan: Plan) -> None:
    """Refuse at the field what makes no sense. Raises Invalid."""
    errors: dict[str, list[FieldError]] = {}
    known = {spec.name for spec in objects_with_parts()}
    for name in plan.successors:
        if name not in known:
            errors[f"objects.{name[:60]}"] = [FieldError("unknown_object", say("没有对象“{name}”。", name=name[:60]))]
    named = {"from_employee": plan.leaver, "to_employee": plan.successor}
    named |= {f"objects.{name}": employee for name, employee in plan.successors.items() if name in known}
    people = {row.id: row for row in work.rows("employee", [e for e in named.values() if e], lock=False)}
    for at, employee in named.items():
        if employee is not None and employee not in people:
            errors[at] = [FieldError("unknown_record", say("所选记录不存在，或您无权查看。"))]
        elif employee and at != "from_employee" and employee == plan.leaver:
            errors[at] = [FieldError("same_employee", say("接收员工不能是转出员工本人。"))]
        elif employee and at != "from_employee" and people[employee]["status"] != "active":
            errors[at] = [FieldError("not_active", say("接收员工必须在职。"))]
    if not plan.successor and not any(plan.successors.values()):
        errors.setdefault("to_employee", [FieldError("required", say("请选择接收员工。"))])
    if plan.status and plan.status not in GONE:
        errors["status"] = [FieldError("unknown_option", say("请选择离职或停用。"))]
    if errors:
        raise Invalid(fields=errors)

"""The hand-over as a verb of an employee: everything to one successor. The page of hand-overs does it object by object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.words import say
from guanxi.domains.organization.handover.starting import ACTION, GONE, NEEDS, Plan, begin
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.fields import options
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

STATUS = options(("left", "离职"), ("disabled", "停用", "orange"))
assert {o.value for o in STATUS} == set(GONE)


@action(
    "工作转接", on="employee", name=ACTION, icon="swap", needs=NEEDS, danger=True,
    input=(
        given("to_employee", "接收员工", "employee", required=True),
        given("open_only", "仅未结", "boolean", default=True, help="已结束的商机、行动等留在原员工名下。"),
        given("status", "转出员工设为", "choice", options=STATUS, help="离职或停用的员工立即不能登录；只是换岗则不填。"),
        given("leave_date", "离职日期", "date"),
        given("note", "备注", "text"),
    ),
)  # fmt: skip
def hand_over(employee: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Hand all that the employee holds to one successor, as a job (ORG-018)."""
    job = begin(work, Plan(
        employee.id, given["to_employee"], open_only=given["open_only"] is not False, status=given["status"],
        leave_date=given["leave_date"], note=given["note"],
    ))  # fmt: skip
    return Outcome(say("正在转接{name}的工作，完成后会通知您。", name=employee.title), data={"job": job})

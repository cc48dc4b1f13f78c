"""Verbs of the organisation: giving people a way in."""

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.organization.queries import login_of
from guanxi.domains.organization.rules import BOTH_SYSTEMS
from guanxi.kernel.access.operators import set_password as replace_password
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.models import Operator
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

SYSTEMS = Operator._meta.get_field("allowed_systems").spec().options


@action(
    "开通登录", on="employee", icon="login", needs="admin", who=lambda employee, actor: not login_of(employee.id),
    input=(
        given("account", "登录账号", "text", required=True),
        given("password", "初始密码", "password", required=True, help="首次登录时须修改。"),
        given("allowed_systems", "可登录系统", "multi_choice", options=SYSTEMS, help="不选则为营销服务管理。"),
        given("is_salesperson", "业务员", "boolean", help="业务员须属于末级部门。"),
        given("business_department", "业务部门", "department", help="不选则与所属部门相同。"),
    ),
    defaults=lambda row: {
        "account": row.get("mobile") or row.get("code"), "is_salesperson": row.get("is_salesperson"),
        "business_department": row.get("business_department"), "allowed_systems": ["marketing_service"],
    },
)  # fmt: skip
def open_account(employee: Row, given: Mapping[str, Any], work: Work) -> str:
    """Make an operator for an employee, who must change the password when he first signs in; tick him as a salesperson with
    his business department, and choose the CRM systems he may log in to (ORG-011). Whoever has an account gets no second one."""
    if account := login_of(employee.id):
        told = say("{name}已有登录账号 {account}，不需要再开通；忘记密码时，请在操作员档案中重置。", name=employee["name"], account=account)
        raise RuleBroken(told, "has_login")
    if given["is_salesperson"]:
        place = {"business_department": given["business_department"]} if given["business_department"] else {}
        work.update(employee, is_salesperson=True, **place)
    work.add(
        "operator", account=given["account"], name=employee["name"], password=given["password"],
        employee=employee.id, must_change_password=True, allowed_systems=given["allowed_systems"] or [BOTH_SYSTEMS],
    )  # fmt: skip
    return say("已为{name}开通登录账号 {account}。", name=employee["name"], account=given["account"])


@action(
    "重置密码", on="operator", icon="key", needs="admin",
    input=(given("password", "新密码", "password", required=True),),
)  # fmt: skip
def set_password(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    """Set a new password; all sessions of the operator end, and he must change it when he next signs in."""
    replace_password(operator.id, given["password"], hashed=True, must_change=True)
    return say("密码已重置。")


@action("停用帐号", on="operator", icon="stop", needs="admin", when={"field": "status", "op": "eq", "value": "enabled"}, confirm="此人将立即退出，不能再登录。")
def disable_account(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    """Nobody signs in with it any more; what was done under it stays (ORG-027)."""
    if operator.id == work.actor.operator:
        raise RuleBroken(say("不能停用您自己的帐号。"), "own_login")
    work.update(operator, status="disabled")
    return say("已停用帐号 {account}。", account=operator["account"])


@action("启用帐号", on="operator", icon="success", needs="admin", when={"field": "status", "op": "eq", "value": "disabled"})
def enable_account(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    """Back to work."""
    work.update(operator, status="enabled")
    return say("已启用帐号 {account}。", account=operator["account"])


@action("个人权限", on="employee", icon="safety", needs="admin")
def person_rights(employee: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Leads to the page of the person's rights (PERM-024)."""
    return Outcome("", go=f"/admin/people/{employee.id}")

"""People from outside: an account for somebody of a dealer, service provider, partner or learning centre (ORG-027)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.organization.public import EXTERNAL_ROLES, first_external_role
from guanxi.features.signin import mails
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

INPUT = (
    given("name", "姓名", "text", required=True, max_length=80),
    given("account", "登录账号", "text", required=True, max_length=80),
    given("email", "邮箱", "email", help="邀请邮件发到这里，由本人设置密码。"),
    given("roles", "外部角色", "multi_reference", target="role", required=True, among=EXTERNAL_ROLES),
    given("password", "初始密码", "password", help="不填则发送邀请邮件；填写则不发，首次登录时须修改。"),
)


@action("开通外部帐号", on="customer", icon="login", needs="admin", rare=True, input=INPUT, defaults=lambda row: {"roles": first_external_role()})
def open_external_account(customer: Row, given: Mapping[str, Any], work: Work) -> str:
    """An account that sees this customer's data and nothing else; whoever gets it sets his password by a link, or is given one."""
    if not given["password"]:
        check_invitation(given["email"])
    work.add(
        "operator", name=given["name"], account=given["account"], email=given["email"], password=given["password"], roles=given["roles"],
        bound_customer=customer.id, must_change_password=bool(given["password"]),
    )  # fmt: skip
    if given["password"]:
        return say("已为{name}开通外部帐号 {account}。", name=given["name"], account=given["account"])
    mails.invite(work, given["account"])
    return say("已为{name}开通外部帐号 {account}，邀请邮件已发往 {email}。", name=given["name"], account=given["account"], email=given["email"])


def check_invitation(email: str | None) -> None:
    """Raises Invalid where no invitation can be sent."""
    if not email:
        raise Invalid.at("email", "required", say("请填写邮箱以发送邀请，或填写初始密码。"))
    if not mails.can_send_links():
        raise Invalid.at("password", "required", say("没有配置邮件服务器或站点地址，不能发送邀请，请填写初始密码。"))

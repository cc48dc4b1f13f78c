"""What an administrator does about somebody's way in, from the page of the operator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.features.signin import log, tokens, totp
from guanxi.features.signin.log import Door
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import action
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.signin import history
from guanxi.kernel.storage.rows import run

ENABLED = {"field": "status", "op": "eq", "value": "enabled"}


def note(event: str, operator: Row, work: Work) -> None:
    log.write(event, operator["account"], operator.id, Door(work.actor.ip), reason="by_administrator", by=work.actor.operator)


def is_other(operator: Row, actor: Actor) -> bool:
    return operator.id != actor.operator


@action("以此身份查看", on="operator", icon="eye", needs="admin", when=ENABLED, who=is_other)
def act_as(operator: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Look around as this person, reading only. The browser makes the call itself: it is about its own session."""
    return switching(operator.id)


def switching(operator: int) -> Outcome:
    return Outcome(say("正在切换……"), data={"own_call": {"method": "POST", "path": "/auth/act-as", "body": {"operator": operator}}})


def account_of(employee: Row) -> int | None:
    """The operator as whom this person signs in."""
    found = run(
        "select id from operator where employee_id = %s and status = 'enabled' and deleted_at is null order by id limit 1",
        [employee.id],
    )
    return found[0][0] if found else None


def is_another(employee: Row, actor: Actor) -> bool:
    return account_of(employee) not in (None, actor.operator)


@action("以此身份查看", name="act_as", on="employee", icon="eye", needs="admin", who=is_another)
def act_as_employee(employee: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The same from the page of the employee."""
    operator = account_of(employee)
    if operator is None:
        raise RuleBroken(say("“{name}”没有启用的登录账号。", name=employee.title), "no_account")
    return switching(operator)


@action("重置动态口令", on="operator", icon="safety", needs="admin", confirm="此人将不再需要动态口令；如果角色或登录策略要求，下次登录时须重新绑定。")
def reset_second_factor(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    """For somebody whose telephone is lost (SYS-014)."""
    totp.remove(operator.id)
    note("removed", operator, work)
    return say("动态口令已重置。")


@action(
    "生成一次性口令表", on="operator", icon="unordered-list", needs="admin",
    when={"and": [ENABLED, {"field": "password_kind", "op": "eq", "value": "one_time"}]},
    confirm="此前发放的口令表将作废。",
)  # fmt: skip
def issue_codes(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    """Ten codes on paper, each good for one sign-in (SYS-015). They are shown once."""
    codes = tokens.issue_codes("list", operator.id)
    note("code_sent", operator, work)
    return "\n".join([say("以下口令各可登录一次，只显示这一次，请抄录后交给本人："), *codes])


@action("强制下线", on="operator", icon="logout", needs="admin", confirm="此人的所有登录将立即结束。")
def end_sessions(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    if operator.id == work.actor.operator:
        raise RuleBroken(say("请在“账户”页管理自己的登录设备。"), "own_sessions")
    ended = run("delete from kernel_session where operator = %s returning id", [operator.id])
    note("sessions_ended", operator, work)
    return say("已结束 {n} 个登录。", n=len(ended))


@action("解除锁定", on="operator", icon="lock", needs="admin")
def unlock(operator: Row, given: Mapping[str, Any], work: Work) -> str:
    """Let somebody try again who mistyped his password too often (SYS-013)."""
    history.unlock(operator.id, operator["account"])
    note("unlocked", operator, work)
    return say("已解除锁定，可以重新登录。")


ACTIONS = (act_as, act_as_employee, end_sessions, reset_second_factor, issue_codes, unlock)

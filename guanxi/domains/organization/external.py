"""People from outside and their roles (ORG-027): who is one, and that the roles of both worlds stay apart."""

from __future__ import annotations

from guanxi.base.words import say
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

#: Which roles pickers offer.
EXTERNAL_ROLES = {"field": "is_external", "op": "eq", "value": True}


def first_external_role() -> list[int]:
    """The role that a new account from outside is offered, the oldest there is."""
    sql = "select id from role where is_external and status = 'enabled' and deleted_at is null order by id limit 1"
    return [r[0] for r in run(sql)]


def check_role(draft: Draft, work: Work) -> None:
    """A role changes sides only while nobody holds it: rights that were meant for one world do not slip into the other."""
    if draft.new or not draft.changed("is_external"):
        return
    if held(draft.id):
        draft.refuse("is_external", "held", say("还有人拥有这个角色，不能改变它是内部还是外部角色。请先收回，或复制一个新角色。"))


def held(role: int) -> bool:
    """Whether an employee or an account from outside holds the role."""
    sql = " union all ".join(f"select 1 from {table} where roles @> %s::bigint[] and deleted_at is null" for table in ("employee", "operator"))
    return bool(run(f"{sql} limit 1", [[role], [role]]))


def check_sides(draft: Draft, work: Work, *, external: bool) -> None:
    """Employees hold internal roles, accounts from outside external ones."""
    if not draft.changed("roles"):
        return
    roles = [r for r in (work.lookup("role", id_) for id_ in draft["roles"] or ()) if r]
    wrong = next((r for r in roles if bool(r["is_external"]) != external), None)
    if wrong and external:
        draft.refuse("roles", "internal_role", say("“{role}”是内部角色，不能给外部帐号。", role=wrong.title))
    elif wrong:
        draft.refuse("roles", "external_role", say("“{role}”是外部角色，不能给员工。", role=wrong.title))


def check_account(draft: Draft, work: Work) -> None:
    """An account from outside is bound to a customer, has a role, and is neither an employee's nor an administrator's."""
    if draft["bound_customer"] is None:
        if draft["roles"]:
            draft.refuse("roles", "not_external", say("内部人员的角色在员工档案中设置；外部帐号请先选择所属客户。"))
        if draft.before and draft.before["bound_customer"] is not None:
            draft.refuse("bound_customer", "required", say("外部帐号不能变为内部帐号，请另外开通。"))
        return
    if draft["employee"]:
        draft.refuse("employee", "external", say("外部帐号不能同时是员工的帐号。"))
    if draft["is_admin"]:
        draft.refuse("is_admin", "external", say("外部帐号不能是系统管理员。"))
    if not draft["roles"]:
        draft.refuse("roles", "required", say("请为外部帐号选择角色。"))
    check_sides(draft, work, external=True)

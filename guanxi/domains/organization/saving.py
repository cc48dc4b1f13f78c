"""What is checked when departments, people and their logins are saved, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guanxi.base.words import say
from guanxi.domains.organization import external, rules
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.signin.history import password_replaced
from guanxi.kernel.storage.rows import run


def check_employee(draft: Draft, work: Work) -> None:
    """Who may hand out roles, where salespeople belong, and that nobody locks himself out."""
    if draft.changed("roles") and not (work.trusted or work.actor.is_admin) and (draft["roles"] or not draft.new):
        # ORG-RULE-001: roles are rights, and only an administrator hands out rights, whoever else may edit employees.
        draft.refuse("roles", "administrators_only", say("只有系统管理员可以更改角色。"))
    if draft.changed("status") and draft["status"] in rules.GONE and draft.id and draft.id == work.actor.employee:
        draft.refuse("status", "own_login", say("不能把您自己设为离职或停用。"))
    external.check_sides(draft, work, external=False)
    place_salesperson(draft, work)


def place_salesperson(draft: Draft, work: Work) -> None:
    """ORG-006: a salesperson belongs to a leaf department, and sells for one (the same unless another is chosen)."""
    if not draft["is_salesperson"] or draft["status"] in rules.GONE:
        return
    if not draft.changed("is_salesperson", "department", "business_department", "status"):
        return
    draft.default("business_department", draft["department"])
    if draft["business_department"] is None and draft["department"] is None:
        draft.refuse("department", "required", say("业务员须属于末级部门，请选择部门。"))
    for name in ("department", "business_department"):
        place = work.lookup("department", draft[name])
        if place and not place["is_leaf"]:
            text = "“{name}”还有下级部门，业务员须属于末级部门：请选择它的下级部门，或为分公司建立一个虚拟部门。"
            draft.refuse(name, "not_leaf", say(text, name=place.title))


def follow_employees(drafts: Sequence[Draft], work: Work) -> None:
    """Whoever leaves or is disabled cannot sign in any more (ORG-018)."""
    gone = [d.id for d in drafts if d.changed("status") and d["status"] in rules.GONE]
    work.update_many(
        (o, {"status": "disabled"}) for o in work.select("operator", "employee", gone) if o["status"] != "disabled"
    )


def follow_operators(drafts: Sequence[Draft], work: Work) -> None:
    """A disabled login is signed out everywhere at once; a password set in a form ends what hung on the old one (SYS-013). So
    is somebody from outside who comes to stand for another customer."""
    moved = [d.id for d in drafts if not d.new and d.changed("bound_customer")]
    disabled = moved + [d.id for d in drafts if not d.new and d.changed("status") and d["status"] == "disabled"]
    if disabled:
        run("delete from kernel_session where operator = any(%s)", [disabled])
    for draft in drafts:
        if draft.before and draft.changed("password"):
            password_replaced(draft.id, draft.before["password"])


def check_department(draft: Draft, work: Work) -> None:
    """A department in which salespeople work stays a leaf: nothing is put below it until they have moved (ORG-006)."""
    if not draft["parent"] or not draft.changed("parent"):
        return
    count = salespeople_in(draft["parent"], work)
    above = work.lookup("department", draft["parent"])
    if count and above:
        text = "“{name}”有 {count} 名业务员，因此须保持为末级部门。请先把他们调到其他末级部门，再在它下面设部门。"
        draft.refuse("parent", "has_salespeople", say(text, name=above.title, count=count))


def salespeople_in(department: int, work: Work) -> int:
    """How many active salespeople belong to the department or sell for it."""
    people = {
        p.id: p for field in ("department", "business_department") for p in work.select("employee", field, [department])
    }
    return sum(1 for p in people.values() if p["is_salesperson"] and p["status"] not in rules.GONE)


def follow_departments(drafts: Sequence[Draft], work: Work) -> None:
    """Departments that gained or lost others below them are leaves no longer, or again."""
    moved = [d for d in drafts if d.changed("parent")]
    mark_leaves({d["parent"] for d in moved} | {d.before["parent"] for d in moved if d.before}, work)


def departments_came_or_went(ids: Sequence[int], work: Work) -> None:
    """The same after departments went to the recycle bin or came back."""
    mark_leaves({d["parent"] for d in work.rows("department", ids, lock=False, deleted=True)} | set(ids), work)


def mark_leaves(ids: Iterable[int | None], work: Work) -> None:
    """Set 末级 of these departments by whether others lie below them."""
    touched = {i for i in ids if i}
    parents = {d["parent"] for d in work.select("department", "parent", touched)}
    work.update_many(
        (d, {"is_leaf": d.id not in parents})
        for d in work.rows("department", touched)
        if d["is_leaf"] == (d.id in parents)
    )


def check_member(draft: Draft, work: Work) -> None:
    """A member is an employee, or somebody with a name; nobody is in a team twice (ORG-019)."""
    employee = work.lookup("employee", draft["employee"])
    if employee:
        draft.set("name", employee["name"])
        if draft["mobile"] is None:
            draft.default("mobile", employee["mobile"])
    elif not draft["name"]:
        draft.refuse("name", "required", say("请选择员工，或填写姓名。"))
    if not employee and draft["member_kind"] != "promoter":
        draft.refuse("employee", "required", say("业务员须有员工档案；没有档案的请选“导购员”。"))
    if employee and draft.changed("employee", "team"):
        team = work.select("team_member", "team", [draft["team"]])
        if any(m["employee"] == employee.id and m.id != draft.id for m in team):
            draft.refuse("employee", "not_unique", say("该员工已是团队成员。"))


def check_setting(draft: Draft, work: Work) -> None:
    """Only settings that mean something, with values that they can take (ORG-031)."""
    setting = rules.SETTINGS.get(draft["setting_key"] or "")
    if setting is None:
        draft.refuse("setting_key", "unknown_option", say("没有设置项“{key}”。", key=str(draft["setting_key"])[:60]))
    elif setting and draft["setting_value"] is not None and draft["setting_value"] not in setting:
        draft.refuse("setting_value", "unknown_option", say("“{value}”不是这个设置项的选项。", value=draft["setting_value"][:60]))
    elif draft["setting_key"] == "workdays" and draft["setting_value"] is not None and not rules.is_week(draft["setting_value"]):
        draft.refuse("setting_value", "unknown_option", say("工作日用 1 到 7 表示星期一到星期日，以逗号分隔。"))


def settings_changed(changed: Sequence[Draft] | Sequence[int], work: Work) -> None:
    """The kernel goes by some of them: what is remembered of them is dropped, in every process."""
    touch("metadata")


def check_operator(draft: Draft, work: Work) -> None:
    """Without another choice a login opens all of the CRM (ORG-011)."""
    external.check_account(draft, work)
    if draft.new:
        draft.default("allowed_systems", [rules.BOTH_SYSTEMS])

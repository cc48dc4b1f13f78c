"""What saving an activity checks, derives and leads to."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.words import say
from guanxi.domains.activities import role_access, rules
from guanxi.domains.organization.public import holders_of
from guanxi.domains.parties.public import let_see_customers
from guanxi.features.notifications.service import notify
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def check_activity(draft: Draft, work: Work) -> None:
    """Times in order, customer of the opportunity, executor, completion times."""
    for start, end in (("plan_start", "plan_end"), ("actual_start", "actual_end")):
        if not rules.times_in_order(draft[start], draft[end]):
            draft.refuse(end, "before_start", say("结束时间不能早于开始时间。"))
    for name, wrong in (("opportunity", say("商机不属于所选客户。")), ("service_request", say("服务请求不属于所选客户。"))):
        source = work.lookup(name, draft[name])
        if source and source["customer"]:
            draft.default("customer", source["customer"])
            if draft["customer"] and draft["customer"] != source["customer"]:
                draft.refuse(name, "other_customer", wrong)
    set_people(draft, work)
    show_to_key_account_manager(draft, work)
    if draft["status"] == "done" and draft.changed("status"):
        draft.default("actual_end", work.now)
    if draft.changed("status", "plan_start", "plan_end", "actual_end"):
        done = draft["actual_end"] if draft["status"] == "done" else None
        draft.set("on_time", rules.on_time(draft["plan_start"], draft["plan_end"], done))
    if draft.new and work.actor.bound:  # what somebody from outside writes down he sees (ORG-027)
        draft.set("shown_outside", True)


def set_people(draft: Draft, work: Work) -> None:
    """The executor is the owner, else the customer's owner (ACT-011); an executor who is not the owner may write. A task for
    a role waits for somebody who takes it (ORG-014)."""
    if draft.new:
        customer = work.lookup("customer", draft["customer"])
        if not draft["executor_role"]:
            draft.default("executor", draft["owner"] or (customer["owner"] if customer else None))
        draft.default("owner", draft["executor"])
        owner = work.lookup("employee", draft["owner"])
        draft.default("department", owner["department"] if owner else None)
    if draft["executor"] and draft.changed("executor", "owner"):
        helping = rules.helpers(draft["owner"], draft["executor"], draft["related_edit"] or ())
        draft.set("related_edit", helping or None)
    if draft["executor"] and draft["executor_role"] and not draft["department"]:
        executor = work.lookup("employee", draft["executor"])
        draft.set("department", executor["department"] if executor else None)


def holders(role: int, work: Work) -> list[int]:
    """Who holds the role now, found out once in a work."""
    known: dict[int, list[int]] = work.memo.setdefault("holders", {})
    if role not in known:
        known[role] = holders_of(role)
    return known[role]


def follow(drafts: Sequence[Draft], work: Work) -> None:
    """Whoever is to do it sees the customer; the role sees its task and hears of it."""
    let_executors_see(drafts, work)
    for_roles = [d for d in drafts if d["executor_role"] or (d.before and d.before["executor_role"])]
    if for_roles:
        role_access.follow([d.after().values for d in for_roles], [d.before.values for d in for_roles if d.before], work)
    for draft in for_roles:
        fresh = draft.changed("executor_role") and rules.is_untaken(draft["executor_role"], draft["executor"])
        if fresh and draft["status"] in rules.OPEN:
            tell_role(draft, work)


def removed(ids: Sequence[int], work: Work) -> None:
    """A task in the recycle bin shows its role nothing any more."""
    tasks = [t.values for t in work.rows("activity", ids, lock=False, deleted=True) if t["executor_role"]]
    if tasks:
        role_access.follow(tasks, [], work)


def tell_role(draft: Draft, work: Work) -> None:
    """Those who hold the role hear of its task; who gave it learns when there is nobody."""
    role = work.lookup("role", draft["executor_role"])
    facts = {"role": role.title if role else "", "subject": draft["subject"]}
    people = holders(draft["executor_role"], work)
    if not people and draft.typed:
        work.warn(say("还没有人拥有角色“{role}”，这项任务暂时无人领取。", role=facts["role"]))
    notify(
        work, "角色“{role}”有新任务“{subject}”，可以领取。", facts, kind="role_task", employees=people, about=("activity", draft.id)
    )


def show_to_key_account_manager(draft: Draft, work: Work) -> None:
    """The customer's key account manager sees what others do with the customer (ORG-017)."""
    customer = work.lookup("customer", draft["customer"]) if draft.changed("customer") else None
    manager = customer["key_account_manager"] if customer else None
    people = draft["related"] or []
    if manager and manager not in (draft["owner"], *people, *(draft["related_edit"] or ())):
        draft.set("related", [*people, manager])


def let_executors_see(drafts: Sequence[Draft], work: Work) -> None:
    """Executors see the customer they are to visit (PERM-018); those of tasks for roles, see `role_access`."""
    wanted: dict[int, set[int]] = {}
    for draft in drafts:
        if draft["customer"] and draft.changed("customer", "executor", "owner"):
            people = {e for e in (draft["executor"] if not draft["executor_role"] else None, draft["owner"]) if e}
            wanted.setdefault(draft["customer"], set()).update(people)
    if wanted:
        let_see_customers(wanted, work)

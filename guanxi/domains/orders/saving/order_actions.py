"""Order actions about to be saved: in which stage they stand, who does them, when; and who hears of them (ORD-018)."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.features.notifications.service import notify
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import QUIET, Work


def check_order_action(draft: Draft, work: Work) -> None:
    """It is done in the stage in which the order is, by whoever writes it unless another is named, now unless said otherwise."""
    order = work.lookup("sales_order", draft["order"])
    if order and draft.changed("order"):
        draft.set("customer", order["customer"])
    if order and (draft.changed("order", "status") or draft["stage"] is None) and "stage" not in draft.given:
        draft.set("stage", order["status"])
    if draft["employee"] is None:
        draft.set("employee", draft["owner"])
    let_do(draft)
    if draft["status"] == rules.DONE:
        if draft["acted_at"] is None:
            draft.set("acted_at", work.now)
        if draft.changed("acted_at") and draft["acted_at"] > work.now:
            draft.refuse("acted_at", "in_future", say("行动时间不能晚于现在；以后要做的请选择“计划”。"))
    elif "acted_at" in draft.given and draft["acted_at"] is not None:
        draft.refuse("acted_at", "not_done", say("计划的行动还没有行动时间；完成后再填写。"))
    else:
        draft.set("acted_at", None)


def let_do(draft: Draft) -> None:
    """Who is to do it and does not own it may write in it."""
    if draft["employee"] and draft.changed("employee", "owner"):
        before = draft.before["employee"] if draft.before else None
        helping = rules.helpers(draft["owner"], draft["employee"], before, draft["related_edit"] or ())
        draft.set("related_edit", helping or None)


def follow_order_actions(drafts: Sequence[Draft], work: Work) -> None:
    """Who has to do something hears of it, and the owner of the order of what others did. A whole list that is brought in at
    once tells nobody."""
    if work.memo.get(QUIET) or len(drafts) > 1:
        return
    for draft in drafts:
        order = work.lookup("sales_order", draft["order"])
        facts = {"who": work.actor.name, "code": order.title if order else "", "content": draft["content"]}
        about = ("order_action", draft.id)
        if draft["status"] == rules.PLANNED and draft.changed("employee") and draft["employee"] != work.actor.employee:
            notify(work, "{who}请您处理订单“{code}”：{content}", facts, employees=[draft["employee"]], about=about)
        owner = order["owner"] if order else None
        if draft["status"] == rules.DONE and draft.changed("status") and owner and owner != work.actor.employee:
            notify(work, "{who}处理了订单“{code}”：{content}", facts, employees=[owner], about=about)

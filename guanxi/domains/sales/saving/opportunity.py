"""An opportunity about to be saved, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from guanxi.base.words import say
from guanxi.domains.parties.public import let_see_customers
from guanxi.domains.sales import queries, rules
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

SUMMARY = "sales.summary"  # under which an action leaves the push summary for the history
PUSHER = "sales.pusher"  # in whose name a push is written down, when not the actor's
LET_IN = "sales.let_in"  # the stage has been approved
REPLAY = "sales.replay"  # set when records of the past are written with a history of their own


def check_opportunity(draft: Draft, work: Work) -> None:
    """Mode and stage, owner, probability, stage times, closing time."""
    check_customer(draft, work)
    choose_stage(draft, work)
    if draft.errors or not draft["stage"]:
        return
    stage = work.lookup("sales_stage", draft["stage"])
    changed = draft.changed("stage")
    rate = rules.probability(
        "success_rate" in draft.given and draft["success_rate"] is not None,
        draft["success_rate"], stage["success_rate"] if stage else None, changed,
    )  # fmt: skip
    draft.set("success_rate", rate)
    if draft["status"] != rules.OPEN and draft.changed("status"):
        draft.default("closed_at", work.now)
    time_stage(draft, work, changed)


def check_customer(draft: Draft, work: Work) -> None:
    """A disabled customer takes part in no new business (CUS-043); the customer's owner is proposed (CUS-028)."""
    customer = work.lookup("customer", draft["customer"]) if draft.new or draft.changed("customer") else None
    if customer is None:
        return
    if draft.changed("customer") and customer["is_disabled"]:
        draft.refuse("customer", "disabled", say("客户“{name}”已停用，不能用于新业务。", name=customer.title))
    if draft.new and "owner" not in draft.given and customer["owner"] and customer["owner"] != draft["owner"]:
        author = draft["owner"]
        draft.set("owner", customer["owner"])
        owner = work.lookup("employee", customer["owner"])
        if "department" not in draft.given:
            draft.set("department", owner["department"] if owner else None)
        if author:
            draft.set("related_edit", list(dict.fromkeys([*(draft["related_edit"] or ()), author])))


def choose_stage(draft: Draft, work: Work) -> None:
    """The mode follows from the stage, the stage from the mode, both from the default mode (SAL-001, SAL-002)."""
    stage = work.lookup("sales_stage", draft["stage"])
    if draft["mode"] is None:
        draft.set("mode", stage["mode"] if stage else queries.default_mode(work))
    if draft["mode"] is None:
        return
    moved = draft.changed("mode") and not draft.new and "stage" not in draft.given
    if draft["stage"] is None or moved:
        draft.set("stage", queries.first_stage(work, draft["mode"]))
    elif stage and not rules.stage_fits(draft["mode"], stage["mode"]):
        draft.refuse("stage", "other_mode", say("销售阶段不属于所选销售模式。"))
    if not draft.new and draft.changed("stage") and draft["status"] != rules.OPEN and not draft.changed("status"):
        draft.refuse("stage", "closed", say("商机已结束，不能再推进；请先重新打开。"))
    guard_stage(draft, work)


def guard_stage(draft: Draft, work: Work) -> None:
    """Nobody gets past a stage that needs approval by editing, importing or creating (OPP-028); a move ends what was asked."""
    if not draft.new and draft.before and draft.before["pending_stage"] and draft.changed("stage", "status"):
        draft.set("pending_stage", None)
    if draft.errors or not draft["stage"] or not draft.changed("stage") or work.trusted or work.memo.get(REPLAY):
        return
    before = draft.before["stage"] if draft.before and not draft.changed("mode") else None
    if work.memo.get(LET_IN) or not queries.approval_needed(work, draft["mode"], before, draft["stage"]):
        return
    if not queries.may_let_in(work, draft["owner"], draft["department"], draft.id or None):
        draft.refuse("stage", "needs_approval", say("进入这个阶段须经上级批准，请用“推进”提交升迁申请。"))


def time_stage(draft: Draft, work: Work, changed: bool) -> None:
    """When it entered the stage, and until when it should have left (SAL-006)."""
    if changed and not (draft.new and draft["stage_since"]):
        closed = draft["closed_at"] if draft.new else None
        draft.set("stage_since", min(work.now, closed) if closed else work.now)
    stage = work.lookup("sales_stage", draft["stage"])
    if changed and stage and draft["stage_since"] and not (draft.new and draft["stage_due"]):
        draft.set("stage_due", rules.stage_deadline(timezone.localdate(draft["stage_since"]), stage["avg_days"]))


def follow_opportunity(drafts: Sequence[Draft], work: Work) -> None:
    """History, visibility of the customer, state of the customer."""
    show_customers(drafts, work)
    if work.memo.get(REPLAY):
        return
    withdraw_requests(drafts, work)
    work.add_many("stage_push", [step for draft in drafts for step in history(draft, work)])
    won = {d["customer"] for d in drafts if d["status"] == rules.WON and d.changed("status") and d["customer"]}
    customers = [c for c in work.rows("customer", won) if c["status"] != "won"]
    work.update_many((c, {"status": "won"}) for c in customers)


def withdraw_requests(drafts: Sequence[Draft], work: Work) -> None:
    """Requests for a stage upgrade end with what they were about (OPP-028)."""
    settled = [d.id for d in drafts if d.before and d.before["pending_stage"] and not d["pending_stage"]]
    requests = [r for r in work.select("stage_approval", "opportunity", settled, lock=True) if r["status"] == "pending"]
    work.update_many((r, {"status": "withdrawn", "decided_at": work.now}) for r in requests)


def history(draft: Draft, work: Work) -> list[dict[str, Any]]:
    """The entries of the history for one save: begun, pushed, won, lost, opened again (SAL-007)."""
    before = draft.before
    result = rules.result_of(draft.new, before["status"] if before else None, draft["status"], draft.changed("stage"))
    if result is None:
        return []
    step = entry(draft, work, result)
    if not draft.new or draft["status"] == rules.OPEN:
        return [step]
    return [step, entry(draft, work, "win" if draft["status"] == rules.WON else "lose")]


def entry(draft: Draft, work: Work, result: str) -> dict[str, Any]:
    """One entry; closing entries carry the closing time."""
    before = draft.before
    since = before["stage_since"] if before else draft["stage_since"]
    at = work.now
    if result in ("win", "lose"):
        at = draft["closed_at"] or work.now
    elif result == "start":
        at = draft["stage_since"] or work.now
    beginning = result == "start"
    return {
        "opportunity": draft.id, "result": result, "from_stage": before["stage"] if before else None,
        "to_stage": draft["stage"], "pushed_at": at, "days_in_stage": None if beginning else rules.days_between(since, at),
        "pushed_by": work.memo.get(PUSHER) or work.actor.employee or draft["owner"],
        "summary": work.memo.get(SUMMARY) or (draft["close_summary"] if result in ("win", "lose") else None),
    }  # fmt: skip


def show_customers(drafts: Sequence[Draft], work: Work) -> None:
    """Who works on the opportunity sees its customer (PERM-018): the owner, and the team when the customer changes."""
    wanted: dict[int, set[int]] = {}
    for draft in drafts:
        if draft["customer"] and draft.changed("customer", "owner", "related_edit"):
            people = wanted.setdefault(draft["customer"], set())
            people.update(e for e in (draft["owner"], *(draft["related_edit"] or ())) if e)
            if not draft.new and draft.changed("customer"):
                people.update(draft["related"] or ())
    if wanted:
        let_see_customers(wanted, work)

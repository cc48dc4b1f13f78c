"""Whom activities are told to: executors of what they are given to do, key account managers of work with their customers."""

from __future__ import annotations

from guanxi.features.notifications.service import notify
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import QUIET, Work


def tell_people(event: RecordsSaved, work: Work) -> None:
    """Of activities made or done by a person; what the program itself does is told to nobody."""
    if event.spec.name != "activity" or not work.actor.operator or work.memo.get(QUIET):
        return
    for draft in event.drafts:
        tell_executor(draft, work)
        tell_key_account_manager(draft, work)


def tell_executor(draft: Draft, work: Work) -> None:
    """Somebody else gave the activity to him (ORG-033); the owner is told of his records anyway."""
    executor = draft["executor"]
    if executor and draft.changed("executor") and executor not in (draft["owner"], work.actor.employee):
        facts = {"who": work.actor.name, "subject": draft["subject"]}
        notify(work, "{who}给您安排了行动“{subject}”。", facts, kind="activity", employees=[executor], about=("activity", draft.id))


def tell_key_account_manager(draft: Draft, work: Work) -> None:
    """He coordinates what others do with his customer (ORG-017)."""
    customer = work.lookup("customer", draft["customer"])
    manager = customer["key_account_manager"] if customer else None
    if not customer or not manager or manager in (work.actor.employee, draft["executor"], draft["owner"]):
        return
    facts = {"who": work.actor.name, "customer": customer.title, "subject": draft["subject"]}
    if draft.new:
        notify(
            work,
            "{who}为大客户“{customer}”安排了行动“{subject}”。",
            facts,
            kind="key_account",
            employees=[manager],
            about=("activity", draft.id),
        )
    elif draft["status"] == "done" and draft.changed("status"):
        notify(
            work,
            "{who}完成了大客户“{customer}”的行动“{subject}”。",
            facts,
            kind="key_account",
            employees=[manager],
            about=("activity", draft.id),
        )

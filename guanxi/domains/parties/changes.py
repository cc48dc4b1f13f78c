"""What changes among contacts is written down: posts, companies, comings and goings (CON-012, CON-013, CON-018)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from guanxi.base.words import say
from guanxi.domains.parties import rules
from guanxi.domains.parties.events import ContactChange, ContactsChanged
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def remember_when(work: Work, contact: int, day: dt.date | None, note: str | None) -> None:
    """When and why a change took place that is about to be saved, where somebody said it."""
    work.memo.setdefault("contact_changes", {})[contact] = (day, note)


def write_changes(drafts: Sequence[Draft], work: Work) -> None:
    """History of persons and of customers, and the news for whoever works with them."""
    told = work.memo.get("contact_changes", {})
    jobs: list[dict[str, Any]] = []
    moves: list[dict[str, Any]] = []
    events: list[tuple[ContactChange, dt.date]] = []
    for draft in drafts:
        said, note = told.get(draft.id, (None, None))
        day = said or timezone.localdate()
        before = draft.before
        changed = {"contact": draft.id, "changed_at": day, "note": note}
        old_post = rules.full_post(before["department_name"], before["post"]) if before else ""
        new_post = rules.full_post(draft["department_name"], draft["post"])
        if before and old_post != new_post:
            jobs.append({**changed, "old_post": old_post or None, "new_post": new_post or None})
        if before and before["customer"] != draft["customer"]:
            moves.append({**changed, "old_customer": before["customer"], "new_customer": draft["customer"]})
        events += [(e, day) for e in news(draft, old_post, new_post, work)]
    if jobs:
        work.add_many("contact_job_change", jobs)
    if moves:
        work.add_many("contact_company_change", moves)
        free_subordinates([m["contact"] for m in moves], work)
    if events:
        work.add_many(
            "contact_change",
            [
                {
                    "customer": e.customer, "contact": e.contact, "contact_name": e.name, "kind": e.kind,
                    "description": e.description[:300] or None, "changed_at": day,
                }
                for e, day in events
            ],
        )  # fmt: skip
        work.announce(ContactsChanged(tuple(event for event, _ in events)))


def news(draft: Draft, old_post: str, new_post: str, work: Work) -> list[ContactChange]:
    """What the customers concerned should know of one contact."""
    before, name = draft.before, draft["name"]

    def event(customer: int, kind: str, description: str = "") -> ContactChange:
        return ContactChange(customer, draft.id, name, kind, description)

    def title(customer: int) -> str:
        found = work.lookup("customer", customer)
        return found.title if found else ""

    if before is None:
        return [event(draft["customer"], "new", new_post)]
    if before["customer"] != draft["customer"]:
        came = say("来自“{customer}”", customer=title(before["customer"])) + (f"，{new_post}" if new_post else "")
        return [event(before["customer"], "moved_out", old_post), event(draft["customer"], "moved_in", came)]
    if draft["status"] == "left" and before["status"] != "left":
        return [event(draft["customer"], "left", old_post)]
    if old_post != new_post:
        return [event(draft["customer"], "post", f"{old_post or say('无')} → {new_post or say('无')}")]
    return []


def free_subordinates(movers: Sequence[int], work: Work) -> None:
    """Nobody reports to a person of another customer (PAR-001)."""
    gone = set(movers)
    left = [c for c in work.select("contact", "superior_contact", movers, lock=True) if c.id not in gone]
    work.update_many((c, {"superior_contact": None}) for c in left)

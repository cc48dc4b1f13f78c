"""What hangs on an opportunity: products, team, contacts, assessments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils import timezone

from guanxi.base.words import say
from guanxi.domains.parties.public import let_see_customers
from guanxi.domains.sales import rules
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def price_line(draft: Draft, work: Work) -> None:
    """The product's standard price unless another was typed; the amount follows (SAL-009)."""
    if "price" not in draft.given and draft.changed("product"):
        product = work.lookup("product", draft["product"])
        draft.set("price", product["list_price"] if product else None)
    draft.set("amount", rules.line_amount(draft["quantity"], draft["price"]))


def check_member(draft: Draft, work: Work) -> None:
    """Nobody is in a team twice."""
    if not draft.changed("employee", "opportunity"):
        return
    team = work.select("opportunity_team", "opportunity", [draft["opportunity"]])
    if any(m["employee"] == draft["employee"] and m.id != draft.id for m in team):
        draft.refuse("employee", "not_unique", say("该员工已是团队成员。"))


def entitle_members(drafts: Sequence[Draft], work: Work) -> None:
    """Members become related employees of the opportunity; replaced ones are no longer (SAL-010)."""
    left = {(d.before["opportunity"], d.before["employee"]) for d in drafts if d.before}
    spread_rights({d["opportunity"] for d in drafts}, left, work)


def reconsider_members(ids: Sequence[int], work: Work) -> None:
    """Members were removed or came back (SAL-010)."""
    gone = work.rows("opportunity_team", ids, lock=False, deleted=True)
    spread_rights({m["opportunity"] for m in gone}, {(m["opportunity"], m["employee"]) for m in gone}, work)


def spread_rights(opportunities: Iterable[int], left: set[tuple[int, int]], work: Work) -> None:
    """Related employees of the opportunities from their teams as they are now; members see the customer too."""
    touched = {*opportunities, *(o for o, _ in left)}
    members: dict[int, dict[int, str]] = {id_: {} for id_ in touched}
    for member in work.select("opportunity_team", "opportunity", touched):
        members[member["opportunity"]][member["employee"]] = member["right"]
    changes: list[tuple[Row, dict[str, Any]]] = []
    wanted: dict[int, set[int]] = {}
    for deal in work.rows("opportunity", touched):
        leaving = {e for o, e in left if o == deal.id}
        before = (list(deal["related"] or ()), list(deal["related_edit"] or ()))
        after = rules.team_rights(*before, leaving, members[deal.id])
        if after != before:
            changes.append((deal, {"related": after[0] or None, "related_edit": after[1] or None}))
        if deal["customer"]:
            wanted.setdefault(deal["customer"], set()).update(members[deal.id])
    work.update_many(changes)
    let_see_customers(wanted, work)


def check_deal_contact(draft: Draft, work: Work) -> None:
    """The people of an opportunity are those of its customer (OPP-020)."""
    deal, contact = work.lookup("opportunity", draft["opportunity"]), work.lookup("contact", draft["contact"])
    if not deal or not contact or not draft.changed("contact", "opportunity"):
        return
    if deal["customer"] and contact["customer"] != deal["customer"]:
        draft.refuse("contact", "other_customer", say("联系人不属于商机的客户。"))
    if draft.new:
        draft.default("decision_role", contact["decision_role"])
        draft.default("influence", contact["influence"])


def date_expense(draft: Draft, work: Work) -> None:
    """Spent by whoever enters it, today, unless said otherwise; its activity is one of the opportunity (OPP-021)."""
    if draft.new:
        draft.default("employee", work.actor.employee)
        draft.default("spent_on", timezone.localdate(work.now))
    activity = work.lookup("activity", draft["activity"])
    if activity and draft.changed("activity", "opportunity") and activity["opportunity"] != draft["opportunity"]:
        draft.refuse("activity", "other_opportunity", say("行动不属于这条商机。"))


def sign_assessment(draft: Draft, work: Work) -> None:
    """Who assessed, when, and at which stage (OPP-023)."""
    if not draft.new:
        return
    deal = work.lookup("opportunity", draft["opportunity"])
    draft.default("stage", deal["stage"] if deal else None)
    draft.default("assessor", work.actor.employee)
    draft.default("assessed_at", work.now)

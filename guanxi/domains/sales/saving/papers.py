"""Documents that were sent, and SWOT analyses: what follows from the opportunity they belong to."""

from __future__ import annotations

from django.utils import timezone

from guanxi.base.words import say
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def complete_sending(draft: Draft, work: Work) -> None:
    """Customer from the opportunity; title and version from the library; sent now by oneself unless said (OPP-025)."""
    belong_together(draft, work)
    document = work.lookup("sales_document", draft["sales_document"])
    if document and draft.changed("sales_document"):
        draft.default("title", document.title)
        draft.set("version_no", document["version_no"])
    if draft.new:
        draft.default("sent_by", work.actor.employee)
        if draft["send_status"] == "done":
            draft.default("sent_at", work.now)
    contact = work.lookup("contact", draft["contact"])
    if contact and draft.changed("contact", "customer") and contact["customer"] != draft["customer"]:
        draft.refuse("contact", "other_customer", say("接收人不是这个客户的联系人。"))


def complete_swot(draft: Draft, work: Work) -> None:
    """Customer, competitors and team of the opportunity; who analysed and when (OPP-047)."""
    belong_together(draft, work)
    deal = work.lookup("opportunity", draft["opportunity"])
    if draft.new:
        draft.default("analyst", work.actor.employee)
        draft.default("analysed_on", timezone.localdate(work.now))
        subject = deal or work.lookup("customer", draft["customer"])
        draft.default("title", say("{name} SWOT 分析", name=subject.title)[:120] if subject else None)
    if deal and draft.new:
        rivals = work.select("opportunity_competitor", "opportunity", [deal.id])
        draft.default("competitors", list(dict.fromkeys(r["competitor"] for r in rivals)) or None)
        draft.default(
            "related",
            [e for e in {deal["owner"], *(deal["related"] or ()), *(deal["related_edit"] or ())} if e] or None,
        )


def belong_together(draft: Draft, work: Work) -> None:
    """The customer is that of the opportunity."""
    deal = work.lookup("opportunity", draft["opportunity"])
    if deal is None or not draft.changed("opportunity", "customer"):
        return
    if draft["customer"] is None:
        draft.set("customer", deal["customer"])
    elif draft["customer"] != deal["customer"]:
        draft.refuse("opportunity", "other_customer", say("商机不属于这个客户。"))

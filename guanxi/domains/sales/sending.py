"""Sending documents of the library within an opportunity: who got what, when, how (OPP-025)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.sales.objects.document_sending import CHANNELS
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


@action(
    "发送销售文档", name="send_document", on="opportunity", icon="mail",
    input=(
        given("sales_document", "销售文档", "reference", required=True, target="sales_document"),
        given("contact", "接收人", "reference", target="contact", depends_on={"customer": "customer"}),
        given("channel", "发送方式", "choice", required=True, options=CHANNELS, default="email"),
        given("sent_at", "发送时间", "datetime", help="不填则为现在。"),
        given("note", "备注", "text"),
    ),
)  # fmt: skip
def send_document(opportunity: Row, given: Mapping[str, Any], work: Work) -> str:
    """Note that a document of the library was sent; the record names its version of that day."""
    if opportunity["customer"] is None:
        raise RuleBroken(say("商机还没有客户。"), "no_customer")
    document = work.lookup("sales_document", given["sales_document"])
    if document is None or document["status"] != "active":
        raise Invalid.at("sales_document", "stopped", say("销售文档已停用，请选择其他文档。"))
    work.add(
        "document_sending", opportunity=opportunity.id, customer=opportunity["customer"],
        **{n: given[n] for n in ("sales_document", "contact", "channel", "note") if given[n] is not None},
        sent_at=given["sent_at"] or work.now,
    )  # fmt: skip
    return say("已记录发送“{title}”。", title=document.title)


ACTIONS = (send_document,)

"""Verbs of quotes: quote for an opportunity, review, send, give up, next version, compare, look back (OPP-019, QUO-001..005)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.sales import rules
from guanxi.domains.sales.objects.quote import OPEN
from guanxi.kernel.access.rights import require
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

USUAL_DAYS = 30
SEVERAL = {"or": [{"field": "origin", "op": "not_empty"}, {"field": "is_current", "op": "eq", "value": False}]}


def is_(*values: str) -> dict[str, Any]:
    """Quotes in one of these states."""
    return {"field": "status", "op": "in", "value": list(values)}


@action(
    "报价", name="quote", on="opportunity", icon="file-text", when={"field": "status", "op": "eq", "value": "open"},
    input=(
        given("contact", "联系人", "reference", target="contact", depends_on={"customer": "customer"}),
        given("valid_until", "有效期", "date"),
        given("discount", "折扣", "percent", help="整单折扣：100 为不打折，90 为九折。不填则按意向产品的单价。"),
        given("with_products", "带入意向产品", "boolean", default=True),
    ),
    defaults=lambda row: {"valid_until": timezone.localdate() + timedelta(days=USUAL_DAYS)},
)  # fmt: skip
def quote(opportunity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A quote for the opportunity with its intended products; as many as one likes (OPP-019, QUO-002)."""
    if opportunity["customer"] is None:
        raise RuleBroken(say("商机还没有客户，不能报价。"), "no_customer")
    plain = {"customer": opportunity["customer"], "opportunity": opportunity.id, "contact": given["contact"]}
    texts = {name: str(given[name]) for name in ("valid_until", "discount") if given[name] is not None}
    made = work.create("quote", {n: v for n, v in plain.items() if v is not None} | texts)
    lines = work.select("opportunity_product", "opportunity", [opportunity.id]) if given["with_products"] else []
    asked = given["discount"] is not None
    work.add_many("quote_line", [
        {"quote": made.id, "product": line["product"], "quantity": line["quantity"]}
        | ({"price": line["price"]} if line["price"] is not None and (not asked or unpriced(line, work)) else {})
        for line in lines
    ])  # fmt: skip
    return Outcome(say("已建立报价单“{code}”。", code=made.title), open=("quote", made.id))


def unpriced(line: Row, work: Work) -> bool:
    """Whether the product has no list price that a discount could start from."""
    product = work.lookup("product", line["product"])
    return product is None or product["list_price"] is None


@action("审核", on="quote", icon="check", many=True, primary=True, when=is_("draft"))
def approve(quote: Row, given: Mapping[str, Any], work: Work) -> str:
    """Prices and terms are settled; from here on only a new version changes them (QUO-001)."""
    lines = work.select("quote_line", "quote", [quote.id])
    if not lines:
        raise RuleBroken(say("报价单没有明细，不能审核。"), "no_lines")
    if any(line["price"] is None for line in lines):
        raise RuleBroken(say("有明细还没有单价，不能审核。"), "no_price")
    work.update(quote, status="approved")
    return say("报价单“{code}”已审核。", code=quote.title)


@action("弃审", on="quote", icon="undo", many=True, when=is_("approved"))
def unapprove(quote: Row, given: Mapping[str, Any], work: Work) -> str:
    """Back to a draft: nobody outside has seen it yet."""
    work.update(quote, status="draft")
    return say("报价单“{code}”已退回草稿。", code=quote.title)


@action("标记已发送", on="quote", icon="mail", many=True, primary=True, when=is_("approved"))
def mark_sent(quote: Row, given: Mapping[str, Any], work: Work) -> str:
    """The customer has it."""
    work.update(quote, status="sent")
    return say("报价单“{code}”已标记为已发送。", code=quote.title)


@action(
    "作废",
    name="void",
    on="quote",
    icon="stop",
    many=True,
    danger=True,
    when=OPEN,
    confirm="作废后不能再修改或转订单。",
)
def give_up(quote: Row, given: Mapping[str, Any], work: Work) -> str:
    """The quote holds no more; it stays on file (QUO-005)."""
    work.update(quote, status="void")
    return say("报价单“{code}”已作废。", code=quote.title)


@action("新版本", on="quote", icon="copy", when=is_("approved", "sent", "void"))
def new_version(quote: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The quote with its lines once more, as the next version; all versions point to the first (QUO-003)."""
    require(work.actor, quote.spec, "create")
    root = work.rows("quote", [quote["origin"] or quote.id])[0]  # locked: two people get two numbers
    family = [root, *work.select("quote", "origin", [root.id], lock=True, deleted=True)]
    number = max(member["version_no"] for member in family) + 1
    today = timezone.localdate(work.now)
    lasting = quote["valid_until"] - quote["quote_date"] if quote["valid_until"] and quote["quote_date"] else None
    made = work.add("quote", **copied(quote) | {
        "code": rules.version_code(root["code"] or str(root.id), number), "origin": root.id, "version_no": number,
        "quote_date": today, "valid_until": today + lasting if lasting is not None else None,
        "owner": quote["owner"], "department": quote["department"],
    })  # fmt: skip
    lines = sorted(work.select("quote_line", "quote", [quote.id]), key=lambda line: line.id)
    work.add_many("quote_line", [copied(line) | {"quote": made.id, "list_price": line["list_price"]} for line in lines])
    old = [member for member in work.rows("quote", [m.id for m in family]) if member["is_current"]]
    work.update_many((member, {"is_current": False}) for member in old)
    return Outcome(say("已建立第 {number} 版“{code}”。", number=number, code=made.title), open=("quote", made.id))


def copied(row: Row) -> dict[str, Any]:
    """What a person may type of a record, own fields of the company included; files stay with the original."""
    return {
        f.name: row[f.name] for f in row.spec.fields.values()
        if f.stored and not (f.system or f.readonly or f.unique or f.target == "file") and row.values.get(f.name) is not None
    }  # fmt: skip


@action("版本比较", name="compare", on="quote", icon="swap", needs="view", when=SEVERAL)
def compare(quote: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Two versions side by side (QUO-003)."""
    return Outcome(go=f"/quotes/compare?quote={quote.id}")


def look_back(customer: int | None) -> Outcome:
    """All quotes to a customer, by everybody (QUO-005)."""
    if customer is None:
        raise RuleBroken(say("还没有客户。"), "no_customer")
    return Outcome(go=f"/analysis/quote_history?customer={customer}")


@action("历次报价", name="quote_history", on="customer", icon="history", needs="view")
def customer_history(customer: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    return look_back(customer.id)


@action("历次报价", name="quote_history", on="opportunity", icon="history", needs="view")
def opportunity_history(opportunity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    return look_back(opportunity["customer"])


@action("历次报价", name="quote_history", on="quote", icon="history", needs="view")
def quote_history(quote: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    return look_back(quote["customer"])


@action("进程报告", name="progress", on="opportunity", icon="history", needs="view")
def opportunity_progress(opportunity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """What happened, in order of time (OPP-040)."""
    return Outcome(go=f"/analysis/progress_report?opportunity={opportunity.id}")


@action("销售进程", name="progress", on="customer", icon="history", needs="view")
def customer_progress(customer: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """State and history of the sales process of a customer (OPP-046)."""
    return Outcome(go=f"/analysis/progress_report?customer={customer.id}")


ACTIONS = (
    quote, approve, unapprove, mark_sent, give_up, new_version, compare, customer_history, opportunity_history,
    quote_history, opportunity_progress, customer_progress,
)  # fmt: skip

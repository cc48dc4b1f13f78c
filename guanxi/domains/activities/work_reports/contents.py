"""What the program can fill into a report (ACT-026): the author's records of the period, each kind with its figure and its list.

Objects of rooms above are named, not imported: what this installation does not have, or the author may not see, gives nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from guanxi.domains.activities.work_reports.rules import Span
from guanxi.kernel.fields import options

Filter = dict[str, Any]
Where = Callable[[Span, Span], Filter]  # (period, the one after it)
TEXT = "text"


@dataclass(frozen=True)
class Content:
    """Records of `object` whose `by` is the author and that meet `where`; `sum` is added up, `columns` stand in the list."""

    name: str
    label: str
    object: str
    by: str
    where: Where
    columns: tuple[str, ...]
    sort: str
    sum: str = ""


def within(field: str, *also: Filter) -> Where:
    """The days of the period."""
    return lambda now, _: every({"field": field, "op": "between", "value": days(now)}, *also)


def ahead(field: str, *also: Filter) -> Where:
    """The days of the period that follows."""
    return lambda _, after: every({"field": field, "op": "between", "value": days(after)}, *also)


def days(span: Span) -> list[str]:
    return [span.start.isoformat(), span.end.isoformat()]


def every(*conditions: Filter) -> Filter:
    return {"and": list(conditions)}


def state(*values: str) -> Filter:
    return {"field": "status", "op": "in", "value": list(values)}


CONTENTS = (
    Content("done", "完成的行动", "activity", "executor", within("actual_end", state("done")),
            ("subject", "activity_type", "customer", "actual_end", "result"), "actual_end"),
    Content("planned", "下期计划的行动", "activity", "executor", ahead("plan_start", state("planned", "doing", "overdue")),
            ("subject", "activity_type", "customer", "plan_start"), "plan_start"),
    Content("overdue", "逾期的行动", "activity", "executor",
            lambda now, _: every(state("overdue"), {"field": "plan_start", "op": "lte", "value": now.end.isoformat()}),
            ("subject", "activity_type", "customer", "plan_start"), "plan_start"),
    Content("new_customers", "新增客户", "customer", "owner", within("created_at"), ("name", "status", "industry", "region"), "id"),
    Content("new_deals", "新增商机", "opportunity", "owner", within("created_at"),
            ("name", "customer", "stage", "expected_amount"), "id", "expected_amount"),
    Content("pushed", "推进的商机", "stage_push", "pushed_by", within("pushed_at"), ("opportunity", "from_stage", "to_stage", "pushed_at"), "pushed_at"),
    Content("won", "赢得的商机", "opportunity", "owner", within("closed_at", state("won")),
            ("name", "customer", "actual_amount", "closed_at"), "closed_at", "actual_amount"),
    Content("lost", "失去的商机", "opportunity", "owner", within("closed_at", state("lost")),
            ("name", "customer", "expected_amount", "fail_reason"), "closed_at", "expected_amount"),
    Content("quotes", "报价单", "quote", "owner", within("quote_date"), ("code", "customer", "amount", "status"), "quote_date", "amount"),
    Content("orders", "销售订单", "sales_order", "owner", within("order_date", {"field": "status", "op": "not_in", "value": ["draft", "cancelled"]}),
            ("order_code", "customer", "amount", "status"), "order_date", "amount"),
    Content("invoices", "开出的发票", "invoice", "owner", within("invoice_date", state("issued", "delivered")),
            ("invoice_code", "customer", "amount", "invoice_date"), "invoice_date", "amount"),
)  # fmt: skip
BY_NAME = {content.name: content for content in CONTENTS}
OPTIONS = options((TEXT, "自己填写", "blue"), *((c.name, c.label) for c in CONTENTS))

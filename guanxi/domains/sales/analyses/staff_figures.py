"""What is counted of an employee's work in a period, in five groups: performance, work, data, targets, expenses (ORG-022, ORG-024,
ORG-033). Each figure names the records behind it; each rate is computed from figures and names those that pull it down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from guanxi.domains.organization.public import company_settings
from guanxi.domains.sales.analyses.shared import Filter, every
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import readable
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.aggregate import Measure

COUNT = Measure("count", None, "value")
TENTH = Decimal("0.1")
FULL = Decimal(100)

PARTS = options(
    ("performance", "业绩"), ("work", "工作过程"), ("data", "数据准确性"), ("target", "目标"), ("expense", "费用"),
)  # fmt: skip
PART_LABELS = {option.value: option.label for option in PARTS}

#: Without the company's own choice: what a customer needs to be complete, and after how many days a deal is out of date.
DATA_FIELDS, FRESH_DAYS = ("industry", "region", "source", "phone"), 14


@dataclass(frozen=True)
class Asked:
    """A period, and what the company says of good data."""

    start: str
    end: str
    day: date
    needed: tuple[str, ...] = DATA_FIELDS
    fresh: int = FRESH_DAYS


Where = Callable[[Asked], Filter]


@dataclass(frozen=True)
class Figure:
    """One figure per employee: an aggregate of `object` grouped by the employee in `by`, under a condition. An object that this
    installation does not have, or that the person may not see, gives none."""

    name: str
    label: str
    kind: str
    part: str
    object: str
    by: str
    where: Where
    measure: Measure = COUNT


@dataclass(frozen=True)
class Rate:
    """A percentage of `base`: of the records in `of`, or where `faults` of those that are not in it. `behind`: the figure whose
    list explains it."""

    name: str
    label: str
    part: str
    of: str
    base: str
    faults: bool = False
    behind: str = ""

    def value(self, found: Mapping[str, Decimal]) -> Decimal | None:
        """None where there is nothing to measure."""
        if self.of not in found or not found.get(self.base):
            return None
        share = (FULL * found[self.of] / found[self.base]).quantize(TENTH)
        return FULL - share if self.faults else share


def among(field: str) -> Where:
    """The days of the period."""
    return lambda a: {"field": field, "op": "between", "value": [a.start, a.end]}


def being(field: str, value: Any, *more: Where) -> Where:
    return lambda a: every({"field": field, "op": "eq", "value": value}, *(m(a) for m in more))


def other_than(field: str, values: list[str], *more: Where) -> Where:
    return lambda a: every({"field": field, "op": "not_in", "value": values}, *(m(a) for m in more))


def total(field: str) -> Measure:
    return Measure("sum", field, "value")


def anything(asked: Asked) -> Filter:
    return {}


def incomplete(asked: Asked) -> Filter:
    """Customers that lack something they need."""
    return {"or": [{"field": name, "op": "empty"} for name in asked.needed]}


def out_of_date(asked: Asked) -> Filter:
    """Open deals that nobody has touched for too long."""
    limit = (asked.day - timedelta(days=asked.fresh)).isoformat()
    return every({"field": "status", "op": "eq", "value": "open"}, {"field": "updated_at", "op": "lt", "value": limit})


def overdue(asked: Asked) -> Filter:
    """Open deals whose expected day is over."""
    late = {"field": "expected_date", "op": "lt", "value": asked.day.isoformat()}
    return every({"field": "status", "op": "eq", "value": "open"}, late)


PLANNED = other_than("status", ["cancelled"], among("plan_start"))
TWICE: Filter = {"field": "id", "op": "in", "value": {"set": "duplicates"}}
FIGURES = (
    Figure("won_count", "赢单数", "integer", "performance", "opportunity", "owner", being("status", "won", among("closed_at"))),
    Figure("won_amount", "成交金额", "money", "performance", "opportunity", "owner",
           being("status", "won", among("closed_at")), total("actual_amount")),
    Figure("order_count", "订单数", "integer", "performance", "sales_order", "owner",
           other_than("status", ["draft", "cancelled"], among("order_date"))),
    Figure("order_amount", "订单额", "money", "performance", "sales_order", "owner",
           other_than("status", ["draft", "cancelled"], among("order_date")), total("amount")),
    Figure("receipts", "收款额", "money", "performance", "receipt", "owner", being("status", "confirmed", among("received_at")), total("amount")),
    Figure("new_customers", "新增客户", "integer", "performance", "customer", "owner", among("created_at")),
    Figure("open_count", "进行中商机", "integer", "performance", "opportunity", "owner", being("status", "open")),
    Figure("open_amount", "进行中预期金额", "money", "performance", "opportunity", "owner", being("status", "open"), total("expected_amount")),
    Figure("due", "应完成行动", "integer", "work", "activity", "executor", PLANNED),
    Figure("done", "已完成行动", "integer", "work", "activity", "executor", being("status", "done", among("plan_start"))),
    Figure("on_time", "按时完成", "integer", "work", "activity", "executor",
           being("status", "done", being("on_time", True), among("plan_start"))),
    Figure("overdue", "逾期行动", "integer", "work", "activity", "executor", being("status", "overdue", among("plan_start"))),
    Figure("pushed", "阶段推进", "integer", "work", "stage_push", "pushed_by", being("result", "push", among("pushed_at"))),
    Figure("guided", "收到批阅", "integer", "work", "opportunity_comment", "opportunity.owner", among("commented_at")),
    Figure("customers", "负责客户", "integer", "data", "customer", "owner", anything),
    Figure("incomplete", "资料不全", "integer", "data", "customer", "owner", incomplete),
    Figure("duplicates", "疑似重复", "integer", "data", "customer", "owner", lambda a: TWICE),
    Figure("stale", "久未更新商机", "integer", "data", "opportunity", "owner", out_of_date),
    Figure("late_deals", "逾期商机", "integer", "data", "opportunity", "owner", overdue),
    Figure("monthly_task", "月销售任务", "money", "target", "stage_quota", "employee", being("scope", "employee"),
           Measure("max", "monthly_task", "value")),
    Figure("quota", "阶段配额", "money", "target", "stage_quota", "employee", being("scope", "employee"), total("quota_amount")),
    Figure("expenses", "行动费用", "money", "expense", "activity", "executor", among("plan_start"), total("expense_amount")),
    Figure("deal_expenses", "商机费用", "money", "expense", "opportunity_expense", "employee", among("spent_on"), total("amount")),
)  # fmt: skip

RATES = (
    Rate("completion", "行动完成率", "work", "done", "due", behind="due"),
    Rate("on_time_rate", "按时完成率", "work", "on_time", "due", behind="due"),
    Rate("complete_rate", "资料完整率", "data", "incomplete", "customers", True, "incomplete"),
    Rate("unique_rate", "无重复率", "data", "duplicates", "customers", True, "duplicates"),
    Rate("fresh_rate", "商机更新率", "data", "stale", "open_count", True, "stale"),
    Rate("in_date_rate", "商机未逾期率", "data", "late_deals", "open_count", True, "late_deals"),
)
ACCURACY = "accuracy"
PARTS_OF_ACCURACY = ("complete_rate", "unique_rate", "fresh_rate", "in_date_rate")


def accuracy(rates: Mapping[str, Decimal | None]) -> Decimal | None:
    """数据准确率 (ORG-022): the mean of those rates of the data for which there is something to measure."""
    known = [value for name in PARTS_OF_ACCURACY if (value := rates.get(name)) is not None]
    return (sum(known, Decimal(0)) / len(known)).quantize(TENTH) if known else None


def months(start: date, end: date) -> Decimal:
    """How many months the period has, parts of months counted by their days."""
    result, day = Decimal(0), start
    while day <= end:
        first = day.replace(day=1)
        following = (first + timedelta(days=32)).replace(day=1)
        stop = min(following, end + timedelta(days=1))
        result += Decimal((stop - day).days) / Decimal((following - first).days)
        day = stop
    return result


def wanted(part: str | None, names: Iterable[str] = ()) -> tuple[list[Figure], list[Rate]]:
    """The figures and rates of one part, with the figures that its rates need, or all of them."""
    if not part:
        return list(FIGURES), list(RATES)
    rates = [r for r in RATES if r.part == part]
    needed = {*names, *(n for r in rates for n in (r.of, r.base))}
    return [f for f in FIGURES if f.part == part or f.name in needed], rates


def asked_of(actor: Actor, start: date, end: date, today: date) -> Asked:
    """The question, with the company's words on good data, as far as the actor may read the fields it names."""
    said = company_settings()
    spec = object_spec("customer")
    names = [n.strip() for n in (said.get("data_fields") or "").split(",") if n.strip()] or list(DATA_FIELDS)
    needed = tuple(n for n in names if n in spec.fields and spec.fields[n].stored and readable(actor, spec, spec.fields[n]))
    days = said.get("fresh_days") or ""
    return Asked(start.isoformat(), end.isoformat(), today, needed or ("name",), int(days) if days.isdigit() else FRESH_DAYS)

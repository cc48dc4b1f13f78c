"""Rules of the value pyramid: pure functions over values."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

#: What a measure is made of: figures of customers, each with its sign (PYR-003..008). `basis` stands for the basis of income.
MADE_OF: Mapping[str, tuple[tuple[str, int], ...]] = {
    "income": (("basis", 1),), "profit": (("basis", 1), ("expenses", -1), ("costs", -1)), "opportunities": (("opportunities", 1),),
    "arrears": (("receivables", 1), ("receipts", -1)), "expenses": (("expenses", 1),), "loyalty": (("activities", 1), ("trades", 1)),
}  # fmt: skip
#: Which system brings a figure (PYR-010).
SYSTEMS = {
    "orders": "销售系统", "deliveries": "销售系统", "invoices": "销售系统", "trades": "销售系统", "receipts": "应收系统",
    "receivables": "应收系统", "costs": "成本核算系统", "expenses": "费用管理", "opportunities": "商机管理", "activities": "活动管理",
}  # fmt: skip
#: What kind of value a measure tells of (PYR-020): what was achieved, what may come, what a weighing of signs says.
VALUE_KIND = {
    "income": "realised", "profit": "realised", "arrears": "realised", "expenses": "realised", "opportunities": "potential", "loyalty": "modelled",
}  # fmt: skip
MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}
ENOUGH = 6  # months of data before the picture is to be trusted (PYR-015)
TOP = 20  # per cent of the customers that the rule of 20/80 asks about (PYR-016)
#: Layers of a model that has none yet: by share of the customers, so that the two upper ones are the 20 % (PYR-016).
USUAL_LAYERS = (("核心客户", Decimal(5)), ("重点客户", Decimal(20)), ("一般客户", Decimal(50)), ("小客户", None))


@dataclass(frozen=True)
class Layer:
    """One layer: its number from the top, its name, and what a customer needs to be in it; no limit takes everybody left."""

    no: int
    name: str
    basis: str
    limit: Decimal | None


def parts_of(measure: str, basis: str | None, weights: Mapping[str, Decimal]) -> list[tuple[str, Decimal]]:
    """PYR-RULE-001 (PYR-003..009): the figures of a measure with their factors; loyalty weighs activities and trades (D-04)."""
    parts = [(basis or "orders" if name == "basis" else name, Decimal(sign)) for name, sign in MADE_OF[measure]]
    return [(name, weights.get(name, Decimal(1)) * sign) for name, sign in parts]


def missing(measure: str, basis: str | None, known: Iterable[str]) -> list[str]:
    """PYR-RULE-002 (PYR-010): the systems that would have to be enabled first."""
    there = set(known)
    return list(dict.fromkeys(SYSTEMS[name] for name, _ in parts_of(measure, basis, {}) if name not in there))


def months_later(day: date, months: int) -> date:
    """The same day so many months later or earlier, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def period_of(period: str, measure: str, day: date) -> tuple[date | None, date]:
    """PYR-RULE-003 (PYR-002, PYR-006): first and last day over which is summed up; debts are always those up to the day."""
    if period == "all" or measure == "arrears":
        return None, day
    if period == "this_year":
        return date(day.year, 1, 1), day
    if period == "last_year":
        return date(day.year - 1, 1, 1), date(day.year - 1, 12, 31)
    months = 6 if period == "last_6_months" else 12
    return months_later(day, -months) + timedelta(days=1), day


def next_run(schedule: str, after: date) -> date | None:
    """PYR-RULE-004 (PYR-012, PYR-024): the first day of the next month, quarter, half-year or year."""
    step = MONTHS.get(schedule)
    if step is None:
        return None
    return months_later(date(after.year, (after.month - 1) // step * step + 1, 1), step)


def too_little_data(since: date | None, end: date) -> bool:
    """PYR-RULE-005 (PYR-015): whether less than half a year has accumulated."""
    return since is None or since > months_later(end, -ENOUGH)


def stricter(basis: str, above: Decimal, below: Decimal) -> bool:
    """PYR-RULE-006 (PYR-002): whether the limit of the upper layer lets fewer in: a higher value, an earlier rank, a smaller share."""
    return above > below if basis == "value" else above < below


def layer_problem(layer: Layer, others: Iterable[Layer]) -> str:
    """PYR-RULE-007 (PYR-002): what is wrong with a layer among the others of its model; empty where it fits."""
    rest = list(others)
    if any(other.no == layer.no for other in rest):
        return "not_unique"
    if layer.limit is None:
        return "only_lowest" if any(other.no > layer.no for other in rest) else ""
    if layer.basis == "share" and not 0 < layer.limit <= 100:
        return "bad_share"
    if layer.basis == "rank" and (layer.limit < 1 or layer.limit != layer.limit.to_integral_value()):
        return "bad_rank"
    if any(other.no < layer.no and other.limit is None for other in rest):
        return "below_open"
    for other in rest:
        if other.basis != layer.basis or other.limit is None:
            continue
        upper, lower = (other.limit, layer.limit) if other.no < layer.no else (layer.limit, other.limit)
        if not stricter(layer.basis, upper, lower):
            return "not_descending"
    return ""

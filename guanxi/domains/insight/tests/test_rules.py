"""Rules of the value pyramid, without a database."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from guanxi.domains.insight import rules
from guanxi.domains.insight.rules import Layer


def layer(no: int, limit: str | None, basis: str = "share") -> Layer:
    return Layer(no, f"层{no}", basis, None if limit is None else Decimal(limit))


def test_measures_are_made_of_figures() -> None:
    one = Decimal(1)
    assert rules.parts_of("income", "invoices", {}) == [("invoices", one)]
    assert rules.parts_of("income", None, {}) == [("orders", one)]
    assert rules.parts_of("profit", "orders", {}) == [("orders", one), ("expenses", -one), ("costs", -one)]
    weights = {"activities": Decimal(2), "trades": Decimal("0.5")}
    assert rules.parts_of("loyalty", None, weights) == [("activities", Decimal(2)), ("trades", Decimal("0.5"))]


def test_what_is_missing_is_named_once() -> None:
    sales = {"orders", "deliveries", "invoices", "trades", "opportunities", "activities"}
    assert rules.missing("income", "orders", sales) == []
    assert rules.missing("income", "receipts", sales) == ["应收系统"]
    assert rules.missing("profit", "orders", sales) == ["费用管理", "成本核算系统"]
    assert rules.missing("arrears", None, sales) == ["应收系统"]
    assert rules.missing("arrears", None, {*sales, "receivables", "receipts"}) == []
    assert rules.missing("income", "deliveries", set()) == ["销售系统"]


@pytest.mark.parametrize(
    ("period", "measure", "start", "end"),
    [
        ("last_12_months", "income", date(2025, 11, 23), date(2026, 11, 22)),
        ("last_6_months", "income", date(2026, 5, 23), date(2026, 11, 22)),
        ("this_year", "income", date(2026, 1, 1), date(2026, 11, 22)),
        ("last_year", "income", date(2025, 1, 1), date(2025, 12, 31)),
        ("all", "opportunities", None, date(2026, 11, 22)),
        ("this_year", "arrears", None, date(2026, 11, 22)),
    ],
)
def test_periods(period: str, measure: str, start: date | None, end: date) -> None:
    assert rules.period_of(period, measure, date(2026, 11, 22)) == (start, end)


def test_the_end_of_a_long_month_and_a_leap_year() -> None:
    assert rules.months_later(date(2026, 8, 31), -6) == date(2026, 2, 28)
    assert rules.months_later(date(2024, 8, 31), -6) == date(2024, 2, 29)
    assert rules.months_later(date(2026, 11, 30), 3) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        ("monthly", date(2026, 12, 1)), ("quarterly", date(2027, 1, 1)), ("half_yearly", date(2027, 1, 1)), ("yearly", date(2027, 1, 1)),
        ("none", None),
    ],
)  # fmt: skip
def test_next_computation(schedule: str, expected: date | None) -> None:
    assert rules.next_run(schedule, date(2026, 11, 22)) == expected


def test_next_computation_on_the_very_day_is_the_following_period() -> None:
    assert rules.next_run("half_yearly", date(2026, 7, 1)) == date(2027, 1, 1)
    assert rules.next_run("quarterly", date(2026, 3, 31)) == date(2026, 4, 1)


def test_half_a_year_of_data_is_enough() -> None:
    assert not rules.too_little_data(date(2026, 5, 22), date(2026, 11, 22))
    assert rules.too_little_data(date(2026, 5, 23), date(2026, 11, 22))
    assert rules.too_little_data(None, date(2026, 11, 22))


@pytest.mark.parametrize(
    ("new", "others", "problem"),
    [
        (layer(1, "5"), [], ""),
        (layer(2, "20"), [layer(1, "5")], ""),
        (layer(2, "5"), [layer(1, "5")], "not_descending"),
        (layer(1, "30"), [layer(2, "20")], "not_descending"),
        (layer(1, "100000", "value"), [layer(2, "50000", "value")], ""),
        (layer(2, "100000", "value"), [layer(1, "50000", "value")], "not_descending"),
        (layer(2, "20"), [layer(1, "10", "rank")], ""),
        (layer(1, "5"), [layer(1, "3")], "not_unique"),
        (layer(3, None), [layer(1, "5"), layer(2, "20")], ""),
        (layer(2, None), [layer(1, "5"), layer(3, "50")], "only_lowest"),
        (layer(3, "50"), [layer(1, "5"), layer(2, None)], "below_open"),
        (layer(1, "0"), [], "bad_share"),
        (layer(1, "100.5"), [], "bad_share"),
        (layer(1, "100"), [], ""),
        (layer(1, "1.5", "rank"), [], "bad_rank"),
        (layer(1, "0", "rank"), [], "bad_rank"),
        (layer(1, "0", "value"), [], ""),
    ],
)
def test_layers_fit_together(new: Layer, others: list[Layer], problem: str) -> None:
    assert rules.layer_problem(new, others) == problem

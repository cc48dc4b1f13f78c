"""Amounts and periods."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.base import clock, money


@pytest.mark.parametrize(
    ("amount", "written"),
    [("0", "零元整"), ("0.05", "伍分"), ("0.50", "伍角整"), ("100", "壹佰元整"), ("1234.50", "壹仟贰佰叁拾肆元伍角整"),
     ("1005.03", "壹仟零伍元零叁分"), ("10050", "壹万零伍拾元整"), ("100000001", "壹亿零壹元整"),
     ("20000000", "贰仟万元整"), ("1234500000000", "壹万贰仟叁佰肆拾伍亿元整"), ("1000000000000", "壹万亿元整"),
     ("-3.14", "负叁元壹角肆分"), ("105000", "壹拾万零伍仟元整"), ("10203040", "壹仟零贰拾万零叁仟零肆拾元整")],
)  # fmt: skip
def test_capital_amount(amount: str, written: str) -> None:
    assert money.capital_amount(Decimal(amount)) == written


@given(st.decimals(-money.LARGEST, money.LARGEST, places=2))
def test_capital_amount_is_well_formed(amount: Decimal) -> None:
    written = money.capital_amount(amount)
    assert "零零" not in written
    assert not written.startswith("零") or amount == 0
    assert "零元" not in written or abs(amount) < 1


def test_rounding_and_short_forms() -> None:
    assert money.quantise("2.345") == Decimal("2.35")
    assert money.short_amount(Decimal("123456789")) == "1.23亿"
    assert money.short_amount(Decimal("56000")) == "5.6万"
    assert money.short_amount(Decimal("980")) == "980"
    assert money.short_amount(Decimal("-12345")) == "-1.23万"
    with pytest.raises(TypeError):
        money.quantise(1.5)  # type: ignore[arg-type]


@given(st.decimals(0, 10**9, places=2), st.lists(st.decimals(0, 100, places=2), min_size=1, max_size=8))
def test_shares_add_up(total: Decimal, weights: list[Decimal]) -> None:
    assert sum(money.share(total, weights)) == total


@pytest.mark.parametrize(
    ("name", "n", "start", "end"),
    [("today", None, "2026-11-21", "2026-11-22"), ("this_week", None, "2026-11-16", "2026-11-23"),
     ("next_week", None, "2026-11-23", "2026-11-30"), ("last_month", None, "2026-10-01", "2026-11-01"),
     ("this_quarter", None, "2026-10-01", "2027-01-01"), ("last_quarter", None, "2026-07-01", "2026-10-01"),
     ("last_year", None, "2025-01-01", "2026-01-01"), ("days_ago", 7, "2026-11-14", "2026-11-15"),
     ("months_ahead", 3, "2027-02-21", "2027-02-22"), ("next_month", None, "2026-12-01", "2027-01-01")],
)  # fmt: skip
def test_periods(name: str, n: int | None, start: str, end: str) -> None:
    assert clock.period(name, n, date(2026, 11, 21)) == (date.fromisoformat(start), date.fromisoformat(end))


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_present_periods_hold_the_day(day: date) -> None:
    for name in ("today", "this_week", "this_month", "this_quarter", "this_year"):
        start, end = clock.period(name, None, day)
        assert start <= day < end
        assert clock.period(name.replace("this", "last"), None, day).end == start or name == "today"


def test_months_end_early() -> None:
    assert clock.add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert clock.add_months(date(2024, 3, 31), -1) == date(2024, 2, 29)


def test_wrong_periods() -> None:
    for name, n in (("nonsense", None), ("days_ago", None), ("today", 1), ("months_ago", 10**9)):
        with pytest.raises(ValueError):  # noqa: PT011
            clock.period(name, n, date(2026, 1, 1))
    bounds = clock.day_bounds(clock.period("today", None, date(2026, 1, 1)))
    assert [b.isoformat() for b in bounds] == ["2026-01-01T00:00:00+08:00", "2026-01-02T00:00:00+08:00"]

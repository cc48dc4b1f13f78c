"""The rules of selling over plain values."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from guanxi.domains.sales import rules


@pytest.mark.covers("OPP-008")
def test_stages_follow_one_another() -> None:
    stages = [(3, 30), (1, 10), (2, 20)]
    assert rules.first_stage(stages) == 10
    assert rules.next_stage(stages, 10) == 20
    assert rules.next_stage(stages, 30) is None
    assert rules.first_stage([]) is None


@pytest.mark.covers("OPP-010")
@pytest.mark.parametrize(
    ("typed", "present", "stage_changed", "expected"),
    [
        (False, None, True, 25),
        (False, 40, True, 25),
        (False, 40, False, 40),
        (True, 33, True, 33),
        (False, None, False, 25),
    ],
)
def test_probability(typed: bool, present: int | None, stage_changed: bool, expected: int) -> None:
    given = None if present is None else Decimal(present)
    assert rules.probability(typed, given, Decimal(25), stage_changed) == expected


@pytest.mark.covers("OPP-026", "OPP-043")
def test_times_in_the_stage() -> None:
    entered, left = datetime(2026, 3, 1, 12, tzinfo=UTC), datetime(2026, 3, 8, 11, tzinfo=UTC)
    assert rules.days_between(entered, left) == 6
    assert rules.days_between(left, entered) == 0
    assert rules.days_between(None, left) == 0
    assert rules.stage_deadline(date(2026, 3, 1), 7) == date(2026, 3, 8)
    assert rules.stage_deadline(date(2026, 3, 1), None) is None


@pytest.mark.covers("OPP-027")
@pytest.mark.parametrize(
    ("new", "before", "after", "moved", "expected"),
    [
        (True, None, "open", True, "start"), (True, None, "won", True, "start"), (False, "open", "open", True, "push"),
        (False, "open", "won", False, "win"), (False, "open", "lost", False, "lose"), (False, "won", "open", False, "reopen"),
        (False, "open", "open", False, None),
    ],
)  # fmt: skip
def test_what_a_change_means(new: bool, before: str | None, after: str, moved: bool, expected: str | None) -> None:
    assert rules.result_of(new, before, after, moved) == expected


@pytest.mark.covers("OPP-016")
def test_team_rights() -> None:
    assert rules.team_rights([1, 2], [3], leaving=[2], members={3: "view", 4: "edit"}) == ([1, 3], [4])
    assert rules.team_rights([], [], [], {}) == ([], [])


@pytest.mark.covers("OPP-015")
def test_quota_helper() -> None:
    assert rules.ideal_quota(Decimal(100_000), 7, Decimal(25)) == Decimal("93333.33")
    assert rules.ideal_quota(Decimal(100_000), None, Decimal(25)) is None
    assert rules.ideal_quota(Decimal(100_000), 7, Decimal(0)) is None
    assert rules.ideal_customers(Decimal("93333.33"), Decimal(30_000)) == 4
    assert rules.ideal_customers(Decimal(90_000), Decimal(30_000)) == 3


@pytest.mark.covers("FUN-001", "FUN-002")
@pytest.mark.parametrize(
    ("amount", "quota", "expected"),
    [
        (100, 100, "green"),
        (99, 100, "yellow"),
        (60, 100, "yellow"),
        (59, 100, "red"),
        (5, None, "none"),
        (5, 0, "none"),
    ],
)
def test_colours(amount: int | str, quota: int | None, expected: str) -> None:
    ratio = rules.filled(Decimal(amount), None if quota is None else Decimal(quota))
    assert rules.colour(ratio, Decimal(100), Decimal(60)) == expected


@pytest.mark.covers("FUN-011")
def test_forecast_is_weighted_by_the_stage() -> None:
    assert rules.weighted(Decimal("1000"), Decimal(25)) == 250
    assert rules.weighted(None, Decimal(25)) == 0


@pytest.mark.covers("OPP-012")
def test_a_quota_says_for_whom() -> None:
    assert rules.quota_target_given("company", None, None) is None
    assert rules.quota_target_given("department", None, 4) == "department"
    assert rules.quota_target_given("employee", 4, None) == "employee"
    assert rules.quota_target_given("employee", None, 4) is None


@pytest.mark.covers("OPP-001")
def test_amount_of_a_line() -> None:
    assert rules.line_amount(Decimal("1.5"), Decimal("0.33")) == Decimal("0.50")
    assert rules.line_amount(None, Decimal(1)) is None

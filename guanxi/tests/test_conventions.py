"""Conventions of the company (ORG-031): the first day of a week and the currency hold wherever dates and amounts are shown."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from guanxi.base.clock import period
from guanxi.kernel.metadata.conventions import amount_text, currency_sign, first_weekday, workdays
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.world import World

SATURDAY, SUNDAY, MONDAY = dt.date(2026, 11, 21), dt.date(2026, 11, 22), dt.date(2026, 11, 23)


def choose(world: World, key: str, value: str) -> None:
    world.admin.create("crm_setting", {"setting_key": key, "setting_value": value})
    forget_stamps()


@pytest.mark.parametrize(("first", "today", "begins"), [
    (0, SUNDAY, dt.date(2026, 11, 16)), (6, SUNDAY, SUNDAY), (0, MONDAY, MONDAY), (6, MONDAY, SUNDAY), (6, SATURDAY, dt.date(2026, 11, 15)),
])  # fmt: skip
def test_weeks(first: int, today: dt.date, begins: dt.date) -> None:
    week = period("this_week", None, today, first)
    assert (week.start, week.end) == (begins, begins + dt.timedelta(days=7))
    assert period("last_week", None, today, first).end == begins
    assert period("next_week", None, today, first).start == week.end


def weeks(world: World) -> set[str]:
    asked = {"group_by": [{"field": "expected_date", "bucket": "week"}], "measures": [{"fn": "count"}]}
    return {str(row["expected_date"])[:10] for row in world.seller.post("/records/opportunity/aggregate", asked).ok()["rows"]}


def test_the_company_chooses_the_first_day(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    deal = make_deal(world, world.seller, expected_date="2026-11-22")
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)
    this_week = {"field": "expected_date", "op": "eq", "value": {"relative": "this_week"}}
    assert (first_weekday(), world.seller.ids("opportunity", filter=this_week), weeks(world)) == (0, set(), {"2026-11-16"})
    choose(world, "calendar", "sunday")
    assert (first_weekday(), world.seller.ids("opportunity", filter=this_week), weeks(world)) == (6, {deal}, {"2026-11-22"})


def test_the_company_chooses_its_currency(world: World) -> None:
    assert currency_sign() == "¥"
    choose(world, "currency", "EUR")
    assert (currency_sign(), amount_text(Decimal("1200"))) == ("€", "€1,200.00")
    assert world.seller.get("/me")["company"]["currency"] == "EUR"
    assert object_spec("customer").fields["annual_revenue"].kind.to_text(Decimal("12.5"), object_spec("customer").fields["annual_revenue"]) == "€12.50"


def test_the_company_says_on_which_days_it_works(world: World) -> None:
    assert workdays() == {0, 1, 2, 3, 4}
    for wrong in ("", "0,1", "1,1", "1;2", "8", "mon"):
        refused = world.admin.post("/records/crm_setting", {"setting_key": "workdays", "setting_value": wrong or ","})
        assert (refused.status, set(refused["fields"])) == (422, {"setting_value"})
    assert world.admin.ids("crm_setting") == set()
    choose(world, "workdays", "2,3,4,5,6")
    assert workdays() == {1, 2, 3, 4, 5}

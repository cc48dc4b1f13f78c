"""Funnel, forecast, ranking, won by period."""

from __future__ import annotations

from decimal import Decimal

import pytest

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.tests.kit.company import Company

NEXT_YEAR = {"from": "2030-01-01", "to": "2030-12-31"}


@pytest.fixture
def business(company: Company) -> Company:
    """甲 and 乙 sell in 华东, 丙 in 华北; two stages are filled."""
    first, second = company.stages()[:2]
    for who, stage, amount, day in (
        ("甲", first, "600", "2030-02-10"), ("甲", second, "500", "2030-02-20"), ("乙", first, "500", "2030-04-01"),
        ("丙", first, "4000", "2031-01-01"),
    ):  # fmt: skip
        company.create(
            who, "opportunity", name=f"{who}{amount}", stage=stage, expected_amount=amount, expected_date=day
        )
    closed = company.create(
        "甲", "opportunity", name="成", expected_amount="9999", expected_date="2030-02-01", stage=first
    )
    company.act("甲", "opportunity", "win", closed.id, actual_amount="700", closed_at="2029-05-05T12:00:00+08:00")
    for scope, target, quota in (
        ("company", {}, "10000"), ("department", {"department": company.departments["华东"]}, "1000"),
        ("employee", {"employee": company.employees["甲"]}, "1000"),
    ):  # fmt: skip
        company.create(
            "系统", "stage_quota", mode=company.mode(), stage=first, scope=scope, quota_amount=quota, **target
        )
    return company


@pytest.mark.covers("FUN-001", "FUN-003", "FUN-006", "FUN-007")
@pytest.mark.parametrize(
    ("who", "scope", "count", "amount", "ratio", "colour"),
    [
        ("总", {"scope": "company"}, 3, "5100.00", "51", "red"), ("经理", {}, 2, "1100.00", "110", "green"),
        ("甲", {}, 1, "600.00", "60", "yellow"), ("总", {"scope": "employee", "name": "甲"}, 1, "600.00", "60", "yellow"),
        ("总", {"scope": "department", "name": "华东"}, 2, "1100.00", "110", "green"),
    ],
)  # fmt: skip
def test_funnel(
    business: Company, who: str, scope: dict[str, str], count: int, amount: str, ratio: str, colour: str
) -> None:
    target = {"employee": business.employees, "department": business.departments}.get(scope.get("scope", ""), {})
    ids = {"scope_id": target[scope["name"]]} if "name" in scope else {}
    answer = business.ask(who, "funnel", **{k: v for k, v in scope.items() if k != "name"}, **ids)
    assert [r["stage"]["id"] for r in answer.rows] == business.stages()
    first = answer.rows[0]
    assert (first["count"], first["amount"], first["ratio"], first["colour"]) == (count, amount, ratio, colour)
    assert answer.rows[1]["colour"] == "none"
    assert len(business.listed(who, "opportunity", filter=first["filter"])) == count


@pytest.mark.covers("FUN-008", "FUN-003")
def test_the_range_follows_permission(business: Company) -> None:
    mine = business.ask("甲", "funnel", scope="company")
    assert mine.rows[0]["amount"] == "600.00"
    foreign = business.ask("丙", "funnel", scope="employee", employee=business.employees["甲"])
    assert foreign.totals["count"] == 0


@pytest.mark.covers("FUN-003")
def test_a_department_counts_with_those_below(business: Company) -> None:
    answer = business.ask("总", "funnel", scope="department", department=business.departments["总部"])
    assert answer.totals["count"] == 4


@pytest.mark.covers("FUN-002", "FUN-009")
def test_thresholds_and_switch(business: Company) -> None:
    setting = business.rows("funnel_setting", "mode", business.mode())[0]
    business.edit("系统", "funnel_setting", setting.id, green_from="60", yellow_from="10")
    assert business.ask("甲", "funnel").rows[0]["colour"] == "green"
    with pytest.raises(Invalid):
        business.edit("系统", "funnel_setting", setting.id, green_from="5")
    business.edit("系统", "sales_mode", business.mode(), use_funnel=False)
    with pytest.raises(RuleBroken) as off:
        business.ask("甲", "funnel")
    assert off.value.code == "funnel_off"


@pytest.mark.covers("FUN-010")
def test_conversion_comes_from_the_history(business: Company) -> None:
    first, second = business.stages()[:2]
    deal = business.create("甲", "opportunity", name="推", stage=first)
    business.act("甲", "opportunity", "push", deal.id, stage=second)
    lost = business.create("甲", "opportunity", name="输", stage=first)
    business.act(
        "甲", "opportunity", "lose", lost.id, fail_reason=business.rows("fail_reason", "name", "价格过高")[0].id
    )
    assert business.ask("甲", "funnel").rows[0]["conversion"] == "66.7"  # one pushed, one won, one lost


@pytest.mark.covers("FUN-011", "FUN-012", "FUN-015")
def test_forecast(business: Company) -> None:
    answer = business.ask("总", "forecast", **NEXT_YEAR)
    assert answer.totals["weighted"] == "475.00"  # (600 + 500) × 25 % + 500 × 40 %
    assert (answer.totals["count"], answer.totals["expected_amount"]) == (3, "1600.00")
    assert [(m["month"], m["weighted"]) for m in answer.totals["months"]] == [
        ("2030-02", "350.00"),
        ("2030-04", "125.00"),
    ]
    assert [r["expected_amount"] for r in answer.rows] == ["600.00", "500.00", "500.00"]
    assert sum(Decimal(r["weighted"]) for r in answer.rows) == Decimal(475)


@pytest.mark.covers("FUN-011", "FUN-013")
def test_forecast_of_a_department_and_a_person(business: Company) -> None:
    assert business.ask("经理", "forecast", **NEXT_YEAR).totals["weighted"] == "475.00"
    assert business.ask("乙", "forecast", **NEXT_YEAR).totals["weighted"] == "125.00"
    assert business.ask("丙", "forecast", **NEXT_YEAR).totals == {
        "count": 0, "expected_amount": "0.00", "weighted": "0.00", "months": [], "stages": [],
        "filter": business.ask("丙", "forecast", **NEXT_YEAR).totals["filter"],
    }  # fmt: skip
    with pytest.raises(Invalid):
        business.ask("丙", "forecast", **{"from": "2030-02-01", "to": "2030-01-01"})


@pytest.mark.covers("OPP-029")
def test_ranking_and_periods_of_what_was_won(business: Company) -> None:
    year = {"from": "2029-01-01", "to": "2029-12-31"}
    (first,) = business.ask("总", "sales_ranking", **year).rows
    assert (first["rank"], first["owner"]["title"], first["amount"]) == (1, "甲", "700.00")
    assert business.ask("丙", "sales_ranking", **year).rows == []
    (month,) = business.ask("总", "won_by_period", **year).rows
    assert month == {"period": "2029-05-01", "count": 1, "amount": "700.00"}


@pytest.mark.covers("OPP-014", "OPP-015")
def test_quota_helper_as_a_question(business: Company) -> None:
    answer = business.ask("甲", "quota_helper", mode=business.mode(), monthly_task="100000", deal_amount="30000")
    assert (answer.rows[0]["ideal_quota"], answer.rows[0]["ideal_customers"]) == ("93333.33", 4)
    assert len(business.rows("stage_quota", "mode", business.mode())) == 3

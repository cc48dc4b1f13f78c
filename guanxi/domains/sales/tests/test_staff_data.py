"""Completion of daily work and accuracy of data as figures, and as indicators of the appraisal (ORG-022); the four sides of an
employee's period (ORG-024)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from guanxi.domains.activities.rules import on_time
from guanxi.domains.sales.analyses.staff_figures import RATES, accuracy, months
from guanxi.domains.sales.tests.test_staff import activity, deal
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company

MARCH = {"from": "2026-03-01", "to": "2026-03-31"}


def figures(company: Company, who: str = "甲", asker: str = "管理员", **asked: Any) -> dict[str, Any]:
    (row,) = company.ask(asker, "staff_work", employee=company.employees[who], **{**MARCH, **asked}).rows
    return dict(row)


def behind(company: Company, row: dict[str, Any], name: str) -> list[int]:
    """The records behind a figure, as its list shows them."""
    found = row["filters"][name]
    return [r["id"] for r in company.listed("管理员", found["object"], filter=found["filter"], sort="id")]


def done(company: Company, at: str, **plan: Any) -> int:
    id_ = activity(company, "甲", **plan)
    company.act("甲", "activity", "complete", id_, result="好", actual_end=at)
    return id_


@pytest.mark.covers("ORG-022")
def test_work_that_was_done_on_time(company: Company) -> None:
    plan = {"plan_start": "2026-03-02 09:00", "plan_end": "2026-03-02 10:00"}
    good = done(company, "2026-03-02T10:00:00+08:00", **plan)
    late = done(company, "2026-03-02T10:01:00+08:00", **plan)
    by_day = done(company, "2026-03-03T23:00:00+08:00", plan_start="2026-03-03 09:00")
    activity(company, "甲", plan_start="2026-03-05 09:00")
    done(company, "2026-04-02T10:00:00+08:00", plan_start="2026-04-02 09:00")
    row = figures(company)
    assert (row["due"], row["done"], row["on_time"]) == (4, 3, 2)
    assert (row["completion"], row["on_time_rate"]) == ("75", "50")
    assert behind(company, row, "on_time") == [good, by_day]
    assert [company.row("activity", i)["on_time"] for i in (good, late)] == [True, False]
    assert (on_time(None, None, company.row("activity", good)["actual_end"]), figures(company, "乙")["on_time_rate"]) == (None, None)


@pytest.mark.covers("ORG-022")
def test_reviews_received(company: Company) -> None:
    customer = company.create("甲", "customer", name="东海")
    made = company.create("甲", "opportunity", name="单", customer=customer.id)
    company.create("系统", "opportunity_comment", opportunity=made.id, content="尽快报价", commented_at="2026-03-02 09:00")
    row = figures(company)
    assert (row["guided"], len(behind(company, row, "guided")), figures(company, "乙")["guided"]) == (1, 1, 0)


def whole(company: Company, name: str, **more: Any) -> int:
    region = (company.rows("region", "name", "华东") or [company.create("管理员", "region", name="华东")])[0].id
    values = {"industry": "chemical", "region": region, "source": "web", "phone": f"021-5555{len(name):04d}"}
    return company.create("甲", "customer", **{"name": name, **values, **more}).id


@pytest.mark.covers("ORG-022")
def test_how_accurate_the_data_are(company: Company) -> None:
    good = whole(company, "东海实业")
    lacking = company.create("甲", "customer", name="西山").id
    twin = whole(company, "南湖化工有限", phone="0551-62220001")
    company.create("乙", "customer", name="南湖化工有限")
    same_phone = whole(company, "北岭建材集团公司", phone="0551-62220001")
    stale = company.create("甲", "opportunity", name="旧", customer=good).id
    late = company.create("甲", "opportunity", name="迟", customer=good, expected_date="2026-01-05").id
    company.create("甲", "opportunity", name="新", customer=good, expected_date="2090-01-05")
    run("update opportunity set updated_at = now() - interval '30 days' where id = %s", [stale])
    row = figures(company)
    assert (row["customers"], row["incomplete"], row["duplicates"]) == (4, 1, 2)
    assert (row["open_count"], row["stale"], row["late_deals"]) == (3, 1, 1)
    assert [row[n] for n in ("complete_rate", "unique_rate", "fresh_rate", "in_date_rate")] == ["75", "50", "66.7", "66.7"]
    assert row["accuracy"] == "64.6"
    assert [behind(company, row, n) for n in ("incomplete", "duplicates", "stale", "late_deals")] == [[lacking], [twin, same_phone], [stale], [late]]
    assert [behind(company, row, r.name) for r in RATES[2:]] == [[lacking], [twin, same_phone], [stale], [late]]


@pytest.mark.covers("ORG-022")
def test_the_company_says_what_good_data_are(company: Company) -> None:
    made = company.create("甲", "opportunity", name="单", customer=company.create("甲", "customer", name="西山", website="https://example.com").id)
    run("update opportunity set updated_at = now() - interval '10 days' where id = %s", [made.id])
    assert (figures(company)["incomplete"], figures(company)["stale"]) == (1, 0)
    company.create("管理员", "crm_setting", setting_key="data_fields", setting_value="website,没有这个字段")
    company.create("管理员", "crm_setting", setting_key="fresh_days", setting_value="7")
    assert (figures(company)["incomplete"], figures(company)["stale"]) == (0, 1)


@pytest.mark.covers("ORG-022")
def test_they_enter_the_appraisal(company: Company) -> None:
    done(company, "2026-03-02T12:00:00+08:00", plan_start="2026-03-02 09:00", plan_end="2026-03-02 10:00")
    done(company, "2026-03-03T09:30:00+08:00", plan_start="2026-03-03 09:00")
    whole(company, "东海实业")
    company.create("甲", "customer", name="西山")
    for name, source, weight in (("按时", "on_time_rate", "60"), ("完整", "complete_rate", "40"), ("更新", "fresh_rate", "50")):
        indicator = {"name": name, "kind": "other", "data_source": source, "weight": weight, "target": "100"}
        company.create("管理员", "appraisal_indicator", **indicator)
    period = {"period": "2026-03", "starts_on": "2026-03-01", "ends_on": "2026-03-31"}
    result = company.create("管理员", "appraisal_result", employee=company.employees["甲"], **period)
    for step in ("collect", "evaluate"):
        company.act("管理员", "appraisal_result", step, result.id)
    lines = {line["indicator_name"]: line for line in company.rows("appraisal_score", "result", result.id)}
    assert {n: (line["actual"], line["score"]) for n, line in lines.items()} == {"按时": (50, 50), "完整": (50, 50), "更新": (None, None)}
    assert company.row("appraisal_result", result.id)["score"] == 50  # without deals there is nothing to measure
    led = company.act("管理员", "appraisal_result", "grounds", result.id)
    assert led.go == f"/o/employee/{company.employees['甲']}?tab=panel_staff_work&from=2026-03-01&to=2026-03-31"


@pytest.mark.covers("ORG-024")
def test_the_four_sides_of_a_period(company: Company) -> None:
    customer = company.create("甲", "customer", name="东海")
    won = deal(company, "甲", customer.id, "3000")
    run("update opportunity set closed_at = '2026-03-10' where id = %s", [won])
    stage = company.stages()[0]
    company.create("系统", "stage_quota", mode=company.mode(), stage=stage, scope="employee", employee=company.employees["甲"], monthly_task="6000", quota_amount="800")
    activity(company, "甲", plan_start="2026-03-05 09:00", expense_amount="120")
    company.create("系统", "opportunity_expense", opportunity=won, item="差旅", amount="80", employee=company.employees["甲"], spent_on="2026-03-06")
    row = figures(company)
    assert (row["won_count"], row["won_amount"], row["due"]) == (1, "3000.00", 1)
    assert (row["monthly_task"], row["quota"], row["achievement"]) == ("6000.00", "800.00", "50")
    assert (row["expenses"], row["deal_expenses"]) == ("120.00", "80.00")
    groups = {c.group for c in company.ask("管理员", "staff_work", employee=company.employees["甲"], **MARCH).columns}
    assert {"业绩", "工作过程", "目标", "费用"} <= groups
    only = figures(company, part="expense")
    assert ("won_amount" in only, only["expenses"]) == (False, "120.00")
    assert figures(company, part="target")["achievement"] == "50"
    unseen = figures(company, asker="丙")
    assert (unseen["won_amount"], unseen["expenses"]) == ("0.00", "0.00")


def test_months_and_means() -> None:
    assert months(date(2026, 3, 1), date(2026, 3, 31)) == 1
    assert months(date(2026, 1, 1), date(2026, 12, 31)) == 12
    assert months(date(2026, 2, 15), date(2026, 2, 28)) == Decimal("0.5")
    assert accuracy({"complete_rate": Decimal(50), "unique_rate": Decimal(100), "fresh_rate": None}) == 75
    assert accuracy({}) is None

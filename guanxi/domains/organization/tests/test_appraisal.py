"""绩效考核: indicators, the process, and that past periods stay (ORG-020, ORG-021, ORG-023)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from guanxi.base.errors import CrmError, Forbidden, Invalid, RuleBroken
from guanxi.domains.organization.appraisal import rules
from guanxi.kernel.actions.run import run_action
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.row import Row
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.jobs import run_jobs

PERIOD = {"period": "2026", "starts_on": "2026-01-01", "ends_on": "2099-12-31"}


@pytest.mark.covers("ORG-020")
def test_scores() -> None:
    assert rules.score(None, Decimal(50), Decimal(200), Decimal(10)) == 25
    assert rules.score(None, Decimal(500), Decimal(200), Decimal(10)) == 100
    assert rules.score("MIN(实际 / 目标 * 100, 120)", Decimal(500), Decimal(200), Decimal(10)) == 120
    assert rules.score("100 - 实际 * 10", Decimal(3), None, Decimal(10)) == 70
    assert rules.total([(Decimal(60), Decimal(100)), (Decimal(20), Decimal(50))]) == Decimal("87.50")
    assert rules.total([]) == 0


@pytest.mark.covers("ORG-020")
def test_rules_are_formulas(company: Company) -> None:
    good = {"name": "成交", "weight": "60", "data_source": "won_amount", "target": "1000"}
    for wrong in ({"scoring_rule": "实际 +"}, {"scoring_rule": "客户 * 2"}, {"scoring_rule": '"甲"'}, {"target": None}):
        with pytest.raises(Invalid):
            company.create("管理员", "appraisal_indicator", **{**good, **wrong})
    with pytest.raises(Forbidden):
        company.create("总", "appraisal_indicator", **good)
    assert not company.rows("appraisal_indicator", "name", "成交")


def appraise(company: Company) -> Row:
    company.create("管理员", "appraisal_indicator", name="成交", weight="60", data_source="won_amount", target="1000")
    company.create(
        "管理员", "appraisal_indicator", name="态度", weight="40", kind="other", data_source="reported", scoring_rule="实际"
    )
    customer = company.create("甲", "customer", name="东海")
    deal = company.create("甲", "opportunity", name="单", customer=customer.id)
    company.act("甲", "opportunity", "win", deal.id, actual_amount="500")
    return company.create("管理员", "appraisal_result", employee=company.employees["甲"], **PERIOD)


@pytest.mark.covers("ORG-021")
def test_from_collecting_to_the_archive(company: Company) -> None:
    result = appraise(company)
    company.edit("系统", "employee", company.employees["甲"], superior=company.employees["经理"])
    with pytest.raises(RuleBroken):
        company.act("管理员", "appraisal_result", "evaluate", result.id)
    company.act("管理员", "appraisal_result", "collect", result.id)
    lines = {line["indicator_name"]: line for line in company.rows("appraisal_score", "result", result.id)}
    assert (lines["成交"]["actual"], lines["态度"]["actual"]) == (500, None)
    company.edit("管理员", "appraisal_score", lines["态度"].id, actual="90")
    with pytest.raises(Invalid):
        company.edit("管理员", "appraisal_score", lines["成交"].id, actual="900")
    company.act("管理员", "appraisal_result", "evaluate", result.id)
    assert company.row("appraisal_result", result.id)["score"] == 66  # 60 % of 50 and 40 % of 90
    company.edit("系统", "appraisal_result", result.id, owner=company.employees["甲"])
    with pytest.raises(Forbidden):
        company.act("甲", "appraisal_result", "confirm", result.id)
    company.act("经理", "appraisal_result", "confirm", result.id, comment="不错")
    done = company.row("appraisal_result", result.id)
    assert (done["status"], done["confirmed_by"], done["comment"]) == ("confirmed", company.employees["经理"], "不错")
    company.act("管理员", "appraisal_result", "archive", result.id)
    for attempt in (
        lambda: company.edit("管理员", "appraisal_result", result.id, comment="改"),
        lambda: company.edit("管理员", "appraisal_score", lines["态度"].id, actual="10"),
        lambda: company.act("管理员", "appraisal_result", "collect", result.id),
        lambda: company.delete("管理员", "appraisal_result", result.id),
        lambda: company.delete("管理员", "appraisal_score", lines["态度"].id),
    ):
        with pytest.raises(CrmError):
            attempt()
    assert company.row("appraisal_result", result.id)["comment"] == "不错"
    assert company.row("appraisal_score", lines["态度"].id)["actual"] == 90


@pytest.mark.covers("ORG-023")
def test_new_weights_do_not_touch_past_periods(company: Company) -> None:
    result = appraise(company)
    for name in ("collect", "evaluate"):
        company.act("管理员", "appraisal_result", name, result.id)
    before = company.row("appraisal_result", result.id)["score"]
    company.act("管理员", "appraisal_result", "confirm", result.id)
    company.edit("管理员", "appraisal_indicator", company.rows("appraisal_indicator", "name", "成交")[0].id, weight="10", target="10")
    assert company.row("appraisal_result", result.id)["score"] == before
    line = next(e for e in company.rows("appraisal_score", "result", result.id) if e["indicator_name"] == "成交")
    assert (line["weight"], line["target"]) == (60, 1000)
    with pytest.raises(Invalid):
        company.create("管理员", "appraisal_result", employee=company.employees["甲"], **PERIOD)


@pytest.mark.covers("ORG-021")
def test_a_period_is_appraised_by_a_job(company: Company) -> None:
    result = appraise(company)
    for name in ("甲", "乙"):
        company.edit("系统", "employee", company.employees[name], is_salesperson=True, superior=company.employees["经理"])
    asked = {"period": "2026", "starts_on": "2026-01-01", "ends_on": "2099-12-31"}
    with pytest.raises(Invalid):
        run_action(company.actor("管理员"), object_spec("appraisal_result"), "start_period", [], {**asked, "ends_on": "2020-01-01"})
    run_action(company.actor("管理员"), object_spec("appraisal_result"), "start_period", [], asked)
    run_jobs("organization.")
    made = {r["employee"]: r for r in company.rows("appraisal_result", "period", "2026")}
    assert set(made) == {company.employees["甲"], company.employees["乙"]}
    fresh = made[company.employees["乙"]]
    assert (fresh["status"], fresh["score"], fresh["owner"]) == ("scored", 0, company.employees["经理"])
    assert made[company.employees["甲"]].id == result.id  # who has a result for the period keeps it
    assert company.sees("乙", "appraisal_result", fresh.id)
    with pytest.raises(RuleBroken):
        run_action(company.actor("管理员"), object_spec("appraisal_result"), "start_period", [], asked)


@pytest.mark.covers("ORG-021")
def test_nobody_appraises_himself(company: Company) -> None:
    with pytest.raises(Invalid):
        company.create("甲", "appraisal_result", employee=company.employees["甲"], **PERIOD)
    assert not company.rows("appraisal_result", "period", "2026")
    company.edit("系统", "employee", company.employees["甲"], superior=company.employees["经理"])
    assert company.create("经理", "appraisal_result", employee=company.employees["甲"], **PERIOD)["owner"] == company.employees["经理"]

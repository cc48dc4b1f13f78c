"""Activities: rules, people, verbs, overdue ones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.domains.activities import rules
from guanxi.domains.activities.overdue import mark_overdue
from guanxi.tests.kit.company import Company

MORNING, NOON = datetime(2026, 3, 1, 9, tzinfo=UTC), datetime(2026, 3, 1, 12, tzinfo=UTC)


def visit(company: Company, **given: object) -> dict[str, object]:
    return {"subject": "上门拜访", "activity_type": company.rows("activity_type", "name", "拜访")[0].id, **given}


@pytest.mark.covers("ACT-003", "ACT-006")
def test_rules() -> None:
    assert rules.times_in_order(MORNING, NOON)
    assert rules.times_in_order(None, NOON)
    assert not rules.times_in_order(NOON, MORNING)
    assert rules.is_overdue("planned", MORNING, None, NOON)
    assert not rules.is_overdue("planned", MORNING, NOON, NOON)
    assert not rules.is_overdue("done", MORNING, MORNING, NOON)
    assert rules.helpers(1, 2, []) == [2]
    assert rules.helpers(1, 1, [3]) == [3]


@pytest.mark.covers("OPP-018", "ACT-011", "PERM-018")
def test_an_assigned_activity_reaches_its_executor(company: Company) -> None:
    customer = company.create("甲", "customer", name="东海")
    own = company.create("甲", "activity", **visit(company, customer=customer.id))
    assert own["executor"] == own["owner"] == company.employees["甲"]
    given = company.create("经理", "activity", **visit(company, customer=customer.id, executor=company.employees["丙"]))
    assert given["owner"] == company.employees["经理"]
    assert company.sees("丙", "activity", given.id, "edit")
    assert company.sees("丙", "customer", customer.id)
    assert not company.sees("丙", "customer", customer.id, "edit")


@pytest.mark.covers("OPP-018", "ACT-010")
def test_an_activity_of_an_opportunity_is_one_of_its_customer(company: Company) -> None:
    mine, other = (company.create("甲", "customer", name=n) for n in ("东海", "西山"))
    deal = company.create("甲", "opportunity", name="首单", customer=mine.id)
    assert company.create("甲", "activity", **visit(company, opportunity=deal.id))["customer"] == mine.id
    with pytest.raises(Invalid):
        company.create("甲", "activity", **visit(company, opportunity=deal.id, customer=other.id))


@pytest.mark.covers("ACT-004", "ACT-007")
def test_complete_writes_the_result_back(company: Company) -> None:
    plan = {"plan_start": "2026-03-01T09:00:00+08:00", "plan_end": "2026-03-01T10:00:00+08:00"}
    planned = company.create("甲", "activity", **visit(company, **plan))
    with pytest.raises(Invalid):
        company.act("甲", "activity", "complete", planned.id)
    company.act("甲", "activity", "complete", planned.id, result="同意试样", actual_end="2026-03-01T11:00:00+08:00")
    done = company.row("activity", planned.id)
    assert (done["status"], done["result"]) == ("done", "同意试样")
    assert done["actual_start"] == planned["plan_start"]
    with pytest.raises(RuleBroken):
        company.act("甲", "activity", "complete", planned.id, result="再来")
    with pytest.raises(RuleBroken):
        company.act("甲", "activity", "cancel", planned.id)


@pytest.mark.covers("ACT-003")
def test_ends_after_it_begins(company: Company) -> None:
    with pytest.raises(Invalid) as refused:
        company.create("甲", "activity", **visit(company, plan_start="2026-03-02 09:00", plan_end="2026-03-01 09:00"))
    assert set(refused.value.fields) == {"plan_end"}


@pytest.mark.covers("ACT-006", "OPP-018")
def test_what_has_passed_is_overdue(company: Company) -> None:
    late = company.create("甲", "activity", **visit(company, plan_start="2026-03-01 09:00"))
    ahead = company.create("甲", "activity", **visit(company, plan_start="2090-03-01 09:00"))
    mark_overdue()
    assert [company.row("activity", a.id)["status"] for a in (late, ahead)] == ["overdue", "planned"]
    assert [r["id"] for r in company.listed("甲", "activity", view="overdue")] == [late.id]

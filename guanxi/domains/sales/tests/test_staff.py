"""Work of subordinates (ORG-033), crediting rules (ORG-008), key account managers (ORG-017)."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.base.errors import Invalid
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company

PERIOD = {"from": "2026-01-01", "to": "2099-12-31"}


def activity(company: Company, who: str, **given: Any) -> int:
    kind = company.rows("activity_type", "name", "电话")[0].id
    return company.create(
        who, "activity", **{"subject": "回访", "activity_type": kind, "plan_start": "2026-03-01 09:00", **given}
    ).id


def deal(company: Company, who: str, customer: int, amount: str) -> int:
    made = company.create(who, "opportunity", name=f"单{amount}", customer=customer, expected_amount=amount)
    company.act(who, "opportunity", "win", made.id, actual_amount=amount)
    return made.id


@pytest.mark.covers("ORG-033")
def test_a_manager_sees_the_work_of_each_subordinate(company: Company) -> None:
    for who in ("甲", "乙"):
        company.edit("系统", "employee", company.employees[who], superior=company.employees["经理"])
    customer = company.create("甲", "customer", name="东海")
    company.create("丙", "customer", name="北方")
    company.act("甲", "activity", "complete", activity(company, "甲"), result="好")
    activity(company, "甲", plan_start="2090-03-01 09:00")
    deal(company, "甲", customer.id, "500")
    found = company.ask("经理", "staff_work", **PERIOD)
    rows = {r["employee"]["title"]: r for r in found.rows}
    assert set(rows) == {"甲", "乙"}
    mine = rows["甲"]
    assert (mine["due"], mine["done"], mine["won_count"], mine["won_amount"], mine["new_customers"]) == (
        2,
        1,
        1,
        "500.00",
        1,
    )
    assert mine["completion"] == "50"
    assert rows["乙"]["due"] == 0
    behind = mine["filters"]["done"]
    assert len(company.listed("经理", behind["object"], filter=behind["filter"])) == 1
    assert found.totals["won_amount"] == "500.00"
    assert company.ask("甲", "staff_work", **PERIOD).rows == []
    foreign = company.ask("甲", "staff_work", employee=company.employees["丙"], **PERIOD).rows
    assert [r["new_customers"] for r in foreign] == [0]
    with pytest.raises(Invalid):
        company.ask("经理", "staff_work", **{"from": "2026-02-01", "to": "2026-01-01"})


@pytest.mark.covers("ORG-033")
def test_the_head_of_a_department_sees_its_people(company: Company) -> None:
    company.edit("系统", "department", company.departments["华东"], manager=company.employees["经理"])
    assert {r["employee"]["title"] for r in company.ask("经理", "staff_work", **PERIOD).rows} == {"甲", "乙"}


@pytest.mark.covers("ORG-033")
def test_a_task_reaches_its_executor(company: Company) -> None:
    task = activity(company, "经理", executor=company.employees["甲"], subject="拜访东海")
    assert company.sees("甲", "activity", task, "edit")
    told = run("select text from notifications_notification where operator = %s", [company.operators["甲"]])
    assert told == [("经理给您安排了行动“拜访东海”。",)]


@pytest.mark.covers("ORG-017")
def test_the_key_account_manager_coordinates(company: Company) -> None:
    manager = company.employees["丙"]
    customer = company.create("甲", "customer", name="东海", key_account_manager=manager)
    assert company.sees("丙", "customer", customer.id)
    assert not company.sees("丙", "customer", customer.id, "edit")
    call = activity(company, "甲", customer=customer.id)
    assert company.sees("丙", "activity", call)
    company.act("甲", "activity", "complete", call, result="好")
    own = activity(company, "丙", customer=customer.id)
    told = [
        r[0]
        for r in run(
            "select text from notifications_notification where operator = %s order by id", [company.operators["丙"]]
        )
    ]
    assert told == ["甲为大客户“东海”安排了行动“回访”。", "甲完成了大客户“东海”的行动“回访”。"]
    assert company.row("activity", own)["related"] is None
    company.edit("甲", "customer", customer.id, key_account_manager=company.employees["乙"])
    assert not company.sees("丙", "customer", customer.id) or manager in (
        company.row("customer", customer.id)["related"] or ()
    )
    assert company.sees("乙", "customer", customer.id)


@pytest.mark.covers("ORG-008")
def test_results_are_credited_by_the_rule_of_the_department(company: Company) -> None:
    with Work(SYSTEM) as work:
        east, north = work.add("region", name="东"), work.add("region", name="北")
    people, places = company.employees, company.departments
    mine = company.create("甲", "customer", name="东海", region=east.id)
    theirs = company.create("甲", "customer", name="北方", region=north.id)
    deal(company, "甲", mine.id, "100")
    deal(company, "甲", theirs.id, "20")
    moved = deal(company, "甲", mine.id, "3")
    company.edit("系统", "opportunity", moved, department=places["华北"])

    def won(**given: Any) -> dict[str | None, str]:
        found = company.ask(
            "总", "sales_ranking", **{**PERIOD, "scope": "department", "department": places["华东"], **given}
        )
        key = found.chart["label"]
        return {r[key]["title"] if r[key] else None: r["amount"] for r in found.rows}

    assert won() == {"甲": "120.00"}  # no rule: the department responsible, told by owner
    assert won(credit="owner") == {"甲": "123.00"}
    assert won(credit="department") == {"华东": "120.00"}
    with pytest.raises(Invalid):
        won(credit="region")
    company.edit("系统", "department", places["华东"], region=east.id, credit_rule="region")
    assert won() == {"东": "103.00"}
    company.edit("系统", "department", places["华东"], credit_rule=None)
    company.edit("系统", "department", places["总部"], credit_rule="owner")
    assert won() == {"甲": "123.00"}  # as above it
    assert won(scope="company", department=None, credit="region") == {"东": "103.00", "北": "20.00"}
    trend = company.ask(
        "总", "won_by_period", **PERIOD, scope="department", department=places["华北"], credit="department"
    )
    assert trend.totals["amount"] == "3.00"
    assert people["甲"]

"""Saving opportunities and what hangs on them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from guanxi.base.errors import Forbidden, Invalid
from guanxi.tests.kit.company import Company


@pytest.mark.covers("OPP-002", "OPP-007", "OPP-010", "OPP-045")
def test_mode_stage_and_rate_have_defaults(company: Company) -> None:
    deal = company.create("甲", "opportunity", name="首单")
    stages = company.stages()
    assert deal["mode"] == company.mode()
    assert deal["stage"] == stages[0]
    assert deal["success_rate"] == 25
    assert deal["status"] == "open"
    assert deal["code"].startswith("SJ")
    assert deal["owner"] == company.employees["甲"]
    assert deal["department"] == company.departments["华东"]
    assert deal["stage_due"] == timezone.localdate() + timedelta(days=7)


@pytest.mark.covers("OPP-010")
def test_a_typed_rate_stays_until_the_stage_changes(company: Company) -> None:
    deal = company.create("甲", "opportunity", name="首单", success_rate="33")
    assert deal["success_rate"] == 33
    assert company.edit("甲", "opportunity", deal.id, name="改名")["success_rate"] == 33
    assert company.edit("甲", "opportunity", deal.id, stage=company.stages()[1])["success_rate"] == 40


@pytest.mark.covers("OPP-002", "OPP-008")
def test_the_stage_belongs_to_the_mode(company: Company) -> None:
    other = company.stages("招投标")[2]
    deal = company.create("甲", "opportunity", name="投标", stage=other)
    assert deal["mode"] == company.mode("招投标")
    with pytest.raises(Invalid) as refused:
        company.create("甲", "opportunity", name="错", stage=other, mode=company.mode("标准销售"))
    assert refused.value.fields["stage"][0].code == "other_mode"
    moved = company.edit("甲", "opportunity", deal.id, mode=company.mode("项目销售"))
    assert moved["stage"] == company.stages("项目销售")[0]


@pytest.mark.covers("OPP-005", "CUS-028")
def test_the_customers_owner_is_proposed(company: Company) -> None:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    deal = company.create("经理", "opportunity", name="首单", customer=customer.id)
    assert deal["owner"] == company.employees["甲"]
    assert deal["related_edit"] == [company.employees["经理"]]
    chosen = company.create("经理", "opportunity", name="次单", customer=customer.id, owner=company.employees["乙"])
    assert chosen["owner"] == company.employees["乙"]


@pytest.mark.covers("CUS-043")
def test_a_disabled_customer_has_no_new_business(company: Company) -> None:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"], is_disabled=True)
    with pytest.raises(Invalid) as refused:
        company.create("甲", "opportunity", name="首单", customer=customer.id)
    assert refused.value.fields["customer"][0].code == "disabled"
    assert not company.listed("系统", "opportunity")


@pytest.mark.covers("PERM-018")
def test_the_owner_of_an_opportunity_sees_its_customer(company: Company) -> None:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    assert not company.sees("丙", "customer", customer.id)
    deal = company.create("系统", "opportunity", name="首单", customer=customer.id, owner=company.employees["丙"])
    assert company.sees("丙", "customer", customer.id)
    assert not company.sees("丙", "customer", customer.id, "edit")
    assert company.sees("丙", "opportunity", deal.id, "edit")
    assert not company.sees("乙", "opportunity", deal.id)


@pytest.mark.covers("OPP-016")
def test_team_members_are_related_employees(company: Company) -> None:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    deal = company.create("甲", "opportunity", name="首单", customer=customer.id)
    member = company.create("甲", "opportunity_team", opportunity=deal.id, employee=company.employees["丙"])
    assert company.sees("丙", "opportunity", deal.id)
    assert not company.sees("丙", "opportunity", deal.id, "edit")
    assert company.sees("丙", "customer", customer.id)
    company.edit("甲", "opportunity_team", member.id, right="edit")
    assert company.sees("丙", "opportunity", deal.id, "edit")
    with pytest.raises(Invalid):
        company.create("甲", "opportunity_team", opportunity=deal.id, employee=company.employees["丙"])
    company.delete("甲", "opportunity_team", member.id)
    assert not company.sees("丙", "opportunity", deal.id)
    assert company.row("opportunity", deal.id)["related_edit"] is None


@pytest.mark.covers("OPP-016")
def test_only_those_who_may_edit_change_the_team(company: Company) -> None:
    deal = company.create("甲", "opportunity", name="首单")
    company.create("甲", "opportunity_team", opportunity=deal.id, employee=company.employees["乙"])
    with pytest.raises(Invalid):
        company.create("乙", "opportunity_team", opportunity=deal.id, employee=company.employees["丙"], right="edit")
    with pytest.raises(Invalid):
        company.create("丙", "opportunity_team", opportunity=deal.id, employee=company.employees["丙"], right="edit")
    assert len(company.rows("opportunity_team", "opportunity", deal.id)) == 1


@pytest.mark.covers("OPP-021")
def test_expenses_add_up(company: Company) -> None:
    deal, other = (company.create("甲", "opportunity", name=name) for name in ("首单", "次单"))
    kind = company.rows("activity_type", "name", "拜访")[0].id
    visit = company.create("甲", "activity", subject="拜访", activity_type=kind, opportunity=deal.id)
    line = company.create(
        "甲", "opportunity_expense", opportunity=deal.id, item="差旅", amount="320.5", activity=visit.id
    )
    assert (line["employee"], line["spent_on"]) == (company.employees["甲"], timezone.localdate())
    treat = company.create(
        "甲", "opportunity_expense", opportunity=deal.id, item="招待", amount="200", employee=company.employees["乙"]
    )
    assert treat["employee"] == company.employees["乙"]
    assert company.row("opportunity", deal.id)["expense_amount"] == Decimal("520.5")
    company.delete("甲", "opportunity_expense", treat.id)
    assert company.row("opportunity", deal.id)["expense_amount"] == Decimal("320.5")
    for wrong, field in (({"activity": visit.id, "amount": "1"}, "activity"), ({"amount": "-1"}, "amount")):
        with pytest.raises(Invalid) as refused:
            company.create("甲", "opportunity_expense", opportunity=other.id, item="差旅", **wrong)
        assert set(refused.value.fields) == {field}
    with pytest.raises(Invalid):
        company.create("丙", "opportunity_expense", opportunity=deal.id, item="差旅", amount="1")


@pytest.mark.covers("OPP-001")
def test_products_add_up(company: Company) -> None:
    product = company.create("系统", "product", name="环氧底漆", list_price="20")
    deal = company.create("甲", "opportunity", name="首单")
    line = company.create("甲", "opportunity_product", opportunity=deal.id, product=product.id, quantity="3")
    company.create("甲", "opportunity_product", opportunity=deal.id, product=product.id, quantity="2", price="15.5")
    assert (line["price"], line["amount"]) == (Decimal(20), Decimal(60))
    assert company.row("opportunity", deal.id)["product_amount"] == 91
    company.edit("甲", "opportunity_product", line.id, quantity="1")
    assert company.row("opportunity", deal.id)["product_amount"] == 51
    company.delete("甲", "opportunity_product", line.id)
    assert company.row("opportunity", deal.id)["product_amount"] == 31


@pytest.mark.covers("OPP-020")
def test_contacts_are_those_of_the_customer(company: Company) -> None:
    mine, other = (company.create("系统", "customer", name=n, owner=company.employees["甲"]) for n in ("东海", "西山"))
    deal = company.create("甲", "opportunity", name="首单", customer=mine.id)
    good = company.create("甲", "contact", name="唐总", customer=mine.id, decision_role="decider", influence="90")
    bad = company.create("甲", "contact", name="夏工", customer=other.id)
    line = company.create("甲", "opportunity_contact", opportunity=deal.id, contact=good.id)
    assert (line["decision_role"], line["influence"]) == ("decider", 90)
    with pytest.raises(Invalid) as refused:
        company.create("甲", "opportunity_contact", opportunity=deal.id, contact=bad.id)
    assert refused.value.fields["contact"][0].code == "other_customer"


@pytest.mark.covers("OPP-026")
def test_history_is_written_by_actions_only(company: Company) -> None:
    deal = company.create("甲", "opportunity", name="首单")
    (first,) = company.rows("stage_push", "opportunity", deal.id)
    assert (first["result"], first["to_stage"], first["days_in_stage"]) == ("start", deal["stage"], None)
    for who in ("甲", "管理员"):
        with pytest.raises(Forbidden):
            company.create(who, "stage_push", opportunity=deal.id, result="win")
        with pytest.raises(Forbidden):
            company.edit(who, "stage_push", first.id, summary="改写")
    assert len(company.rows("stage_push", "opportunity", deal.id)) == 1


@pytest.mark.covers("OPP-032", "OPP-045")
def test_closed_business_can_be_brought_in(company: Company) -> None:
    won = company.create(
        "系统", "opportunity", name="旧单", status="won", closed_at="2024-05-06", stage=company.stages()[4]
    )
    assert timezone.localdate(won["closed_at"]).isoformat() == "2024-05-06"
    assert won["actual_amount"] is None
    steps = sorted(s["result"] for s in company.rows("stage_push", "opportunity", won.id))
    assert steps == ["start", "win"]
    lost = company.create("系统", "opportunity", name="旧败", status="lost")
    assert lost["closed_at"] is not None


@pytest.mark.covers("OPP-029")
def test_status_is_not_typed_over(company: Company) -> None:
    deal = company.create("甲", "opportunity", name="首单")
    with pytest.raises(Invalid) as refused:
        company.edit("甲", "opportunity", deal.id, status="won", actual_amount="5")
    assert set(refused.value.fields) == {"status", "actual_amount"}
    assert company.row("opportunity", deal.id)["status"] == "open"


@pytest.mark.covers("OPP-043")
def test_stagnant_opportunities_are_listed(company: Company) -> None:
    deal, fresh = (company.create("甲", "opportunity", name=n) for n in ("停滞", "新"))
    company.edit("系统", "sales_stage", deal["stage"], avg_days=3)
    from guanxi.kernel.storage.rows import run

    run("update opportunity set stage_since = stage_since - interval '10 days' where id = %s", [deal.id])
    company.edit("系统", "sales_stage", deal["stage"], avg_days=5)
    assert company.row("opportunity", fresh.id)["stage_due"] == timezone.localdate() + timedelta(days=5)
    assert [r["id"] for r in company.listed("甲", "opportunity", view="stagnant")] == [deal.id]

"""The ready-made roles and what they let people do."""

from __future__ import annotations

import pytest

from guanxi.base.errors import Forbidden, Invalid, NotFound
from guanxi.domains.organization.roles import TEMPLATES
from guanxi.kernel.access.actor import LEVELS, SYSTEM
from guanxi.kernel.access.rights import VERBS, may
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company, base_data
from guanxi.tests.kit.staff import Post

SIX = {"客户管理专员", "销售主管", "销售业务员", "市场人员", "服务监督人员", "总经理"}
SEVEN = {"销售负责", "部门经理", "总监", "跟单角色", "市场专员", "普通客服", "常务经理"}
BEHIND = {"销售助理", "财务", "采购人员"}  # who reviews and ships, who issues invoices, who buys (PERM-033, PERM-022)


def hire(company: Company, name: str, department: str, role: str, superior: str = "") -> None:
    """A further employee with a login."""
    with Work(SYSTEM) as work:
        company.hire(work, Post(name, department, role, superior=superior))


@pytest.mark.covers("ORG-015", "ORG-016")
def test_templates_are_well_formed() -> None:
    assert {t.name for t in TEMPLATES} == SIX | SEVEN | BEHIND
    for template in TEMPLATES:
        for name, right in template.rights.items():
            assert name == "*" or name in kernel().objects
            assert {v for v in right.verbs if not v.startswith("action:")} <= set(VERBS)
            assert {right.reach, *right.but.values()} <= set(LEVELS)
            assert set(right.but) <= set(right.verbs)


@pytest.mark.covers("ORG-015")
def test_base_data_are_made_once(company: Company) -> None:
    tables = ("role", "kernel_roleright", "sales_mode", "sales_stage", "fail_reason", "activity_type", "funnel_setting", "layouts_layout")
    before = [run(f"select count(*) from {t}") for t in tables]
    mode = company.mode("招投标")
    company.edit("系统", "sales_mode", mode, name="投标")
    base_data()
    assert [run(f"select count(*) from {t}") for t in tables] == before


@pytest.mark.covers("PERM-016")
@pytest.mark.parametrize("role", ["销售业务员", "销售负责"])
def test_salespeople_work_on_their_own(company: Company, role: str) -> None:
    hire(company, "新", "华东", role)
    foreign = company.create("甲", "customer", name="东海")
    own = company.create("新", "customer", name="西山")
    assert [r["id"] for r in company.listed("新", "customer")] == [own.id]
    assert not company.sees("新", "customer", foreign.id)
    with pytest.raises(NotFound):
        company.edit("新", "customer", foreign.id, name="改")


@pytest.mark.covers("PERM-017", "ACT-012")
def test_department_managers_lead_but_only_look_at_activities(company: Company) -> None:
    hire(company, "部", "华东", "部门经理")
    customer = company.create("甲", "customer", name="东海")
    kind = company.rows("activity_type", "name", "电话")[0].id
    call = company.create("甲", "activity", subject="电话", activity_type=kind, customer=customer.id)
    away = company.create("丙", "customer", name="北方")
    assert company.edit("部", "customer", customer.id, name="东海涂料")["name"] == "东海涂料"
    assert company.sees("部", "activity", call.id)
    with pytest.raises(Forbidden):
        company.edit("部", "activity", call.id, subject="改")
    assert not company.sees("部", "customer", away.id)


def test_directors_order_clerks_and_executive_managers(company: Company) -> None:
    for name, role, superior in (("监", "总监", ""), ("跟", "跟单角色", ""), ("常", "常务经理", "")):
        hire(company, name, "华东", role, superior)
    hire(company, "兵", "华北", "销售业务员", "常")
    east, north = company.create("甲", "customer", name="东海"), company.create("兵", "customer", name="北方")
    assert company.sees("监", "customer", north.id, "edit")
    assert company.sees("跟", "customer", east.id)
    assert not company.sees("跟", "customer", east.id, "edit")
    assert company.sees("常", "customer", north.id, "edit")
    assert not company.sees("常", "customer", east.id)


def test_customer_service_looks_at_customers_and_adds_contacts(company: Company) -> None:
    hire(company, "客", "华东", "普通客服")
    customer = company.create("甲", "customer", name="东海")
    with pytest.raises(Forbidden):
        company.edit("客", "customer", customer.id, name="改")
    assert company.create("客", "contact", name="唐总", customer=customer.id)["name"] == "唐总"
    with pytest.raises(NotFound):
        company.listed("客", "opportunity")


@pytest.mark.covers("ORG-015", "CUS-024")
def test_the_customer_administrator(company: Company) -> None:
    hire(company, "管", "总部", "客户管理专员")
    customer = company.create("甲", "customer", name="东海")
    assert (
        company.edit("管", "customer", customer.id, owner=company.employees["乙"])["owner"] == company.employees["乙"]
    )
    assert may(company.actor("管"), object_spec("customer"), "import")
    assert not may(company.actor("管"), object_spec("opportunity"), "edit")


@pytest.mark.covers("PERM-003", "PERM-004", "PERM-005")
def test_functional_rights(company: Company) -> None:
    opportunity = object_spec("opportunity")
    assert not may(company.actor("甲"), opportunity, "export")
    assert may(company.actor("经理"), opportunity, "export")
    assert may(company.actor("甲"), opportunity, "print")
    assert may(SYSTEM, opportunity, "export")


@pytest.mark.covers("PERM-003")
@pytest.mark.parametrize("name", ["employee", "department", "role", "operator", "sales_stage", "sales_mode", "region"])
def test_set_up_data_are_not_for_everybody(company: Company, name: str) -> None:
    for who in ("甲", "经理", "总"):
        for verb in ("create", "edit", "delete", "import"):
            assert not may(company.actor(who), object_spec(name), verb), (who, verb)
        assert may(company.actor(who), object_spec(name), "view") == (name != "operator")


@pytest.mark.covers("PERM-021", "PRD-003")
def test_unit_cost_is_hidden_from_salespeople(company: Company) -> None:
    product = company.create("系统", "product", name="环氧底漆", unit_cost="12")
    (seen,) = company.listed("甲", "product", fields=("name",))
    assert seen["id"] == product.id
    with pytest.raises(Invalid):
        company.listed("甲", "product", fields=("unit_cost",))
    with pytest.raises(Invalid):
        company.listed("甲", "product", filter={"field": "unit_cost", "op": "gt", "value": 1})
    assert company.listed("经理", "product", fields=("unit_cost",))[0]["unit_cost"] == "12.00"

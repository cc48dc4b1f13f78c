"""Salespeople and leaf departments (ORG-006)."""

from __future__ import annotations

import pytest

from guanxi.base.errors import Invalid
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.company import Company


@pytest.mark.covers("ORG-006")
def test_a_salesperson_belongs_to_a_leaf(company: Company) -> None:
    head, office = company.departments["总部"], company.departments["华东"]
    for field, given in (
        ("department", {"department": head}),
        ("business_department", {"department": office, "business_department": head}),
    ):
        with pytest.raises(Invalid) as refused:
            company.create("管理员", "employee", name="新", is_salesperson=True, **given)
        assert set(refused.value.fields) == {field} if field == "business_department" else field in refused.value.fields
    with pytest.raises(Invalid):
        company.create("管理员", "employee", name="新", is_salesperson=True)
    assert not company.rows("employee", "name", "新")
    made = company.create("管理员", "employee", name="新", is_salesperson=True, department=office)
    assert made["business_department"] == office
    branch = company.create("管理员", "department", name="深圳分公司", is_virtual=True)
    assert (
        company.edit("管理员", "employee", made.id, department=branch.id, business_department=branch.id)["department"]
        == branch.id
    )
    clerk = company.create("管理员", "employee", name="文员", department=head)
    with pytest.raises(Invalid):
        company.edit("管理员", "employee", clerk.id, is_salesperson=True)
    assert company.row("employee", clerk.id)["is_salesperson"] is False


@pytest.mark.covers("ORG-006")
def test_a_department_with_salespeople_stays_a_leaf(company: Company) -> None:
    office = company.departments["华东"]
    seller = company.create("管理员", "employee", name="新", is_salesperson=True, department=office)
    with pytest.raises(Invalid) as refused:
        company.create("管理员", "department", name="上海", parent=office)
    assert set(refused.value.fields) == {"parent"}
    assert not company.rows("department", "name", "上海")
    with pytest.raises(Invalid):
        company.edit("管理员", "department", company.departments["华北"], parent=office)
    assert company.row("department", company.departments["华北"])["parent"] == company.departments["总部"]
    company.edit("管理员", "employee", seller.id, status="left")
    company.create("管理员", "department", name="上海", parent=office)
    with pytest.raises(Invalid):
        company.edit("管理员", "employee", seller.id, status="active")


@pytest.mark.covers("ORG-001", "ORG-006")
def test_leaves_are_known(company: Company) -> None:
    def leaf(name: str) -> bool:
        return bool(company.row("department", company.departments[name])["is_leaf"])

    assert (leaf("总部"), leaf("华东")) == (False, True)
    below = company.create("管理员", "department", name="上海", parent=company.departments["华东"])
    assert not leaf("华东")
    company.delete("管理员", "department", below.id)
    assert leaf("华东")
    with Work(SYSTEM) as work:
        work.restore("department", [below.id])
    assert not leaf("华东")
    company.edit("管理员", "department", below.id, parent=company.departments["华北"])
    assert (leaf("华东"), leaf("华北")) == (True, False)
    with pytest.raises(Invalid):
        company.edit("管理员", "department", below.id, is_leaf=False)


def test_nobody_locks_himself_out(company: Company) -> None:
    with pytest.raises(Invalid), Work(company.actor("总")) as work, work.derived():
        work.edit("employee", company.employees["总"], {"status": "left"})
    assert company.row("operator", company.operators["总"])["status"] == "enabled"

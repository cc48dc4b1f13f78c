"""Contacts, relations, trees of customers."""

from __future__ import annotations

import pytest

from guanxi.base.errors import Forbidden, Invalid
from guanxi.kernel.records.row import Row
from guanxi.tests.kit.company import Company


@pytest.fixture
def customer(company: Company) -> Row:
    return company.create("甲", "customer", name="东海涂料")


@pytest.mark.covers("CUS-001", "CON-001")
def test_who_files_it_owns_it(company: Company, customer: Row) -> None:
    assert (customer["owner"], customer["department"]) == (company.employees["甲"], company.departments["华东"])
    assert customer["code"].startswith("K")
    assert customer["status"] == "potential"


@pytest.mark.covers("CON-002")
def test_the_main_contact_is_the_one_marked_last(company: Company, customer: Row) -> None:
    other = company.create("甲", "customer", name="西山")
    away = company.create("甲", "contact", name="外人", customer=other.id, is_main=True)
    first = company.create("甲", "contact", name="唐总", customer=customer.id, is_main=True)
    second = company.create("甲", "contact", name="夏总", customer=customer.id, is_main=True)
    assert not company.row("contact", first.id)["is_main"]
    company.edit("甲", "contact", first.id, is_main=True)
    marked = {c.id for c in company.rows("contact", "is_main", True)}
    assert marked == {first.id, away.id}
    assert not company.row("contact", second.id)["is_main"]


@pytest.mark.covers("CON-007")
def test_reporting_stays_within_the_customer(company: Company, customer: Row) -> None:
    other = company.create("甲", "customer", name="西山")
    chief = company.create("甲", "contact", name="唐总", customer=customer.id)
    clerk = company.create("甲", "contact", name="夏工", customer=customer.id, superior_contact=chief.id)
    with pytest.raises(Invalid) as refused:
        company.create("甲", "contact", name="外人", customer=other.id, superior_contact=chief.id)
    assert refused.value.fields["superior_contact"][0].code == "other_customer"
    moved = company.edit("甲", "contact", clerk.id, customer=other.id)
    assert moved["superior_contact"] is None


@pytest.mark.covers("CON-007", "CUS-044")
def test_trees_have_no_circles(company: Company, customer: Row) -> None:
    below = company.create("甲", "customer", name="子公司", parent=customer.id)
    bottom = company.create("甲", "customer", name="孙公司", parent=below.id)
    for parent in (customer.id, below.id, bottom.id):
        with pytest.raises(Invalid) as refused:
            company.edit("甲", "customer", customer.id, parent=parent)
        assert refused.value.fields["parent"][0].code == "cycle"
    assert company.row("customer", customer.id)["parent"] is None
    free = company.create("甲", "customer", name="兄弟公司")
    assert company.edit("甲", "customer", below.id, parent=free.id)["parent"] == free.id


@pytest.mark.covers("PERM-019", "CON-015")
def test_contacts_follow_the_customer(company: Company, customer: Row) -> None:
    contact = company.create("甲", "contact", name="唐总", customer=customer.id)
    assert company.sees("经理", "contact", contact.id)
    assert not company.sees("丙", "contact", contact.id)
    company.edit("甲", "customer", customer.id, related=[company.employees["丙"]])
    assert company.sees("丙", "contact", contact.id)
    with pytest.raises(Invalid):
        company.create("乙", "contact", name="混入", customer=customer.id)


@pytest.mark.covers("CUS-011")
def test_interest_is_part_of_the_customer(company: Company, customer: Row) -> None:
    product = company.create("系统", "product", name="环氧底漆").id
    company.create("甲", "customer_interest", customer=customer.id, product=product, degree="high")
    company.edit("甲", "customer", customer.id, related=[company.employees["丙"]])
    with pytest.raises((Invalid, Forbidden)):
        company.create("丙", "customer_interest", customer=customer.id, product=product)
    assert len(company.listed("丙", "customer_interest")) == 1
    assert company.listed("乙", "customer_interest") == []


@pytest.mark.covers("CUS-044")
def test_relations(company: Company, customer: Row) -> None:
    other = company.create("甲", "customer", name="西山")
    values = {"from_customer": customer.id, "relation_type": "subsidiary"}
    company.create("甲", "customer_relation", **values, to_customer=other.id)
    for bad in ({}, {"to_customer": customer.id}):
        with pytest.raises(Invalid):
            company.create("甲", "customer_relation", **values, **bad)

"""Departments and employees are maintained by administrators; everybody else looks them up (ORG-009)."""

from __future__ import annotations

import pytest

from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company

GIVEN = {"department": {"name": "新部门"}, "employee": {"name": "新员工"}}


@pytest.mark.covers("ORG-009")
@pytest.mark.parametrize("name", ["department", "employee"])
def test_salespeople_look_and_change_nothing(company: Company, name: str) -> None:
    seller = Api(company.operators["甲"], company.employees["甲"])
    there = company.departments if name == "department" else company.employees
    foreign = there["华北" if name == "department" else "乙"]
    assert seller.ids(name) == set(there.values())
    seller.get(f"/records/{name}/{foreign}").ok()
    before = run(f"select * from {name} order by id")
    path = f"/records/{name}/{foreign}"
    for reply in (
        seller.post(f"/records/{name}", GIVEN[name]), seller.patch(path, {"name": "改名"}), seller.delete(path),
        seller.patch(f"/records/{name}/{there['华东' if name == 'department' else '甲']}", {"name": "改名"}),
    ):  # fmt: skip
        assert reply.status == 403
    bulk = seller.post(f"/records/{name}/bulk", {"verb": "update", "ids": [foreign], "values": {"name": "改名"}})
    assert bulk.status == 403, bulk.body
    assert run(f"select * from {name} order by id") == before

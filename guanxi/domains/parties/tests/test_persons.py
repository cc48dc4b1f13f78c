"""Persons and organisations, each with fields of their own, and grades (CUS-004)."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.domains.parties.public import ensure_base_data
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.world import World

LAYOUTS = "/objects/customer/layouts"
COMPANY_ONLY = {"parent", "founded_year", "annual_revenue", "headcount", "industry"}
PERSON_ONLY = {"gender", "birthday"}
PERSON = {"name": "唐雨", "party_type": "person", "grade": "a", "gender": "female", "birthday": "1988-06-01"}


def base_data() -> None:
    with Work(SYSTEM, "base_data") as work:
        ensure_base_data(work)


@pytest.fixture
def described(world: World) -> dict[str, Any]:
    """The customer as a salesperson's browser learns of it."""
    base_data()
    found: dict[str, Any] = world.seller.get("/objects/customer").ok()
    return found


def placed(form: dict[str, Any]) -> set[str]:
    return {name for section in form["sections"] for name in section["fields"]}


@pytest.mark.covers("CUS-004")
def test_persons_and_organisations_have_different_fields(described: dict[str, Any]) -> None:
    form, (persons,) = described["form"], described["layouts"]
    assert persons["when"] == [{"field": "party_type", "values": ["person"]}]
    assert placed(persons) >= PERSON_ONLY | {"grade"}
    assert not placed(persons) & COMPANY_ONLY
    assert set(persons["hidden"]) >= COMPANY_ONLY
    assert placed(form) >= COMPANY_ONLY | {"grade"}
    assert not placed(form) & PERSON_ONLY
    assert set(form["hidden"]) == PERSON_ONLY
    every = {f["name"] for f in described["fields"] if not f["system"] and not f["custom"]} - {"id"}
    assert placed(persons) | set(persons["hidden"]) >= placed(form) | set(form["hidden"])
    assert placed(form) | set(form["hidden"]) <= every | {"owner", "department", "related", "related_edit"}


@pytest.mark.covers("CUS-004")
@pytest.mark.usefixtures("described")
def test_both_are_kept_and_managed_in_grades(world: World) -> None:
    person = world.seller.post("/records/customer", PERSON).ok()
    company = world.seller.post("/records/customer", {"name": "东海", "grade": "b", "founded_year": 1998}).ok()
    assert {k: person[k] for k in PERSON} == PERSON
    assert (company["party_type"], company["founded_year"]) == ("organisation", 1998)
    best = world.seller.get('/records/customer?filter={"field":"grade","op":"in","value":["a"]}').ok()["rows"]
    assert [r["id"] for r in best] == [person["id"]]
    change = {"verb": "update", "ids": [person["id"], company["id"]], "values": {"grade": "c"}}
    world.seller.post("/records/customer/bulk", change).ok()
    assert world.seller.get(f"/records/customer/{company['id']}").ok()["grade"] == "c"
    refused = world.seller.patch(f"/records/customer/{company['id']}", {"grade": "e", "gender": "x"})
    assert (refused.status, set(refused.body["fields"])) == (422, {"grade", "gender"})
    assert world.seller.get(f"/records/customer/{company['id']}").ok()["grade"] == "c"


@pytest.mark.usefixtures("described")
def test_the_administrators_layouts_are_left_alone(world: World) -> None:
    made = world.admin.get(LAYOUTS).ok()["layouts"][0]
    given = {k: v for k, v in made.items() if k != "id"} | {"name": "会员", "required": ["phone"]}
    changed = world.admin.put(f"{LAYOUTS}/{made['id']}", given).ok()
    base_data()
    assert world.admin.get(LAYOUTS).ok()["layouts"] == [changed]
    assert world.seller.post("/records/customer", PERSON).status == 422
    world.seller.post("/records/customer", PERSON | {"phone": "021-55556666"}).ok()

"""What business systems know of a customer, on the customer (CUS-018..020, PERM-047)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import right
from guanxi.tests.kit.statements import statements

DOOR = "/analyses/business_figures"


@pytest.fixture
def house(company: Company) -> Company:
    """U8 with documents of two customers of 甲, one of them from last year, and a system that is not enabled."""
    today = timezone.localdate()
    spring = date(today.year, 1, 2)
    with Work(SYSTEM, "test") as work:
        company.roles["只看"] = work.add("role", name="只看").id
        old = work.add("business_system", code="OLD", name="旧财务", kind="finance", parts=["receivables"], is_enabled=True)
        u8 = work.add("business_system", code="U8", name="U8", kind="u8", parts=["sales", "receivables"], is_enabled=True)
        whose = {"owner": company.employees["甲"], "department": company.departments["华东"]}
        here, other = (work.add("customer", name=n, **whose).id for n in ("东海", "西山"))
        common = {"system": u8.id, "customer": here, "document_date": spring}
        late = {"kind": "receivable", "due_date": spring, "amount": 100}
        work.add_many("external_document", [
            {**common, "kind": "delivery", "number": "F1", "amount": Decimal("100.50")}, {**common, "kind": "delivery", "number": "F2", "amount": -20},
            {**common, "kind": "delivery", "number": "F0", "amount": 7, "document_date": spring - timedelta(days=30)},
            {**common, "kind": "delivery", "number": "F3", "amount": 1000, "status": "void"},
            {**common, **late, "number": "Y1", "open_amount": 60}, {**common, **late, "number": "Y2", "open_amount": 5, "due_date": today + timedelta(days=9)},
            {**common, "kind": "receipt", "number": "S1", "amount": 40}, {**common, "kind": "receipt", "number": "S9", "amount": 900, "customer": other},
            {**common, "kind": "receipt", "number": "S1", "amount": 3, "system": old.id},
        ])  # fmt: skip
        work.update(old, is_enabled=False)
    return company


def api(house: Company, who: str) -> Api:
    return Api(house.operators[who], house.employees.get(who, 0))


def here(house: Company) -> int:
    return house.rows("customer", "name", "东海")[0].id


def ask(house: Company, who: str, **given: Any) -> Answer:
    return api(house, who).post(DOOR, {"params": {"customer": here(house), **given}})


def may(house: Company, *actions: str, customer: str = "all", documents: bool = False) -> None:
    """甲 holds one role: he sees customers, and has the actions named."""
    verbs = {"view": True} | {f"action:{a}": True for a in actions}
    rights = {"customer": right(verbs, customer), "external_document": right({"view": True} if documents else {}, "all")}
    write_rights(house.roles["只看"], rights)
    house.edit("系统", "employee", house.employees["丙"], roles=[house.roles["只看"]])


SUMS = {
    "delivered": "80.50", "invoiced": "0.00", "received": "40.00", "delivered_ever": "87.50", "invoiced_ever": "0.00", "received_ever": "40.00",
    "claims_ever": "200.00", "open": "65.00", "overdue": "60.00",
}  # fmt: skip


@pytest.mark.covers("PERM-047", "CUS-019")
def test_the_figures_are_those_of_the_system_whatever_documents_one_sees(house: Company) -> None:
    """Who sees the customer and holds the function sees them all; the documents themselves follow their own right."""
    seller = api(house, "甲")
    row = next(r for r in ask(house, "甲").ok()["rows"] if r["title"] == "U8")
    assert {name: row[name] for name in SUMS} == SUMS
    assert row["list"][0]["number"] == "S1", "the latest first"
    assert {e["number"] for e in row["list"]} == {"F1", "F2", "F3", "Y1", "Y2", "S1"}
    may(house, "business_figures")
    blind = api(house, "丙")
    assert blind.get("/records/external_document").status == 404
    assert blind.post("/records/external_document/aggregate", {}).status == 404
    assert "external_document" not in {r["object"] for r in blind.get("/objects/customer").ok()["related"]}
    assert ask(house, "丙").ok()["rows"] == ask(house, "甲").ok()["rows"] == ask(house, "管理员").ok()["rows"]
    acted = blind.post(f"/records/customer/{here(house)}/actions/business_figures").ok()["data"]
    assert acted["rows"] == ask(house, "丙").ok()["rows"], "the door for programs says the same"
    assert len(seller.ids("external_document")) == 9


@pytest.mark.covers("PERM-047")
def test_without_the_customer_there_is_no_hint(house: Company) -> None:
    """Another salesperson has the function and not the customer: as if there were none. So it is at both doors."""
    for who in ("乙", "丙"):
        hidden, nothing = ask(house, who), ask(house, who, customer=here(house) + 1000)
        assert (hidden.status, hidden.body) == (nothing.status, nothing.body)
        assert hidden.status == 404
        act = "/records/customer/{}/actions/business_figures".format
        one, other = api(house, who).post(act(here(house))), api(house, who).post(act(here(house) + 1000))
        assert (one.status, one.body) == (other.status, other.body)
        assert one.status == 404
    assert Api().post(DOOR, {"params": {"customer": here(house)}}).status == 401


@pytest.mark.covers("PERM-047")
def test_without_the_function_it_is_refused(house: Company) -> None:
    """Seeing the customer, and even its documents, is not enough; nor is holding it for one's own customers."""
    may(house, documents=True)
    told = api(house, "丙").get("/objects/customer").ok()
    assert "business_figures" not in {p["analysis"] for p in told["panels"]} | {a["name"] for a in told["actions"]}
    assert ask(house, "丙").status == 404
    assert "business_figures" not in {a["name"] for a in api(house, "丙").get("/analyses").ok()}
    refused = api(house, "丙").post(f"/records/customer/{here(house)}/actions/business_figures")
    assert (refused.status, "65.00" in str(refused.body)) == (403, False)
    rights = right({"view": True, "action:business_figures": True}, {"view": "all", "action:business_figures": "own"})
    write_rights(house.roles["只看"], {"customer": rights})
    assert ask(house, "丙").status == 403
    assert api(house, "丙").post(f"/records/customer/{here(house)}/actions/business_figures").status == 403


def test_no_list_and_no_export_has_them(house: Company) -> None:
    """They are nowhere but in the section: no field of the customer carries them."""
    asked = api(house, "甲").get("/records/customer", fields="business_figures")
    assert (asked.status, list(asked["fields"])) == (422, ["business_figures"])
    exported = api(house, "甲").post("/records/customer/exports", {"fields": ["name", "business_figures"]})
    assert exported.status in (403, 422)


@pytest.mark.covers("CUS-020")
def test_a_system_that_is_not_enabled_says_so(house: Company) -> None:
    """Its figures are not shown, and the section says why and where that is changed."""
    rows = {r["title"]: r for r in ask(house, "甲").ok()["rows"]}
    assert list(rows) == ["U8", "旧财务"]
    assert "业务设置 → 业务系统" in rows["旧财务"]["note"]
    assert "received" not in rows["旧财务"]
    assert (rows["旧财务"]["list"], rows["U8"]["note"]) == ([], "")
    with Work(SYSTEM) as work:
        work.update(work.select("business_system", "code", ["U8"])[0], is_enabled=False)
    answer = ask(house, "甲").ok()
    assert "销售管理、应收管理" in answer["totals"]["note"]
    assert "80.50" not in str(answer)


@pytest.mark.covers("CUS-018")
def test_the_period_lies_within_one_year(house: Company) -> None:
    """The present year unless another is chosen; receivables are those of now."""
    year = timezone.localdate().year
    answer = ask(house, "甲").ok()
    assert (answer["totals"]["from"], answer["totals"]["to"]) == (f"{year}-01-01", f"{year}-12-31")
    before = ask(house, "甲", **{"from": f"{year - 1}-01-01", "to": f"{year - 1}-12-31"}).ok()["rows"][0]
    assert (before["delivered"], before["open"], [e["number"] for e in before["list"]]) == ("7.00", "65.00", ["F0"])
    long = ask(house, "甲", **{"from": f"{year - 1}-01-01", "to": f"{year}-01-02"})
    assert (long.status, list(long["fields"])) == (422, ["to"])
    assert ask(house, "甲", **{"from": f"{year}-02-01", "to": f"{year}-01-01"}).status == 422
    assert ask(house, "甲", **{"from": "gestern"}).status == 422


def test_the_statements_do_not_grow_with_documents(house: Company) -> None:
    ask(house, "甲").ok()
    with statements() as few:
        ask(house, "甲").ok()
    run(
        "insert into external_document (system_id, kind, number, customer_id, document_date, amount, status, created_at, updated_at, version, search_key, sort_key) "
        "select system_id, kind, number || '-' || n, customer_id, document_date, amount, status, created_at, updated_at, 1, '', '' "
        "from external_document, generate_series(1, 20) n where kind = 'delivery'"
    )
    with statements() as many:
        answer = ask(house, "甲").ok()
    assert len(few) == len(many)
    assert all(len(r["list"]) <= 8 for r in answer["rows"])

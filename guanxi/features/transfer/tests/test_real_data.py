"""A whole company moves in: accounts, products, people and 8,800 opportunities through the interface (market items 19 to 23)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import administrator

DATA = Path(__file__).parents[4] / "e2e" / "data" / "crm-sales-opportunities"
SECTORS = {
    "technolgy": "technology", "medical": "medical", "retail": "retail", "software": "software", "entertainment": "entertainment",
    "marketing": "marketing", "telecommunications": "telecommunications", "finance": "finance", "employment": "employment",
    "services": "services",
}  # fmt: skip
pytestmark = pytest.mark.django_db


def load(door: Api, object_: str, file: str, **options: Any) -> dict[str, Any]:
    """One import, from upload to end."""
    started = door.upload(f"/records/{object_}/imports", file, (DATA / file).read_bytes(), options=options)
    assert started.status == 202, started
    run_jobs()
    done: dict[str, Any] = door.get(f"/imports/{started['id']}").ok()
    assert done["state"] == "done", done
    return done


def counts(run: dict[str, Any]) -> tuple[int, int, int, int]:
    return run["created"], run["updated"], run["skipped"], run["failed"]


def load_people(door: Api) -> None:
    managers = load(
        door, "employee", "sales_teams.csv", columns={"manager": "name", "regional_office": "department"}, key=["name"],
        constants={"position": "Manager"}, on_duplicate="skip", on_missing_reference="create",
    )  # fmt: skip
    assert counts(managers) == (6, 0, 29, 0)
    agents = load(
        door, "employee", "sales_teams.csv", columns={"sales_agent": "name", "manager": "superior", "regional_office": "department"},
        constants={"is_salesperson": True},
    )  # fmt: skip
    assert counts(agents) == (35, 0, 0, 0)


def load_accounts(door: Api) -> None:
    preview = door.upload(
        "/records/customer/imports/preview", "accounts.csv", (DATA / "accounts.csv").read_bytes()
    ).ok()
    assert (preview["rows"], len(preview["values"]["sector"])) == (85, 10)
    assert preview["columns"] == {
        "account": "name", "sector": "industry", "year_established": "founded_year", "revenue": "annual_revenue",
        "employees": "headcount", "office_location": "region", "subsidiary_of": "parent",
    }  # fmt: skip
    accounts = load(
        door, "customer", "accounts.csv", columns=preview["columns"], values={"industry": SECTORS}, factors={"annual_revenue": 1_000_000},
        on_missing_reference="create", constants={"source": "import"},
    )  # fmt: skip
    assert counts(accounts) == (85, 0, 0, 0)


def load_opportunities(door: Api, stages: dict[str, int]) -> None:
    pipeline = {
        "columns": {
            "opportunity_id": ["code", "name"], "sales_agent": "owner", "account": "customer", "deal_stage": ["stage", "status"],
            "close_date": "closed_at", "close_value": "actual_amount",
        },
        "values": {
            "stage": {name: stages[name] for name in ("Prospecting", "Engaging")} | dict.fromkeys(("Won", "Lost"), stages["Closed"]),
            "status": {"Won": "won", "Lost": "lost", "Engaging": "open", "Prospecting": "open"},
        },
        "constants": {"source": "import"}, "date_format": "MM/DD/YYYY",
    }  # fmt: skip
    assert counts(
        load(door, "opportunity", "sales_pipeline.csv", **pipeline, on_empty_reference="error", dry_run=True)
    ) == (7375, 0, 0, 1425)
    assert door.get("/records/opportunity", count=True).ok()["count"]["value"] == 0
    assert counts(load(door, "opportunity", "sales_pipeline.csv", **pipeline)) == (8800, 0, 0, 0)
    lines = load(
        door, "opportunity_product", "sales_pipeline.csv", columns={"opportunity_id": "opportunity.code", "product": "product"},
        values={"product": {"GTXPro": "GTX Pro"}},
    )  # fmt: skip
    assert counts(lines) == (8800, 0, 0, 0)


@pytest.mark.covers("GEN-012")
def test_a_company_moves_in() -> None:
    door = administrator()
    with Work(SYSTEM) as work:
        mode = work.add("sales_mode", name="Direct")
        names = (("Prospecting", 1), ("Engaging", 2), ("Closed", 3))
        stages = {name: work.add("sales_stage", mode=mode.id, name=name, sort_no=no).id for name, no in names}
    load_people(door)
    load_accounts(door)
    products = load(
        door, "product", "products.csv", columns={"product": "name", "series": "category", "sales_price": "list_price"},
        on_missing_reference="create",
    )  # fmt: skip
    assert counts(products) == (7, 0, 0, 0)
    load_opportunities(door, stages)
    check_figures(door)
    check_relations(door)


def check_figures(door: Api) -> None:
    by_stage = door.post(
        "/records/opportunity/aggregate",
        {"group_by": ["status"], "measures": [{"fn": "count"}, {"fn": "sum", "field": "actual_amount"}]},
    ).ok()
    found = {row["status"]: row for row in by_stage["rows"]}
    assert {k: v["count"] for k, v in found.items()} == {"won": 4238, "lost": 2473, "open": 2089}
    assert Decimal(found["won"]["sum_actual_amount"]) == 10_005_534
    open_ones = door.post(
        "/records/opportunity/aggregate",
        {
            "group_by": ["stage"],
            "measures": [{"fn": "count"}],
            "filter": {"field": "status", "op": "eq", "value": "open"},
        },
    ).ok()
    assert {row["stage"]["title"]: row["count"] for row in open_ones["rows"]} == {"Engaging": 1589, "Prospecting": 500}
    won = {"field": "status", "op": "eq", "value": "won"}
    amount = {"fn": "sum", "field": "actual_amount", "as": "value"}
    quarters = door.post(
        "/records/opportunity/aggregate",
        {"group_by": [{"field": "closed_at", "bucket": "quarter"}], "measures": [amount], "filter": won},
    ).ok()
    values = [int(Decimal(row["value"])) for row in sorted(quarters["rows"], key=lambda r: str(r["closed_at"]))]
    assert values == [1_134_672, 3_086_111, 2_982_255, 2_802_496]
    best = door.post(
        "/records/opportunity/aggregate",
        {"group_by": ["owner"], "measures": [amount], "filter": won, "sort": "-value", "limit": 1},
    ).ok()
    assert (best["rows"][0]["owner"]["title"], Decimal(best["rows"][0]["value"])) == (
        "Darcel Schlecht",
        Decimal(1_153_214),
    )
    empty = door.get("/records/opportunity", filter={"field": "customer", "op": "empty"}, count=True, limit=1).ok()
    assert empty["count"]["value"] == 1425


def check_relations(door: Api) -> None:
    golddex = door.get(
        "/records/customer",
        filter={"field": "parent.name", "op": "eq", "value": "Golddex"},
        fields="name,industry,annual_revenue",
    ).ok()
    assert {row["name"] for row in golddex["rows"]} >= {"Funholding", "Vehement Capital Partners"}
    row = next(r for r in golddex["rows"] if r["name"] == "Funholding")
    assert (row["industry"], Decimal(row["annual_revenue"])) == ("finance", Decimal(2_819_500_000))
    agent = door.get(
        "/records/employee",
        filter={"field": "name", "op": "eq", "value": "Darcel Schlecht"},
        fields="superior,department",
    ).ok()["rows"][0]
    assert (agent["superior"]["title"], agent["department"]["title"]) == ("Melvin Marxen", "Central")
    lines = door.post(
        "/records/opportunity_product/aggregate",
        {"group_by": ["product"], "measures": [{"fn": "count"}], "sort": "-count"},
    ).ok()
    assert sum(r["count"] for r in lines["rows"]) == 8800
    assert len(lines["rows"]) == 7

"""The group and its branches (ORG-025, ORG-026): every branch's business side by side, each within its scope; what they share."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.world import World

PERIOD = {"from": "2026-01-01", "to": "2026-12-31"}


@pytest.fixture
def group(world: World) -> World:
    """Two branches with business; the east has one below it, and somebody at head office a customer of his own."""
    for name in ("华东", "华北"):
        world.admin.patch(f"/records/department/{world.departments[name]}", {"is_branch": True}).ok()
    mode = world.admin.create("sales_mode", {"name": "直销"})["id"]
    stage = world.admin.create("sales_stage", {"mode": mode, "name": "初步接触", "success_rate": "10"})["id"]
    kind = world.admin.create("activity_type", sample(world.admin, "activity_type", name="拜访"))["id"]
    for api, name, amount in ((world.seller, "东海机械", "1000"), (world.other, "北辰电气", "500"), (world.other, "北方化工", "250"), (world.boss, "集团客户", "90")):
        customer = api.create("customer", {"name": name})["id"]
        deal = {"name": f"{name}商机", "customer": customer, "mode": mode, "stage": stage, "expected_amount": amount}
        api.create("opportunity", deal)
        won = api.create("opportunity", {**deal, "name": f"{name}成交"})["id"]
        run("update opportunity set status = 'won', actual_amount = expected_amount * 2, closed_at = '2026-06-01' where id = %s", [won])
        done = api.create("activity", {"subject": "拜访", "activity_type": kind, "customer": customer, "status": "done"})["id"]
        run("update activity set actual_end = '2026-06-01' where id = %s", [done])
    run("update customer set created_at = '2026-03-01' where name <> '北方化工'")
    run("update customer set created_at = '2025-03-01' where name = '北方化工'")
    return world


def overview(api: Api, **params: Any) -> Answer:
    return api.post("/analyses/group_overview", {"params": {**PERIOD, **params}})


def by_branch(answer: Answer) -> dict[str | None, dict[str, Any]]:
    return {row["branch"]["title"] if row["branch"] else None: row for row in answer["rows"]}


def brief(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[n] for n in ("customers", "new_customers", "open_count", "open_amount", "won_count", "won_amount", "done"))


@pytest.mark.covers("ORG-026")
def test_the_group_sees_every_branch_at_once(group: World) -> None:
    answer = overview(group["director"])
    assert answer.status == 200, answer.body
    rows = by_branch(answer)
    assert {name: brief(row) for name, row in rows.items()} == {
        "华东": (1, 1, 1, "1000.00", 1, "2000.00", 1), "华北": (2, 1, 2, "750.00", 2, "1500.00", 2), None: (1, 1, 1, "90.00", 1, "180.00", 1),
    }  # fmt: skip
    assert brief(answer["totals"]) == (4, 3, 4, "1840.00", 4, "3680.00", 4)


def test_every_figure_leads_to_its_records(group: World) -> None:
    for row in overview(group["director"])["rows"]:
        for name, behind in row["filters"].items():
            counted = row[name] if isinstance(row[name], int) else None
            found = group["director"].get(f"/records/{behind['object']}", filter=behind["filter"], count="true")["count"]["value"]
            assert counted in (None, found), (row["branch"], name)


@pytest.mark.covers("ORG-025")
def test_a_branch_sees_its_own(group: World) -> None:
    rows = by_branch(overview(group["manager"]))
    assert {name: brief(row) for name, row in rows.items()} == {"华东": (1, 1, 1, "1000.00", 1, "2000.00", 1)}
    assert brief(overview(group["manager"])["totals"]) == (1, 1, 1, "1000.00", 1, "2000.00", 1)
    assert set(by_branch(overview(group.other))) == {"华北"}
    assert overview(group["stranger"]).status == 404


def test_branches_without_business_are_there_for_head_office(world: World) -> None:
    for name in ("华东", "华北"):
        world.admin.patch(f"/records/department/{world.departments[name]}", {"is_branch": True}).ok()
    assert set(by_branch(overview(world["director"]))) == {"华东", "华北"}
    assert set(by_branch(overview(world["manager"]))) == {"华东"}


def test_a_branch_within_a_branch_counts_in_both(group: World) -> None:
    group.admin.patch(f"/records/department/{group.departments['上海']}", {"is_branch": True}).ok()
    answer = overview(group["director"])
    rows = by_branch(answer)
    assert (rows["华东"]["customers"], rows["上海"]["customers"], rows["上海"]["level"]) == (1, 1, 1)
    assert [row["branch"]["title"] for row in answer["rows"] if row["branch"]] in (["华东", "上海", "华北"], ["华北", "华东", "上海"])
    assert answer["totals"]["customers"] == 4


def test_a_company_that_marks_no_branch_sees_its_departments(group: World) -> None:
    with Work(SYSTEM) as work:
        work.update_many((d, {"is_branch": False}) for d in work.rows("department", group.departments.values()))
    assert {"华东", "华北", None} == set(by_branch(overview(group["director"])))


def test_a_hidden_amount_is_not_added_up(group: World) -> None:
    group.grant("whole", "opportunity", scope="all", fields={"expected_amount": "hidden"})
    answer = overview(group["director"]).ok()
    assert "open_amount" not in [c["name"] for c in answer["columns"]]
    assert "1000.00" not in str(answer)
    assert by_branch(overview(group["director"]))["华东"]["won_amount"] == "2000.00"


def test_wrong_period(group: World) -> None:
    answer = overview(group["director"], **{"from": "2026-12-31", "to": "2026-01-01"})
    assert (answer.status, list(answer["fields"])) == (422, ["to"])


def test_the_number_of_questions_does_not_grow(group: World) -> None:
    def asked() -> int:
        overview(group["director"]).ok()
        with CaptureQueriesContext(connection) as seen:
            overview(group["director"]).ok()
        return len(seen)

    before = asked()
    with Work(SYSTEM) as work:
        made = work.add_many("department", [{"name": f"分公司{i}", "parent": group.departments["总部"], "is_branch": True} for i in range(40)])
        work.add_many("customer", [{"name": f"客户{i}", "department": d.id} for i, d in enumerate(made)])
    assert asked() == before
    assert len(overview(group["director"])["rows"]) == 43


# -- what branches share -----------------------------------------------------------------------------------------------


def test_products_and_documents_of_head_office_are_everywhere(group: World) -> None:
    product = group.admin.create("product", {"name": "集团标准件"})["id"]
    document = group.admin.create("sales_document", sample(group.admin, "sales_document"))["id"]
    for name in ("seller", "other", "manager"):
        assert product in group[name].ids("product")
        assert document in group[name].ids("sales_document")


def test_a_customer_shared_with_another_branch(group: World) -> None:
    """A branch lends a customer to another (PERM-051): from then on both see him, and nobody else."""
    customer = group.seller.create("customer", {"name": "跨区客户"})["id"]
    dimension = run("select id from management_dimension where code = 'department'")[0][0]
    assert customer not in group.other.ids("customer")
    values = {"dimension": dimension, "values": [group.departments["华北"]], "right": "view"}
    group.admin.post("/records/customer/bulk", {"verb": "share", "ids": [customer], "values": values}).ok()
    assert customer in group.other.ids("customer")
    assert group.other.patch(f"/records/customer/{customer}", {"name": "改"}).status == 403
    assert customer not in group["mate"].ids("customer")

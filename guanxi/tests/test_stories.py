"""Stories through the interface: what the catalogue asks of the organisation, products, customers, contacts and deals."""

from __future__ import annotations

import pytest

from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.world import World


@pytest.mark.covers("ORG-001", "ORG-002", "ORG-003", "ORG-004", "ORG-005", "ORG-007")
def test_departments_are_a_tree_that_lists_and_rules_address(world: World) -> None:
    """Kinds, regional offices below the sales department, region and business line on a department, no circles."""
    api = world.admin
    region, line = api.create("region", {"name": "华东"})["id"], api.create("product_line", {"name": "涂料"})["id"]
    sales = api.create("department", {"name": "销售部", "kind": "marketing", "credit_rule": "owner"})
    office = api.create(
        "department", {"name": "华东办事处", "parent": sales["id"], "kind": "marketing", "region": region, "product_line": line}
    )
    service = api.create("department", {"name": "客户服务部", "kind": "service"})
    below = api.ids("department", filter={"field": "parent", "op": "within", "value": sales["id"]})
    assert below == {office["id"]}
    of_kind = api.ids("department", filter={"field": "kind", "op": "eq", "value": "marketing"})
    assert {sales["id"], office["id"]} <= of_kind
    assert service["id"] not in of_kind
    circle = api.patch(f"/records/department/{sales['id']}", {"parent": office["id"]})
    assert circle.status == 422
    assert "parent" in circle["fields"]
    head = api.create("employee", {"name": "主管", "department": sales["id"]})
    assert api.patch(f"/records/department/{sales['id']}", {"manager": head["id"]})["manager"]["title"] == "主管"
    clerk = api.create("employee", {"name": "业务员", "department": office["id"], "superior": head["id"]})
    assert clerk["superior"]["title"] == "主管"


@pytest.mark.covers("ORG-013")
def test_rights_of_several_roles_add_up(world: World) -> None:
    """A seller who also holds the branch's role sees his own records and the branch's."""
    of_other = world.admin.create("customer", sample(world.admin, "customer", owner=world.employees["mate"]))["id"]
    assert of_other not in world["seller"].ids("customer")
    roles = [world.roles["own"], world.roles["desk"]]
    assert world.admin.patch(f"/records/employee/{world.employees['seller']}", {"roles": roles}).status == 200
    assert of_other in world["seller"].ids("customer")
    assert world["seller"].patch(f"/records/employee/{world.employees['seller']}", {"roles": [world.roles["whole"]]}).status == 403


def test_who_may_edit_employees_cannot_raise_himself(world: World) -> None:
    """A role with the right to edit employees still cannot hand out roles."""
    world.grant("whole", "employee", scope={"view": "all", "edit": "all"})
    me = world.employees["director"]
    assert world["director"].patch(f"/records/employee/{me}", {"position": "总监"}).status == 200
    refused = world["director"].patch(f"/records/employee/{me}", {"roles": list(world.roles.values())})
    assert (refused.status, refused["fields"]["roles"][0]["code"]) == (422, "administrators_only")
    assert world.admin.get(f"/records/employee/{me}")["roles"] == [{"id": world.roles["whole"], "title": "whole"}]


@pytest.mark.covers("ORG-010")
def test_training_is_kept_with_the_employee(world: World) -> None:
    """Everybody sees it as he sees employees; only who may edit employees writes it; it goes with the employee."""
    course = {"employee": world.employees["mate"], "course": "大客户销售", "trained_at": "2026-03-05", "result": "合格"}
    id_ = world.admin.create("employee_training", course)["id"]
    assert world.seller.ids("employee_training") == {id_}
    assert world.seller.post("/records/employee_training", course).status == 403
    assert world.seller.patch(f"/records/employee_training/{id_}", {"result": "优秀"}).status == 403
    world.grant("whole", "employee", scope={"view": "all", "edit": "all"})
    assert world["director"].patch(f"/records/employee_training/{id_}", {"result": "优秀"})["result"] == "优秀"
    assert "employee_training" in {r["object"] for r in world.seller.get("/objects/employee")["related"]}


@pytest.mark.covers("PRD-001", "PRD-002", "PRD-006", "PRD-009")
def test_products_with_price_flags_and_a_tree_of_types(world: World) -> None:
    api = world.admin
    paint = api.create("product_category", {"name": "涂料"})["id"]
    water = api.create("product_category", {"name": "水性涂料", "parent": paint})["id"]
    made = api.create(
        "product",
        {
            "name": "水性环氧底漆", "spec": "20kg/桶", "category": water, "unit": "桶", "list_price": "680", "currency": "CNY",
            "price_valid_from": "2026-01-01", "price_valid_to": "2026-12-31", "is_sale": True, "is_purchase": True,
        },
    )  # fmt: skip
    assert made["code"]
    assert (made["list_price"], made["status"]) == ("680.00", "active")
    assert api.ids("product", filter={"field": "category", "op": "within", "value": paint}) == {made["id"]}
    assert api.ids("product", filter={"field": "is_purchase", "op": "eq", "value": False}) == set()
    wrong = api.patch(f"/records/product/{made['id']}", {"price_valid_to": "2025-01-01"})
    assert wrong.status == 422, wrong.body


@pytest.mark.covers("CUS-002", "CUS-003", "CUS-005", "CUS-012")
def test_customers_by_kind_class_state_and_needs(world: World) -> None:
    """Kind, class and state are told apart in lists and figures; needs are kept on the customer."""
    api = world.admin
    key = api.create("customer_class", {"name": "A 类"})["id"]
    for kind, status in (("end_customer", "won"), ("dealer", "target"), ("supplier", "potential"), ("partner", "following")):
        api.create("customer", {"name": f"客户{kind}", "kind": kind, "status": status, "class": key, "needs": "每月 3 吨环氧树脂"})
    answer = api.post("/records/customer/aggregate", {"group_by": ["status"], "filter": {"field": "class", "op": "eq", "value": key}})
    assert {row["status"]: row["count"] for row in answer["rows"]} == {"won": 1, "target": 1, "potential": 1, "following": 1}
    assert len(api.ids("customer", filter={"field": "kind", "op": "in", "value": ["dealer", "partner"]})) == 2
    assert len(api.ids("customer", filter={"field": "needs", "op": "contains", "value": "环氧"})) == 4


@pytest.mark.covers("CON-003", "CON-004", "CON-005", "CON-006", "CON-001")
def test_flags_of_contacts_are_filters(world: World) -> None:
    """Promotion, care, dunning and key contacts are found by their flags, also across customers."""
    api = world.admin
    flags = ("is_promotion", "is_care", "is_dunning", "is_key")
    made = {flag: api.create("contact", sample(api, "contact", **{flag: True}))["id"] for flag in flags}
    for flag, id_ in made.items():
        found = api.ids("contact", filter={"field": flag, "op": "eq", "value": True})
        assert id_ in found
        assert not found & (set(made.values()) - {id_})


@pytest.mark.covers("OPP-003", "OPP-022", "OPP-023", "OPP-024")
def test_what_hangs_on_a_deal(world: World) -> None:
    """Source, competitors, assessments and documents; they follow the deal's rights."""
    api, seller = world.admin, world["seller"]
    deal = api.create("opportunity", sample(api, "opportunity", owner=world.employees["seller"], source="referral"))
    assert deal["source"] == "referral"
    lines = {
        "opportunity_competitor": {"competitor": api.create("competitor", {"name": "北岭橡塑"})["id"], "price": "98000", "threat": "high"},
        "opportunity_assessment": {"criterion": "技术匹配", "score": "82.5", "comment": "样品已通过"},
        "opportunity_document": {"title": "投标书", "version_no": 2},
    }  # fmt: skip
    for name, values in lines.items():
        made = seller.create(name, {**values, "opportunity": deal["id"]})
        assert seller.get(f"/records/{name}/{made['id']}").status == 200
        assert world["mate"].get(f"/records/{name}/{made['id']}").status == 404
        refused = world["mate"].post(f"/records/{name}", {**values, "opportunity": deal["id"]})
        assert refused.status in (403, 422), refused.body
        assert made["id"] not in world["mate"].ids(name)


@pytest.mark.covers("PERM-018", "PERM-017")
def test_a_customer_of_nobody_governs_nobody(world: World) -> None:
    """After an import without owners the office's manager still sees the office's deals; a foreign customer does govern."""
    free = world.admin.create("customer", sample(world.admin, "customer"))["id"]
    taken = world.admin.create("customer", sample(world.admin, "customer", owner=world.employees["other"]))["id"]
    deals = {
        customer: world.admin.create(
            "opportunity", sample(world.admin, "opportunity", customer=customer, owner=world.employees["seller"])
        )["id"]
        for customer in (free, taken)
    }
    assert world["seller"].ids("opportunity") >= set(deals.values())
    assert world["manager"].ids("opportunity") & set(deals.values()) == {deals[free]}
    assert world["manager"].get(f"/records/opportunity/{deals[taken]}").status == 404
    assert world["other"].ids("opportunity") & set(deals.values()) == set()

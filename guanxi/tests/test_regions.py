"""The archive of regions (ORG-028): one tree that customers, departments, plans, visit rules and analyses share."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.world import World


@pytest.mark.covers("ORG-028")
@pytest.mark.parametrize("object_", ["customer", "department", "sales_plan_line", "visit_rule"])
def test_all_refer_to_the_same_tree(world: World, object_: str) -> None:
    """And whoever writes one of them takes its value from the tree, or is told at the field."""
    field = object_spec(object_).fields["region"]
    assert field.target == "region"
    assert object_spec("region").fields["parent"].tree
    wrong = world.admin.post(f"/records/{object_}", {"region": 999_999})
    assert wrong.status == 422
    assert "region" in wrong["fields"], wrong.body


@pytest.mark.covers("ORG-028")
def test_a_region_counts_with_all_below_it(world: World) -> None:
    """In lists, in figures over customers and in those over their deals."""
    east = world.admin.create("region", {"name": "华东区"})["id"]
    province = world.admin.create("region", {"name": "江苏省", "parent": east})["id"]
    city = world.admin.create("region", {"name": "苏州市", "parent": province})["id"]
    north = world.admin.create("region", {"name": "华北区"})["id"]
    for name, region in (("甲", city), ("乙", province), ("丙", north)):
        world.seller.create("customer", {"name": name, "region": region})
    deal = world.seller.get(f"/records/opportunity/{make_deal(world, world.seller)}").ok()
    world.seller.patch(f"/records/customer/{deal['customer']['id']}", {"region": city}).ok()
    inside = {"field": "region", "op": "within", "value": east}
    rows = world.seller.get("/records/customer", filter=inside)["rows"]
    assert {r["name"] for r in rows} == {"甲", "乙", deal["customer"]["title"]}
    assert figures(world, "customer", "region", inside) == {"苏州市": 2, "江苏省": 1}
    assert figures(world, "opportunity", "customer.region", {**inside, "field": "customer.region"}) == {"苏州市": 1}
    assert figures(world, "customer", "region", {**inside, "value": north}) == {"华北区": 1}


def figures(world: World, object_: str, by: str, filter_: dict[str, Any]) -> dict[str, int]:
    """How many records there are of each region, by its name."""
    asked = {"group_by": [by], "measures": [{"fn": "count"}], "filter": filter_}
    answer = world.seller.post(f"/records/{object_}/aggregate", asked).ok()
    return {row[by]["title"]: row["count"] for row in answer["rows"]}

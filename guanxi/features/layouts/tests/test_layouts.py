"""Layouts (CUS-006, PLAT-010..012): which applies, what it requires at every door, what may be saved as one."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.features.layouts.shape import Condition, Layout, chosen, offered
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World

PATH = "/objects/customer/layouts"
PLAIN: dict[str, Any] = {
    "name": "标准",
    "sections": [{"title": "基本信息", "fields": ["name", "status", "class", "industry"]}],
}


def save(admin: Api, **given: Any) -> dict[str, Any]:
    made: dict[str, Any] = admin.post(PATH, PLAIN | given).ok()
    return made


@pytest.fixture
def key_class(world: World) -> int:
    """A class of customers of which the industry must be known."""
    made: int = world.admin.post("/records/customer_class", {"name": "重点客户"}).ok()["id"]
    save(world.admin, name="重点客户", required=["industry"], when=[{"field": "class", "values": [made]}])
    return made


def layouts_seen(api: Api) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = api.get("/objects/customer").ok()["layouts"]
    return seen


def test_first_that_fits_is_used() -> None:
    key = Layout(1, "重点", when=(Condition("class", (7,)),))
    sellers = Layout(2, "销售", roles=frozenset({3}))
    empty = Layout(3, "未分类", when=(Condition("class", (None,)),))
    off = Layout(4, "停用", is_active=False)
    order = (off, key, sellers, empty)
    assert [chosen(order, roles, {"class": c}.get) for roles, c in (((), 7), ((3,), 8), ((), None), ((), 8))] == [
        key, sellers, empty, None,
    ]  # fmt: skip
    assert offered(order, (3,)) == [key, sellers]
    assert offered(order, ()) == [key, empty]


@pytest.mark.parametrize(("value", "holds"), [(["a", "b"], True), (["c"], False), ([], False), (True, False)])
def test_condition_on_values(value: Any, holds: bool) -> None:
    assert Condition("x", ("a",)).holds(value) is holds


def test_empty_field_is_a_value_too() -> None:
    assert Condition("x", (None,)).holds([])
    assert Condition("x", (None,)).holds(None)


@pytest.mark.covers("CUS-006", "PLAT-012")
def test_class_decides_what_is_required(world: World, key_class: int) -> None:
    made = {"name": "重庆鹏翔", "class": key_class}
    refused = world.seller.post("/records/customer", made)
    assert refused.status == 422
    assert {k: v[0]["code"] for k, v in refused.body["fields"].items()} == {"industry": "required"}
    assert world.admin.get("/records/customer").ok()["rows"] == []
    world.seller.post("/records/customer", made | {"industry": "energy"}).ok()
    world.seller.post("/records/customer", {"name": "普通客户"}).ok()


def test_no_save_makes_a_record_incomplete(world: World, key_class: int) -> None:
    id_ = world.seller.post("/records/customer", {"name": "重庆鹏翔", "industry": "energy"}).ok()["id"]
    path = f"/records/customer/{id_}"
    world.seller.patch(path, {"class": key_class}).ok()
    assert world.seller.patch(path, {"industry": None}).status == 422
    assert world.seller.patch(path, {"industry": None, "class": None}).ok()["industry"] is None
    assert world.seller.patch(path, {"class": key_class}).status == 422
    results = world.seller.post(
        "/records/customer/bulk", {"verb": "update", "ids": [id_], "values": {"class": key_class}}
    ).ok()
    assert results["results"][0]["error"]["code"] == "required"
    assert world.seller.get(path).ok()["class"] is None


def test_record_from_before_the_rule_may_be_changed(world: World) -> None:
    id_ = world.seller.post("/records/customer", {"name": "重庆鹏翔"}).ok()["id"]
    save(world.admin, required=["industry"])
    world.seller.patch(f"/records/customer/{id_}", {"status": "target"}).ok()
    assert world.seller.post("/records/customer", {"name": "另一家"}).status == 422


def test_layout_of_a_role_binds_only_who_holds_it(world: World) -> None:
    save(world.admin, required=["industry"], roles=[world.roles["own"]])
    assert [x["name"] for x in layouts_seen(world.seller)] == ["标准"]
    assert layouts_seen(world["clerk"]) == []
    assert world.seller.post("/records/customer", {"name": "甲"}).status == 422
    world["clerk"].post("/records/customer", {"name": "乙"}).ok()


def test_field_rights_win(world: World) -> None:
    save(world.admin, required=["industry"], highlights=["industry", "status"])
    world.grant("own", "customer", fields={"industry": "hidden"})
    seen = layouts_seen(world.seller)[0]
    assert (seen["required"], seen["highlights"]) == ([], ["status"])
    assert seen["sections"][0]["fields"] == ["name", "status", "class"]
    world.seller.post("/records/customer", {"name": "甲"}).ok()


@pytest.mark.covers("PLAT-011")
def test_related_lists_are_chosen(world: World) -> None:
    save(world.admin, related=["opportunity.customer", "contact.customer"])
    assert layouts_seen(world.seller)[0]["related"] == ["opportunity.customer", "contact.customer"]


@pytest.mark.covers("PLAT-010")
def test_columns_of_the_list_follow_the_role(world: World) -> None:
    before = world["clerk"].get("/objects/customer").ok()["list"]["columns"]
    save(world.admin, columns=["name", "owner.department"], roles=[world.roles["own"]])
    assert world.seller.get("/objects/customer").ok()["list"]["columns"] == ["name", "owner.department"]
    assert world["clerk"].get("/objects/customer").ok()["list"]["columns"] == before


def test_order_decides(world: World) -> None:
    first, second = save(world.admin)["id"], save(world.admin, name="另一个", required=["industry"])["id"]
    world.seller.post("/records/customer", {"name": "甲"}).ok()
    kept = world.admin.put(PATH, {"ids": [second, first]}).ok()
    assert [x["id"] for x in kept["layouts"]] == [second, first]
    assert world.seller.post("/records/customer", {"name": "乙"}).status == 422
    assert world.admin.put(PATH, {"ids": [second]}).status == 422
    world.admin.put(f"{PATH}/{second}", PLAIN | {"name": "另一个", "is_active": False}).ok()
    world.seller.post("/records/customer", {"name": "乙"}).ok()
    assert world.admin.delete(f"{PATH}/{second}").status == 204
    assert world.admin.delete(f"{PATH}/{second}").status == 404


def test_custom_fields_stand_in_layouts_and_conditions(world: World) -> None:
    field = world.admin.post(
        "/objects/customer/fields", {"label": "等级", "kind": "choice", "options": ["金", "银"]}
    ).ok()["name"]
    section = {"title": "会员", "columns": 1, "fields": ["name", field, "industry"]}
    save(world.admin, sections=[section], required=["industry"], when=[{"field": field, "values": ["金"]}])
    assert layouts_seen(world.seller)[0]["sections"][0]["fields"] == ["name", field, "industry"]
    assert world.seller.post("/records/customer", {"name": "甲", field: "金"}).status == 422
    world.seller.post("/records/customer", {"name": "乙", field: "银"}).ok()
    world.admin.delete(f"/objects/customer/fields/{field}")
    world.seller.post("/records/customer", {"name": "丙"}).ok()
    assert layouts_seen(world.seller)[0]["sections"][0]["fields"] == ["name", "industry"]


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ({"name": " "}, "name"), ({"sections": []}, "sections"), ({"required": ["nope"]}, "required"),
        ({"required": ["phone"]}, "required"), ({"hidden": ["status"]}, "hidden"), ({"hidden": ["nope"]}, "hidden"),
        ({"readonly": ["name"]}, "readonly"), ({"required": ["status"], "readonly": ["status"]}, "readonly"),
        ({"when": [{"field": "name", "values": ["x"]}]}, "when.0.field"), ({"when": [{"field": "class", "values": []}]}, "when.0.values"),
        ({"when": [{"field": "status", "values": ["nope"]}]}, "when.0.values"),
        ({"when": [{"field": "class", "values": [987654]}]}, "when.0.values"), ({"roles": [987654]}, "roles"),
        ({"highlights": ["nope"]}, "highlights"), ({"related": ["nope.x"]}, "related"), ({"columns": ["owner.nope"]}, "columns"),
        ({"columns": []}, "columns"), ({"sections": [{"title": "A", "fields": ["name", "name"]}]}, "sections.0.fields"),
        ({"sections": [{"title": "", "fields": ["name"]}]}, "sections.0.title"),
    ],
)  # fmt: skip
def test_wrong_layout_is_refused_at_its_place(world: World, wrong: dict[str, Any], at: str) -> None:
    reply = world.admin.post(PATH, PLAIN | wrong)
    assert (reply.status, list(reply.body.get("fields", {}))) == (422, [at])
    assert world.admin.get(PATH).ok()["layouts"] == []


def test_only_administrators_arrange(world: World) -> None:
    made = save(world.admin)
    for reply in (
        world.seller.get(PATH), world.seller.post(PATH, PLAIN | {"name": "x"}), world.seller.put(PATH, {"ids": [made["id"]]}),
        world.seller.put(f"{PATH}/{made['id']}", PLAIN), world.seller.delete(f"{PATH}/{made['id']}"),
    ):  # fmt: skip
        assert reply.status == 403
    assert world.admin.get(PATH).ok()["layouts"] == [made]
    assert world.admin.post(PATH, PLAIN).status == 422  # the name is taken
    assert world.admin.put(f"/objects/contact/layouts/{made['id']}", PLAIN).status == 404

"""Buttons as administrators make them (PERM-053, PLAT-015): what can be one, where it appears, how it goes away."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.world import World

PATH = "/objects/customer/buttons"
TARGET: dict[str, Any] = {"label": "转为目标客户", "label_en": "Make it a target", "effect": "update", "set": [{"field": "status", "value": "target"}]}


def make(world: World, object_: str = "customer", **given: Any) -> dict[str, Any]:
    made: dict[str, Any] = world.admin.post(f"/objects/{object_}/buttons", TARGET | given).ok()
    return made


def stored() -> int:
    return int(run("select count(*) from buttons_button")[0][0])


BAD: dict[str, tuple[dict[str, Any], str, str]] = {
    "no name": ({"label": " "}, "label", "required"),
    "long name": ({"label": "长" * 41}, "label", "too_long"),
    "unknown field": ({"set": [{"field": "nothing", "value": 1}]}, "set.0.field", "unknown_field"),
    "computed field": ({"set": [{"field": "code", "value": "K1"}]}, "set.0.field", "readonly"),
    "field of the program": ({"set": [{"field": "created_at", "moving": "now"}]}, "set.0.field", "readonly"),
    "wrong option": ({"set": [{"field": "status", "value": "asleep"}]}, "set.0.value", "unknown_option"),
    "wrong type": ({"set": [{"field": "phone", "value": {"a": 1}}]}, "set.0.value", "wrong_type"),
    "too long a text": ({"set": [{"field": "short_name", "value": "长" * 61}]}, "set.0.value", "too_long"),
    "emptying what is required": ({"set": [{"field": "name", "value": None}]}, "set.0.value", "required"),
    "record that is not there": ({"set": [{"field": "owner", "value": 999_999}]}, "set.0.value", "unknown_record"),
    "moving value that does not fit": ({"set": [{"field": "status", "moving": "me"}]}, "set.0.moving", "unknown_option"),
    "value of the record in an update": ({"set": [{"field": "short_name", "from": "name"}]}, "set.0.from", "unknown_field"),
    "field twice": ({"set": [{"field": "status", "value": "target"}] * 2}, "set.1.field", "not_unique"),
    "set and asked for": ({"ask": [{"field": "status"}]}, "ask.0.field", "not_unique"),
    "asking for a computed field": ({"ask": [{"field": "code"}]}, "ask.0.field", "readonly"),
    "nothing to do": ({"set": []}, "set", "required"),
    "nowhere": ({"places": []}, "places", "required"),
    "unknown place": ({"places": ["menu"]}, "places", "required"),
    "bad condition": ({"when": {"field": "nothing", "op": "eq", "value": 1}}, "when", "wrong_condition"),
    "condition with me": ({"when": {"field": "owner", "op": "eq", "value": {"me": True}}}, "when", "personal"),
    "unknown role": ({"roles": [999_999]}, "roles", "unknown_record"),
    "strange icon": ({"icon": "<b>"}, "icon", "unknown_option"),
    "unknown effect": ({"effect": "explode"}, "effect", "wrong_type"),
    "unknown object": ({"effect": "create", "object": "nothing", "via": "customer"}, "object", "unknown_object"),
    "field that does not name it": ({"effect": "create", "object": "contact", "via": "owner"}, "via", "unknown_field"),
    "filling the field that names it": (
        {"effect": "create", "object": "customer", "via": "parent", "set": [{"field": "parent", "value": None}]}, "set.0.field", "not_unique"
    ),
    "filling from an unknown field": (
        {"effect": "create", "object": "contact", "via": "customer", "set": [{"field": "post", "from": "nothing"}]}, "set.0.from", "unknown_field"
    ),
    "filling from a field that does not fit": (
        {"effect": "create", "object": "contact", "via": "customer", "set": [{"field": "birthday", "from": "name"}]}, "set.0.from", "wrong_type"
    ),
    "link without an address": ({"effect": "link"}, "url", "required"),
    "script for an address": ({"effect": "link", "url": "javascript:alert(1)"}, "url", "wrong_url"),
    "site without a name of its own": ({"effect": "link", "url": "//example.com/"}, "url", "wrong_url"),
    "backslash": ({"effect": "link", "url": "/\\example.com"}, "url", "wrong_url"),
    "site named by a field": ({"effect": "link", "url": "https://{name}/"}, "url", "wrong_url"),
    "site ended by a field": ({"effect": "link", "url": "https://example.com{name}/"}, "url", "wrong_url"),
    "port named by a field": ({"effect": "link", "url": "https://example.com:{id}/"}, "url", "wrong_url"),
    "blank in the address": ({"effect": "link", "url": "https://example.com/a b"}, "url", "wrong_url"),
    "unknown field in the address": ({"effect": "link", "url": "/q?{nothing}"}, "url", "unknown_field"),
    "brace left open": ({"effect": "link", "url": "/q?{name"}, "url", "wrong_pattern"),
    "too long an address": ({"effect": "link", "url": f"/{'x' * 1000}"}, "url", "too_long"),
    "link on a selection": ({"effect": "link", "url": "/o/lead", "places": ["list"]}, "places", "not_possible"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_a_button_is_refused_at_its_place(world: World, case: str) -> None:
    given, at, code = BAD[case]
    refused = world.admin.post(PATH, TARGET | given)
    assert refused.status == 422, refused.body
    assert {k: v[0]["code"] for k, v in refused.body["fields"].items()} == {at: code}
    assert stored() == 0
    assert world.admin.get(PATH).ok()["buttons"] == []
    made = make(world)
    changed = world.admin.put(f"{PATH}/{made['id']}", TARGET | given)
    assert changed.status == 422
    assert world.admin.get(PATH).ok()["buttons"] == [made]


def test_names_are_told_apart(world: World) -> None:
    make(world)
    assert world.admin.post(PATH, TARGET).body["fields"]["label"][0]["code"] == "taken"
    first = world.admin.get("/objects/customer").ok()["actions"][0]["label"]
    assert world.admin.post(PATH, TARGET | {"label": first}).body["fields"]["label"][0]["code"] == "taken"
    assert make(world, label="Make it a target")["name"] != make(world, label="Make it a target!")["name"]
    assert stored() == 3


@pytest.mark.parametrize("object_", ["role", "operator", "stage_approval"])
def test_what_only_administrators_change_no_button_changes(world: World, object_: str) -> None:
    refused = world.admin.post(f"/objects/{object_}/buttons", {"label": "改名", "effect": "update", "set": [{"field": "name", "value": "x"}]})
    assert (refused.status, list(refused.body["fields"])[:1]) == (422, ["effect"])
    assert stored() == 0


def test_lines_have_no_buttons_of_their_own(world: World) -> None:
    assert world.admin.get("/objects/quote_line/buttons").ok()["effects"] == []
    refused = world.admin.post("/objects/quote_line/buttons", {"label": "看看", "effect": "link", "url": "/o/quote"})
    assert (refused.status, list(refused.body["fields"])) == (422, ["effect"])
    assert stored() == 0


def test_only_administrators_make_them(world: World) -> None:
    made = make(world)
    one = f"{PATH}/{made['id']}"
    tries = [
        world.seller.get(PATH), world.seller.post(PATH, TARGET | {"label": "另一个"}), world.seller.put(one, TARGET | {"label": "改名"}),
        world.seller.put(PATH, {"ids": [made["id"]]}), world.seller.delete(one),
    ]  # fmt: skip
    assert [t.status for t in tries] == [403] * 5
    assert world.admin.get(PATH).ok()["buttons"] == [made]
    assert [world.admin.get("/objects/nothing/buttons").status, world.admin.put(f"{PATH}/999999", TARGET | {"label": "无"}).status] == [404, 404]
    assert world.admin.delete(f"/objects/lead/buttons/{made['id']}").status == 404


def test_order_is_that_of_the_designer(world: World) -> None:
    first, second = make(world), make(world, label="第二个")
    assert world.admin.put(PATH, {"ids": [first["id"]]}).status == 422
    kept = world.admin.put(PATH, {"ids": [second["id"], first["id"]]}).ok()
    assert [b["label"] for b in kept["buttons"]] == ["第二个", "转为目标客户"]
    shown = [a["label"] for a in world.admin.get("/objects/customer").ok()["actions"] if a["custom"]]
    assert shown == ["第二个", "转为目标客户"]


def test_names_in_both_languages(world: World) -> None:
    made = make(world, confirm="确定吗？", confirm_en="Sure?")
    chinese = world.admin.get("/objects/customer").ok()

    def words(found: dict[str, Any]) -> tuple[str, str]:
        one = next(a for a in found["actions"] if a["name"] == made["name"])
        return one["label"], one["confirm"]

    assert words(chinese) == ("转为目标客户", "确定吗？")
    run("update operator set locale = 'en' where account = 'admin'")
    assert words(world.admin.get("/objects/customer").ok()) == ("Make it a target", "Sure?")


@pytest.mark.covers("PERM-053")
def test_new_objects_and_buttons_appear_in_all_three_permissions(world: World) -> None:
    """An object, its field and its button made in the browser: functional, record and field rights hold for them at once."""
    made = world.admin.post("/objects", {"label": "样机", "fields": [{"label": "序列号", "kind": "text"}, {"label": "状态", "kind": "text"}]}).ok()
    name = made["name"]
    field = next(f["name"] for f in made["fields"] if f["label"] == "序列号")
    state = next(f["name"] for f in made["fields"] if f["label"] == "状态")
    button = make(world, name, label="收回", label_en=None, set=[{"field": state, "value": "已收回"}])["name"]
    role, records = world.roles["own"], f"/records/{name}"

    def say_rights(verbs: dict[str, bool], scope: dict[str, str], fields: dict[str, str]) -> Any:
        return world.admin.put(f"/roles/{role}/rights", {"objects": {name: {"verbs": verbs, "scope": scope, "fields": fields}}})

    # functional: a role that does not allow viewing does not know the object; the button is a right like the others
    say_rights({"view": False}, {}, {}).ok()
    assert world.seller.get(records).status == 404
    say_rights({"view": True, "create": True}, {"view": "all"}, {}).ok()
    mine = world.seller.create(name, {"name": "样机甲", field: "A-1"})["id"]
    others = world.other.create(name, {"name": "样机乙", field: "B-1"})["id"]
    press = f"{records}/{{}}/actions/{button}".format
    assert world.seller.post(press(mine)).status == 403
    assert world.seller.get(f"{records}/{mine}").ok()[state] is None
    # record: the button has a reach of its own
    say_rights({"view": True, f"action:{button}": True}, {"view": "all", f"action:{button}": "own"}, {}).ok()
    assert world.seller.post(press(mine)).ok()["record"][state] == "已收回"
    assert world.seller.post(press(others)).status == 403
    assert world.admin.get(f"{records}/{others}").ok()[state] is None
    say_rights({"view": True}, {"view": "own"}, {}).ok()
    assert world.seller.ids(name) == {mine}
    # field: hidden, masked, read only
    say_rights({"view": True, "edit": True}, {}, {field: "hidden"}).ok()
    assert field not in world.seller.get(f"{records}/{mine}").ok()
    say_rights({"view": True, "edit": True}, {}, {field: "masked"}).ok()
    assert world.seller.get(f"{records}/{mine}").ok()[field] == "A*1"
    say_rights({"view": True, "edit": True}, {}, {field: "read"}).ok()
    assert world.seller.patch(f"{records}/{mine}", {field: "C"}).status == 422
    assert world.admin.get(f"{records}/{mine}").ok()[field] == "A-1"
    # what there is not cannot be granted
    assert say_rights({"view": True, "action:x_nothing": True}, {}, {}).status == 422
    assert say_rights({"view": True}, {}, {"x_nothing": "hidden"}).status == 422


def test_roles_are_ticked_where_the_button_is_made(world: World) -> None:
    """A role without a line of its own keeps what it had on the object, and gets the button on top."""
    own, desk = world.roles["own"], world.roles["desk"]
    world.grant("own", "customer", verbs={"view": True}, scope={"view": "all"}, fields={"phone": "hidden"})
    made = make(world, roles=[own, desk])
    assert [r["id"] for r in made["roles"]] == sorted([own, desk])
    key = f"action:{made['name']}"
    rights = world.admin.get(f"/roles/{own}/rights").ok()["objects"]["customer"]
    assert rights == {"verbs": {"view": True, key: True}, "scope": {"view": "all"}, "fields": {"phone": "hidden"}}
    before = world.admin.get(f"/roles/{desk}/rights").ok()["objects"]
    assert before["customer"]["verbs"] == before["*"]["verbs"] | {key: True}
    assert before["customer"]["scope"] == before["*"]["scope"]
    kept = world.admin.put(f"{PATH}/{made['id']}", TARGET | {"roles": [desk]}).ok()
    assert [r["id"] for r in kept["roles"]] == [desk]
    assert key not in world.admin.get(f"/roles/{own}/rights").ok()["objects"]["customer"]["verbs"]


@pytest.mark.parametrize("how", ["off", "removed"])
def test_nothing_dangles_when_it_goes(world: World, how: str) -> None:
    made = make(world, roles=[world.roles["own"]])
    name, key, role = made["name"], f"action:{made['name']}", world.roles["own"]
    rights = world.admin.get(f"/roles/{role}/rights").ok()["objects"]
    rights["customer"]["scope"][key] = "own"
    world.admin.put(f"/roles/{role}/rights", {"objects": rights}).ok()
    person = f"/employees/{world.employees['clerk']}/rights"
    world.admin.put(person, {"objects": {"customer": {"verbs": {key: True}}}}).ok()
    customer = world.seller.create("customer", {"name": "重庆鹏翔"})["id"]
    press = f"/records/customer/{customer}/actions/{name}"
    assert name in world.seller.get(f"/records/customer/{customer}").ok()["_can"]["actions"]
    if how == "off":
        world.admin.put(f"{PATH}/{made['id']}", TARGET | {"is_active": False, "roles": [role]}).ok()
    else:
        assert world.admin.delete(f"{PATH}/{made['id']}").status == 204
    for table in ("kernel_roleright", "kernel_personright"):
        assert run(f"select 1 from {table} where verbs::text like %s or scope::text like %s", [f"%{key}%"] * 2) == []
    assert [world.seller.post(press).status, world.admin.post(press).status] == [404, 404]
    assert world.admin.get(f"/records/customer/{customer}").ok()["status"] == "potential"
    for api in (world.admin, world.seller):
        assert name not in [a["name"] for a in api.get("/objects/customer").ok()["actions"]]
        assert name not in api.get(f"/records/customer/{customer}").ok()["_can"]["actions"]
    whole = world.admin.get(f"/roles/{role}/rights").ok()["objects"]
    world.admin.put(f"/roles/{role}/rights", {"objects": whole}).ok()
    assert world.admin.put(f"/roles/{role}/rights", {"objects": {"customer": {"verbs": {key: True}}}}).status == 422
    paths = world.admin.get("/openapi.json").ok()["paths"]
    assert not any(name in path for path in paths)
    if how == "off":  # on again, it is given to whom it is given then
        world.admin.put(f"{PATH}/{made['id']}", TARGET).ok()
        assert [world.seller.post(press).status, world.admin.post(press).status] == [403, 200]


def test_fields_and_objects_that_a_button_needs_stay(world: World) -> None:
    field = world.admin.post("/objects/customer/fields", {"label": "回访", "kind": "boolean"}).ok()["name"]
    thing = world.admin.post("/objects", {"label": "样机", "fields": [{"label": "客户", "kind": "reference", "target": "customer"}]}).ok()
    via = next(f["name"] for f in thing["fields"] if f["label"] == "客户")
    made = make(world, set=[{"field": field, "value": True}])
    opens = make(world, label="登记样机", effect="create", object=thing["name"], via=via, set=[])
    refused = [world.admin.delete(f"/objects/customer/fields/{field}"), world.admin.delete(f"/objects/{thing['name']}?purge=true")]
    assert [(r.status, r["code"]) for r in refused] == [(409, "in_use")] * 2
    assert "转为目标客户" in refused[0]["detail"]
    assert "登记样机" in refused[1]["detail"]
    world.admin.delete(f"{PATH}/{opens['id']}")
    world.admin.put(f"{PATH}/{made['id']}", TARGET | {"when": {"field": field, "op": "eq", "value": True}})
    assert world.admin.delete(f"/objects/customer/fields/{field}").status == 409
    world.admin.delete(f"{PATH}/{made['id']}")
    assert world.admin.delete(f"/objects/customer/fields/{field}").status == 204
    assert world.admin.delete(f"/objects/{thing['name']}").status == 204


def test_buttons_of_a_dropped_object_go_with_it(world: World) -> None:
    thing = world.admin.post("/objects", {"name": "x_demo", "label": "样机"}).ok()["name"]
    make(world, thing, set=[{"field": "name", "value": "x"}])
    assert world.admin.delete(f"/objects/{thing}?purge=true").status == 204
    assert stored() == 0
    assert world.admin.post("/objects", {"name": "x_demo", "label": "样机"}).ok()["actions"] == []


def test_a_button_that_is_no_longer_whole_is_out_of_use_and_says_why(world: World) -> None:
    """An option that it sets is gone: nothing breaks, nobody presses it, the designer sees it."""
    options = [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]
    field = world.admin.post("/objects/customer/fields", {"label": "档次", "kind": "choice", "options": options}).ok()["name"]
    made = make(world, set=[{"field": field, "value": "b"}])
    customer = world.admin.create("customer", {"name": "重庆鹏翔"})["id"]
    press = f"/records/customer/{customer}/actions/{made['name']}"
    world.admin.patch(f"/objects/customer/fields/{field}", {"options": options[:1]}).ok()
    assert world.admin.get(f"/records/customer/{customer}").status == 200
    assert world.admin.post(press).status == 404
    assert world.admin.get(PATH).ok()["buttons"][0]["broken"]
    world.admin.patch(f"/objects/customer/fields/{field}", {"options": options}).ok()
    assert world.admin.get(PATH).ok()["buttons"][0]["broken"] is None
    assert world.admin.post(press).ok()["record"][field] == "b"

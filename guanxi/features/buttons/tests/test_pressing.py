"""Buttons as people press them: right, reach, condition, version, values; and what a link or a form gives away."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from guanxi.features.buttons.tests.test_making import PATH, TARGET, make
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import seated
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.world import World


@pytest.fixture
def customer(world: World) -> dict[str, Any]:
    return world.seller.create("customer", {"name": "重庆鹏翔", "phone": "13300001234", "industry": "energy"})


def press(api: Api, record: dict[str, Any], button: dict[str, Any], **given: Any) -> Answer:
    return api.post(f"/records/customer/{record['id']}/actions/{button['name']}", given)


def now(world: World, record: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = world.admin.get(f"/records/customer/{record['id']}").ok()
    return found


def offered(api: Api, record: dict[str, Any]) -> list[str]:
    found: list[str] = api.get(f"/records/customer/{record['id']}").ok()["_can"]["actions"]
    return found


def test_nobody_but_who_was_given_it(world: World, customer: dict[str, Any]) -> None:
    button = make(world)
    refused = press(world.seller, customer, button)
    assert (refused.status, refused["code"]) == (403, "forbidden")
    assert now(world, customer)["version"] == customer["version"]
    assert button["name"] not in offered(world.seller, customer)
    assert button["name"] not in [a["name"] for a in world.seller.get("/objects/customer").ok()["actions"]]
    assert press(world["stranger"], customer, button).status == 404
    world.admin.put(f"{PATH}/{button['id']}", TARGET | {"roles": [world.roles["own"]]}).ok()
    assert button["name"] in offered(world.seller, customer)
    assert press(world.other, customer, button).status == 404  # not his customer
    assert now(world, customer)["status"] == "potential"
    done = press(world.seller, customer, button).ok()
    assert (done["record"]["status"], done["record"]["version"]) == ("target", customer["version"] + 1)


def test_its_own_reach_and_exceptions_of_a_person(world: World, customer: dict[str, Any]) -> None:
    """The manager sees all of the branch but presses only on his own; the clerk has it by an exception."""
    button = make(world, roles=[world.roles["branch"]])
    key = f"action:{button['name']}"
    rights = world.admin.get(f"/roles/{world.roles['branch']}/rights").ok()["objects"]
    rights["customer"]["scope"][key] = "own"
    world.admin.put(f"/roles/{world.roles['branch']}/rights", {"objects": rights}).ok()
    manager, clerk = world["manager"], world["clerk"]
    assert press(manager, customer, button).status == 403
    assert button["name"] not in offered(manager, customer)
    rights["customer"]["scope"][key] = "department_below"
    world.admin.put(f"/roles/{world.roles['branch']}/rights", {"objects": rights}).ok()
    assert button["name"] in offered(manager, customer)
    assert press(clerk, customer, button).status == 403
    world.admin.put(f"/employees/{world.employees['clerk']}/rights", {"objects": {"customer": {"verbs": {key: True}}}}).ok()
    assert press(clerk, customer, button).status == 200
    world.admin.put(f"/employees/{world.employees['manager']}/rights", {"objects": {"customer": {"verbs": {key: False}}}}).ok()
    assert press(manager, customer, button).status == 403


def test_it_runs_with_a_right_of_its_own_but_rules_hold(world: World, customer: dict[str, Any]) -> None:
    """Whoever may press it sets a field that is read-only to him, even without the right to edit; required stays required."""
    button = make(world, roles=[world.roles["own"]])
    rights = world.admin.get(f"/roles/{world.roles['own']}/rights").ok()["objects"]["customer"]
    verbs = {"view": True, "edit": False, f"action:{button['name']}": True}
    world.grant("own", "customer", verbs=verbs, scope=rights["scope"], fields={"status": "read"})
    assert world.seller.patch(f"/records/customer/{customer['id']}", {"status": "target"}).status == 403
    assert press(world.seller, customer, button).ok()["record"]["status"] == "target"
    world.admin.post(
        "/objects/customer/layouts",
        {"name": "成交", "when": [{"field": "status", "values": ["won"]}], "required": ["grade"],
         "sections": [{"title": "基本信息", "fields": ["name", "status", "grade"]}]},
    ).ok()  # fmt: skip
    win = make(world, label="成交", set=[{"field": "status", "value": "won"}], roles=[world.roles["own"]])
    refused = press(world.seller, customer, win)
    assert (refused.status, list(refused.body["fields"])) == (422, ["grade"])
    assert now(world, customer)["status"] == "target"


def test_what_only_verbs_move_is_no_business_of_buttons(world: World) -> None:
    """The state of an opportunity is moved by its verbs alone."""
    given = {"label": "赢了", "effect": "update", "set": [{"field": "status", "value": "won"}]}
    refused = world.admin.post("/objects/opportunity/buttons", given)
    assert refused.body["fields"]["set.0.field"][0]["code"] == "readonly"
    assert world.admin.get("/objects/opportunity/buttons").ok()["buttons"] == []


def test_condition_hides_it_and_the_refusal_says_why(world: World, customer: dict[str, Any]) -> None:
    when = {"and": [{"field": "status", "op": "eq", "value": "won"}, {"field": "industry", "op": "not_empty"}, {"field": "grade", "op": "in", "value": ["a", "b"]}]}
    button = make(world, when=when, roles=[world.roles["own"]])
    assert button["name"] not in offered(world.seller, customer)
    assert next(a for a in world.seller.get("/objects/customer").ok()["actions"] if a["name"] == button["name"])["when"] == when
    refused = press(world.seller, customer, button)
    assert (refused.status, refused["code"]) == (409, "wrong_state")
    assert "“客户状态”为“成交”、“客户等级”为“A级、B级”" in refused["detail"]
    assert now(world, customer)["version"] == customer["version"]
    world.grant("own", "customer", verbs={"view": True, f"action:{button['name']}": True}, fields={"grade": "hidden"})
    assert next(a for a in world.seller.get("/objects/customer").ok()["actions"] if a["name"] == button["name"])["when"] is None
    told = press(world.seller, customer, button)["detail"]
    assert "客户状态" in told
    assert "客户等级" not in told
    world.admin.patch(f"/records/customer/{customer['id']}", {"status": "won", "grade": "a"}).ok()
    assert button["name"] in offered(world.seller, customer)
    assert press(world.seller, customer, button).ok()["record"]["status"] == "target"


def test_a_stale_version_is_a_conflict(world: World, customer: dict[str, Any]) -> None:
    button = make(world, roles=[world.roles["own"]])
    world.seller.patch(f"/records/customer/{customer['id']}", {"grade": "a", "version": customer["version"]}).ok()
    stale = press(world.seller, customer, button, version=customer["version"])
    assert (stale.status, stale["code"], stale["current"]["grade"]) == (409, "stale", "a")
    assert now(world, customer)["status"] == "potential"
    assert press(world.seller, customer, button, version="x").status == 422
    assert press(world.seller, customer, button, version=customer["version"] + 1).ok()["record"]["status"] == "target"


def test_moving_values_and_what_is_asked_for(world: World, customer: dict[str, Any]) -> None:
    day = world.admin.post("/objects/customer/fields", {"label": "接手日", "kind": "date"}).ok()["name"]
    at = world.admin.post("/objects/customer/fields", {"label": "接手时间", "kind": "datetime"}).ok()["name"]
    moving = [
        {"field": "owner", "moving": "me"}, {"field": "department", "moving": "my_department"}, {"field": day, "moving": "today"},
        {"field": at, "moving": "now"}, {"field": "phone", "value": None},
    ]  # fmt: skip
    ask = [{"field": "grade", "required": True}, {"field": "industry", "required": False}]
    button = make(world, set=moving, ask=ask, roles=[world.roles["branch"]])
    manager = world["manager"]
    form = next(a for a in manager.get("/objects/customer").ok()["actions"] if a["name"] == button["name"])
    assert [(f["name"], f["required"]) for f in form["input"]] == [("grade", True), ("industry", False)]
    start = manager.get(f"/records/customer/{customer['id']}/actions/{button['name']}").ok()
    assert start == {"values": {"industry": "energy"}}
    for given, at_ in (({}, "grade"), ({"grade": "z"}, "grade"), ({"grade": "a", "status": "won"}, "status")):
        refused = press(manager, customer, button, **given)
        assert (refused.status, list(refused.body["fields"])) == (422, [at_])
    assert now(world, customer)["version"] == customer["version"]
    done = press(manager, customer, button, grade="b").ok()["record"]
    assert (done["owner"]["id"], done["grade"], done["industry"], done["phone"]) == (manager.employee, "b", "energy", None)
    assert done["department"]["title"] == "华东"
    assert done[at].startswith(done[day])
    assert press(manager, customer, button, grade="b", industry=None).ok()["record"]["industry"] is None
    # the administrator is no employee, so there is no "me"
    refused = press(world.admin, customer, button, grade="c")
    assert (refused.status, refused["code"]) == (409, "nobody")
    assert now(world, customer)["grade"] == "b"


def test_a_selection_with_rights_per_record(world: World, customer: dict[str, Any]) -> None:
    button = make(world, places=["list"], roles=[world.roles["own"]], when={"field": "status", "op": "eq", "value": "potential"})
    mine = world.seller.create("customer", {"name": "重庆第二家", "status": "following"})
    theirs = world.other.create("customer", {"name": "北京一家"})
    shown = next(a for a in world.seller.get("/objects/customer").ok()["actions"] if a["name"] == button["name"])
    assert (shown["many"], shown["page"], shown["named"], shown["custom"]) == (True, False, True, True)
    path = f"/records/customer/actions/{button['name']}"
    results = world.seller.post(path, {"ids": [customer["id"], mine["id"], theirs["id"]]}).ok()["results"]
    assert [(r["ok"], r.get("error", {}).get("code")) for r in results] == [(True, None), (False, "wrong_state"), (False, "not_found")]
    assert [now(world, one)["status"] for one in (customer, mine, theirs)] == ["target", "following", "potential"]
    only = make(world, label="只在记录页", roles=[world.roles["own"]])
    assert world.seller.post(f"/records/customer/actions/{only['name']}", {"ids": [customer["id"]]}).status == 422
    refused = world["clerk"].post(path, {"ids": [theirs["id"]]}).ok()["results"]
    assert [r["ok"] for r in refused] == [False]


def test_a_related_record_is_begun_with_values_of_this_one(world: World, customer: dict[str, Any]) -> None:
    fill = [
        {"field": "phone", "from": "phone"}, {"field": "post", "value": "采购"}, {"field": "owner", "moving": "me"},
        {"field": "profile", "from": "industry"}, {"field": "address", "from": "address"},
    ]  # fmt: skip
    button = make(world, effect="create", object="contact", via="customer", set=fill, roles=[world.roles["own"]])
    begun = press(world.seller, customer, button).ok()["data"]["create"]
    assert begun == {"object": "contact", "values": {
        "customer": {"id": customer["id"], "title": "重庆鹏翔"}, "phone": "13300001234", "post": "采购",
        "owner": {"id": world.seller.employee, "title": "李敏"}, "profile": "能源",
    }}  # fmt: skip
    assert world.admin.get("/records/contact").ok()["rows"] == []
    world.seller.create("contact", {"name": "周慧", **begun["values"]})
    for level in ("hidden", "masked"):
        world.grant("own", "customer", verbs={"view": True, f"action:{button['name']}": True}, fields={"phone": level})
        assert "phone" not in press(world.seller, customer, button).ok()["data"]["create"]["values"]
    world.grant("own", "contact", verbs={"view": True, "create": False})
    assert button["name"] not in offered(world.seller, customer)
    assert press(world.seller, customer, button).status == 403


@pytest.mark.covers("PLAT-015")
def test_a_link_carries_values_and_gives_nothing_away(world: World, customer: dict[str, Any]) -> None:
    """To another system or a page, with values of the record, encoded; hidden and masked fields give nothing."""
    world.seller.patch(f"/records/customer/{customer['id']}", {"name": "A&B=c/重庆?#"}).ok()
    url = "https://example.com/{id}/q?no={code}&name={name}&tel={phone}&who={owner}&where={owner.department.name}&s={status}#x"
    button = make(world, effect="link", url=url, roles=[world.roles["own"]])

    def asked(api: Api) -> dict[str, list[str]]:
        link = urlsplit(press(api, customer, button).ok()["data"]["link"])
        assert (link.scheme, link.netloc, link.path, link.fragment) == ("https", "example.com", f"/{customer['id']}/q", "x")
        return parse_qs(link.query, keep_blank_values=True)

    code = now(world, customer)["code"]
    whole = {"no": [code], "name": ["A&B=c/重庆?#"], "tel": ["13300001234"], "who": ["李敏"], "where": ["上海"], "s": ["potential"]}
    assert asked(world.seller) == whole
    for level in ("hidden", "masked"):
        world.grant("own", "customer", verbs={"view": True, f"action:{button['name']}": True}, fields={"phone": level, "status": level})
        assert asked(world.seller) == whole | {"tel": [""], "s": [""]}
    page = make(world, label="商机", effect="link", url="/o/opportunity?q={name}", roles=[world.roles["own"]])
    world.grant("own", "customer", verbs={"view": True, f"action:{page['name']}": True})
    assert press(world.seller, customer, page).ok()["data"]["link"] == "/o/opportunity?q=A%26B%3Dc%2F%E9%87%8D%E5%BA%86%3F%23"
    assert press(world.seller, customer, button).status == 403
    assert press(world["stranger"], customer, page).status == 404


def test_the_history_and_the_log_name_it_even_when_it_is_gone(world: World, customer: dict[str, Any]) -> None:
    button, link = make(world, roles=[world.roles["own"]]), make(world, label="查一查", effect="link", url="/o/lead?q={name}", roles=[world.roles["own"]])
    press(world.seller, customer, button).ok()
    press(world.seller, customer, link).ok()

    def lines() -> list[tuple[str, str, str]]:
        rows = world.admin.get("/log", object="customer", record=str(customer["id"])).ok()["rows"]
        return [(r["kind"], r["text"], r["who"]["title"]) for r in rows if r["text"]]

    wanted = {("act", "查一查", "李敏"), ("edit", "转为目标客户", "李敏")}
    assert wanted <= set(lines())
    for one in (button, link):
        assert world.admin.delete(f"{PATH}/{one['id']}").status == 204
    assert wanted <= set(lines())
    entries = world.seller.get(f"/records/customer/{customer['id']}/timeline").ok()["rows"]
    assert ("action", "转为目标客户") in [(e["kind"], e.get("action", {}).get("label")) for e in entries]
    settings = world.admin.get("/log", kinds="setting").ok()["rows"]
    assert {r["object_label"] for r in settings} == {"自定义按钮"}
    granted = world.admin.get("/log", kinds="permission").ok()["rows"]
    assert len([r for r in granted if r["object_label"] == "角色"]) >= 4  # given twice, taken back twice


def test_tokens_and_acting_as_somebody_are_as_narrow_as_ever(world: World, customer: dict[str, Any]) -> None:
    button = make(world, roles=[world.roles["own"]])
    narrow = Api()
    for limits in ({"read_only": True}, {"objects": ["customer"]}):
        narrow._token = world.seller.post("/auth/tokens", {"name": "ERP", **limits}).ok()["token"]
        assert (press(narrow, customer, button).status, press(narrow, customer, button)["code"]) == (403, "token_limited")
    browser = seated("admin", world.operators["admin"])
    assert browser.post("/auth/act-as", {"operator": world.seller.operator}).status == 200
    assert browser.get(f"/records/customer/{customer['id']}").ok()["_can"]["actions"].count(button["name"]) == 1
    assert browser.post(f"/records/customer/{customer['id']}/actions/{button['name']}")["code"] == "read_only"
    assert now(world, customer)["status"] == "potential"


def test_why_somebody_may_press_it_or_not(world: World, customer: dict[str, Any]) -> None:
    button = make(world, roles=[world.roles["branch"]], when={"field": "status", "op": "eq", "value": "potential"})

    def why(api: Api) -> dict[str, Any]:
        verbs = world.admin.get(f"/explain/customer/{customer['id']}", user=str(api.operator)).ok()["verbs"]
        return next(dict(v) for v in verbs if v["verb"] == f"action:{button['name']}")

    seller, manager = why(world.seller), why(world["manager"])
    assert (seller["label"], seller["allowed"], manager["allowed"], why(world.admin)["allowed"]) == ("转为目标客户", False, True, True)
    assert seller["helps"] == [{"kind": "role", "id": world.roles["branch"], "title": "branch"}]
    assert {r["part"]: r["ok"] for r in manager["tree"]}["state"] is True
    press(world["manager"], customer, button).ok()
    gone = why(world["manager"])
    assert gone["allowed"] is False
    assert {r["part"]: r["ok"] for r in gone["tree"]}["state"] is False
    run("update operator set status = 'disabled' where id = %s", [world["manager"].operator])
    assert why(world["manager"])["allowed"] is False


def test_the_interface_describes_it(world: World) -> None:
    button = make(world, ask=[{"field": "grade", "required": True}])
    path = f"/api/v1/records/customer/{{id}}/actions/{button['name']}"
    schema = world.admin.get("/openapi.json").ok()["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert sorted(schema["properties"]) == ["grade", "version"]
    assert schema["required"] == ["grade"]

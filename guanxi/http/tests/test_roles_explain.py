"""Rights of roles: set, checked, at once in force; actions switched on and off; explanations."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.staff import ALL
from guanxi.tests.kit.world import World


def put(world: World, objects: Any) -> Any:
    return world.admin.put(f"/roles/{world.roles['own']}/rights", {"objects": objects})


def test_rights_are_replaced_and_in_force_at_once(world: World) -> None:
    given = {"customer": {"verbs": {"view": True}, "scope": {"view": "all"}, "fields": {"phone": "masked"}}}
    assert put(world, given).body["objects"] == given
    customer = world.admin.post("/records/customer", {"name": "重庆鹏翔", "phone": "13812345678"}).ok()["id"]
    assert world.seller.get(f"/records/customer/{customer}").ok()["phone"] == "138****5678"
    assert world.seller.patch(f"/records/customer/{customer}", {"name": "x"}).status == 403
    assert world.seller.get("/records/contact").status == 404
    action, diff = run(
        "select action, diff from audit where tbl = 'role' and pk = %s and op = 'U'", [world.roles["own"]]
    )[-1]
    assert action == "role.rights"
    assert diff["rights:customer"][1] == given["customer"]


@pytest.mark.parametrize(
    "objects",
    [
        {"nope": {}}, {"customer": []}, {"customer": {"more": {}}}, {"customer": {"verbs": {"fly": True}}},
        {"customer": {"verbs": {"view": "yes"}}}, {"customer": {"verbs": {"action:nope": True}}},
        {"customer": {"scope": {"view": "everywhere"}}}, {"customer": {"fields": {"nope": "read"}}},
        {"customer": {"fields": {"phone": "secret"}}}, {"customer": {"scope": "all"}}, {"customer": {"verbs": {"view": 1}}},
    ],
)  # fmt: skip
def test_wrong_rights_are_refused(world: World, objects: Any) -> None:
    before = world.admin.get(f"/roles/{world.roles['own']}/rights").ok()
    assert put(world, objects).status == 422
    assert world.admin.get(f"/roles/{world.roles['own']}/rights").ok() == before


def test_only_administrators(world: World) -> None:
    assert world.seller.get(f"/roles/{world.roles['own']}/rights").status == 403
    assert world.seller.put(f"/roles/{world.roles['own']}/rights", {"objects": {}}).status == 403
    assert world.admin.get("/roles/999999/rights").status == 404


def actions(world: World, id_: int) -> list[str]:
    found: list[str] = world.seller.get(f"/records/opportunity/{id_}").ok()["_can"]["actions"]
    return found


@pytest.fixture
def opportunity(world: World) -> int:
    return make_deal(world, world.seller)


def test_action_follows_its_verb_unless_switched(world: World, opportunity: int) -> None:
    assert "lose" in actions(world, opportunity)
    world.grant("own", "opportunity", verbs={**ALL, "action:lose": False})
    assert "lose" not in actions(world, opportunity)
    assert world.seller.post(f"/records/opportunity/{opportunity}/actions/lose", {}).status in (403, 422)
    world.grant("own", "opportunity", verbs={"view": True})
    looking = actions(world, opportunity)
    assert "check_team" in looking  # who may look may check the team (OPP-017)
    assert not {"push", "win", "lose"} & set(looking)
    world.grant("own", "opportunity", verbs={"view": True, "action:lose": True})
    assert set(actions(world, opportunity)) == {"lose", *looking}


def test_second_role_leaves_the_action_on(world: World, opportunity: int) -> None:
    world.grant("own", "opportunity", verbs={**ALL, "action:lose": False})
    second = world.admin.post("/records/role", {"name": "经理"}).ok()["id"]
    world.admin.put(f"/roles/{second}/rights", {"objects": {"*": {"verbs": ALL, "scope": {"view": "own"}}}}).ok()
    world.admin.patch(f"/records/employee/{world.seller.employee}", {"roles": [world.roles["own"], second]}).ok()
    assert "lose" in actions(world, opportunity)


def sentences(world: World, object_: str, id_: int, user: int, verb: str = "view") -> tuple[bool, list[str]]:
    found = world.admin.get(f"/explain/{object_}/{id_}?user={user}").ok()
    answer = next(v for v in found["verbs"] if v["verb"] == verb)
    return answer["allowed"], [r["text"] for r in answer["reasons"] if r["ok"] == answer["allowed"] or r["ok"]]


def test_explanation_names_the_branch(world: World, opportunity: int) -> None:
    allowed, texts = sentences(world, "opportunity", opportunity, world.seller.operator)
    assert allowed
    assert "是负责员工。" in texts
    allowed, texts = sentences(world, "opportunity", opportunity, world.other.operator)
    assert not allowed
    assert "不是负责员工（负责员工是“李敏”）。" in texts
    allowed, texts = sentences(world, "opportunity", opportunity, world.admin.operator, "delete")
    assert texts == ["是系统管理员，不受限制。"]


def test_explanation_of_levels_and_fields(world: World, opportunity: int) -> None:
    world.grant("own", scope={"view": "department_below"}, fields={})
    world.grant("own", "opportunity", scope={"view": "department_below"}, fields={"expected_amount": "hidden"})
    found = world.admin.get(f"/explain/opportunity/{opportunity}?user=boss").ok()
    texts = [r["text"] for r in found["verbs"][0]["reasons"] if r["ok"]]
    assert "“负责部门”是“上海”，在其范围内。" in texts
    assert found["hidden_fields"] == [{"field": "expected_amount", "label": "预期金额", "access": "hidden"}]


def test_explanation_agrees_with_the_list(world: World, opportunity: int) -> None:
    for level in ("none", "own", "subordinates", "department", "department_below", "all"):
        world.grant("own", scope={"view": level})
        for api in (world.boss, world.seller, world.other):
            seen = bool(api.get("/records/opportunity").ok()["rows"])
            assert sentences(world, "opportunity", opportunity, api.operator)[0] == seen, (level, api.employee)


def test_explanation_is_for_administrators(world: World, opportunity: int) -> None:
    assert world.seller.get(f"/explain/opportunity/{opportunity}").status == 403
    assert world.admin.get(f"/explain/opportunity/{opportunity}?user=nobody").status == 404


def test_explanation_hangs_together_and_proposes_what_would_help(world: World, opportunity: int) -> None:
    """The tree says the same as the lines; each proposal, followed, opens the record (PERM-041, PERM-045)."""
    found = world.admin.get(f"/explain/opportunity/{opportunity}?user={world['clerk'].operator}").ok()
    view = found["verbs"][0]
    assert view["allowed"]
    assert view["helps"] == []
    assert {node["part"] for node in view["tree"]} <= {"function", "record", "governor"}
    assert {"object": "role", "id": world.roles["desk"]} in [n["about"] for n in view["tree"]]
    stranger = world["other"]
    customer = world.admin.get(f"/records/opportunity/{opportunity}")["customer"]["id"]
    alone = world.admin.get(f"/explain/opportunity/{opportunity}?user={stranger.operator}").ok()["verbs"][0]
    assert "share" not in {one["kind"] for one in alone["helps"]}  # the customer would still be out of his sight
    to_other = {"employees": [world.employees["other"]], "right": "view"}
    world.admin.post("/records/customer/bulk", {"verb": "share", "ids": [customer], "values": to_other}).ok()
    answer = world.admin.get(f"/explain/opportunity/{opportunity}?user={stranger.operator}").ok()["verbs"][0]
    assert not answer["allowed"]
    kinds = {one["kind"] for one in answer["helps"]}
    assert {"share", "role"} <= kinds
    assert world.roles["whole"] in {one["id"] for one in answer["helps"] if one["kind"] == "role"}
    assert world.roles["desk"] not in {one["id"] for one in answer["helps"] if one["kind"] == "role"}
    share = {"verb": "share", "ids": [opportunity], "values": to_other}
    world.admin.post("/records/opportunity/bulk", share).ok()
    assert world.admin.get(f"/explain/opportunity/{opportunity}?user={stranger.operator}").ok()["verbs"][0]["allowed"]


@pytest.mark.covers("ORG-013")
def test_effective_rights_name_their_source(world: World) -> None:
    """Rights of several roles add up, each with the role it comes from; an exception is told as one."""
    world.admin.patch(f"/records/employee/{world.employees['seller']}", {"roles": [world.roles["own"], world.roles["desk"]]}).ok()
    seller = world.employees["seller"]

    def verbs(object_: str) -> dict[str, list[tuple[str, str]]]:
        told = world.admin.get(f"/employees/{seller}/effective-rights").ok()
        row = next(o for o in told["objects"] if o["object"] == object_)
        return {v: [(w["level"], w["role"]["title"] if w["role"] else "") for w in ways] for v, ways in row["verbs"].items()}

    assert verbs("customer")["view"] == [("own", "own"), ("department", "desk")]
    rights = {"customer": {"verbs": {"delete": False}, "scope": {"view": "all"}, "fields": {"phone": "hidden"}}}
    world.admin.put(f"/employees/{seller}/rights", {"objects": rights}).ok()
    assert verbs("customer")["view"] == [("all", "")]
    assert verbs("customer")["delete"] == []
    assert verbs("contact")["view"] == [("own", "own"), ("department", "desk")]
    told = world.admin.get(f"/employees/{seller}/effective-rights").ok()
    assert next(o for o in told["objects"] if o["object"] == "customer")["special"] is True
    assert [r["title"] for r in told["roles"]] == ["own", "desk"]
    assert world.seller.get(f"/employees/{seller}/effective-rights").status == 403
    assert world.admin.get("/employees/999999/effective-rights").status == 404


def test_a_role_is_copied_with_its_rights_and_grants(world: World) -> None:
    source = world.roles["branch"]
    dimension = next(d["id"] for d in world.admin.get("/dimensions").ok()["dimensions"] if d["code"] == "inventory")
    world.admin.put(f"/roles/{source}/data-grants", {"grants": [{"dimension": dimension, "grant_level": "supervisor", "right": "edit"}]}).ok()
    made = world.admin.post(f"/roles/{source}/copy", {"name": "分公司副经理"}).ok()["id"]
    assert world.admin.get(f"/roles/{made}/rights")["objects"] == world.admin.get(f"/roles/{source}/rights")["objects"]
    assert world.admin.get(f"/roles/{made}/data-grants")["grants"] == world.admin.get(f"/roles/{source}/data-grants")["grants"]
    assert world.admin.post(f"/roles/{source}/copy", {"name": ""}).status == 422
    refused = world.boss.post(f"/roles/{source}/copy", {"name": "我的"})
    assert refused.status == 403
    assert "我的" not in {r["name"] for r in world.admin.get("/records/role?limit=200").ok()["rows"]}


def test_reach_of_an_action_is_set_in_the_role(world: World) -> None:
    rights = {"opportunity": {"verbs": {"view": True, "action:win": True}, "scope": {"view": "all", "action:win": "own"}, "fields": {}}}
    put = world.admin.put(f"/roles/{world.roles['own']}/rights", {"objects": rights}).ok()
    assert put["objects"]["opportunity"]["scope"]["action:win"] == "own"
    rights["opportunity"]["scope"] = {"action:fly": "own"}
    assert world.admin.put(f"/roles/{world.roles['own']}/rights", {"objects": rights}).status == 422

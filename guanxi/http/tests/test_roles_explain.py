"""Rights of roles: set, checked, at once in force; actions switched on and off; explanations."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.http.tests.world import WORKING, World
from guanxi.kernel.storage.rows import run


def put(world: World, objects: Any) -> Any:
    return world.admin("PUT", f"/roles/{world.role}/rights", {"objects": objects})


def test_rights_are_replaced_and_in_force_at_once(world: World) -> None:
    given = {"customer": {"verbs": {"view": True}, "scope": {"view": "all"}, "fields": {"phone": "masked"}}}
    assert put(world, given).body["objects"] == given
    customer = world.admin.post("/records/customer", {"name": "重庆鹏翔", "phone": "13812345678"})["id"]
    assert world.seller.get(f"/records/customer/{customer}")["phone"] == "138****5678"
    assert world.seller("PATCH", f"/records/customer/{customer}", {"name": "x"}).status == 403
    assert world.seller("GET", "/records/contact").status == 404
    action, diff = run("select action, diff from audit where tbl = 'role' and pk = %s and op = 'U'", [world.role])[-1]
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
    before = world.admin.get(f"/roles/{world.role}/rights")
    assert put(world, objects).status == 422
    assert world.admin.get(f"/roles/{world.role}/rights") == before


def test_only_administrators(world: World) -> None:
    assert world.seller("GET", f"/roles/{world.role}/rights").status == 403
    assert world.seller("PUT", f"/roles/{world.role}/rights", {"objects": {}}).status == 403
    assert world.admin("GET", "/roles/999999/rights").status == 404


def actions(world: World, id_: int) -> list[str]:
    found: list[str] = world.seller.get(f"/records/opportunity/{id_}")["_can"]["actions"]
    return found


@pytest.fixture
def opportunity(world: World) -> int:
    return world.opportunity(world.seller)


def test_action_follows_its_verb_unless_switched(world: World, opportunity: int) -> None:
    assert "lose" in actions(world, opportunity)
    world.rights("opportunity", verbs={**WORKING, "action:lose": False})
    assert "lose" not in actions(world, opportunity)
    assert world.seller("POST", f"/records/opportunity/{opportunity}/actions/lose", {}).status in (403, 422)
    world.rights("opportunity", verbs={"view": True})
    assert actions(world, opportunity) == []
    world.rights("opportunity", verbs={"view": True, "action:lose": True})
    assert actions(world, opportunity) == ["lose"]


def test_second_role_leaves_the_action_on(world: World, opportunity: int) -> None:
    world.rights("opportunity", verbs={**WORKING, "action:lose": False})
    second = world.admin.post("/records/role", {"name": "经理"})["id"]
    world.admin.ok("PUT", f"/roles/{second}/rights", {"objects": {"*": {"verbs": WORKING, "scope": {"view": "own"}}}})
    world.admin.ok("PATCH", f"/records/employee/{world.seller.employee}", {"roles": [world.role, second]})
    assert "lose" in actions(world, opportunity)


def sentences(world: World, object_: str, id_: int, user: int, verb: str = "view") -> tuple[bool, list[str]]:
    found = world.admin.get(f"/explain/{object_}/{id_}?user={user}")
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
    world.rights(scope={"view": "department_below"}, fields={})
    world.rights("opportunity", scope={"view": "department_below"}, fields={"expected_amount": "hidden"})
    found = world.admin.get(f"/explain/opportunity/{opportunity}?user=u{world.boss.employee}")
    texts = [r["text"] for r in found["verbs"][0]["reasons"] if r["ok"]]
    assert "负责部门“华东办事处”在其部门范围内。" in texts
    assert found["hidden_fields"] == [{"field": "expected_amount", "label": "预期金额", "access": "hidden"}]


def test_explanation_agrees_with_the_list(world: World, opportunity: int) -> None:
    for level in ("none", "own", "subordinates", "department", "department_below", "all"):
        world.rights(scope={"view": level})
        for api in (world.boss, world.seller, world.other):
            seen = bool(api.get("/records/opportunity")["rows"])
            assert sentences(world, "opportunity", opportunity, api.operator)[0] == seen, (level, api.employee)


def test_explanation_is_for_administrators(world: World, opportunity: int) -> None:
    assert world.seller("GET", f"/explain/opportunity/{opportunity}").status == 403
    assert world.admin("GET", f"/explain/opportunity/{opportunity}?user=nobody").status == 404

"""The timeline of a record: what is told, in which words, and to whom."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


@pytest.fixture
def customer(world: World) -> int:
    made: int = world.seller.post("/records/customer", {"name": "重庆鹏翔", "phone": "13812345678"}).ok()["id"]
    return made


def edit(api: Api, id_: int, **changes: Any) -> None:
    api.patch(f"/records/customer/{id_}", changes).ok()


def rows(api: Api, id_: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.get(f"/records/customer/{id_}/timeline").ok()["rows"]
    return found


def test_creation_and_change_in_words(world: World, customer: int) -> None:
    edit(world.seller, customer, status="won", annual_revenue="1234567.50", owner=world.other.employee)
    changed, created = rows(world.admin, customer)
    assert created["kind"] == "created"
    assert created["who"] == {"id": world.seller.operator, "title": "李敏"}
    told = {c["field"]: (c["before"], c["after"]) for c in changed["changes"]}
    assert told["status"] == ("潜在", "成交")
    assert told["annual_revenue"] == (None, "¥1,234,567.50")
    assert told["owner"] == ("李敏", "赵强")
    assert "updated_at" not in told
    assert [c["label"] for c in changed["changes"] if c["field"] == "status"] == ["客户状态"]


def test_hidden_and_masked_fields(world: World, customer: int) -> None:
    edit(world.seller, customer, phone="13900001111", email="a@b.cn")
    world.grant("own", "customer", fields={"phone": "masked", "email": "hidden"})
    changes = rows(world.seller, customer)[0]["changes"]
    assert [(c["field"], c["before"], c["after"]) for c in changes] == [("phone", "138****5678", "139****1111")]


def test_a_change_of_only_hidden_fields_is_not_told(world: World, customer: int) -> None:
    edit(world.seller, customer, email="a@b.cn")
    world.grant("own", "customer", fields={"email": "hidden"})
    assert [r["kind"] for r in rows(world.seller, customer)] == ["created"]


def test_who_may_not_see_the_record_sees_no_timeline(world: World, customer: int) -> None:
    assert world.other.get(f"/records/customer/{customer}/timeline").status == 404
    assert world.other.post(f"/records/customer/{customer}/comments", {"text": "x"}).status == 404


def test_title_of_an_unseen_record_is_not_told(world: World, customer: int) -> None:
    secret = world.other.post("/records/customer", {"name": "机密集团"}).ok()["id"]
    edit(world.admin, customer, parent=secret)
    change = next(c for c in rows(world.seller, customer)[0]["changes"] if c["field"] == "parent")
    assert change["after"] == "（无权查看）"


def test_deleted_and_restored(world: World, customer: int) -> None:
    assert world.admin.delete(f"/records/customer/{customer}").status == 204
    assert rows(world.admin, customer)[0]["kind"] == "deleted"
    world.admin.post("/recycle/restore", {"object": "customer", "ids": [customer]}).ok()
    assert rows(world.admin, customer)[0]["kind"] == "restored"


def test_pages_hold_everything_once(world: World, customer: int) -> None:
    for i in range(35):
        edit(world.seller, customer, needs=f"需求 {i}")
        if i % 3 == 0:
            world.seller.post(f"/records/customer/{customer}/comments", {"text": f"评论 {i}"}).ok()
    seen, cursor = [], ""
    while True:
        page = world.seller.get(f"/records/customer/{customer}/timeline?cursor={cursor}").ok()
        seen += [r["id"] for r in page["rows"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == 35 + 12 + 1
    assert world.seller.get(f"/records/customer/{customer}/timeline?cursor=zzz").status == 422


def test_comment_with_mention_notifies_those_who_may_see(world: World, customer: int) -> None:
    text = f"请 @[王总](employee:{world.boss.employee}) 和 @[赵强](employee:{world.other.employee}) 看一下"
    world.grant("own", scope={"view": "subordinates"})
    made = world.seller.post(f"/records/customer/{customer}/comments", {"text": text}).ok()
    assert (made["kind"], made["text"], made["can_delete"]) == ("comment", text, True)
    inbox = world.boss.get("/notifications").ok()
    assert inbox["unread"] == 1
    assert "请 @王总 和 @赵强 看一下" in inbox["rows"][0]["text"]
    assert (inbox["rows"][0]["object"], inbox["rows"][0]["record"]) == ("customer", customer)
    assert world.other.get("/notifications").ok()["rows"] == []


def test_only_author_or_admin_deletes_a_comment(world: World, customer: int) -> None:
    edit(world.admin, customer, related=[world.other.employee])
    made = world.seller.post(f"/records/customer/{customer}/comments", {"text": "记得回电"}).ok()
    assert world.other.delete(f"/comments/{made['comment']}").status == 403
    assert world.seller.delete(f"/comments/{made['comment']}").status == 204
    assert world.seller.delete(f"/comments/{made['comment']}").status == 404
    assert world.seller.get(f"/records/customer/{customer}/comments").ok()["rows"] == []


@pytest.mark.parametrize("text", ["", "  ", "x" * 5001, "a\x00b"])
def test_bad_comments(world: World, customer: int, text: str) -> None:
    assert world.seller.post(f"/records/customer/{customer}/comments", {"text": text}).status == 422


def test_an_action_is_told_by_its_label(world: World) -> None:
    employee = world.admin.post("/records/employee", {"name": "孙丽"}).ok()["id"]
    world.admin.post(
        f"/records/employee/{employee}/actions/open_account", {"account": "sunli", "password": "guanxi-123456"}
    ).ok()
    operator = world.admin.get("/records/operator?q=sunli").ok()["rows"][0]["id"]
    entry = world.admin.get(f"/records/operator/{operator}/timeline").ok()["rows"][0]
    assert (entry["kind"], entry["action"]) == ("created", {"name": "open_account", "label": "开通登录"})


def test_an_action_is_told_with_the_words_said_to_it_and_without_what_follows_by_itself(world: World) -> None:
    mode = world.admin.post("/records/sales_mode", {"name": "渠道"}).ok()["id"]
    stages = [
        world.admin.post("/records/sales_stage", {"mode": mode, "name": name, "sort_no": n, "avg_days": 10}).ok()["id"]
        for n, name in enumerate(("接洽", "需求", "报价"), 1)
    ]  # fmt: skip
    deal = world.admin.post("/records/opportunity", {"name": "首单", "mode": mode}).ok()
    assert deal["stage"]["title"] == "接洽"
    push = f"/records/opportunity/{deal['id']}/actions/push"
    world.admin.post(push, {"stage": stages[1], "summary": "用量已确认"}).ok()
    world.admin.post(push, {"stage": stages[2]}).ok()
    silent, told, created = world.admin.get(f"/records/opportunity/{deal['id']}/timeline").ok()["rows"]
    assert (told["kind"], told["action"]["label"], told["text"]) == ("action", "推进", "用量已确认")
    assert {c["field"] for c in told["changes"]} == {"stage"}
    assert (told["changes"][0]["before"], told["changes"][0]["after"]) == ("接洽", "需求")
    assert "text" not in silent
    assert "text" not in created

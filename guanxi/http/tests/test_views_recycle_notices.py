"""Saved views, the recycle bin, the inbox."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.http.tests.world import WORKING, World

MINE = {
    "filter": {"field": "owner", "op": "eq", "value": {"me": True}},
    "columns": ["name", "owner.department"],
    "sort": "-updated_at",
}


def test_view_is_private_until_shared(world: World) -> None:
    made = world.seller.post("/views", {"object": "customer", "name": " 我的客户 ", "config": MINE})
    assert (made["name"], made["mine"], made["shared"], made["config"]) == ("我的客户", True, False, MINE)
    assert world.other.get("/views?object=customer") == []
    world.seller.ok("PATCH", f"/views/{made['id']}", {"shared": True, "pinned": True})
    assert [(v["id"], v["mine"], v["pinned"]) for v in world.other.get("/views?object=customer")] == [
        (made["id"], False, True)
    ]
    assert world.other("PATCH", f"/views/{made['id']}", {"name": "x"}).status == 403
    assert world.other("DELETE", f"/views/{made['id']}").status == 403
    assert world.seller("DELETE", f"/views/{made['id']}").status == 204
    assert world.seller("DELETE", f"/views/{made['id']}").status == 404


@pytest.mark.parametrize(
    "config",
    [
        {"filter": {"field": "nope", "op": "eq", "value": 1}}, {"filter": {"field": "status", "op": "gt", "value": 1}},
        {"columns": ["owner.nope"]}, {"columns": "name"}, {"sort": "nope"}, {"sort": 7}, {"q": "x" * 30_000},
    ],
)  # fmt: skip
def test_view_of_unknown_fields_is_refused(world: World, config: Any) -> None:
    reply = world.seller("POST", "/views", {"object": "customer", "name": "x", "config": config})
    assert reply.status == 422
    assert world.seller.get("/views") == []


def test_view_may_not_use_a_hidden_field(world: World) -> None:
    world.rights("customer", fields={"annual_revenue": "hidden"})
    body = {"object": "customer", "name": "x", "config": {"columns": ["annual_revenue"]}}
    assert world.seller("POST", "/views", body).status == 422


def test_shared_view_of_an_object_one_may_not_view(world: World) -> None:
    world.admin.post("/views", {"object": "customer", "name": "全部", "shared": True})
    world.rights("customer", verbs={})
    assert world.seller.get("/views") == []


@pytest.fixture
def deleted(world: World) -> list[int]:
    ids = [world.seller.post("/records/customer", {"name": f"重庆鹏翔{i}"})["id"] for i in range(3)]
    for id_ in ids:
        world.seller("DELETE", f"/records/customer/{id_}")
    return ids


def test_bin_lists_what_one_may_delete(world: World, deleted: list[int]) -> None:
    page = world.seller.get("/recycle")
    assert [r["id"] for r in page["rows"]] == deleted[::-1]
    assert page["rows"][0]["deleted_by"] == {"id": world.seller.operator, "title": "李敏"}
    assert (page["rows"][0]["object"], page["rows"][0]["label"], page["next"]) == ("customer", "客户", None)
    assert world.other.get("/recycle")["rows"] == []
    assert len(world.admin.get("/recycle?object=customer&q=鹏翔1")["rows"]) == 1
    world.rights(verbs={**WORKING, "delete": False})
    assert world.seller.get("/recycle")["rows"] == []


def test_restore_and_purge(world: World, deleted: list[int]) -> None:
    assert world.seller.post("/recycle/restore", {"object": "customer", "ids": deleted[:1]})["restored"] == deleted[:1]
    assert world.seller.get(f"/records/customer/{deleted[0]}")["_title"] == "重庆鹏翔0"
    assert world.seller("POST", "/recycle/purge", {"object": "customer", "ids": deleted[1:2]}).status == 403
    assert world.other.post("/recycle/restore", {"object": "customer", "ids": deleted[1:2]})["restored"] == []
    world.rights(verbs={**WORKING, "purge": True})
    assert world.seller.post("/recycle/purge", {"object": "customer", "ids": deleted[1:]})["purged"] == deleted[1:]
    assert world.admin.get("/recycle")["rows"] == []


def test_what_is_in_use_is_not_purged(world: World) -> None:
    customer = world.admin.post("/records/customer", {"name": "重庆鹏翔"})["id"]
    world.admin.post("/records/contact", {"name": "王伟", "customer": customer})
    reply = world.admin.post("/recycle/purge", {"object": "customer", "ids": [customer]})
    assert reply["purged"] == []
    assert reply["results"][0]["error"]["code"]


def test_new_owner_is_told_once(world: World) -> None:
    ids = [world.seller.post("/records/customer", {"name": f"客户{i}"})["id"] for i in range(3)]
    world.admin.post(
        "/records/customer/bulk", {"verb": "assign", "ids": ids, "values": {"owner": world.other.employee}}
    )
    inbox = world.other.get("/notifications")
    assert [r["text"] for r in inbox["rows"]] == ["系统管理员把 3 条客户分配给了您。"]
    world.other.post("/records/customer", {"name": "自己的"})
    assert world.other.get("/notifications")["unread"] == 1
    assert world.seller.get("/notifications") == {"rows": [], "unread": 0, "next": None}


def test_notification_in_the_readers_language(world: World) -> None:
    world.other.ok("PATCH", "/me", {"locale": "en"})
    world.seller.ok("PATCH", "/me", {"locale": "zh-CN"})
    made = world.seller.post("/records/customer", {"name": "Acme", "owner": world.other.employee})["id"]
    row = world.other.get("/notifications")["rows"][0]
    assert row["text"] == "李敏 assigned Customer “Acme” to you."
    assert (row["object"], row["record"], row["read"]) == ("customer", made, False)


def test_marking_read(world: World) -> None:
    for i in range(3):
        world.seller.post("/records/customer", {"name": f"客户{i}", "owner": world.other.employee})
    first = world.other.get("/notifications")["rows"][0]["id"]
    assert world.seller.post("/notifications/read", {"ids": [first]}) == {"unread": 0}
    assert world.other.post("/notifications/read", {"ids": [first]}) == {"unread": 2}
    assert len(world.other.get("/notifications?unread=true")["rows"]) == 2
    assert world.other.post("/notifications/read", {"all": True}) == {"unread": 0}


def test_finished_job_is_told(world: World) -> None:
    from guanxi.kernel.jobs.progress import finish, start_job

    finish(start_job(world.seller.actor, "export", "导出客户", "probe", args={}), "done")
    finish(start_job(world.seller.actor, "export", "导出商机", "probe", args={}), "failed", error="磁盘已满")
    assert [r["text"] for r in world.seller.get("/notifications")["rows"]] == [
        "“导出商机”没有完成：磁盘已满",
        "“导出客户”已完成。",
    ]

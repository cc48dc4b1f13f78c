"""Saved views, the recycle bin, the inbox."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.tests.kit.staff import ALL
from guanxi.tests.kit.world import World

MINE = {
    "filter": {"field": "owner", "op": "eq", "value": {"me": True}},
    "columns": ["name", "owner.department"],
    "sort": "-updated_at",
}


def test_view_is_private_until_shared(world: World) -> None:
    made = world.seller.post("/views", {"object": "customer", "name": " 我的客户 ", "config": MINE}).ok()
    assert (made["name"], made["mine"], made["shared"], made["config"]) == ("我的客户", True, False, MINE)
    assert world.other.get("/views?object=customer").ok() == []
    world.seller.patch(f"/views/{made['id']}", {"shared": True, "pinned": True}).ok()
    assert [(v["id"], v["mine"], v["pinned"]) for v in world.other.get("/views?object=customer").ok()] == [
        (made["id"], False, True)
    ]
    assert world.other.patch(f"/views/{made['id']}", {"name": "x"}).status == 403
    assert world.other.delete(f"/views/{made['id']}").status == 403
    assert world.seller.delete(f"/views/{made['id']}").status == 204
    assert world.seller.delete(f"/views/{made['id']}").status == 404


@pytest.mark.parametrize(
    "config",
    [
        {"filter": {"field": "nope", "op": "eq", "value": 1}}, {"filter": {"field": "status", "op": "gt", "value": 1}},
        {"columns": ["owner.nope"]}, {"columns": "name"}, {"sort": "nope"}, {"sort": 7}, {"q": "x" * 30_000},
    ],
)  # fmt: skip
def test_view_of_unknown_fields_is_refused(world: World, config: Any) -> None:
    reply = world.seller.post("/views", {"object": "customer", "name": "x", "config": config})
    assert reply.status == 422
    assert world.seller.get("/views").ok() == []


def test_view_may_not_use_a_hidden_field(world: World) -> None:
    world.grant("own", "customer", fields={"annual_revenue": "hidden"})
    body = {"object": "customer", "name": "x", "config": {"columns": ["annual_revenue"]}}
    assert world.seller.post("/views", body).status == 422


def test_shared_view_of_an_object_one_may_not_view(world: World) -> None:
    world.admin.post("/views", {"object": "customer", "name": "全部", "shared": True}).ok()
    world.grant("own", "customer", verbs={})
    assert world.seller.get("/views").ok() == []


@pytest.fixture
def deleted(world: World) -> list[int]:
    ids = [world.seller.post("/records/customer", {"name": f"重庆鹏翔{i}"}).ok()["id"] for i in range(3)]
    for id_ in ids:
        world.seller.delete(f"/records/customer/{id_}")
    return ids


def test_bin_lists_what_one_may_delete(world: World, deleted: list[int]) -> None:
    page = world.seller.get("/recycle").ok()
    assert [r["id"] for r in page["rows"]] == deleted[::-1]
    assert page["rows"][0]["deleted_by"] == {"id": world.seller.operator, "title": "李敏"}
    assert (page["rows"][0]["object"], page["rows"][0]["label"], page["next"]) == ("customer", "客户", None)
    assert world.other.get("/recycle").ok()["rows"] == []
    assert len(world.admin.get("/recycle?object=customer&q=鹏翔1").ok()["rows"]) == 1
    world.grant("own", verbs={**ALL, "delete": False})
    assert world.seller.get("/recycle").ok()["rows"] == []


def test_restore_and_purge(world: World, deleted: list[int]) -> None:
    assert (
        world.seller.post("/recycle/restore", {"object": "customer", "ids": deleted[:1]}).ok()["restored"]
        == deleted[:1]
    )
    assert world.seller.get(f"/records/customer/{deleted[0]}").ok()["_title"] == "重庆鹏翔0"
    assert world.seller.post("/recycle/purge", {"object": "customer", "ids": deleted[1:2]}).status == 403
    assert world.other.post("/recycle/restore", {"object": "customer", "ids": deleted[1:2]}).ok()["restored"] == []
    world.grant("own", verbs={**ALL, "purge": True})
    assert world.seller.post("/recycle/purge", {"object": "customer", "ids": deleted[1:]}).ok()["purged"] == deleted[1:]
    assert world.admin.get("/recycle").ok()["rows"] == []


def test_what_is_in_use_is_not_purged(world: World) -> None:
    customer = world.admin.post("/records/customer", {"name": "重庆鹏翔"}).ok()["id"]
    world.admin.post("/records/contact", {"name": "王伟", "customer": customer}).ok()
    reply = world.admin.post("/recycle/purge", {"object": "customer", "ids": [customer]}).ok()
    assert reply["purged"] == []
    assert reply["results"][0]["error"]["code"]


def test_new_owner_is_told_once(world: World) -> None:
    ids = [world.seller.post("/records/customer", {"name": f"客户{i}"}).ok()["id"] for i in range(3)]
    world.admin.post(
        "/records/customer/bulk", {"verb": "assign", "ids": ids, "values": {"owner": world.other.employee}}
    ).ok()
    inbox = world.other.get("/notifications").ok()
    assert [r["text"] for r in inbox["rows"]] == ["系统管理员把 3 条客户分配给了您。"]
    world.other.post("/records/customer", {"name": "自己的"}).ok()
    assert world.other.get("/notifications").ok()["unread"] == 1
    assert world.seller.get("/notifications").ok() == {"rows": [], "unread": 0, "next": None}


def test_notification_in_the_readers_language(world: World) -> None:
    world.other.patch("/me", {"locale": "en"}).ok()
    world.seller.patch("/me", {"locale": "zh-CN"}).ok()
    made = world.seller.post("/records/customer", {"name": "Acme", "owner": world.other.employee}).ok()["id"]
    row = world.other.get("/notifications").ok()["rows"][0]
    assert row["text"] == "李敏 assigned Customer “Acme” to you."
    assert (row["object"], row["record"], row["read"]) == ("customer", made, False)


def test_marking_read(world: World) -> None:
    for i in range(3):
        world.seller.post("/records/customer", {"name": f"客户{i}", "owner": world.other.employee}).ok()
    first = world.other.get("/notifications").ok()["rows"][0]["id"]
    assert world.seller.post("/notifications/read", {"ids": [first]}).ok() == {"unread": 0}
    assert world.other.post("/notifications/read", {"ids": [first]}).ok() == {"unread": 2}
    assert len(world.other.get("/notifications?unread=true").ok()["rows"]) == 2
    assert world.other.post("/notifications/read", {"all": True}).ok() == {"unread": 0}


def test_finished_job_is_told(world: World) -> None:
    from guanxi.kernel.jobs.progress import finish, start_job

    finish(start_job(world.seller.actor, "export", "导出客户", "probe", args={}), "done")
    finish(start_job(world.seller.actor, "export", "导出商机", "probe", args={}), "failed", error="磁盘已满")
    assert [r["text"] for r in world.seller.get("/notifications").ok()["rows"]] == [
        "“导出商机”没有完成：磁盘已满",
        "“导出客户”已完成。",
    ]

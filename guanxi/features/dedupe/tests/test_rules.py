"""Duplicate rules (CUS-041): chosen fields, exactly or nearly, warning or forbidding, at every door."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from guanxi.kernel.storage.sets import current_set
from guanxi.tests.kit.client import Answer
from guanxi.tests.kit.world import World

PATH = "/objects/customer/duplicate-rules"
PHONE = {"name": "电话相同", "fields": [{"field": "phone"}], "reaction": "forbid"}
NAME = {"name": "名称相似", "fields": [{"field": "name", "match": "similar"}], "reaction": "forbid"}


def rules(world: World, *given: dict[str, Any]) -> None:
    world.admin.put(PATH, {"rules": given}).ok()


def check(world: World, who: str = "seller", **values: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = world[who].post("/records/customer/duplicates", {"values": values}).ok()["rows"]
    return rows


@pytest.fixture
def firm(world: World) -> int:
    values = {"name": "杭州云帆科技有限公司", "phone": "13812345678", "address": "文三路 1 号"}
    made: int = world.other.post("/records/customer", values).ok()["id"]
    return made


def code(reply: Answer, at: str) -> str:
    assert reply.status == 422, reply.body
    return str(reply["fields"][at][0]["code"])


def test_all_fields_of_a_rule_must_agree(world: World, firm: int) -> None:
    rules(world, {"name": "同名同地址", "fields": [{"field": "name", "match": "similar"}, {"field": "address"}]})
    assert check(world, name="云帆科技", phone="13812345678") == []
    assert check(world, name="云帆科技", address="文一路") == []
    hit = check(world, name="云帆科技", address=" 文三路 1 号 ")[0]
    assert (hit["fields"], hit["rule"], hit["reaction"], hit["id"]) == (["name", "address"], "同名同地址", "warn", None)
    assert world.seller.get("/objects/customer").ok()["duplicates"] == ["name", "address"]


def test_exact_is_not_nearly(world: World, firm: int) -> None:
    rules(world, {"name": "同名", "fields": [{"field": "name"}]})
    assert check(world, name="杭州云帆科技") == []
    assert len(check(world, name="杭州云帆科技有限公司 ")) == 1


def test_forbidding_tells_no_more_than_the_owner(world: World, firm: int) -> None:
    rules(world, PHONE)
    before = world.admin.get("/records/customer?count=true").ok()["count"]["value"]
    reply = world.seller.post("/records/customer", {"name": "另一家", "phone": "+86 138-1234-5678"})
    assert code(reply, "phone") == "duplicate"
    message = reply["fields"]["phone"][0]["message"]
    assert "赵强" in message
    assert "云帆" not in message
    assert (
        "云帆"
        in world.other.post("/records/customer", {"name": "另一家", "phone": "13812345678"})["fields"]["phone"][0][
            "message"
        ]
    )
    assert world.admin.get("/records/customer?count=true").ok()["count"]["value"] == before


def test_change_is_asked_only_where_it_matters(world: World, firm: int) -> None:
    id_ = world.seller.post("/records/customer", {"name": "另一家", "phone": "13812345678"}).ok()["id"]
    rules(world, PHONE)
    path = f"/records/customer/{id_}"
    world.seller.patch(path, {"status": "target"}).ok()
    world.seller.patch(path, {"phone": "13800000000"}).ok()
    assert code(world.seller.patch(path, {"phone": "138 1234 5678"}), "phone") == "duplicate"
    assert world.seller.get(path).ok()["phone"] == "13800000000"
    world.other.patch(f"/records/customer/{firm}", {"phone": "138 1234 5678"}).ok()


def test_similar_names_can_be_forbidden(world: World, firm: int) -> None:
    rules(world, NAME)
    assert code(world.seller.post("/records/customer", {"name": "杭州市云帆科技公司"}), "name") == "duplicate"
    world.seller.post("/records/customer", {"name": "杭州扬帆医药"}).ok()


def test_deleted_records_stand_in_nobodys_way(world: World, firm: int) -> None:
    rules(world, PHONE)
    world.other.delete(f"/records/customer/{firm}")
    world.seller.post("/records/customer", {"name": "另一家", "phone": "13812345678"}).ok()


def test_a_batch_costs_no_more_queries_and_knows_its_twins(world: World, firm: int) -> None:
    from guanxi.kernel.metadata.snapshot import object_spec
    from guanxi.kernel.records.saving import create_many
    from guanxi.kernel.records.work import Work

    rules(world, PHONE, NAME)
    colours = "赤橙黄绿青蓝紫黑白灰"

    def save(n: int, prefix: str) -> tuple[int, list[Any]]:
        batch = [
            {"name": f"{colours[i]}{prefix * 3}", "phone": f"1390000{ord(prefix) % 100:02d}{i:02d}"} for i in range(n)
        ]
        with CaptureQueriesContext(connections[current_set()]) as told, Work(world.seller.actor) as work:
            saved = create_many(
                work, object_spec("customer"), [*batch, batch[0], {"name": "冒名", "phone": "13812345678"}]
            )
        return len(told), saved

    save(1, "甲")
    few, _ = save(1, "乙")
    many, saved = save(8, "丙")
    assert many == few
    assert [s.error is None for s in saved] == [True] * 8 + [False, False]


def test_rules_switched_off_and_taken_away(world: World, firm: int) -> None:
    rules(world, PHONE | {"is_active": False})
    assert check(world, phone="13812345678") == []
    world.seller.post("/records/customer", {"name": "另一家", "phone": "13812345678"}).ok()
    rules(world)
    assert check(world, phone="13812345678")[0]["fields"] == ["phone"]
    assert world.admin.get(PATH).ok()["rules"] == []


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ({"name": " "}, "rules.0.name"), ({"fields": []}, "rules.0.fields"), ({"fields": [{"field": "nope"}]}, "rules.0.fields"),
        ({"fields": [{"field": "address"}]}, "rules.0.fields"), ({"fields": [{"field": "needs"}]}, "rules.0.fields"),
        ({"fields": [{"field": "phone", "match": "similar"}]}, "rules.0.fields"),
        ({"fields": [{"field": "phone"}, {"field": "phone"}]}, "rules.0.fields"),
    ],
)  # fmt: skip
def test_wrong_rule_is_refused(world: World, wrong: dict[str, Any], at: str) -> None:
    reply = world.admin.put(PATH, {"rules": [PHONE | wrong]})
    assert (reply.status, list(reply["fields"])) == (422, [at])
    assert world.admin.get(PATH).ok()["rules"] == []


def test_only_administrators(world: World) -> None:
    assert world.seller.get(PATH).status == 403
    assert world.seller.put(PATH, {"rules": []}).status == 403
    assert world.admin.get("/objects/nope/duplicate-rules").status == 404

"""Job transfers, changes of company, influence, personal file of contacts (CON-010..013, CON-016, CON-018, CON-023)."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.domains.parties import rules
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


@pytest.fixture
def firms(world: World) -> list[int]:
    return [world.seller.post("/records/customer", {"name": n}).ok()["id"] for n in ("重庆鹏翔", "杭州云帆")]


@pytest.fixture
def person(world: World, firms: list[int]) -> int:
    values = {"name": "王伟", "customer": firms[0], "department_name": "采购部", "post": "经理", "is_main": True}
    made: int = world.seller.post("/records/contact", values).ok()["id"]
    return made


def rows(api: Api, object_: str, field: str, id_: int, *fields: str) -> list[list[Any]]:
    found = api.get(
        f"/records/{object_}", filter={"field": field, "op": "eq", "value": id_}, sort="id", fields=",".join(fields)
    ).ok()["rows"]
    return [[(v["title"] if isinstance(v, dict) else v) for v in (r[f] for f in fields)] for r in found]


def changes(api: Api, customer: int) -> list[list[Any]]:
    return rows(api, "contact_change", "customer", customer, "contact_name", "kind", "description")


@pytest.mark.parametrize(
    ("parts", "text"), [(("采购部", "经理"), "采购部 经理"), ((None, "经理"), "经理"), ((None, None), "")]
)
def test_full_post(parts: tuple[str | None, str | None], text: str) -> None:
    assert rules.full_post(*parts) == text


def test_influence_is_on_something() -> None:
    assert not rules.influence_complete(None, None, None)
    assert rules.influence_complete(None, None, 3)


def deal(world: World, api: Api, customer: int) -> None:
    """An open opportunity of somebody at the customer."""
    mode = world.admin.post("/records/sales_mode", {"name": "直销"}).ok()["id"]
    world.admin.post("/records/sales_stage", {"name": "接触", "mode": mode, "sort_no": 1, "success_rate": 10}).ok()
    values = {"name": "新产线", "customer": customer, "owner": api.employee, "mode": mode}
    world.admin.post("/records/opportunity", values).ok()


@pytest.mark.covers("CON-012", "CON-018")
def test_post_changes_are_history_and_news(world: World, firms: list[int], person: int) -> None:
    deal(world, world.other, firms[0])
    world.seller.patch(f"/records/contact/{person}", {"post": "总监"}).ok()
    world.seller.patch(f"/records/contact/{person}", {"mobile": "13800001111"}).ok()
    assert rows(world.seller, "contact_job_change", "contact", person, "old_post", "new_post") == [
        ["采购部 经理", "采购部 总监"]
    ]
    assert changes(world.seller, firms[0]) == [
        ["王伟", "new", "采购部 经理"], ["王伟", "post", "采购部 经理 → 采购部 总监"],
    ]  # fmt: skip
    texts = [r["text"] for r in world.other.get("/notifications").ok()["rows"] if "王伟" in r["text"]]
    assert texts == ["客户“重庆鹏翔”的联系人王伟职务变动：采购部 经理 → 采购部 总监，您有未结束的商机。"]
    world.seller.patch(f"/records/contact/{person}", {"status": "left"}).ok()
    assert changes(world.seller, firms[0])[-1] == ["王伟", "left", "采购部 总监"]


def test_many_changes_are_told_once(world: World, firms: list[int], person: int) -> None:
    deal(world, world.other, firms[0])
    second = world.seller.post("/records/contact", {"name": "李娜", "customer": firms[0]}).ok()["id"]
    world.seller.post(
        "/records/contact/bulk", {"verb": "update", "ids": [person, second], "values": {"post": "顾问"}}
    ).ok()
    texts = [r["text"] for r in world.other.get("/notifications").ok()["rows"] if "联系人" in r["text"]]
    assert texts == ["您有未结束商机的客户中，2 位联系人有变动。"]


@pytest.mark.covers("CON-013")
def test_change_of_company(world: World, firms: list[int], person: int) -> None:
    report = world.seller.post(
        "/records/contact", {"name": "下属", "customer": firms[0], "superior_contact": person}
    ).ok()["id"]
    given = {"customer": firms[1], "post": "总经理", "changed_at": "2026-03-01", "note": "跳槽"}
    reply = world.seller.post(f"/records/contact/{person}/actions/change_company", given).ok()
    record = reply["record"]
    assert (record["customer"]["id"], record["post"], record["department_name"], record["is_main"]) == (
        firms[1],
        "总经理",
        None,
        False,
    )
    moved = rows(
        world.seller, "contact_company_change", "contact", person, "old_customer", "new_customer", "changed_at", "note"
    )
    assert moved == [["重庆鹏翔", "杭州云帆", "2026-03-01", "跳槽"]]
    assert changes(world.seller, firms[0])[-1] == ["王伟", "moved_out", "采购部 经理"]
    assert changes(world.seller, firms[1]) == [["王伟", "moved_in", "来自“重庆鹏翔”，总经理"]]
    former = world.seller.get("/records/contact_change?view=former&fields=contact_name,changed_at").ok()["rows"]
    assert [(r["contact_name"], r["changed_at"]) for r in former] == [("王伟", "2026-03-01")]
    assert world.seller.get(f"/records/contact/{report}").ok()["superior_contact"] is None
    assert rows(world.seller, "contact_job_change", "contact", person, "new_post") == [["总经理"]]


def test_refused_move_changes_nothing(world: World, firms: list[int], person: int) -> None:
    path = f"/records/contact/{person}/actions/change_company"
    foreign = world.other.post("/records/customer", {"name": "他人的"}).ok()["id"]
    for customer in (firms[0], foreign, None):
        reply = world.seller.post(path, {"customer": customer})
        assert (reply.status, list(reply["fields"])) == (422, ["customer"])
    assert world.other.post(path, {"customer": foreign}).status == 404
    assert world.seller.get(f"/records/contact/{person}").ok()["customer"]["id"] == firms[0]
    assert rows(world.seller, "contact_company_change", "contact", person, "note") == []


def test_nobody_writes_the_history_of_a_customer(world: World, firms: list[int], person: int) -> None:
    reply = world.seller.post("/records/contact_change", {"customer": firms[0], "contact_name": "x", "kind": "new"})
    assert reply.status == 403
    assert len(changes(world.seller, firms[0])) == 1
    assert changes(world.other, firms[0]) == []
    assert rows(world.other, "contact_job_change", "contact", person, "note") == []


@pytest.mark.covers("CON-016")
def test_influence(world: World, firms: list[int], person: int) -> None:
    other = world.seller.post("/records/contact", {"name": "李娜", "customer": firms[0]}).ok()["id"]
    path = "/records/contact_influence"
    for target in ({"to_contact": other}, {"customer": firms[0]}):
        world.seller.post(path, {"from_contact": person, "degree": 80, **target}).ok()
    found = rows(world.seller, "contact_influence", "from_contact", person, "to_contact", "customer", "degree")
    assert found == [["李娜", None, "80.00"], [None, "重庆鹏翔", "80.00"]]
    assert world.seller.post(path, {"from_contact": person, "degree": 80}).status == 422
    assert world.seller.post(path, {"from_contact": person, "to_contact": person, "degree": 80}).status == 422
    assert world.seller.post(path, {"from_contact": person, "to_contact": other, "degree": 101}).status == 422
    assert world.other.post(path, {"from_contact": person, "customer": firms[0], "degree": 1}).status == 422
    assert len(rows(world.seller, "contact_influence", "from_contact", person, "degree")) == 2


@pytest.mark.covers("CON-010", "CON-011", "CON-023")
def test_personal_file_keywords_and_key_contacts(world: World, firms: list[int], person: int) -> None:
    golf = world.admin.post("/records/hobby", {"name": "高尔夫"}).ok()["id"]
    values = {
        "birthday": "1980-05-01",
        "education": "master",
        "native_place": "江苏苏州",
        "family": "一子",
        "interests": [golf],
        "hobbies": "每周打球",
        "is_key": True,
    }
    made = world.seller.patch(f"/records/contact/{person}", values).ok()
    assert [made[k] for k in ("education", "native_place", "family")] == ["master", "江苏苏州", "一子"]

    def found(condition: dict[str, Any]) -> list[int]:
        return [r["id"] for r in world.seller.get("/records/contact", filter=condition).ok()["rows"]]

    assert found({"field": "interests", "op": "in", "value": [golf]}) == [person]
    assert found({"field": "hobbies", "op": "contains", "value": "打球"}) == [person]
    assert [r["id"] for r in world.seller.get("/records/contact?view=key").ok()["rows"]] == [person]
    dealers = {
        "and": [
            {"field": "is_key", "op": "eq", "value": True},
            {"field": "customer.kind", "op": "eq", "value": "distributor"},
        ]
    }
    assert found(dealers) == []
    world.seller.patch(f"/records/customer/{firms[0]}", {"kind": "distributor"}).ok()
    assert found(dealers) == [person]

"""Narrower tokens, and looking around as somebody: what is refused, and that nothing changed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from guanxi.http.auth import identify
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import Browser, seated
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


class Program(Api):
    """A program with a token of its own."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token


def program(owner: Api, **limits: Any) -> Program:
    made = owner.post("/auth/tokens", {"name": "ERP", **limits})
    assert made.status == 201, made.body
    return Program(made["token"])


@pytest.fixture
def contact(world: World) -> dict[str, Any]:
    customer = world.seller.create("customer", {"name": "重庆鹏翔", "phone": "13300001234"})
    return world.seller.create("contact", {"name": "周慧", "customer": customer["id"]})


def refused(answer: Any) -> bool:
    return bool(answer.status == 403 and answer["code"] == "token_limited")


def test_a_reading_token_changes_nothing(world: World, contact: dict[str, Any]) -> None:
    reader = program(world.seller, read_only=True)
    assert reader.get("/records/contact").status == 200
    assert reader.post("/records/contact/aggregate", {"measures": [{"fn": "count"}]}).status == 200
    path = f"/records/contact/{contact['id']}"
    tries = [
        reader.patch(path, {"name": "x", "version": contact["version"]}), reader.delete(path), reader.post("/records/contact", {"name": "y"}),
        reader.post("/records/contact/bulk", {"verb": "delete", "ids": [contact["id"]]}), reader.post("/auth/tokens", {"name": "wider"}),
        reader.post("/records/contact/exports", {}), reader.post("/auth/act-as", {"operator": 1}), reader.put("/views/1", {}),
    ]  # fmt: skip
    assert all(map(refused, tries)), [t.status for t in tries]
    assert world.seller.get(path).ok()["name"] == "周慧"
    assert len(world.seller.get("/auth/tokens").ok()) == 2


def test_a_token_for_some_objects_knows_no_others(world: World, contact: dict[str, Any]) -> None:
    one = program(world.seller, objects=["contact"])
    assert one.get("/records/contact").status == 200
    assert one.get("/objects/contact").status == 200
    assert one.patch(f"/records/contact/{contact['id']}", {"name": "周惠", "version": contact["version"]}).status == 200
    for path in (
        "/records/customer", "/objects/customer", "/search?q=重庆", "/analyses", "/jobs", "/imports", "/files/1", "/views", "/auth/tokens",
        f"/records/contact/{contact['id']}/timeline", f"/records/customer/{contact['customer']['id']}", "/recycle", "/notifications",
    ):  # fmt: skip
        assert refused(one.get(path)), path
    assert refused(one.post("/auth/tokens", {"name": "wider"}))
    assert refused(one.post("/records/contact/exports", {"fields": ["customer.phone"]}))
    assert identify({"authorization": f"Bearer {one._token}"}) is None


def test_a_token_for_some_objects_does_not_look_through_references(world: World, contact: dict[str, Any]) -> None:
    one, two = program(world.seller, objects=["contact"]), program(world.seller, objects=["contact", "customer"])
    condition = {"field": "customer.phone", "op": "starts_with", "value": "133"}
    queries: list[dict[str, Any]] = [
        {"fields": "id,customer.phone"}, {"sort": "-customer.name"}, {"sort": "customer"}, {"filter": condition},
        {"filter": {"not": {"and": [condition]}}}, {"filter": {"field": "customer", "op": "contains", "value": "重"}}, {"view": "all"},
    ]  # fmt: skip
    for query in queries:
        assert refused(one.get("/records/contact", **query)), query
    assert two.get("/records/contact", fields="id,customer.phone", filter=condition).ok()["rows"][0]["customer.phone"]
    for body in ({"group_by": ["customer.name"]}, {"group_by": [{"field": "customer.created_at", "bucket": "year"}]}, {"filter": condition}):
        assert refused(one.post("/records/contact/aggregate", {"measures": [{"fn": "count"}], **body})), body
    bulk = {"verb": "update", "filter": condition, "values": {"name": "x"}}
    assert refused(one.post("/records/contact/bulk", bulk))
    assert world.seller.get(f"/records/contact/{contact['id']}").ok()["name"] == "周慧"


def test_titles_of_other_objects_are_blank(world: World, contact: dict[str, Any]) -> None:
    one = program(world.seller, objects=["contact"])
    group = {"group_by": ["customer"], "measures": [{"fn": "count"}]}
    stale = one.patch(f"/records/contact/{contact['id']}", {"name": "x", "version": 0})
    assert stale.status == 409
    answers = [
        one.get("/records/contact"), one.get(f"/records/contact/{contact['id']}"), one.post("/records/contact/aggregate", group), stale,
    ]  # fmt: skip
    for answer in answers:
        assert "重庆鹏翔" not in json.dumps(answer.body, ensure_ascii=False)
    row = one.get("/records/contact").ok()["rows"][0]
    assert row["customer"] == {"id": contact["customer"]["id"], "title": None}
    assert "重庆鹏翔" in json.dumps(program(world.seller).get("/records/contact").body, ensure_ascii=False)


def test_unknown_objects_and_empty_lists_are_no_limit(world: World) -> None:
    for objects in ([], ["nonsense"], ["contact", "nonsense"]):
        assert world.seller.post("/auth/tokens", {"name": "x", "objects": objects}).status == 422


# -- looking around as somebody ----------------------------------------------------------------------------------------


@pytest.fixture
def admin(world: World) -> Browser:
    return seated("admin", world.admin.operator)


def test_an_administrator_sees_what_a_person_sees(world: World, admin: Browser, contact: dict[str, Any]) -> None:
    other = world.other.create("customer", {"name": "华北客户"})
    assert admin.post("/auth/act-as", {"operator": world.seller.operator}).status == 200
    me = admin.get("/me").ok()
    assert (me["user"]["username"], me["acting_as"]["id"]) == ("seller", world.seller.operator)
    assert (me["real_user"]["id"], me["user"]["is_admin"]) == (world.admin.operator, False)
    assert admin.get(f"/records/customer/{other['id']}").status == 404
    assert admin.get(f"/records/contact/{contact['id']}").status == 200
    assert admin.get("/security/log").status == 403
    assert admin.post("/records/contact/aggregate", {"measures": [{"fn": "count"}]}).status == 200
    cookie = f"guanxi_session={admin.client.cookies['guanxi_session'].value}"
    assert identify({"cookie": cookie}) == ("default", world.seller.operator)
    assert admin.call("DELETE", "/auth/act-as").status == 204
    assert admin.get("/me").ok()["acting_as"] is None
    assert admin.get(f"/records/customer/{other['id']}").status == 200
    events = [(r["event"]["name"], r["operator"]["id"], r["by"]["id"]) for r in world.admin.get("/security/log").ok()["rows"][:2]]
    assert events == [(e, world.seller.operator, world.admin.operator) for e in ("act_as_end", "act_as")]


def test_it_begins_from_the_employee_too(world: World, admin: Browser) -> None:
    """Offered where the person has an account of his own, and not for oneself."""
    there = f"/records/employee/{world.employees['seller']}"
    assert "act_as" in admin.get(there).ok()["_can"]["actions"]
    own_call = admin.post(f"{there}/actions/act_as").ok()["data"]["own_call"]
    assert own_call["body"] == {"operator": world.seller.operator}
    run("update operator set status = 'disabled' where id = %s", [world.seller.operator])
    assert "act_as" not in admin.get(there).ok()["_can"]["actions"]
    assert admin.post(f"{there}/actions/act_as").status == 409
    assert "act_as" not in world["director"].get(there).ok()["_can"]["actions"]
    assert world["director"].post(f"{there}/actions/act_as").status == 403


def test_looking_around_changes_nothing(world: World, admin: Browser, contact: dict[str, Any]) -> None:
    admin.post("/auth/act-as", {"operator": world.seller.operator}).ok()
    path = f"/records/contact/{contact['id']}"
    tries = [
        admin.call("PATCH", path, {"name": "x", "version": contact["version"]}), admin.call("DELETE", path), admin.call("PATCH", "/me", {"locale": "en"}),
        admin.post("/records/contact", {"name": "y"}), admin.post("/auth/tokens", {"name": "z"}),
        admin.post("/auth/act-as", {"operator": world.other.operator}), admin.post("/auth/password", {"old": "a", "new": "b"}),
    ]  # fmt: skip
    assert [(t.status, t["code"]) for t in tries] == [(403, "read_only")] * len(tries)
    assert world.seller.get(path).ok()["name"] == "周慧"
    assert run("select count(*) from kernel_apitoken where name = 'z'") == [(0,)]
    assert admin.get("/me").ok()["acting_as"]["id"] == world.seller.operator
    assert admin.post("/auth/logout").status == 200
    assert admin.get("/me").status == 401


def test_only_administrators_in_a_browser_look_around(world: World, admin: Browser) -> None:
    seller = seated("seller", world.seller.operator)
    assert seller.post("/auth/act-as", {"operator": world.other.operator}).status == 403
    assert seller.get("/me").ok()["acting_as"] is None
    assert world.admin.post("/auth/act-as", {"operator": world.seller.operator}).status == 403
    assert admin.post("/auth/act-as", {"operator": world.admin.operator}).status == 422
    for operator in (0, -1, 2**60, 999_999):
        assert admin.post("/auth/act-as", {"operator": operator}).status == 404


def test_who_is_no_administrator_any_more_is_himself_again(world: World, admin: Browser) -> None:
    admin.post("/auth/act-as", {"operator": world.seller.operator}).ok()
    run("update operator set is_admin = false where id = %s", [world.admin.operator])
    assert admin.get("/me").ok()["acting_as"] is None
    run("update operator set is_admin = true where id = %s", [world.admin.operator])
    run("update operator set status = 'disabled' where id = %s", [world.seller.operator])
    assert admin.get("/me").ok()["acting_as"] is None

"""What every address has in common: health, unknown addresses, refused methods, bad bodies, analyses."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.modules import manifest
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World


def test_health_needs_no_sign_in(db: None) -> None:
    assert Api().get("/healthz").body["status"] == "ok"
    assert Api().get("/readyz").status == 200


def test_unknown_address_is_a_problem(world: World) -> None:
    reply = world.admin.get("/nowhere")
    assert (reply.status, reply.body["code"]) == (404, "not_found")
    assert reply.headers["Content-Type"] == "application/problem+json"


def test_refused_method_is_a_problem(world: World) -> None:
    reply = world.admin.put("/records/customer")
    assert (reply.status, reply.body["code"]) == (405, "method_not_allowed")
    assert "GET" in reply.headers["Allow"]


@pytest.mark.parametrize("raw", [b"{", b"\xff\xfe", b"[1", b'"text"', b"[]"])
def test_bad_body_is_refused(world: World, raw: bytes) -> None:
    reply = world.admin.post("/records/customer", raw)
    assert reply.status in (400, 422)
    assert reply.headers["Content-Type"] == "application/problem+json"


def test_nobody_signed_in(db: None) -> None:
    assert Api().get("/analyses").status == 401


def ask(actor: Any, params: Any) -> Answer:
    return Answer((Column("who", "客户"),), [{"who": params["customer"]}], {"count": 1}, {"kind": "bar"})


@pytest.fixture
def analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    fields = (given("customer", "客户", "reference", target="customer", required=True), given("from", "开始", "date"))
    probe = Analysis("probe", "探针", "customer", fields, ask)
    running = manifest.kernel()
    changed = dataclasses.replace(running)
    object.__setattr__(changed, "analyses", {**running.analyses, "probe": probe})
    monkeypatch.setattr(manifest, "_kernel", changed)


@pytest.mark.usefixtures("analysis")
def test_analysis_parses_its_parameters(world: World) -> None:
    customer = world.admin.post("/records/customer", {"name": "重庆鹏翔"}).ok()["id"]
    listed = next(a for a in world.admin.get("/analyses").ok() if a["name"] == "probe")
    assert [p["name"] for p in listed["params"]] == ["customer", "from"]
    answer = world.admin.post("/analyses/probe", {"params": {"customer": customer, "from": "2026-01-01"}}).ok()
    assert answer["rows"] == [{"who": customer}]
    wrong = world.admin.post("/analyses/probe", {"params": {"from": "yesterday", "more": 1}})
    assert (wrong.status, set(wrong.body["fields"])) == (422, {"customer", "from", "more"})


@pytest.mark.usefixtures("analysis")
def test_analysis_keeps_to_rights(world: World) -> None:
    hidden = world.admin.post("/records/customer", {"name": "重庆鹏翔"}).ok()["id"]
    assert world.seller.post("/analyses/probe", {"params": {"customer": hidden}}).status == 422
    world.grant("own", "customer", verbs={})
    assert world.seller.post("/analyses/probe", {"params": {}}).status == 404
    assert "probe" not in [a["name"] for a in world.seller.get("/analyses").ok()]

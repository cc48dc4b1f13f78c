"""Automatic numbers: what they look like, that none is given twice, and what they tell (docs/decisions/0014-numbers.md)."""

from __future__ import annotations

import re

import pytest

from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.world import World


def numbered(world: World, expression: str) -> None:
    """The customer gets a number of that pattern."""
    field = {"name": "x_no", "label": "档案号", "kind": "auto_number", "expression": expression}
    made = world.admin.post("/objects/customer/fields", field)
    assert made.status == 201, made.body


def made(world: World, who: str = "seller", /, **values: str) -> str:
    return str(world[who].create("customer", {"name": "东海机械", **values})["x_no"])


def test_a_refused_record_uses_no_number_up(world: World) -> None:
    numbered(world, "D{0000}")
    assert made(world) == "D0001"
    assert world.seller.post("/records/customer", {"name": "甲", "phone": "not a number"}).status == 422
    assert world.seller.post("/records/customer", {"name": "甲", "parent": 999_999}).status == 422
    assert made(world) == "D0002"


def test_a_deleted_record_and_one_out_of_sight_leave_the_same_hole(world: World) -> None:
    numbered(world, "D{0000}")
    hidden = world.other.create("customer", {"name": "隐形科技"})
    mine = world.seller.create("customer", {"name": "东海机械"})
    assert (hidden["x_no"], mine["x_no"], made(world)) == ("D0001", "D0002", "D0003")
    world.seller.delete(f"/records/customer/{mine['id']}")
    asked = [
        world.seller.get("/records/customer", filter={"field": "x_no", "op": "eq", "value": no}, count="true").ok()
        for no in ("D0001", "D0002", "D7777")
    ]  # fmt: skip
    assert asked == [asked[2]] * 3
    assert asked[2]["rows"] == []


def test_that_a_number_is_taken_is_all_that_is_told(world: World) -> None:
    world.other.create("customer", {"name": "隐形科技", "code": "A1"})
    world.seller.create("customer", {"name": "东海机械", "code": "A2"})
    theirs, own = (world.seller.post("/records/customer", {"name": "甲", "code": no}) for no in ("A1", "A2"))
    assert (theirs.status, theirs.body) == (422, own.body)
    assert run("select count(*) from customer") == [(2,)]


def test_numbers_by_chance_tell_no_count(world: World) -> None:
    numbered(world, "KH{yyyy}-{xxxxxx}")
    given = [made(world) for _ in range(5)]
    assert all(re.fullmatch(r"KH\d{4}-[A-HJKMNP-Z2-9]{6}", no) for no in given)
    assert len(set(given)) == 5
    assert given != sorted(given) or len({no[-6] for no in given}) > 1
    assert run("select count(*) from kernel_counter where key like 'customer.x_no%%'") == [(0,)]


def test_chance_grows_longer_when_it_is_used_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guanxi.kernel.records.numbering.LETTERS", "AB")
    numbered(world, "{x}")
    given = [made(world) for _ in range(8)]
    assert len(set(given)) == 8
    assert max(map(len, given)) > 1


def test_a_pattern_without_a_number_counts_at_its_end(world: World) -> None:
    numbered(world, "档案")
    assert [made(world), made(world)] == ["档案000001", "档案000002"]

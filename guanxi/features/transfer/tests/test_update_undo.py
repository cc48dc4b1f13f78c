"""Update and upsert by key, dry run, undo (GEN-012; market items 21 and 23)."""

from __future__ import annotations

import pytest

from guanxi.features.transfer import importing
from guanxi.features.transfer.tests.steps import counts, load, names
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import administrator

pytestmark = pytest.mark.django_db
CUSTOMERS = {"名称": "name", "电话": "phone", "上级": "parent"}


def test_update_and_upsert_by_key() -> None:
    me = administrator()
    first = load(
        me, "customer", [["名称", "电话"], ["甲", "111"], ["乙", "222"]], columns={"名称": "name", "电话": "phone"}
    )
    assert counts(first) == (2, 0, 0, 0)
    both = {"columns": {"名称": "name", "电话": "phone"}, "key": ["name"]}
    done = load(
        me,
        "customer",
        [["名称", "电话"], ["甲", "333"], ["丙", "444"], ["甲", "555"], ["", "6"]],
        mode="upsert",
        **both,
    )
    assert counts(done) == (1, 1, 0, 2)
    assert {e["row"] for e in done["errors"]} == {4, 5}
    only = load(me, "customer", [["名称", "电话"], ["乙", "777"], ["丁", "888"], ["丙", ""]], mode="update", **both)
    assert counts(only) == (0, 2, 0, 1)
    phones = {r["name"]: r["phone"] for r in me.get("/records/customer", fields="name,phone").ok()["rows"]}
    assert phones == {"甲": "333", "乙": "777", "丙": "444"}
    load(me, "customer", [["名称", "电话"], ["丙", ""]], mode="update", on_empty="clear", **both)
    assert (
        me.get("/records/customer", filter={"field": "name", "op": "eq", "value": "丙"}, fields="phone").ok()["rows"][
            0
        ]["phone"]
        is None
    )
    same = load(me, "customer", [["名称", "电话"], ["甲", "333"]], mode="create", **both)
    assert counts(same) == (0, 0, 0, 1)


def test_an_ambiguous_key_changes_nothing() -> None:
    me = administrator()
    for _ in range(2):
        me.post("/records/customer", {"name": "甲"}).ok()
    options = {"columns": {"n": "name", "p": "phone"}, "key": ["name"], "mode": "upsert"}
    assert counts(load(me, "customer", [["n", "p"], ["甲", "111"]], **options)) == (0, 0, 0, 1)
    assert {r["phone"] for r in me.get("/records/customer", fields="phone").ok()["rows"]} == {None}


def test_a_dry_run_checks_everything_and_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "BATCH", 2)
    me = administrator()
    rows = [
        ["名称", "编码", "上级"],
        ["甲", "C1", ""],
        ["乙", "C2", "丁"],
        ["丙", "C1", ""],
        ["丁", "C4", "甲"],
        ["戊", "C5", "没有的"],
    ]
    options = {"columns": {"名称": "name", "编码": "code", "上级": "parent"}}
    tried = load(me, "customer", rows, dry_run=True, **options)
    assert counts(tried) == (3, 0, 0, 2)
    assert tried["state"] == "done"
    assert not tried["can_undo"]
    assert names(me) == set()
    assert not run("select 1 from transfer_change")
    assert not run("select 1 from notifications_notification"), "a trial tells its own page and nobody else"
    done = load(me, "customer", rows, **options)
    assert counts(done) == (3, 0, 0, 2)
    assert {e["row"] for e in done["errors"]} == {e["row"] for e in tried["errors"]} == {4, 6}
    assert len(run("select 1 from notifications_notification")) == 1


def test_undo_takes_back_what_nobody_touched() -> None:
    me = administrator()
    old = me.post("/records/customer", {"name": "老", "phone": "111", "annual_revenue": "12.50"}).ok()
    moved = me.post("/records/customer", {"name": "动", "phone": "111"}).ok()
    rows = [
        ["名称", "电话", "营业额", "上级"],
        ["老", "222", "99", ""],
        ["动", "222", "", ""],
        ["新1", "111", "", "新2"],
        ["新2", "211", "", ""],
        ["改", "311", "", ""],
    ]
    options = {
        "columns": {"名称": "name", "电话": "phone", "营业额": "annual_revenue", "上级": "parent"},
        "key": ["name"],
        "mode": "upsert",
    }
    done = load(me, "customer", rows, **options)
    assert counts(done) == (3, 2, 0, 0)
    assert done["can_undo"]
    now = me.get(f"/records/customer/{moved['id']}").ok()
    me.patch(f"/records/customer/{moved['id']}", {"phone": "333", "version": now["version"]}).ok()
    changed = next(r for r in me.get("/records/customer", fields="name").ok()["rows"] if r["name"] == "改")
    me.patch(f"/records/customer/{changed['id']}", {"phone": "411", "version": changed["version"]}).ok()
    assert me.post(f"/imports/{done['id']}/undo").status == 202
    run_jobs()
    after = me.get(f"/imports/{done['id']}").ok()
    assert (after["state"], after["can_undo"]) == ("undone", False)
    assert {k: after["undo"][k] for k in ("deleted", "restored", "kept")} == {"deleted": 2, "restored": 1, "kept": 2}
    assert {r["id"] for r in after["undo"]["reasons"]} == {moved["id"], changed["id"]}
    assert names(me) == {"老", "动", "改"}
    back = me.get(f"/records/customer/{old['id']}").ok()
    assert (back["phone"], back["annual_revenue"]) == ("111", "12.50")
    assert me.get(f"/records/customer/{moved['id']}").ok()["phone"] == "333"
    assert me.post(f"/imports/{done['id']}/undo").status == 409
    assert counts(load(me, "customer", rows, **options)) == (2, 3, 0, 0)


def test_what_others_need_is_not_undone() -> None:
    me = administrator()
    done = load(me, "department", [["n"], ["甲"], ["乙"]], columns={"n": "name"})
    first = next(r["id"] for r in me.get("/records/department", fields="name").ok()["rows"] if r["name"] == "甲")
    me.post("/records/employee", {"name": "x", "department": first}).ok()
    me.post(f"/imports/{done['id']}/undo").ok()
    run_jobs()
    undone = me.get(f"/imports/{done['id']}").ok()["undo"]
    assert (undone["deleted"], undone["kept"]) == (1, 1)
    assert names(me, "department") == {"甲"}

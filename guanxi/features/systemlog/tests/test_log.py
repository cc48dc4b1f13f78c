"""The system log: what stands in it, who may read it, that nobody changes it, and that tampering shows."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import transaction
from django.db.utils import ProgrammingError

from guanxi.features.systemlog import keeping, sealing
from guanxi.features.systemlog.writing import record
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.schema import SQL
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.world import World


def lines(world: World, **query: Any) -> list[dict[str, Any]]:
    return list(world.admin.get("/log", **{k: str(v) for k, v in query.items()}).ok()["rows"])


def kinds(world: World, **query: Any) -> list[str]:
    return [one["kind"] for one in lines(world, **query)]


def make_customer(world: World) -> int:
    return int(world.seller.create("customer", {"name": "重庆鹏翔", "phone": "13812345678"})["id"])


def test_what_people_do_stands_in_the_log(world: World) -> None:
    id_ = make_customer(world)
    world.seller.get(f"/records/customer/{id_}").ok()
    world.seller.get("/records/customer", q="鹏翔").ok()
    world.seller.get("/search", q="鹏翔").ok()
    world.seller.post("/records/customer/aggregate", {}).ok()
    world.seller.patch(f"/records/customer/{id_}", {"phone": "13912345678"}).ok()
    world.seller.delete(f"/records/customer/{id_}").ok()
    mine = lines(world, person=world.operators["seller"])
    assert [one["kind"] for one in mine] == ["delete", "edit", "analyse", "search", "list", "view", "create"]
    assert {one["who"]["title"] for one in mine} == {"李敏"}
    view, edit = mine[5], mine[1]
    assert (view["object"], view["record"]) == ("customer", {"id": id_, "title": "重庆鹏翔"})
    assert [(c["before"], c["after"]) for c in edit["changes"]] == [("13812345678", "13912345678")]
    assert mine[4]["facts"] == {"query": {"q": "鹏翔"}}
    assert mine[4]["rows"] == 1


@pytest.mark.covers("GEN-016")
def test_found_by_person_time_address_kind_and_object(world: World) -> None:
    id_ = make_customer(world)
    world.seller.get(f"/records/customer/{id_}").ok()
    world.other.get("/records/contact").ok()
    record("sign_in", operator=world.operators["mate"], ip="10.1.2.3")
    assert kinds(world, person=world.operators["other"]) == ["list"]
    assert kinds(world, ip="10.1.2.3") == ["sign_in"]
    assert kinds(world, object="customer", record=id_) == ["view", "create"]
    assert set(kinds(world, kinds="view,create", object="customer")) == {"view", "create"}
    now = run("select now()")[0][0]
    assert kinds(world, start="2020-01-01T00:00:00+08:00", end="2020-02-01T00:00:00+08:00") == []
    assert "view" in kinds(world, start=now.replace(year=now.year - 1).isoformat())
    assert world.admin.get("/log", kinds="nope").status == 422
    assert world.admin.get("/log", cursor="nope").status == 422


def test_pages_follow_each_other(world: World) -> None:
    for _ in range(4):
        world.seller.get(f"/records/customer/{make_customer(world)}").ok()
    who = str(world.operators["seller"])
    whole = [one["id"] for one in lines(world, person=who)]
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = world.admin.get("/log", person=who, limit="3", cursor=cursor).ok()
        seen, cursor = seen + [one["id"] for one in page["rows"]], page["next"]
    assert seen == whole
    assert len(set(seen)) == 8


def test_refusals_stand_in_the_log(world: World) -> None:
    id_ = make_customer(world)
    assert world.other.get(f"/records/customer/{id_}").status == 404
    assert world.other.get("/records/customer/999999").status == 404
    assert world.seller.get("/log").status == 403
    assert world.seller.put(f"/roles/{world.roles['own']}/rights", {"objects": {}}).status == 403
    hidden, missing = lines(world, person=world.operators["other"], kinds="denied")[::-1]
    assert (hidden["record"]["id"], hidden["facts"]) == (id_, {"status": 404, "exists": True})
    assert missing["facts"] == {"status": 404, "exists": False}
    assert [one["facts"]["status"] for one in lines(world, person=world.operators["seller"], kinds="denied")] == [403, 403]


def test_rights_of_roles_stand_in_the_log(world: World) -> None:
    given = {"customer": {"verbs": {"view": True}, "scope": {"view": "all"}, "fields": {"phone": "hidden"}}}
    world.admin.put(f"/roles/{world.roles['own']}/rights", {"objects": given}).ok()
    world.admin.patch(f"/records/employee/{world.employees['mate']}", {"roles": [world.roles["whole"]]}).ok()
    roles, rights = lines(world, kinds="permission", person=world.operators["admin"])[:2]
    assert roles["object"] == "employee"
    assert rights["changes"][0]["after"] is None or "hidden" in str(rights["changes"])


def test_sign_in_and_failure_stand_in_the_log(world: World) -> None:
    world.admin.patch(f"/records/operator/{world.operators['mate']}", {"password": "Sicher-1-geheim"}).ok()
    good = {"username": "mate", "password": "Sicher-1-geheim"}
    assert world["nobody"].post("/auth/login", {**good, "password": "falsch"}).status == 401
    world["nobody"].post("/auth/login", good).ok()
    signed_in, failed = lines(world, kinds="sign_in,sign_in_failed")
    assert (signed_in["kind"], signed_in["who"]["id"]) == ("sign_in", world.operators["mate"])
    assert (failed["kind"], failed["text"], failed["facts"]) == ("sign_in_failed", "mate", {"why": "wrong_credentials"})


@pytest.mark.covers("PERM-005")
def test_export_stands_in_the_log_with_its_query(world: World) -> None:
    make_customer(world)
    world.grant("own", verbs={"view": True, "create": True})
    assert world.seller.post("/records/customer/exports", {}).status == 403
    world.grant("own")
    world.seller.post("/records/customer/exports", {"q": "鹏翔"}).ok()
    run_jobs("transfer.")
    (line,) = lines(world, kinds="export")
    assert (line["who"]["title"], line["object"], line["rows"]) == ("李敏", "customer", 1)
    assert line["facts"]["query"]["q"] == "鹏翔"


def test_only_administrators_read_it(world: World) -> None:
    for method, path in (("GET", "/log"), ("GET", "/log/about"), ("POST", "/log/check"), ("POST", "/log/exports")):
        assert world.boss.call(method, path, {} if method == "POST" else None).status == 403, path
    assert world.boss.put("/log/policy", {"keep_days": 400}).status == 403
    assert world["nobody"].get("/log").status == 401
    assert "/admin/log" not in str(world.seller.get("/me").ok()["menus"])


@pytest.mark.parametrize("table", ["system_log", "audit", "log_seal"])
@pytest.mark.parametrize("statement", ["update {} set at = now()", "delete from {}", "truncate {}"])
def test_no_statement_changes_a_log(world: World, table: str, statement: str) -> None:
    make_customer(world)
    parts = [r[0] for r in run("select inhrelid::regclass::text from pg_inherits where inhparent = %s::regclass", [table])]
    before = run(f"select count(*) from {table}")
    for name in (table, *parts):
        with pytest.raises(ProgrammingError, match="cannot be changed"), transaction.atomic():
            run(statement.format(name))
    assert run(f"select count(*) from {table}") == before


def forge(sql: str) -> None:
    """Somebody with the database in his hands."""
    for name in ("system_log", *(r[0] for r in run("select inhrelid::regclass::text from pg_inherits where inhparent = 'system_log'::regclass"))):
        run(f"alter table only {name} disable trigger gx_untouchable")
    run(sql)


def sealed() -> None:
    for i in range(3):
        record("view", "customer", i, ip="10.0.0.1")
    assert sealing.seal(run("select clock_timestamp()")[0][0]) >= 1
    assert sealing.check().broken == []
    assert sealing.check().read >= 1


@pytest.mark.parametrize(
    "sql",
    [
        "update system_log set ip = '10.0.0.2' where record = 1", "delete from system_log where record = 1",
        "insert into system_log (at, kind) select min(at), 'view' from system_log",
    ],
)  # fmt: skip
def test_tampering_shows(db: None, sql: str) -> None:
    sealed()
    forge(sql)
    assert len(sealing.check().broken) == 1


def test_a_forged_seal_shows(db: None) -> None:
    sealed()
    run("alter table log_seal disable trigger gx_untouchable")
    run("update log_seal set mark = md5(mark)")
    assert sealing.check().broken
    run("delete from log_seal where log = 'system_log' and id = (select max(id) from log_seal)")


def test_seals_are_chained_and_go_on(db: None) -> None:
    sealed()
    record("view", "customer", 9)
    assert sealing.seal(run("select clock_timestamp()")[0][0]) == 1
    assert sealing.seal(run("select clock_timestamp()")[0][0]) == 0
    seals = run_dicts("select starts, ends from log_seal where log = 'system_log' order by id")
    assert seals[1]["starts"] == seals[0]["ends"]
    assert sealing.check().broken == []


def test_retention_drops_whole_months_and_tells(world: World) -> None:
    run("select gx_add_months('system_log', 'system_log_202001', '2020-01-01+00', '2020-02-01+00')")
    run("insert into system_log (at, kind) values ('2020-01-05+00', 'view')")
    sealed()
    assert world.admin.put("/log/policy", {"keep_days": 179}).status == 422
    assert world.admin.put("/log/policy", {"keep_days": 400}).ok() == {"keep_days": 400, "keep_changes_days": None}
    keeping.maintain()
    assert run("select to_regclass('system_log_202001')") == [(None,)]
    assert run("select count(*) from system_log where at < '2021-01-01+00'") == [(0,)]
    told = lines(world, kinds="log")[0]
    assert (told["rows"], told["facts"]["partition"]) == (1, "system_log_202001")
    assert lines(world, kinds="setting")[0]["facts"]["after"]["keep_days"] == 400
    assert sealing.check().broken == []


def test_rows_without_a_month_are_kept_and_get_one(db: None) -> None:
    run("insert into system_log (at, kind) values ('2025-03-05+00', 'view'), ('2025-04-05+00', 'view')")
    assert run("select count(*) from system_log_rest") == [(2,)]
    keeping.maintain()
    assert run("select count(*) from system_log_rest") == [(0,)]
    assert run("select count(*) from system_log_rest_202503") == [(2,)]
    assert run("select count(*) from system_log where at < '2026-01-01+00'") == [(2,)]


def test_an_audit_of_an_earlier_version_keeps_its_rows(db: None) -> None:
    run("drop table audit cascade")
    run('create table audit (id bigint generated always as identity, at timestamptz not null default clock_timestamp(), tbl text not null, '
        'pk bigint not null, op "char" not null, actor bigint, action text, ip text, request text, diff jsonb)')  # fmt: skip
    run("create index audit_record on audit (tbl, pk, id desc)")
    run("insert into audit (tbl, pk, op) select 'customer', n, 'I' from generate_series(1, 3) n")
    run((SQL / "audit.sql").read_text(encoding="utf-8").replace("%", "%%"), {})
    run((SQL / "audit.sql").read_text(encoding="utf-8").replace("%", "%%"), {})
    assert run("select id, pk from audit order by id") == [(1, 1), (2, 2), (3, 3)]
    assert run("insert into audit (tbl, pk, op) values ('customer', 4, 'I') returning id") == [(4,)]


def test_export_of_the_log(world: World) -> None:
    record("sign_in_failed", operator=0, text="=cmd()", ip="10.9.9.9")
    job = world.admin.post("/log/exports", {"ip": "10.9.9.9"}).ok()["id"]
    run_jobs("systemlog.")
    found = world.admin.get(f"/jobs/{job}").ok()
    assert (found["state"], found["result"]) == ("done", {"rows": 1})
    content = world.admin.get(f"/files/{found['file']['id']}").ok()
    from guanxi.features.transfer.tests.test_export import sheet

    assert sheet(content)[1][7] == "=cmd()"
    assert kinds(world, object="system_log", kinds="export") == ["export"]


@pytest.mark.covers("PERM-004")
def test_print_is_a_right_of_its_own(world: World) -> None:
    id_ = make_customer(world)
    page = world.seller.get(f"/records/customer/{id_}/print").ok()
    assert page["record"]["name"] == "重庆鹏翔"
    assert page["heading"]["who"] == "李敏"
    listed = world.seller.get("/records/customer/print", fields="name").ok()
    assert ([r["name"] for r in listed["rows"]], listed["more"]) == (["重庆鹏翔"], False)
    assert kinds(world, kinds="print") == ["print", "print"]
    world.grant("own", verbs={"view": True, "create": True})
    assert world.seller.get(f"/records/customer/{id_}/print").status == 403
    assert world.seller.get("/records/customer/print").status == 403
    assert world.seller.get("/objects/customer").ok()["rights"]["print"] is False
    assert kinds(world, kinds="print") == ["print", "print"]
    assert world.other.get(f"/records/customer/{id_}/print").status in (403, 404)

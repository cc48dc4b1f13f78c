"""Each way in which a row can be refused, and what an import does besides: update, upsert, dry run, undo, rights (GEN-012)."""

from __future__ import annotations

import io
from typing import Any

import pytest
import python_calamine

from guanxi.features.files.keeping import open_file
from guanxi.features.transfer import importing
from guanxi.features.transfer.batch import run_batch
from guanxi.features.transfer.tests.steps import counts, csv_bytes, errors_book, load, names, start
from guanxi.kernel.records.saving import create_many
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import ALL, administrator, person

pytestmark = pytest.mark.django_db
CUSTOMERS = {"名称": "name", "电话": "phone", "上级": "parent"}


@pytest.mark.covers("GEN-012")
def test_rows_are_refused_one_by_one_and_come_back_with_the_reason() -> None:
    me = administrator()
    done = load(me, "customer", [
        ["名称", "电话", "行业", "成立年份", "网址", "备注"],
        ["甲公司", "021-1234567", "机械", "1999", "example.com", "=cmd|' /C calc'!A0"],
        ["", "021-1", "机械", "1999", "", "没有名称"],
        ["乙公司", "no phone", "机械", "1999", "", ""],
        ["丙公司", "021-1", "不存在的行业", "1999", "", ""],
        ["丁公司", "021-1", "", "12x", "javascript:alert(1)", "两处错误"],
        ["戊公司", "", "", "99999", "", ""],
    ], columns={"名称": "name", "电话": "phone", "行业": "industry", "成立年份": "founded_year", "网址": "website", "备注": "needs"})  # fmt: skip
    assert counts(done) == (1, 0, 0, 5)
    assert {(e["row"], e["field"]) for e in done["errors"]} == {
        (3, "name"), (4, "phone"), (5, "industry"), (6, "founded_year"), (6, "website"), (7, "founded_year"),
    }  # fmt: skip
    assert names(me) == {"甲公司"}
    kept = me.get("/records/customer", fields="needs").ok()["rows"][0]
    assert kept["needs"] == "=cmd|' /C calc'!A0"
    book = errors_book(me, done)
    assert book[0] == ["名称", "电话", "行业", "成立年份", "网址", "备注", "行号", "原因"]
    assert [row[0] for row in book[1:]] == ["", "乙公司", "丙公司", "丁公司", "戊公司"]
    assert "成立年份" in book[4][7]
    assert "网址" in book[4][7]


def test_the_workbook_of_refused_rows_can_be_imported_again() -> None:
    me = administrator()
    done = load(
        me, "customer", [["名称", "电话"], ["甲", "x"], ["=1+1", "?"]], columns={"名称": "name", "电话": "phone"}
    )
    content = me.get(f"/imports/{done['id']}/errors.xlsx").ok()
    options = {"columns": {"名称": "name"}}
    again = me.upload("/records/customer/imports", "errors.xlsx", content, options=options).ok()
    run_jobs()
    assert counts(me.get(f"/imports/{again['id']}").ok()) == (2, 0, 0, 0)
    assert names(me) == {"甲", "=1+1"}


def test_references_are_found_by_key_or_title_and_ambiguity_names_both() -> None:
    me = administrator()
    made = [me.post("/records/department", {"name": n}).ok()["id"] for n in ("甲", "乙", "乙")]
    codes = [me.get(f"/records/department/{i}").ok()["code"] for i in made]
    rows = [["姓名", "部门"], ["a", "甲"], ["b", codes[1]], ["c", "乙"], ["d", "无此部门"], ["e", ""]]
    done = load(me, "employee", rows, columns={"姓名": "name", "部门": "department"})
    assert counts(done) == (3, 0, 0, 2)
    problems = {e["row"]: e["message"] for e in done["errors"]}
    assert codes[1] in problems[4]
    assert codes[2] in problems[4]
    assert "无此部门" in problems[5]
    people = {
        r["name"]: r["department"] and r["department"]["id"]
        for r in me.get("/records/employee", fields="name,department").ok()["rows"]
    }
    assert people == {"a": made[0], "b": made[1], "e": None}


@pytest.mark.parametrize(
    ("how", "expected"), [("empty", (2, 0, 0, 0)), ("create", (2, 0, 0, 0)), ("error", (1, 0, 0, 1))]
)
def test_missing_references(how: str, expected: tuple[int, int, int, int]) -> None:
    me = administrator()
    me.post("/records/department", {"name": "甲"}).ok()
    rows = [["n", "d"], ["a", "甲"], ["b", "新部门"]]
    done = load(me, "employee", rows, columns={"n": "name", "d": "department"}, on_missing_reference=how)
    assert counts(done) == expected
    assert ("新部门" in names(me, "department")) == (how == "create")
    me.post(f"/imports/{done['id']}/undo").ok()
    run_jobs()
    assert (names(me, "employee"), names(me, "department")) == (set(), {"甲"})


def test_making_references_needs_the_right_to_create_them() -> None:
    seller = person("甲", rights={"contact": ALL, "customer": {"view": True}, "*": {}})
    done = load(
        seller,
        "contact",
        [["n", "c"], ["b", "新客户"]],
        columns={"n": "name", "c": "customer"},
        on_missing_reference="create",
    )
    assert counts(done) == (0, 0, 0, 1)
    assert names(administrator()) == set()


@pytest.mark.parametrize(
    ("how", "expected"), [("empty", (2, 0, 0, 0)), ("error", (1, 0, 0, 1)), ("skip", (1, 0, 1, 0))]
)
def test_empty_references(how: str, expected: tuple[int, int, int, int]) -> None:
    me = administrator()
    me.post("/records/department", {"name": "甲"}).ok()
    rows = [["n", "d"], ["a", "甲"], ["b", ""]]
    done = load(me, "employee", rows, columns={"n": "name", "d": "department"}, on_empty_reference=how)
    assert counts(done) == expected


def test_employees_are_found_by_code_name_or_account() -> None:
    me = administrator()
    person("seller1")
    me.post("/records/employee", {"name": "李雷", "code": "E777"}).ok()
    rows = [["n", "o"], ["a", "seller1"], ["b", "E777"], ["c", "李雷"]]
    assert counts(load(me, "customer", rows, columns={"n": "name", "o": "owner"})) == (3, 0, 0, 0)


def test_a_parent_may_stand_below_its_child() -> None:
    me = administrator()
    me.post("/records/customer", {"name": "老母公司"}).ok()
    rows = [["名称", "上级"], ["孙", "子"], ["子", "母"], ["母", "老母公司"], ["环", "环"], ["孤", "没有的"]]
    done = load(me, "customer", rows, columns={"名称": "name", "上级": "parent"})
    assert counts(done) == (4, 0, 0, 1)
    found = me.get("/records/customer", fields="name,parent.name").ok()["rows"]
    assert {r["name"]: r["parent.name"] for r in found} == {
        "孙": "子",
        "子": "母",
        "母": "老母公司",
        "老母公司": None,
        "环": None,
    }
    assert {e["row"] for e in done["errors"]} == {5, 6}


def test_rights_of_the_importing_person_hold() -> None:
    seller, other = person("甲"), person("乙")
    other.post("/records/customer", {"name": "乙的客户"}).ok()
    done = load(seller, "contact", [["n", "c"], ["a", "乙的客户"]], columns={"n": "name", "c": "customer"})
    assert counts(done) == (0, 0, 0, 1)
    update = {"columns": {"n": "name", "p": "phone"}, "key": ["name"], "mode": "update"}
    assert counts(load(seller, "customer", [["n", "p"], ["乙的客户", "1"]], **update)) == (0, 0, 0, 1)
    mine = load(seller, "customer", [["n"], ["我的"]], columns={"n": "name"})
    assert counts(mine) == (1, 0, 0, 0)
    assert names(seller) == {"我的"}
    for door in (other,):
        assert door.get(f"/imports/{mine['id']}").status == 404
        assert door.post(f"/imports/{mine['id']}/undo").status == 404
        assert door.get(f"/imports/{done['id']}/errors.xlsx").status == 404
    assert [i["id"] for i in other.get("/imports").ok()] == []


def test_without_the_right_there_is_no_import() -> None:
    reader = person("甲", rights={"customer": {"view": True, "create": True}, "*": {}})
    answer = reader.upload(
        "/records/customer/imports", "a.csv", csv_bytes([["n"], ["x"]]), options='{"columns":{"n":"name"}}'
    )
    assert (answer.status, answer["code"]) == (403, "forbidden")
    assert reader.upload("/records/customer/imports/preview", "a.csv", csv_bytes([["n"], ["x"]])).status == 403
    assert not run("select 1 from stored_file")
    creator = person("乙", rights={"customer": {"view": True, "import": True}, "*": {}})
    assert (
        creator.upload(
            "/records/customer/imports", "a.csv", csv_bytes([["n"], ["x"]]), options='{"columns":{"n":"name"}}'
        ).status
        == 403
    )


def test_a_field_that_may_not_be_edited_cannot_be_imported() -> None:
    seller = person("甲", rights={"customer": ALL, "*": {}}, fields={"customer": {"annual_revenue": "read"}})
    answer = seller.upload(
        "/records/customer/imports",
        "a.csv",
        csv_bytes([["n", "r"], ["x", "1"]]),
        options='{"columns":{"n":"name","r":"annual_revenue"}}',
    )
    assert (answer.status, list(answer["fields"])) == (422, ["columns.r"])


@pytest.mark.parametrize(
    ("options", "where"),
    [
        ({"columns": {"没有": "name"}}, "columns.没有"),
        ({"columns": {"n": "nonsense"}}, "columns.n"),
        ({"columns": {"n": "created_at"}}, "columns.n"),
        ({"columns": {"n": "parent.nonsense"}}, "columns.n"),
        ({"columns": {}}, "columns"),
        ({"columns": {"n": "name"}, "mode": "update"}, "key"),
        ({"columns": {"n": "name"}, "key": ["phone"], "mode": "upsert"}, "key"),
        ({"columns": {"n": "name"}, "mode": "replace"}, "mode"),
        ({"columns": {"n": "name"}, "date_format": "soon"}, "date_format"),
        ({"columns": {"n": "name"}, "constants": {"x": 1}}, "x"),
        ({"columns": {"n": "name"}, "factors": {"annual_revenue": "many"}}, "factors.annual_revenue"),
        ({"columns": {"n": "name"}, "surprise": 1}, "surprise"),
    ],
)
def test_wrong_settings_are_refused_at_once(options: dict[str, Any], where: str) -> None:
    me = administrator()
    answer = me.upload("/records/customer/imports", "a.csv", csv_bytes([["n"], ["x"]]), options=options)
    assert (answer.status, where in answer["fields"]) == (422, True), answer


def test_one_column_may_feed_several_fields_with_values_mapped_for_each() -> None:
    me = administrator()
    rows = [["name", "state"], ["甲", "Won"], ["乙", "Dead"], ["丙", "Odd"]]
    done = load(me, "customer", rows, columns={"name": ["name", "short_name"], "state": ["status", "preferences"]},
                values={"status": {"Won": "won", "Dead": "lost", "Odd": None}, "preferences": {"Dead": "x"}})  # fmt: skip
    assert counts(done) == (3, 0, 0, 0)
    found = {r["name"]: (r["short_name"], r["status"], r["preferences"]) for r in
             me.get("/records/customer", fields="name,short_name,status,preferences").ok()["rows"]}  # fmt: skip
    assert found == {"甲": ("甲", "won", "Won"), "乙": ("乙", "lost", "x"), "丙": ("丙", "potential", "Odd")}


def test_a_row_that_breaks_the_batch_is_found_and_the_others_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    me = administrator()
    real = create_many

    def breaking(work: Any, spec: Any, values: Any, **more: Any) -> Any:
        if any(v.get("name") == "坏" for v in values):
            raise ValueError("bug")
        return real(work, spec, values, **more)

    monkeypatch.setattr("guanxi.features.transfer.batch.create_many", breaking)
    rows = [["n"], *[[f"好{i}"] for i in range(10)], ["坏"], *[[f"好{i}"] for i in range(10, 20)]]
    assert counts(load(me, "customer", rows, columns={"n": "name"})) == (20, 0, 0, 1)


def test_an_import_goes_on_where_a_dead_worker_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    me = administrator()
    monkeypatch.setattr(importing, "BATCH", 3)
    id_ = start(
        me, "customer", [["n"], *[[f"公司{i}"] for i in range(10)]], columns={"n": "name"}, key=["name"], mode="upsert"
    )
    real, calls = run_batch, []

    def dying(*args: Any) -> None:
        calls.append(1)
        if len(calls) == 3:
            raise SystemExit
        real(*args)

    monkeypatch.setattr(importing, "run_batch", dying)
    job = run("select job from transfer_import where id = %s", [id_])[0][0]
    with pytest.raises(SystemExit):
        importing.run_import(job)
    assert me.get(f"/imports/{id_}").ok()["done"] == 6
    importing.run_import(job)
    assert counts(me.get(f"/imports/{id_}").ok()) == (10, 0, 0, 0)


def test_cancel_keeps_what_is_in_and_it_can_be_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    me = administrator()
    monkeypatch.setattr(importing, "BATCH", 3)
    id_ = start(me, "customer", [["n"], *[[f"公司{i}"] for i in range(10)]], columns={"n": "name"})
    real = run_batch

    def cancelling(*args: Any) -> None:
        real(*args)
        me.post(f"/imports/{id_}/cancel").ok()

    monkeypatch.setattr(importing, "run_batch", cancelling)
    run_jobs()
    done = me.get(f"/imports/{id_}").ok()
    assert (done["state"], done["created"], done["can_undo"]) == ("cancelled", 3, True)
    queued = start(me, "customer", [["n"], ["x"]], columns={"n": "name"})
    assert me.post(f"/imports/{queued}/cancel").ok()["state"] == "cancelled"
    run_jobs()
    assert me.get(f"/imports/{queued}").ok()["created"] == 0


def test_the_mapping_is_remembered_and_the_preview_guesses() -> None:
    me = administrator()
    content = csv_bytes(
        [
            ["公司名称", "手机号", "Whatever", "成立日期"],
            ["甲", "138", "x", "03/25/2017"],
            ["乙", "139", "y", "04/01/2017"],
        ],
        "gbk",
    )
    seen = me.upload("/records/customer/imports/preview", "客户.csv", content)
    assert seen.status == 200, seen
    assert (seen["rows"], seen["encoding"], seen["headers"]) == (
        2,
        "gb18030",
        ["公司名称", "手机号", "Whatever", "成立日期"],
    )
    assert seen["columns"]["公司名称"] == "name"
    assert "Whatever" not in seen["columns"]
    assert seen["date_formats"] == {"成立日期": "MM/DD/YYYY"}
    assert seen["values"]["Whatever"] == ["x", "y"]
    options = {"columns": {"公司名称": "name", "Whatever": "needs"}}
    started = me.form("/records/customer/imports", upload=str(seen["upload"]), options=options).ok()
    run_jobs()
    assert counts(me.get(f"/imports/{started['id']}").ok()) == (2, 0, 0, 0)
    again = me.upload("/records/customer/imports/preview", "客户.csv", content).ok()
    assert again["columns"]["Whatever"] == "needs"
    other = person("甲")
    assert other.form("/records/customer/imports", upload=str(again["upload"]), options=options).status == 404


def test_numbers_and_dates_as_excel_gives_them() -> None:
    import datetime as dt

    from guanxi.features.transfer.sheets import Xlsx

    out = io.BytesIO()
    book = Xlsx(out, "x", ["名称", "电话", "营业额", "年份", "入职"])
    book.row(["甲", 13812345678, 1234.5, 1999.0, dt.date(2020, 2, 29)])
    book.row([42, "+86 21", "1,234.56元", "2000", 43890])
    book.close()
    me = administrator()
    columns = {"名称": "name", "电话": "phone", "营业额": "annual_revenue", "年份": "founded_year"}
    started = me.upload("/records/customer/imports", "a.xlsx", out.getvalue(), options={"columns": columns}).ok()
    run_jobs()
    assert counts(me.get(f"/imports/{started['id']}").ok()) == (2, 0, 0, 0), me.get(f"/imports/{started['id']}").ok()
    found = {
        r["name"]: (r["phone"], r["annual_revenue"], r["founded_year"])
        for r in me.get("/records/customer", fields="name,phone,annual_revenue,founded_year").ok()["rows"]
    }
    assert found == {"甲": ("13812345678", "1234.50", 1999), "42": ("+86 21", "1234.56", 2000)}
    people = me.upload(
        "/records/employee/imports",
        "a.xlsx",
        out.getvalue(),
        options={"columns": {"名称": "name", "入职": "hire_date"}},
    ).ok()
    run_jobs()
    assert counts(me.get(f"/imports/{people['id']}").ok()) == (2, 0, 0, 0)
    assert {r["hire_date"] for r in me.get("/records/employee", fields="hire_date").ok()["rows"]} == {"2020-02-29"}


def test_the_audit_names_the_import() -> None:
    me = administrator()
    load(me, "customer", [["n"], ["甲"]], columns={"n": "name"})
    assert run("select distinct action from audit where tbl = 'customer'") == [("customer.import",)]


def test_the_template_is_filled_in_and_imported() -> None:
    me = administrator()
    content = me.get("/records/customer/imports/template.xlsx").ok()
    headers = python_calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()[0]
    assert headers[0] == "客户名称*"
    seen = me.upload(
        "/records/customer/imports/preview", "t.csv", csv_bytes([headers, ["甲"] + [""] * (len(headers) - 1)])
    ).ok()
    assert len(seen["columns"]) == len(headers)
    assert seen["columns"]["客户名称*"] == "name"


def test_stored_uploads_stay_with_the_import() -> None:
    me = administrator()
    done = load(me, "customer", [["n"], ["甲"]], columns={"n": "name"})
    from guanxi.features.files.keeping import Stored
    from guanxi.kernel.storage.rows import run_dicts

    columns = "id, name, size, type, key, purpose, object, record, field, created_at, created_by"
    file = Stored(**run_dicts(f"select {columns} from stored_file")[0])
    assert (file.purpose, done["file"]) == ("import", "a.csv")
    with open_file(file) as source:
        assert b"\xe7\x94\xb2" in source.read()

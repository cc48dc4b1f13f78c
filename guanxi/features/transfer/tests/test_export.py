"""Exports: what the list shows with the rights of whoever asks, typed, logged, and fit to be edited and imported again (GEN-013)."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
import python_calamine

from guanxi.features.transfer import exporting
from guanxi.kernel.query.cells import stream_cells
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import ALL, administrator, person

pytestmark = pytest.mark.django_db
FIELDS = ["name", "phone", "industry", "annual_revenue", "parent", "parent.phone", "created_at"]


def export(door: Api, object_: str = "customer", **wish: Any) -> tuple[dict[str, Any], bytes]:
    started = door.post(f"/records/{object_}/exports", wish)
    assert started.status == 202, started
    run_jobs()
    job = door.get(f"/jobs/{started['id']}").ok()
    assert job["state"] == "done", job
    return job, door.get(f"/files/{job['file']['id']}").ok()


def sheet(content: bytes) -> list[list[Any]]:
    return python_calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def two(door: Api) -> None:
    mother = door.post(
        "/records/customer", {"name": "母公司", "phone": "+86 21 1234", "annual_revenue": "1200.50"}
    ).ok()["id"]
    door.post("/records/customer", {"name": '=HYPERLINK("x")', "industry": "machinery", "parent": mother}).ok()


@pytest.mark.covers("GEN-013")
def test_xlsx_has_labels_types_and_titles() -> None:
    me = administrator()
    two(me)
    job, content = export(me, format="xlsx", fields=FIELDS, sort="name")
    assert job["file"]["name"].startswith("客户 ")
    assert (job["done"], job["total"], job["result"]) == (2, 2, {"rows": 2})
    rows = {row[0]: row for row in sheet(content)}
    assert rows["客户名称"] == ["客户名称", "电话", "行业", "年营业额", "上级客户", "上级客户 / 电话", "建立时间"]
    assert rows["母公司"][1:6] == ["+86 21 1234", "", 1200.5, "", ""]
    assert rows['=HYPERLINK("x")'][2:6] == ["机械", "", "母公司", "+86 21 1234"]
    assert str(rows["母公司"][6])[:4].isdigit()


def test_csv_opens_in_excel_and_runs_nothing() -> None:
    me = administrator()
    two(me)
    _, content = export(me, format="csv", fields=["name", "phone", "annual_revenue"], sort="-name")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert ['\'=HYPERLINK("x")', "", ""] in rows
    assert ["母公司", "'+86 21 1234", "1200.50"] in rows


def test_headers_speak_the_language_of_the_person() -> None:
    me = administrator()
    two(me)
    me.patch("/me", {"locale": "en"}).ok()
    _, content = export(me, fields=["name", "industry"])
    assert "客户名称" not in sheet(content)[0]


def test_the_list_as_shown_is_what_comes_out() -> None:
    me = administrator()
    two(me)
    _, content = export(me, fields=["name"], filter={"field": "industry", "op": "eq", "value": "machinery"})
    assert len(sheet(content)) == 2
    some = me.get("/records/customer", fields="name").ok()["rows"][0]
    _, content = export(me, fields=["name"], ids=[some["id"], 999_999])
    assert sheet(content)[1:] == [[some["name"]]]
    _, content = export(me, fields=["name"], q="母公司")
    assert sheet(content)[1:] == [["母公司"]]
    assert me.post("/records/customer/exports", {"fields": ["nonsense"]}).status == 422
    assert me.post("/records/customer/exports", {"filter": {"field": "nonsense", "op": "eq", "value": 1}}).status == 422


def test_rights_hold_in_exports() -> None:
    admin, seller = administrator(), person("甲", fields={"*": {}})
    two(admin)
    seller.post("/records/customer", {"name": "我的"}).ok()
    _, content = export(seller, fields=["name"])
    assert sheet(content)[1:] == [["我的"]]
    blind = person(
        "乙",
        rights={"customer": ALL, "*": ALL},
        scope="all",
        fields={"customer": {"annual_revenue": "hidden", "phone": "masked"}},
    )
    assert blind.post("/records/customer/exports", {"fields": ["name", "annual_revenue"]}).status == 422
    _, content = export(blind, fields=["name", "phone"])
    assert "+86 21 1234" not in {row[1] for row in sheet(content)}
    none = person("丙", rights={"customer": {"view": True}, "*": {}})
    assert none.post("/records/customer/exports", {"fields": ["name"]}).status == 403
    assert run("select count(*) from transfer_export") == [(2,)]


def test_jobs_and_results_are_known_to_their_owner_alone() -> None:
    me, other = administrator(), person("甲")
    two(me)
    job, _ = export(me, fields=["name"])
    for path in (f"/jobs/{job['id']}", f"/files/{job['file']['id']}"):
        assert other.get(path).status == 404
    assert other.post(f"/jobs/{job['id']}/cancel").status == 404
    assert other.get("/jobs").ok() == []
    assert [j["id"] for j in me.get("/jobs").ok()] == [job["id"]]


def test_exports_are_logged() -> None:
    me, other = administrator(), person("甲")
    two(me)
    export(me, fields=["name", "phone"], format="csv")
    line = me.get("/exports").ok()[0]
    assert (line["object"], line["row_count"], line["fields"], line["operator"]["title"]) == (
        "customer",
        2,
        ["name", "phone"],
        "系统管理员",
    )
    assert other.get("/exports").ok() == []


def test_a_cancelled_export_leaves_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    me = administrator()
    two(me)
    id_ = me.post("/records/customer/exports", {"fields": ["name"]}).ok()["id"]
    real = stream_cells

    def cancelling(*args: Any) -> Any:
        for rows in real(*args):
            me.post(f"/jobs/{id_}/cancel").ok()
            yield rows

    monkeypatch.setattr(exporting, "stream_cells", cancelling)
    run_jobs()
    job = me.get(f"/jobs/{id_}").ok()
    assert (job["state"], "file" in job) == ("cancelled", False)
    assert not run("select 1 from stored_file")


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_export_edit_import_round_trip(form: str) -> None:
    me = administrator()
    two(me)
    _, content = export(me, fields=["code", "name", "phone", "industry", "annual_revenue", "parent"], format=form)
    seen = me.upload("/records/customer/imports/preview", f"x.{form}", content).ok()
    assert set(seen["columns"].values()) == {"code", "name", "phone", "industry", "annual_revenue", "parent"}
    options = {"columns": seen["columns"], "key": ["code"], "mode": "update"}
    before = me.get("/records/customer", fields="name,phone,industry,annual_revenue,parent", sort="id").ok()["rows"]
    started = me.form("/records/customer/imports", upload=str(seen["upload"]), options=options).ok()
    run_jobs()
    done = me.get(f"/imports/{started['id']}").ok()
    assert (done["updated"], done["failed"]) == (2, 0), done
    assert (
        me.get("/records/customer", fields="name,phone,industry,annual_revenue,parent", sort="id").ok()["rows"]
        == before
    )


def test_a_large_bulk_change_is_a_job() -> None:
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.records.work import Work

    me = administrator()
    with Work(SYSTEM) as work:
        work.add_many("customer", [{"name": f"公司{i}"} for i in range(501)])
    answer = me.post("/records/customer/bulk", {"verb": "update", "filter": None, "values": {"phone": "021-99999"}})
    assert answer.status == 202, answer
    run_jobs("bulk.")
    job = me.get(f"/jobs/{answer['job']}").ok()
    assert (job["state"], job["result"]) == ("done", {"ok": 501, "failed": 0, "errors": []})
    found = me.get(
        "/records/customer", filter={"field": "phone", "op": "eq", "value": "021-99999"}, count=True, limit=1
    ).ok()
    assert found["count"]["value"] == 501

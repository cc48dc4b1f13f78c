"""Exports: what the list shows with the rights of whoever asks, typed, logged, and fit to be edited and imported again (GEN-013)."""

from __future__ import annotations

import csv
import io
from typing import Any

import orjson
import pytest
import python_calamine

from guanxi.features.transfer import exporting
from guanxi.kernel.query.cells import stream_cells
from guanxi.kernel.storage.rows import run
from guanxi.tests.door import ALL, Door, admin_door, person, run_jobs

pytestmark = pytest.mark.django_db
FIELDS = ["name", "phone", "industry", "annual_revenue", "parent", "parent.phone", "created_at"]


def export(door: Door, object_: str = "customer", **wish: Any) -> tuple[dict[str, Any], bytes]:
    started = door.post(f"records/{object_}/exports", wish)
    assert door.status == 202, started
    run_jobs()
    job = door.get(f"jobs/{started['id']}")
    assert job["state"] == "done", job
    return job, door.get(f"files/{job['file']['id']}")


def sheet(content: bytes) -> list[list[Any]]:
    return python_calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def two(door: Door) -> None:
    mother = door.post("records/customer", {"name": "母公司", "phone": "+86 21 1234", "annual_revenue": "1200.50"})[
        "id"
    ]
    door.post("records/customer", {"name": '=HYPERLINK("x")', "industry": "machinery", "parent": mother})


@pytest.mark.covers("GEN-013")
def test_xlsx_has_labels_types_and_titles() -> None:
    me = admin_door()
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
    me = admin_door()
    two(me)
    _, content = export(me, format="csv", fields=["name", "phone", "annual_revenue"], sort="-name")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert ['\'=HYPERLINK("x")', "", ""] in rows
    assert ["母公司", "'+86 21 1234", "1200.50"] in rows


def test_headers_speak_the_language_of_the_person() -> None:
    me = admin_door()
    two(me)
    me.patch("me", {"locale": "en"})
    _, content = export(me, fields=["name", "industry"])
    assert "客户名称" not in sheet(content)[0]


def test_the_list_as_shown_is_what_comes_out() -> None:
    me = admin_door()
    two(me)
    _, content = export(me, fields=["name"], filter={"field": "industry", "op": "eq", "value": "machinery"})
    assert len(sheet(content)) == 2
    some = me.get("records/customer", fields="name")["rows"][0]
    _, content = export(me, fields=["name"], ids=[some["id"], 999_999])
    assert sheet(content)[1:] == [[some["name"]]]
    _, content = export(me, fields=["name"], q="母公司")
    assert sheet(content)[1:] == [["母公司"]]
    me.post("records/customer/exports", {"fields": ["nonsense"]})
    assert me.status == 422
    me.post("records/customer/exports", {"filter": {"field": "nonsense", "op": "eq", "value": 1}})
    assert me.status == 422


def test_rights_hold_in_exports() -> None:
    admin, seller = admin_door(), person("甲", fields={"*": {}})
    two(admin)
    seller.post("records/customer", {"name": "我的"})
    _, content = export(seller, fields=["name"])
    assert sheet(content)[1:] == [["我的"]]
    blind = person(
        "乙",
        rights={"customer": ALL, "*": ALL},
        reach="all",
        fields={"customer": {"annual_revenue": "hidden", "phone": "masked"}},
    )
    blind.post("records/customer/exports", {"fields": ["name", "annual_revenue"]})
    assert blind.status == 422
    _, content = export(blind, fields=["name", "phone"])
    assert "+86 21 1234" not in {row[1] for row in sheet(content)}
    none = person("丙", rights={"customer": {"view": True}, "*": {}})
    none.post("records/customer/exports", {"fields": ["name"]})
    assert none.status == 403
    assert run("select count(*) from transfer_export") == [(2,)]


def test_jobs_and_results_are_known_to_their_owner_alone() -> None:
    me, other = admin_door(), person("甲")
    two(me)
    job, _ = export(me, fields=["name"])
    for path in (f"jobs/{job['id']}", f"files/{job['file']['id']}"):
        other.get(path)
        assert other.status == 404
    other.post(f"jobs/{job['id']}/cancel")
    assert other.status == 404
    assert other.get("jobs") == []
    assert [j["id"] for j in me.get("jobs")] == [job["id"]]


def test_exports_are_logged() -> None:
    me, other = admin_door(), person("甲")
    two(me)
    export(me, fields=["name", "phone"], format="csv")
    line = me.get("exports")[0]
    assert (line["object"], line["row_count"], line["fields"], line["operator"]["title"]) == (
        "customer",
        2,
        ["name", "phone"],
        "系统管理员",
    )
    assert other.get("exports") == []


def test_a_cancelled_export_leaves_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    me = admin_door()
    two(me)
    id_ = me.post("records/customer/exports", {"fields": ["name"]})["id"]
    real = stream_cells

    def cancelling(*args: Any) -> Any:
        for rows in real(*args):
            me.post(f"jobs/{id_}/cancel")
            yield rows

    monkeypatch.setattr(exporting, "stream_cells", cancelling)
    run_jobs()
    job = me.get(f"jobs/{id_}")
    assert (job["state"], "file" in job) == ("cancelled", False)
    assert not run("select 1 from stored_file")


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_export_edit_import_round_trip(form: str) -> None:
    me = admin_door()
    two(me)
    _, content = export(me, fields=["code", "name", "phone", "industry", "annual_revenue", "parent"], format=form)
    seen = me.upload("records/customer/imports/preview", f"x.{form}", content)
    assert set(seen["columns"].values()) == {"code", "name", "phone", "industry", "annual_revenue", "parent"}
    options = orjson.dumps({"columns": seen["columns"], "key": ["code"], "mode": "update"}).decode()
    before = me.get("records/customer", fields="name,phone,industry,annual_revenue,parent", sort="id")["rows"]
    started = me.form("records/customer/imports", upload=str(seen["upload"]), options=options)
    run_jobs()
    done = me.get(f"imports/{started['id']}")
    assert (done["updated"], done["failed"]) == (2, 0), done
    assert me.get("records/customer", fields="name,phone,industry,annual_revenue,parent", sort="id")["rows"] == before


def test_a_large_bulk_change_is_a_job() -> None:
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.records.work import Work

    me = admin_door()
    with Work(SYSTEM) as work:
        work.add_many("customer", [{"name": f"公司{i}"} for i in range(501)])
    answer = me.post("records/customer/bulk", {"verb": "update", "filter": None, "values": {"phone": "021-99999"}})
    assert me.status == 202, answer
    run_jobs("bulk.")
    job = me.get(f"jobs/{answer['job']}")
    assert (job["state"], job["result"]) == ("done", {"ok": 501, "failed": 0, "errors": []})
    found = me.get("records/customer", filter={"field": "phone", "op": "eq", "value": "021-99999"}, count=True, limit=1)
    assert found["count"]["value"] == 501

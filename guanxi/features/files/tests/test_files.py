"""Uploads, downloads, files of records, attachment fields: each refusal and that nothing changed (GEN attachments, PERM-021)."""

from __future__ import annotations

import io
from typing import Any

import pytest
from botocore.response import StreamingBody

from guanxi.features.files import keeping, sniff
from guanxi.features.files.storage import Bucket
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import ALL, administrator, person

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40
pytestmark = pytest.mark.django_db


def test_a_file_keeps_its_name_and_is_a_download() -> None:
    me = administrator()
    made = me.upload("/files", "报价单 终稿.pdf", b"%PDF-1.7 hello")
    assert made.status == 201
    assert made.body == {"id": made["id"], "name": "报价单 终稿.pdf", "size": 14, "type": "application/pdf"}
    got = me.get(f"/files/{made['id']}")
    assert got.ok() == b"%PDF-1.7 hello"
    headers = got.headers
    assert headers["Content-Disposition"].startswith("attachment; filename=")
    assert "filename*=UTF-8''%E6%8A%A5%E4%BB%B7%E5%8D%95%20%E7%BB%88%E7%A8%BF.pdf" in headers["Content-Disposition"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.png", PNG, "image/png"),
        ("a.png", b"<html><script>alert(1)</script>", sniff.BYTES),
        ("a.html", b"<html>", sniff.BYTES),
        ("a.svg", b"<svg onload='x'/>", sniff.BYTES),
        ("a.csv", "名称,电话\n".encode("gbk"), "text/csv"),
        ("a.csv", b"MZ\x00\x00", sniff.BYTES),
        ("noending", b"x", sniff.BYTES),
    ],
)
def test_the_type_is_what_name_and_content_agree_on(name: str, content: bytes, kind: str) -> None:
    assert sniff.real_type(name, content) == kind


def test_only_true_pictures_are_shown_inline() -> None:
    me = administrator()
    true = me.upload("/files", "a.png", PNG).ok()["id"]
    false = me.upload("/files", "b.png", b"<script>").ok()["id"]
    assert me.get(f"/files/{true}", inline=True).headers["Content-Disposition"].startswith("inline")
    shown = me.get(f"/files/{false}", inline=True)
    assert shown.headers["Content-Disposition"].startswith("attachment")
    assert shown.headers["Content-Type"] == sniff.BYTES


def test_names_cannot_lead_elsewhere() -> None:
    assert keeping.clean_name("../../etc/passwd") == "passwd"
    assert keeping.clean_name("C:\\temp\\a\r\nb.txt") == "ab.txt"
    assert keeping.clean_name("…" * 300 + ".xlsx").endswith(".xlsx")
    assert len(keeping.clean_name("长" * 300 + ".xlsx")) <= 200
    assert keeping.clean_name(" .. ") == "file"


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guanxi.http.uploads.LARGEST", 1000)
    monkeypatch.setattr("guanxi.http.uploads.SLACK", 1000)
    me = administrator()
    answer = me.upload("/files", "a.txt", b"x" * 5000)
    assert (answer.status, answer["code"]) == (413, "too_large")
    assert not run("select 1 from stored_file")


def test_a_loose_upload_belongs_to_its_uploader_alone() -> None:
    mine, other = person("甲"), administrator()
    id_ = mine.upload("/files", "a.txt", b"secret").ok()["id"]
    assert mine.get(f"/files/{id_}").ok() == b"secret"
    assert other.get(f"/files/{id_}")["code"] == "not_found"
    assert other.delete(f"/files/{id_}").status == 404
    assert mine.delete(f"/files/{id_}").status == 204
    assert mine.get(f"/files/{id_}").status == 404


def test_files_of_a_record_follow_the_record() -> None:
    owner, stranger = person("甲"), person("乙")
    customer = owner.post("/records/customer", {"name": "华东机械"}).ok()["id"]
    file = owner.upload(f"/records/customer/{customer}/files", "a.txt", b"x").ok()["id"]
    assert [f["id"] for f in owner.get(f"/records/customer/{customer}/files").ok()] == [file]
    for path in (f"/files/{file}", f"/records/customer/{customer}/files"):
        assert stranger.get(path).status == 404
    assert stranger.upload(f"/records/customer/{customer}/files", "b.txt", b"y").status == 404
    assert stranger.delete(f"/files/{file}").status == 404
    assert run("select count(*) from stored_file where record = %s", [customer]) == [(1,)]


def test_attachment_fields_take_own_uploads_only() -> None:
    me, other = administrator(), person("甲")
    mine, foreign = me.upload("/files", "a.txt", b"x").ok()["id"], other.upload("/files", "b.txt", b"y").ok()["id"]
    refused = me.post("/records/employee", {"name": "丙", "certificates": [foreign]})
    assert (refused.status, list(refused["fields"])) == (422, ["certificates"])
    employee = me.post("/records/employee", {"name": "丙", "certificates": [mine]}).ok()
    assert [f["id"] for f in employee["certificates"]] == [mine]
    again = me.post("/records/employee", {"name": "丁", "certificates": [mine]})
    assert again.status == 422, again
    cleared = me.patch(f"/records/employee/{employee['id']}", {"certificates": None, "version": 1}).ok()
    back = me.patch(f"/records/employee/{employee['id']}", {"certificates": [mine], "version": cleared["version"]}).ok()
    assert [f["id"] for f in back["certificates"]] == [mine]
    assert me.delete(f"/files/{mine}").status == 409


def test_a_hidden_attachment_field_hides_its_files() -> None:
    me = administrator()
    file = me.upload("/files", "a.txt", b"x").ok()["id"]
    me.post("/records/employee", {"name": "丙", "certificates": [file]}).ok()
    seeing = person("甲", rights={"*": ALL})
    blind = person("乙", rights={"employee": ALL, "*": ALL}, fields={"employee": {"certificates": "hidden"}})
    assert seeing.get(f"/files/{file}").ok() == b"x"
    assert blind.get(f"/files/{file}").status == 404


class FakeS3:
    """What the adapter uses of boto3's client."""

    class exceptions:
        class NoSuchKey(Exception):
            pass

    def __init__(self, *args: Any, **given: Any) -> None:
        self.kept: dict[str, bytes] = {}

    def upload_fileobj(self, source: Any, bucket: str, key: str) -> None:
        self.kept[f"{bucket}/{key}"] = source.read()

    def get_object(self, Bucket: str, Key: str) -> dict[str, Any]:
        if f"{Bucket}/{Key}" not in self.kept:
            raise self.exceptions.NoSuchKey
        return {"Body": StreamingBody(io.BytesIO(self.kept[f"{Bucket}/{Key}"]), len(self.kept[f"{Bucket}/{Key}"]))}

    def delete_object(self, Bucket: str, Key: str) -> None:
        self.kept.pop(f"{Bucket}/{Key}", None)


def test_files_may_lie_in_a_bucket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boto3.client", FakeS3)
    bucket = Bucket("b", None, None, None)
    monkeypatch.setattr(keeping, "storage", lambda: bucket)
    me = administrator()
    file = me.upload("/files", "a.csv", "name\n甲\n".encode()).ok()
    assert me.get(f"/files/{file['id']}").ok() == "name\n甲\n".encode()
    started = me.form("/records/customer/imports", upload=str(file["id"]), options='{"columns": {"name": "name"}}')
    assert started.status == 202, started
    run_jobs()
    assert me.get(f"/imports/{started['id']}").ok()["created"] == 1
    bucket.client.kept.clear()
    assert me.get(f"/files/{file['id']}")["code"] == "not_found"


def test_the_sweep_takes_what_nobody_needs_any_more() -> None:
    from guanxi.features.files.storage import storage
    from guanxi.features.files.sweep import sweep

    me = administrator()
    loose, fresh, held = (me.upload("/files", "a.txt", b"x").ok()["id"] for _ in range(3))
    me.post("/records/employee", {"name": "丙", "certificates": [held]}).ok()
    run("update stored_file set created_at = now() - interval '3 days' where id = any(%s)", [[loose, held]])
    key = run("select key from stored_file where id = %s", [fresh])[0][0]
    sweep()
    assert {r[0] for r in run("select id from stored_file")} == {fresh, held}
    with storage().open(key) as kept:
        assert kept.read() == b"x"

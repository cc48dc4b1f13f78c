"""Backup and restore."""

from __future__ import annotations

import io
import json
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from guanxi.server import account_sets, archive, databases, environment
from guanxi.server.tests.test_account_sets import remove

CODE = f"r{os.getpid()}"


@pytest.fixture
def backup(django_db_setup: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A backup of the default set with one attachment and one row of its own."""
    monkeypatch.setenv("GUANXI_DATA", str(tmp_path))
    attachment = environment.files_dir("default") / "2026" / "合同.txt"
    attachment.parent.mkdir(parents=True)
    attachment.write_text("合同正文")
    with psycopg.connect(**databases.server_params()) as connection:
        connection.execute("create table kept as select '原有' as text")
    archive.backup("default", tmp_path / "one.tar")
    yield tmp_path / "one.tar"
    with psycopg.connect(**databases.server_params()) as connection:
        connection.execute("drop table kept")
    remove(CODE)


def rows(code: str) -> list[tuple[str]]:
    with psycopg.connect(**account_sets.connection_params(code)) as connection:
        return connection.execute("select text from kept").fetchall()


@pytest.mark.covers("SYS-024", "SYS-025")
def test_a_backup_comes_back_as_another_set(backup: Path) -> None:
    assert archive.restore(backup, CODE, name="恢复") == CODE
    assert rows(CODE) == [("原有",)]
    assert (environment.files_dir(CODE) / "2026" / "合同.txt").read_text() == "合同正文"
    with psycopg.connect(**databases.control_params()) as connection:
        logged = connection.execute("select detail from guanxi_control.log where what = 'restore'").fetchall()
    assert any(CODE in detail for (detail,) in logged)


@pytest.mark.covers("SYS-025")
def test_an_existing_set_is_replaced_only_by_force(backup: Path) -> None:
    archive.restore(backup, CODE)
    with psycopg.connect(**account_sets.connection_params(CODE)) as connection:
        connection.execute("update kept set text = '改过'")
    with pytest.raises(archive.ArchiveError, match="--force"):
        archive.restore(backup, CODE)
    assert rows(CODE) == [("改过",)]
    archive.restore(backup, CODE, force=True)
    assert rows(CODE) == [("原有",)]


@pytest.mark.covers("SYS-025")
def test_a_damaged_backup_changes_nothing(backup: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.tar"
    content = bytearray(backup.read_bytes())
    with tarfile.open(backup) as whole:
        member = whole.getmember(archive.DUMP)
    content[member.offset_data + member.size // 2] ^= 0xFF
    damaged.write_bytes(content)
    with pytest.raises(archive.ArchiveError, match=archive.DUMP):
        archive.restore(damaged, CODE)
    assert not account_sets.exists(CODE)


def test_an_archive_cannot_write_outside(tmp_path: Path) -> None:
    name = "files/../../evil"
    manifest = {"format": 1, "database": {"sha256": ""}, "files": {name: {"sha256": ""}}}
    evil = tmp_path / "evil.tar"
    with tarfile.open(evil, "w") as target:
        for one, text in ((archive.MANIFEST, json.dumps(manifest).encode()), (name, b"x")):
            member = tarfile.TarInfo(one)
            member.size = len(text)
            target.addfile(member, io.BytesIO(text))
    with pytest.raises(archive.ArchiveError):
        archive.unpack(evil, tmp_path / "inner")
    assert not (tmp_path / "evil").exists()


def test_an_incomplete_archive_is_refused(backup: Path, tmp_path: Path) -> None:
    with tarfile.open(backup) as whole, tarfile.open(tmp_path / "part.tar", "w") as part:
        part.addfile(whole.getmember(archive.MANIFEST), whole.extractfile(archive.MANIFEST))
    with pytest.raises(archive.ArchiveError, match=archive.DUMP):
        archive.unpack(tmp_path / "part.tar", tmp_path / "inner")

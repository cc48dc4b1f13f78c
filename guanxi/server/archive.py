"""Backup and restore of one account set: database and attachments in one .tar with a manifest.

Members: `manifest.json` first, `database.dump` (pg_dump custom format), then `files/…`. Every member's SHA-256 is in the
manifest and is checked before anything is touched.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO, Any

import psycopg
from django.db import connections
from psycopg import sql

from guanxi.server import account_sets, databases, environment
from guanxi.server.postgres import binaries

FORMAT = 1
DUMP = "database.dump"
MANIFEST = "manifest.json"
REGISTRY = "guanxi_control"
"""Schema of the registry of sets. Beside the default set's tables under DATABASE_URL; never part of a backup."""
NO_REGISTRY = f"--exclude-schema={REGISTRY}"


class ArchiveError(RuntimeError):
    """A backup cannot be made, or one cannot be trusted or restored; the message is for the operator."""


def backup(code: str, target: Path) -> dict[str, Any]:
    """Write set `code` to `target` and return the manifest. The file appears whole or not at all. Raises ArchiveError."""
    if not account_sets.exists(code):
        raise ArchiveError(f"没有账套 {code!r} / no such account set")
    target = target.absolute()
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".part")
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".guanxi-backup-") as folder:
        dump = Path(folder, DUMP)
        params = account_sets.connection_params(code)
        _run("pg_dump", params, "--format=custom", "--no-owner", "--no-privileges", NO_REGISTRY, f"--file={dump}")
        files = _files_of(environment.files_dir(code))
        manifest = _manifest(code, params, dump, files)
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as raw:
            with tarfile.open(fileobj=raw, mode="w") as archive:
                _add_bytes(archive, MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1).encode())
                archive.add(dump, DUMP, recursive=False)
                for name, path in files.items():
                    archive.add(path, name, recursive=False)
            raw.flush()
            os.fsync(raw.fileno())
    draft.replace(target)
    account_sets.log("backup", f"{code} -> {target.name} {manifest['database']['sha256'][:16]}")
    return manifest


def restore(source: Path, code: str | None, *, name: str | None = None, force: bool = False) -> str:
    """Restore `source` into set `code` (default: the one it came from) and return the code.

    A new set is created; an existing one is replaced only with `force`. Raises ArchiveError before anything is changed
    when a checksum differs, the format is unknown or the set exists.
    """
    with tempfile.TemporaryDirectory(dir=environment.data_dir(), prefix=".restore-") as folder:
        unpacked = Path(folder)
        manifest = unpack(source, unpacked)
        code = code or str(manifest["set"]["code"])
        known = any(one.code == code for one in account_sets.all_sets(disabled=True))
        if known and not force:
            raise ArchiveError(f"账套 {code} 已存在，要覆盖请加 --force / exists already; --force replaces it")
        if not known:
            account_sets.create(code, name or str(manifest["set"]["name"]))
        _restore_database(code, unpacked / DUMP)
        _replace_files(unpacked / "files", environment.files_dir(code))
    account_sets.log("restore", f"{source.name} ({manifest['made_at']}) -> {code}")
    return code


def unpack(source: Path, folder: Path) -> dict[str, Any]:
    """Unpack into `folder`, checking every member against the manifest, which is returned. Raises ArchiveError."""
    try:
        with tarfile.open(source, "r:") as archive:
            members = iter(archive)
            first = next(members, None)
            if first is None or first.name != MANIFEST:
                raise ArchiveError(f"{source} 不是 Guanxi 备份 / is not a Guanxi backup")
            manifest = json.load(_open(archive, first))
            if manifest.get("format") != FORMAT:
                raise ArchiveError(f"未知的备份格式 / unknown backup format {manifest.get('format')!r}")
            expected = {DUMP: manifest["database"]["sha256"]} | {
                one: entry["sha256"] for one, entry in manifest["files"].items()
            }
            for member in members:
                _unpack_one(archive, member, folder, expected)
    except (tarfile.TarError, ValueError, KeyError) as broken:
        raise ArchiveError(f"备份文件损坏 / the backup file is damaged: {broken}") from broken
    if expected:
        raise ArchiveError(f"备份不完整，缺 / the backup lacks: {', '.join(sorted(expected)[:5])}")
    return dict(manifest)


def _unpack_one(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path, expected: dict[str, str]) -> None:
    """Write one member and strike it off `expected`. Names not in the manifest are refused, so none can lead outside."""
    if not member.isfile() or member.name not in expected or ".." in Path(member.name).parts:
        raise ArchiveError(f"备份含有未登记的内容 / the backup has something the manifest does not list: {member.name}")
    path = folder / member.name
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as target:
        shutil.copyfileobj(_open(archive, member), target, 1 << 20)
    if sha256(path) != expected.pop(member.name):
        raise ArchiveError(f"校验和不符 / checksum differs: {member.name}")


def _restore_database(code: str, dump: Path) -> None:
    """Replace the set's database: restored beside the old one and swapped in, or in place where that is forbidden."""
    params = account_sets.connection_params(code)
    final = str(params["dbname"])
    draft = f"{final}_restoring"
    if code in connections.databases:
        connections[code].close()
    try:
        _drop(draft)
        account_sets.ensure_database(draft)
    except (account_sets.SetError, psycopg.errors.InsufficientPrivilege, psycopg.OperationalError):
        _run("pg_restore", params, "--clean", "--if-exists", "--no-owner", "--single-transaction", str(dump))
        return
    _run("pg_restore", params | {"dbname": draft}, "--no-owner", "--exit-on-error", "--jobs=2", str(dump))
    if not databases.embedded() and code == databases.DEFAULT:
        _carry_registry(params, draft, dump.with_name("registry.dump"))
    _drop(final)
    with _maintenance() as connection:
        rename = sql.SQL("alter database {} rename to {}")
        connection.execute(rename.format(sql.Identifier(draft), sql.Identifier(final)))


def _carry_registry(params: dict[str, Any], draft: str, file: Path) -> None:
    """Copy the registry of sets into the database that is about to take the default one's place."""
    _run("pg_dump", params, "--format=custom", "--no-owner", f"--schema={REGISTRY}", f"--file={file}")
    _run("pg_restore", params | {"dbname": draft}, "--no-owner", "--exit-on-error", str(file))


def _drop(database: str) -> None:
    with _maintenance() as connection:
        connection.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(database)))


def _maintenance() -> psycopg.Connection[Any]:
    """A connection to a database other than the sets', outside any transaction."""
    return psycopg.connect(**databases.server_params("postgres"), autocommit=True)


def _run(program: str, params: dict[str, Any], *arguments: str) -> None:
    """Run a PostgreSQL program against the database in `params`; the password travels in the environment."""
    environment_variables = {key: value for key, value in os.environ.items() if not key.startswith("PG")}
    rest = dict(params)
    if password := rest.pop("password", None):
        environment_variables["PGPASSWORD"] = str(password)
    command = [binaries.find_program(program), *arguments, "--dbname", psycopg.conninfo.make_conninfo(**rest)]
    done = subprocess.run(command, env=environment_variables, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        raise ArchiveError(f"{program} 失败 / failed: {done.stderr.strip()[-2000:]}")


def _files_of(folder: Path) -> dict[str, Path]:
    """Archive name -> path of every attachment."""
    if not folder.is_dir():
        return {}
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {f"files/{path.relative_to(folder).as_posix()}": path for path in paths}


def _replace_files(new: Path, target: Path) -> None:
    """Put the unpacked attachments in the place of the present ones."""
    old = target.with_name(f".old-{target.name}")
    shutil.rmtree(old, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.replace(old)
    if new.is_dir():
        shutil.move(new, target)
    shutil.rmtree(old, ignore_errors=True)


def _manifest(code: str, params: dict[str, Any], dump: Path, files: dict[str, Path]) -> dict[str, Any]:
    info = next(one for one in account_sets.all_sets() if one.code == code)
    with psycopg.connect(**params) as connection:
        server = connection.info.server_version
    return {
        "format": FORMAT,
        "made_at": datetime.now(UTC).isoformat(),
        "guanxi": _own_version(),
        "postgresql": f"{server // 10000}.{server % 10000}",
        "set": {"code": code, "name": info.name},
        "database": {"size": dump.stat().st_size, "sha256": sha256(dump)},
        "files": {name: {"size": path.stat().st_size, "sha256": sha256(path)} for name, path in files.items()},
    }


def _own_version() -> str:
    from guanxi import __version__

    return f"{__version__} (Django {version('django')})"


def sha256(path: Path) -> str:
    """Checksum of a file, as lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _add_bytes(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size, member.mode = len(content), 0o600
    archive.addfile(member, io.BytesIO(content))


def _open(archive: tarfile.TarFile, member: tarfile.TarInfo) -> IO[bytes]:
    found = archive.extractfile(member)
    if found is None:
        raise ArchiveError(f"不是普通文件 / not a plain file: {member.name}")
    return found

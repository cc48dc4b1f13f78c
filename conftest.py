"""Shared by all tests: an embedded PostgreSQL in `.data/test` and a database of their own for each test process.

Tests that touch no database start no server. The first test that does builds a template with the product's own `migrate`
(kept until the code changes) and copies it; pytest-django then rolls every test back.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql

from guanxi.server.postgres import Server, connection_params
from guanxi.server.postgres.place import PORT, USER, socket_dir

ROOT = Path(__file__).parent
DATA = ROOT / ".data" / "test"
PREFIX = "guanxi_test_"
DATABASE = f"{PREFIX}run_{os.getpid()}"


def database_url(name: str) -> str:
    """URL of a database on the test server."""
    return f"postgresql://{USER}@/{name}?host={quote(str(socket_dir(DATA)), safe='')}&port={PORT}"


def pytest_configure(config: pytest.Config) -> None:
    """Point Django at this process's database before anything reads the settings."""
    given = os.environ.get("GUANXI_TEST_DATABASE_URL")
    os.environ["DATABASE_URL"] = given or database_url(DATABASE)
    os.environ["GUANXI_DATA"] = str(DATA)
    os.environ["DJANGO_SETTINGS_MODULE"] = "guanxi.server.settings"
    import django

    django.setup()
    del os.environ["DJANGO_SETTINGS_MODULE"]  # else xdist's workers inherit it and read the settings before this file
    from django.conf import settings

    for one in settings.DATABASES.values():
        one["OPTIONS"].pop("pool", None)
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", *settings.PASSWORD_HASHERS]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The test server, shared by all test processes of this working tree."""
    with Server(DATA, durable=False).lease() as server:
        yield server


@pytest.fixture(scope="session")
def django_db_setup(request: pytest.FixtureRequest, django_db_blocker: object) -> Iterator[None]:
    """In place of pytest-django's own: a copy of the template, dropped at the end."""
    if os.environ.get("GUANXI_TEST_DATABASE_URL"):
        yield
        return
    request.getfixturevalue("postgres")
    with _maintenance() as connection:
        connection.execute("select pg_advisory_lock(7116803)")
        _drop_dead_runs(connection)
        template = _template(connection)
        connection.execute(_statement("create database {} template {}", DATABASE, template))
        connection.execute("select pg_advisory_unlock(7116803)")
    with psycopg.connect(**connection_params(DATA, DATABASE)) as own:  # type: ignore[arg-type]
        own.execute("update guanxi_control.account_set set database = %s where code = 'default'", (DATABASE,))
    yield
    from django.db import connections

    connections.close_all()
    with _maintenance() as connection:
        connection.execute(_statement("drop database if exists {} with (force)", DATABASE))


def _template(connection: psycopg.Connection[tuple[str]]) -> str:
    """Name of the template database for the present code, built when missing; older ones are dropped."""
    name = f"{PREFIX}template_{_fingerprint()}"
    known = {row[0] for row in connection.execute("select datname from pg_database").fetchall()}
    if name in known:
        return name
    for old in known:
        if old.startswith(f"{PREFIX}template_"):
            connection.execute(_statement("drop database if exists {} with (force)", old))
    connection.execute(_statement("create database {} template template0 encoding 'UTF8'", f"{name}_draft"))
    environment = os.environ | {"DATABASE_URL": database_url(f"{name}_draft")}
    command = [sys.executable, "-m", "guanxi", "migrate"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        pytest.fail(f"migrate failed:\n{done.stdout}{done.stderr}", pytrace=False)
    connection.execute(_statement("alter database {} rename to {}", f"{name}_draft", name))
    return name


def _fingerprint() -> str:
    """Changes whenever code does that can change the schema or what `migrate` puts into it."""
    digest = hashlib.sha256()
    for path in sorted((ROOT / "guanxi").rglob("*")):
        if path.suffix in {".py", ".sql", ".json", ".po"} and "tests" not in path.parts:
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _drop_dead_runs(connection: psycopg.Connection[tuple[str]]) -> None:
    """Databases of test processes that no longer live."""
    pattern = f"{PREFIX}run_%"
    for (name,) in connection.execute("select datname from pg_database where datname like %s", (pattern,)).fetchall():
        if not Path("/proc", name.rpartition("_")[2]).exists():
            connection.execute(_statement("drop database if exists {} with (force)", name))


def _statement(text: str, *names: str) -> sql.Composed:
    return sql.SQL(text).format(*map(sql.Identifier, names))  # type: ignore[arg-type]


def _maintenance() -> psycopg.Connection[tuple[str]]:
    return psycopg.connect(**connection_params(DATA), autocommit=True)  # type: ignore[arg-type]

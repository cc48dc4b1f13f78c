"""The registry of account sets (账套): which companies exist, and in which database each lives.

The registry is one table, `guanxi_control.account_set`, in the database behind Django's alias `control`. A set's code
is its Django alias; aliases beyond `default` are added when a set is first used.
"""

from __future__ import annotations

import re
import threading
import time
from typing import Any

import psycopg
from django.db import connections
from psycopg import sql
from psycopg.rows import class_row

from guanxi.kernel.storage.sets import SetInfo
from guanxi.server import databases, environment

CODE = re.compile(r"[a-z][a-z0-9_]{0,29}")
_RESERVED = {databases.CONTROL}
_FRESH_SECONDS = 5.0
_SCHEMA = """
create schema if not exists guanxi_control;
create table if not exists guanxi_control.account_set (
    code text primary key,
    name text not null,
    database text not null unique,
    active boolean not null default true,
    created_at timestamptz not null default now()
);
create table if not exists guanxi_control.log (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    what text not null,
    detail text not null
);
"""


class SetError(ValueError):
    """A set cannot be made or changed as asked; the message is for the operator."""


def prepare() -> None:
    """Create the databases and the registry where missing, and register the default set."""
    if databases.embedded():
        ensure_database(databases.CONTROL_DATABASE)
        ensure_database(databases.DEFAULT_DATABASE)
    database = str(databases.server_params().get("dbname", ""))
    with _control() as connection:
        connection.execute("select pg_advisory_xact_lock(7116801)")
        connection.execute(_SCHEMA)
        connection.execute(
            "insert into guanxi_control.account_set (code, name, database) values (%s, %s, %s)"
            " on conflict (code) do nothing",
            (databases.DEFAULT, "默认账套", database),
        )
    forget()


def all_sets(*, disabled: bool = False) -> tuple[SetInfo, ...]:
    """Every set in order of code, the default first; with `disabled` also those switched off."""
    found = sorted(_read().values(), key=lambda one: (one.code != databases.DEFAULT, one.code))
    return tuple(one for one in found if one.active or disabled)


def exists(code: str) -> bool:
    """Whether an active set has this code."""
    found = _read().get(code)
    if found is None and CODE.fullmatch(code):
        found = _read(fresh=True).get(code)
    return found is not None and found.active


def activate(code: str) -> bool:
    """Make Django know the set's database under the alias `code`. False when there is no such active set."""
    if not exists(code):
        return False
    if code not in connections.databases:
        connections.databases[code] = settings_of(_read()[code])
    return True


def settings_of(one: SetInfo) -> dict[str, Any]:
    """Django's settings of the database of a set."""
    size = environment.positive("GUANXI_POOL", 8)
    return databases.django_database(databases.server_params(one.database), pool_size=size)


def connection_params(code: str) -> dict[str, Any]:
    """libpq parameters of a direct connection to set `code`. Raises SetError for an unknown set."""
    found = _read().get(code) or _read(fresh=True).get(code)
    if found is None:
        raise SetError(f"没有账套 {code!r} / no such set")
    return databases.server_params(found.database)


def create(code: str, name: str) -> SetInfo:
    """Make a new set with a database of its own, empty until migrated. Raises SetError."""
    if not CODE.fullmatch(code) or code in _RESERVED:
        raise SetError(f"代码 {code!r} 须以小写字母开头, 只含小写字母、数字、下划线 / must match {CODE.pattern}")
    if code in _read(fresh=True):
        raise SetError(f"账套 {code!r} 已存在 / already exists")
    database = f"guanxi_{code}"
    ensure_database(database)
    with _control() as connection:
        connection.execute(
            "insert into guanxi_control.account_set (code, name, database) values (%s, %s, %s)", (code, name, database)
        )
    log("create", f"{code} {name}")
    forget()
    return _read()[code]


def set_active(code: str, active: bool) -> None:
    """Switch a set on or off. Raises SetError for an unknown set, and for the default one, which stays on."""
    if code not in _read(fresh=True):
        raise SetError(f"没有账套 {code!r} / no such set")
    if code == databases.DEFAULT and not active:
        raise SetError("默认账套不能停用 / the default set cannot be disabled")
    with _control() as connection:
        connection.execute("update guanxi_control.account_set set active = %s where code = %s", (active, code))
    log("enable" if active else "disable", code)
    forget()


def log(what: str, detail: str) -> None:
    """Note an operator's act (create, disable, backup, restore) in the registry's log."""
    with _control() as connection:
        connection.execute("insert into guanxi_control.log (what, detail) values (%s, %s)", (what, detail))


def ensure_database(name: str) -> bool:
    """Create database `name` on our server unless it exists. Returns whether it was created. Raises SetError."""
    maintenance = "postgres" if databases.embedded() else None
    params = databases.server_params(maintenance)
    with psycopg.connect(**params, autocommit=True) as connection:
        if connection.execute("select 1 from pg_database where datname = %s", (name,)).fetchone():
            return False
        try:
            command = sql.SQL("create database {} template template0 encoding 'UTF8'").format(sql.Identifier(name))
            connection.execute(command)
        except psycopg.errors.DuplicateDatabase:
            return False
        except psycopg.errors.InsufficientPrivilege as refused:
            raise SetError(f"数据库账号无权建库 {name} / this database role may not create databases") from refused
        return True


def forget() -> None:
    """Drop what was read from the registry; the next question reads it again."""
    _cache.clear()


class _Provider:
    """The registry as the kernel sees it (`guanxi.kernel.storage.sets.SetProvider`)."""

    def all_sets(self) -> tuple[SetInfo, ...]:
        return all_sets()

    def activate(self, code: str) -> bool:
        return activate(code)


PROVIDER = _Provider()

_cache: dict[str, tuple[float, dict[str, SetInfo]]] = {}
_lock = threading.Lock()


def _read(*, fresh: bool = False) -> dict[str, SetInfo]:
    """Sets by code, read at most every few seconds."""
    known = _cache.get("sets")
    if known and not fresh and time.monotonic() - known[0] < _FRESH_SECONDS:
        return known[1]
    with _lock, _control() as connection, connection.cursor(row_factory=class_row(SetInfo)) as cursor:
        rows = cursor.execute("select code, name, database, active from guanxi_control.account_set").fetchall()
    found = {row.code: row for row in rows}
    _cache["sets"] = (time.monotonic(), found)
    return found


def _control() -> psycopg.Connection[Any]:
    return psycopg.connect(**databases.control_params(), connect_timeout=10)

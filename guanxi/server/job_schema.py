"""The job queue's tables in one account set: procrastinate's own SQL, new migration files applied as they come."""

from __future__ import annotations

from importlib import resources

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from procrastinate.schema import SchemaManager

_RECORD = "create table if not exists guanxi_job_schema (file text primary key, at timestamptz not null default now())"


def migration_files() -> dict[str, str]:
    """Name -> SQL of procrastinate's migrations, oldest first."""
    folder = resources.files("procrastinate").joinpath("sql", "migrations")
    found = {item.name: item.read_text(encoding="utf-8") for item in folder.iterdir() if item.name.endswith(".sql")}
    return dict(sorted(found.items()))


def pending(connection: BaseDatabaseWrapper) -> list[str]:
    """Migration files not applied yet; all of them in a new database."""
    with connection.cursor() as cursor:
        cursor.execute("select to_regclass('guanxi_job_schema')")
        if cursor.fetchone()[0] is None:
            return list(migration_files())
        cursor.execute("select file from guanxi_job_schema")
        done = {row[0] for row in cursor.fetchall()}
    return [name for name in migration_files() if name not in done]


def apply(connection: BaseDatabaseWrapper) -> bool:
    """Bring the queue's tables up to date. Returns whether anything was done."""
    missing = pending(connection)
    if not missing:
        return False
    files = migration_files()
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(_RECORD)
        cursor.execute("select to_regclass('procrastinate_jobs') is not null")
        scripts = [files[name] for name in missing] if cursor.fetchone()[0] else [SchemaManager.get_schema()]
        for script in scripts:
            cursor.cursor.execute(script.encode())
        for name in missing:
            cursor.execute("insert into guanxi_job_schema (file) values (%s) on conflict do nothing", [name])
    return True

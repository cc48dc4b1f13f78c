"""Brings every account set to the schema of this version: Django migrations, the job queue, the kernel's own schema."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg
from django.core.management import call_command
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from guanxi.kernel.storage.sets import using_set
from guanxi.server import account_sets, databases, job_schema
from guanxi.server.optional import attribute

_LOCK = 7116802


def upgrade_all(*, verbosity: int = 0) -> list[str]:
    """Upgrade every active set. Returns the codes of those where something had to be done."""
    account_sets.prepare()
    with _alone():
        return [one.code for one in account_sets.all_sets() if upgrade(one.code, verbosity=verbosity)]


def upgrade(code: str, *, verbosity: int = 0) -> bool:
    """Upgrade one set. Returns whether Django or the queue had anything pending."""
    account_sets.activate(code)
    with using_set(code):
        changed = bool(pending(code))
        if changed:
            call_command("migrate", database=code, interactive=False, verbosity=verbosity, skip_checks=True)
        changed = job_schema.apply(connections[code]) or changed
        sync = attribute("guanxi.kernel.storage.schema", "sync_all")
        if sync is not None:
            sync()
    return changed


def pending(code: str) -> list[str]:
    """Django migrations of set `code` that were not applied, as 'app.name'."""
    executor = MigrationExecutor(connections[code])
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Only one process upgrades at a time; others wait here."""
    with psycopg.connect(**databases.control_params()) as connection:
        connection.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))
        yield

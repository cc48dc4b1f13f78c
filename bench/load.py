"""Makes the bench's account set and lets rows in fast: no triggers, no secondary indexes until the end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

TABLES = ("opportunity", "contact", "customer", "operator", "employee", "department", "role", "kernel_roleright")


@contextmanager
def prepare_tables(code: str) -> Iterator[Any]:
    """An empty set `code` with two custom fields on the customer; yields a psycopg connection with triggers off."""
    import psycopg

    from guanxi.kernel.storage.sets import using_set
    from guanxi.server import account_sets, upgrade

    if not account_sets.exists(code):
        account_sets.create(code, "性能测试")
    account_sets.activate(code)
    upgrade.upgrade(code)
    with using_set(code):
        custom_fields()
    with psycopg.connect(**account_sets.connection_params(code), autocommit=True) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(f"truncate {', '.join(TABLES)}, audit cascade")
        rows = connection.execute(
            "select indexname from pg_indexes where schemaname = 'public' and indexname ~ '_gx_' and indexname !~ '_once$'"
        ).fetchall()
        for (name,) in rows:
            connection.execute(f'drop index "{name}"')
        yield connection


def custom_fields() -> None:
    """A choice and a number, both indexed, as an administrator would add them."""
    from guanxi.kernel.metadata.snapshot import snapshot
    from guanxi.kernel.metadata.stamps import touch
    from guanxi.kernel.models import CustomField
    from guanxi.kernel.storage.schema import add_column

    fields: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
        ("x_grade", "等级", "choice", {"indexed": True, "options": [{"value": v, "label": f"{v} 级"} for v in "ABCD"]}),
        ("x_score", "评分值", "integer", {"indexed": True}),
    )
    for name, label, kind, settings in fields:
        CustomField.objects.get_or_create(object="customer", name=name, defaults={"label": label, "kind": kind, "settings": settings})
        touch("metadata")
        spec = snapshot().object("customer")
        add_column(spec, spec.fields[name])


def rebuild(code: str) -> None:
    """Indexes by the schema service, then statistics."""
    from guanxi.kernel.storage.rows import run
    from guanxi.kernel.storage.schema import sync_all
    from guanxi.kernel.storage.sets import using_set
    from guanxi.kernel.summaries.upkeep import all_shapes, mend

    with using_set(code):
        begun = time.time()
        run("set maintenance_work_mem = '512MB'")
        sync_all()
        for shape in all_shapes():  # the rows came in past the triggers
            mend(shape)
        print(f"indexes: {time.time() - begun:.0f} s")
        begun = time.time()
        run("vacuum analyze")
        print(f"vacuum analyze: {time.time() - begun:.0f} s")

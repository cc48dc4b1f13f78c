"""Indexes that hold what record rights ask: they follow the dimensions, and the planner knows the columns there are."""

from __future__ import annotations

from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.storage import schema
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.world import World


def held() -> dict[str, str]:
    """Name and definition of the customer's indexes that hold what rights ask."""
    rows = run("select indexname, indexdef from pg_indexes where tablename = 'customer'")
    return {name: text for name, text in rows if schema.COVERING.search(name)}


def attach(world: World, code: str, *, off: bool = False) -> None:
    id_ = run("select id from management_dimension where code = %s", [code])[0][0]
    world.admin.post(f"/dimensions/{id_}/{'detach' if off else 'attach'}", {"object": "customer"}).ok()
    forget_stamps()
    schema.sync_object(object_spec("customer"))  # what the job does, but that goes past a transaction


def test_a_dimension_changes_what_the_indexes_hold(world: World) -> None:
    """Enabled, every index of the kind holds its value, and the older one is gone; switched off, it is as before."""
    before = held()
    assert before
    assert all("owner_id" in text and "department_id" in text for text in before.values())
    attach(world, "region")
    crossed = held()
    assert not crossed.keys() & before.keys()
    assert len(crossed) == len(before) + 1, "one more, along the regions themselves"
    assert all("region_id" in text for text in crossed.values())
    attach(world, "region", off=True)
    assert held() == before


def test_a_list_of_somebody_crossed_reads_the_index_alone(world: World) -> None:
    """Without fetching the records out of reach."""
    attach(world, "region")
    spec = object_spec("customer")
    run("set local enable_seqscan = off")
    run("set local enable_bitmapscan = off")
    asked = "deleted_at is null and department_id = 7 and region_id = any('{3,4}')"
    plan = run(f"explain select id from {spec.table} where {asked} order by updated_at desc, id desc limit 80")
    assert any("Index Only Scan" in line for (line,) in plan), plan


def test_columns_without_statistics_are_looked_at(world: World) -> None:
    """An empty column of a table that has rows is known to be empty."""
    run("create table of_old (id bigint)")
    run("insert into of_old select generate_series(1, 3000)")
    run("analyze of_old")
    run("alter table of_old add column shared bigint[]")
    assert not run("select 1 from pg_stats where tablename = 'of_old' and attname = 'shared'")
    schema.learn_columns()
    assert run("select null_frac from pg_stats where tablename = 'of_old' and attname = 'shared'") == [(1.0,)]

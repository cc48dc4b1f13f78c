"""Tables of the declared summaries, brought up to date when a set is upgraded and when dimensions are enabled."""

from __future__ import annotations

from django.db import transaction

from guanxi.kernel.jobs.queue import enqueue
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.kernel.summaries.shape import Shape, shapes
from guanxi.kernel.summaries.triggers import set_triggers
from guanxi.kernel.summaries.upkeep import mend

REGISTER = """
create table if not exists public.gx_summary (
    name text primary key, object text not null, of_table text not null, ready_at timestamptz, folded_at timestamptz, size bigint not null default 0
)
"""
BUILD = "summaries.build"


def sync_summaries(large: int) -> None:
    """Make what is declared and drop what no longer is. A table of up to `large` records is summed up at once, a larger
    one by a job; until then its questions are answered from the records."""
    run(REGISTER)
    known: dict[str, str] = dict(run("select name, object from gx_summary"))
    for spec in snapshot().objects.values():
        wanted = {shape.table: shape for shape in shapes(spec)}
        present = {name for name, object_ in known.items() if object_ == spec.name}
        if wanted.keys() == present:
            continue
        with transaction.atomic(using=current_set()):
            for name in wanted.keys() - present:
                create(wanted[name])
            set_triggers(spec)
            for name in present - wanted.keys():
                drop(name)
        for name in wanted.keys() - present:
            if len(run(f"select 1 from {ident(spec.table)} limit {large + 1}")) > large:
                enqueue(BUILD, {"name": name}, lock=BUILD)
            else:
                mend(wanted[name])


def create(shape: Shape) -> None:
    """The two tables, empty, and the entry in the register."""
    table, queue = ident(shape.table), ident(shape.queue)
    run(f"create table {table} as select * from ({shape.records(ident(shape.spec.table))}) t where false")
    run(f"create table {queue} (like {table})")
    run(f"alter table {table} set (fillfactor = 80)")
    run(f"alter table {queue} set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)")
    once = ident(f"{shape.table}_once")
    run(f"create unique index {once} on {table} ({', '.join(map(ident, shape.keys))}) nulls not distinct")
    for at, column in enumerate(shape.narrow):
        run(f"create index {ident(f'{shape.table}_k{at}')} on {table} ({ident(column)})")
        for same in shape.above.same if shape.above else ():  # the few on which record and customer disagree
            run(f"create index {ident(f'{shape.table}_u{at}{same[0]}')} on {table} ({ident(column)}) where {ident(f'g_{same}')} is not true")
    run(f"create index {ident(f'{shape.table}_gone')} on {table} (n) where n = 0")
    run("insert into gx_summary (name, object, of_table) values (%s, %s, %s)", [shape.table, shape.spec.name, shape.spec.table])


def drop(name: str) -> None:
    run(f"drop table if exists {ident(name)}, {ident(f'{name}_new')}")
    run("delete from gx_summary where name = %s", [name])

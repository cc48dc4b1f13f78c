"""Tables and triggers of the declared summaries, brought up to date when a set is upgraded."""

from __future__ import annotations

from django.db import transaction

from guanxi.kernel.jobs.queue import enqueue
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.kernel.summaries.above import Above
from guanxi.kernel.summaries.shape import Shape, shapes
from guanxi.kernel.summaries.upkeep import mend

REGISTER = """
create table if not exists public.gx_summary (
    name text primary key, object text not null, of_table text not null, ready_at timestamptz, folded_at timestamptz, size bigint not null default 0
)
"""
#: Which of the two transition tables each kind of statement has.
STATEMENTS = {
    "insert": "referencing new table as new_rows",
    "update": "referencing old table as old_rows new table as new_rows",
    "delete": "referencing old table as old_rows",
}
PARTS = {"insert": (("new_rows", "1"),), "update": (("new_rows", "1"), ("old_rows", "-1")), "delete": (("old_rows", "-1"),)}
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
    run(f"create table {table} as {shape.records(ident(shape.spec.table), '1')} and false")
    run(f"create table {queue} (like {table})")
    run(f"alter table {table} set (fillfactor = 80)")
    run(f"alter table {queue} set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)")
    once = ident(f"{shape.table}_once")
    run(f"create unique index {once} on {table} ({', '.join(map(ident, shape.keys))}) nulls not distinct")
    for column in ("owner_id", "department_id"):
        if column in shape.keys:
            run(f"create index {ident(f'{shape.table}_{column[:5]}')} on {table} ({ident(column)})")
    run(f"create index {ident(f'{shape.table}_gone')} on {table} (n) where n = 0")
    run("insert into gx_summary (name, object, of_table) values (%s, %s, %s)", [shape.table, shape.spec.name, shape.spec.table])


def drop(name: str) -> None:
    run(f"drop table if exists {ident(name)}, {ident(f'{name}_new')}")
    run("delete from gx_summary where name = %s", [name])


def set_triggers(spec: ObjectSpec) -> None:
    """One function for all summaries of the object, called once a statement with what it changed: single records, bulk
    changes, COPY and plain SQL alike; and one more on the table of the governing customer."""
    kept = list(shapes(spec))
    branches = [f"if tg_op = '{event.upper()}' then {statements(kept, event)} end if;" for event in STATEMENTS]
    emptied = ", ".join(f"{ident(s.table)}, {ident(s.queue)}" for s in kept)
    branches.append(f"if tg_op = 'TRUNCATE' then truncate {emptied}; end if;")
    put(f"gx_sum_{spec.table}", "gx_sum", spec.table, " ".join(branches) if kept else "", (*STATEMENTS, "truncate"))
    if spec.governor:
        governor = object_spec(spec.governor.target or "")
        body = followed(spec, [s for s in kept if s.above])
        put(f"gx_gov_{spec.table}", f"gx_gov_{spec.table}", governor.table, body, ("update", "delete"))


def put(function: str, trigger: str, table: str, body: str, events: tuple[str, ...]) -> None:
    """A trigger function and its statement triggers on the table; gone when it has nothing to do."""
    for event in events:
        run(f"drop trigger if exists {ident(f'{trigger}_{event}')} on {ident(table)}")
    if not body:
        run(f"drop function if exists public.{ident(function)}()")
        return
    run(f"create or replace function public.{ident(function)}() returns trigger language plpgsql as $gx$ begin {body} return null; end $gx$")
    for event in events:
        run(
            f"create trigger {ident(f'{trigger}_{event}')} after {event} on {ident(table)} {STATEMENTS.get(event, '')} "
            f"for each statement execute function public.{ident(function)}()"
        )


def statements(kept: list[Shape], event: str) -> str:
    """What the function does after one kind of statement on the records."""
    made = [shape.enqueue([shape.records(relation, weight) for relation, weight in PARTS[event]]) for shape in kept]
    held = next((s.above for s in kept if s.above), None)
    return " ".join(f"{sql};" for sql in [*([hold(held, event)] if held and event != "delete" else []), *made])


def hold(known: Above, event: str) -> str:
    """Hold the customers of new records as they are until this transaction ends: somebody who changes one at this moment does
    not see these records yet."""
    up = ident(known.field.column)
    moved = f" n join old_rows o on o.id = n.id where n.{up} is distinct from o.{up}" if event == "update" else " n"
    return f"perform 1 from {ident(known.parent.table)} where id in (select n.{up} from new_rows{moved}) order by id for share"


def followed(spec: ObjectSpec, kept: list[Shape]) -> str:
    """What the function does when customers changed or went: their records count under other keys. The records are held first,
    so that nobody changes them meanwhile; a change before that is seen by the next statement."""
    known = next((s.above for s in kept if s.above), None)
    if known is None:
        return ""
    sources = dict.fromkeys(source for shape in kept if shape.above for source in shape.above.sources)
    differ = " is distinct from ".join(f"({', '.join(source.format(alias) for source in sources)})" for alias in ("o", "n"))
    changed = f"old_rows o join new_rows n on n.id = o.id where {differ}"
    before, after = f"(select o.* from {changed})", f"(select n.* from {changed})"
    kept_still = "(select o.id from old_rows o)"
    update = held_and_moved(spec, known, kept, f"(select o.id from {changed})", before, after)
    gone = "(select o.* from old_rows o)"
    nothing = f"(select o.id, now() as deleted_at, {', '.join(f'null::bigint as {ident(c)}' for c in columns_above(kept))} from old_rows o)"
    delete = held_and_moved(spec, known, kept, kept_still, gone, nothing)
    return (
        f"if tg_op = 'UPDATE' then if exists (select 1 from {changed}) then {update} end if; end if; "
        f"if tg_op = 'DELETE' then {delete} end if;"
    )


def columns_above(kept: list[Shape]) -> list[str]:
    """Columns of the customer that any of the summaries reads."""
    return list(dict.fromkeys(("owner_id", "department_id", *(c for s in kept if s.above for c in s.above.values))))


def held_and_moved(spec: ObjectSpec, known: Above, kept: list[Shape], ids: str, before: str, after: str) -> str:
    table, up = ident(spec.table), ident(known.field.column)
    held = f"perform 1 from {table} t where t.{up} in {ids} order by t.id for no key update;"
    return held + " ".join(
        f"{shape.enqueue([shape.records(table, '-1', before), shape.records(table, '1', after)])};" for shape in kept
    )

"""The triggers that write what changed into the queues of summaries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.summaries.above import Above
from guanxi.kernel.summaries.shape import Shape, shapes, told

#: Which of the two transition tables each kind of statement has.
STATEMENTS = {
    "insert": "referencing new table as new_rows",
    "update": "referencing old table as old_rows new table as new_rows",
    "delete": "referencing old table as old_rows",
}
PARTS = {"insert": (("new_rows", "1"),), "update": (("new_rows", "1"), ("old_rows", "-1")), "delete": (("old_rows", "-1"),)}
FEW = 10  # changed rows for which the plan is good that a function keeps


def set_triggers(spec: ObjectSpec) -> None:
    """One function for all summaries of the object, called once a statement with what it changed: single records, bulk
    changes, COPY and plain SQL alike; and one more on the table of the governing customer."""
    kept = [shape for shape in shapes(spec) if run("select to_regclass(%s)", [shape.table])[0][0]]
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
    known = known_above(kept)
    held = [f"{hold(known, event)};"] if known and event != "delete" else []
    return " ".join([*held, planned(PARTS[event][0][0], entries(kept, [told(known, *part) for part in PARTS[event]]))])


def known_above(kept: Iterable[Shape]) -> Above | None:
    """All that any of the summaries knows of customers."""
    found = [s.above for s in kept if s.above]
    return replace(found[0], names=tuple(dict.fromkeys(name for one in found for name in one.names))) if found else None


def entries(kept: list[Shape], records: list[str]) -> str:
    """The statement that writes these records into the queues; it looks for their customers once."""
    inserts = [shape.enqueue([shape.rows("gx_told")]) for shape in kept]
    parts = [f"gx_told as materialized ({' union all '.join(records)})", *(f"gx_{at} as ({sql})" for at, sql in enumerate(inserts[:-1]))]
    return f"with {', '.join(parts)} {inserts[-1]}"


def planned(changed: str, sql: str) -> str:
    """The statement, planned anew where many rows changed: the plan a function keeps is one for a few."""
    return f"if (select count(*) from (select 1 from {changed} limit {FEW + 1}) c) > {FEW} then execute $gx1${sql}$gx1$; else {sql}; end if;"


def hold(known: Above, event: str) -> str:
    """Hold the customers of new records as they are until this transaction ends: somebody who changes one at this moment does
    not see these records yet."""
    up = ident(known.field.column)
    before = f" except select o.{up} from old_rows o" if event == "update" else ""
    return f"perform 1 from {ident(known.parent.table)} where id in (select n.{up} from new_rows n{before}) order by id for share"


def followed(spec: ObjectSpec, kept: list[Shape]) -> str:
    """What the function does when customers changed or went: their records count under other keys. The records are held first,
    so that nobody changes them meanwhile; a change before that is seen by the next statement."""
    known = known_above(kept)
    if known is None:
        return ""
    news, olds = ((f"select {a}.id, {', '.join(s.format(a) for s in known.sources)} from {t} {a}") for a, t in (("n", "new_rows"), ("o", "old_rows")))
    ids = f"(select c.id from ({news} except {olds}) c)"
    columns = ", ".join(f"null::bigint as {ident(c)}" for c in known.columns)
    before, after = f"(select o.* from old_rows o where o.id in {ids})", f"(select n.* from new_rows n where n.id in {ids})"
    nothing = f"(select o.id, now() as deleted_at, {columns} from old_rows o)"
    update = moved(spec, known, kept, ids, before, after)
    delete = moved(spec, known, kept, "(select o.id from old_rows o)", "(select o.* from old_rows o)", nothing)
    return f"if tg_op = 'UPDATE' then if exists {ids} then {update} end if; end if; if tg_op = 'DELETE' then {delete} end if;"


def moved(spec: ObjectSpec, known: Above, kept: list[Shape], ids: str, before: str, after: str) -> str:
    """Take the records of these customers from one set of keys to another."""
    table = ident(spec.table)
    held = f"perform 1 from {table} t where t.{ident(known.field.column)} in {ids} order by t.id for no key update;"
    return held + planned("old_rows", entries(kept, [told(known, table, "-1", before), told(known, table, "1", after)]))

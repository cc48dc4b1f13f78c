"""Folding, building, comparing and mending summaries.

Every statement here sees one moment of the database, in which records and deltas agree, because a transaction commits the
two together. So nothing has to be locked, and a reader never sees a delta twice or not at all.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from django.db import transaction

from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.stamps import known_stamps, touch
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.kernel.summaries.shape import SMALL, WORTH, Shape, shapes
from guanxi.kernel.summaries.triggers import set_triggers

GIVEN_UP = -1  # size of a summary that is not kept
log = logging.getLogger("guanxi.summaries")


def all_shapes() -> Iterator[Shape]:
    """Every declared summary of the current set."""
    for spec in snapshot().objects.values():
        yield from shapes(spec)


def fold_all() -> None:
    """The periodic task: move what waits in the queues into the folded tables."""
    with known_stamps():
        for shape in all_shapes():
            fold(shape)


def fold(shape: Shape) -> int:
    """Add the waiting deltas to the folded rows; returns how many rows were touched. One at a time for each summary."""
    if not run("select to_regclass(%s)", [shape.queue])[0][0] or not run(f"select 1 from {ident(shape.queue)} limit 1"):
        return 0
    with transaction.atomic(using=current_set()):
        if not run("select pg_try_advisory_xact_lock(hashtext(%s))", [shape.table])[0][0]:
            return 0
        touched = int(run(merge(shape))[0][0])
        run(f"delete from {ident(shape.table)} where n = 0")
        run("update gx_summary set folded_at = now() where name = %s", [shape.table])
    return touched


def merge(shape: Shape) -> str:
    """The statement of a fold; new rows of one owner or department come to stand together."""
    table, keys = ident(shape.table), ", ".join(map(ident, shape.keys))
    sets = ", ".join(f"{ident(f)} = {table}.{ident(f)} + excluded.{ident(f)}" for f in shape.figures)
    together = f" order by {', '.join(map(ident, shape.narrow))}" if shape.narrow else ""
    taken = f"{shape.added([f'select {shape.columns} from taken'])}{together}"
    return (
        f"with taken as (delete from {ident(shape.queue)} returning *), "
        f"merged as (insert into {table} ({shape.columns}) {taken} on conflict ({keys}) do update set {sets} returning 1) "
        "select count(*) from merged"
    )


def difference(shape: Shape) -> str:
    """SELECT of what the summary lacks (or has too much) against the records."""
    return shape.added([
        shape.records(ident(shape.spec.table)), shape.stored(shape.table, -1), shape.stored(shape.queue, -1),
    ])  # fmt: skip


def wrong_keys(shape: Shape) -> int:
    """How many rows of the summary differ from the records; for the doctor."""
    return int(run(f"select count(*) from ({difference(shape)}) d")[0][0])


def mend(shape: Shape) -> int:
    """Put what is missing into the queue, fold it, and let the summary be used: this builds an empty one, and rights one
    that went wrong. Nobody waits meanwhile. Returns how many rows were wrong."""
    with transaction.atomic(using=current_set()):
        run("select pg_advisory_xact_lock(hashtext(%s))", [f"{shape.table} mend"])
        missing = difference(shape)
        sql = f"with put as (insert into {ident(shape.queue)} ({shape.columns}) {missing} returning 1) select count(*) from put"
        wrong = int(run(sql)[0][0])
        made_ready = run("update gx_summary set ready_at = now() where name = %s and ready_at is null returning 1", [shape.table])
        if made_ready:
            touch("metadata")
    fold(shape)
    run(f"analyze {ident(shape.table)}")
    size = f"(select greatest(reltuples, 0) from pg_class where oid = {text_literal(shape.table)}::regclass)"
    (found,) = run(f"update gx_summary set size = {size} where name = %s returning size, (select reltuples from pg_class where oid = to_regclass(of_table))", [shape.table])
    if shape.optional and found[0] >= SMALL and found[0] * WORTH > found[1]:
        give_up(shape)
    return wrong


def give_up(shape: Shape) -> None:
    """As many combinations as make it no use are not kept any longer; an upgrade does not try again, time does (`given_up`)."""
    with transaction.atomic(using=current_set()):
        run("update gx_summary set ready_at = null, folded_at = now(), size = %s where name = %s", [GIVEN_UP, shape.table])
        run(f"drop table {ident(shape.table)}, {ident(shape.queue)}")
        set_triggers(shape.spec)
    touch("metadata")
    log.info("summary %s has too many combinations and is not kept", shape.table)


def given_up() -> list[str]:
    """Names of the summaries that were given up a month ago or longer: there may be more records for each combination by now."""
    return [row[0] for row in run("select name from gx_summary where size = %s and folded_at < now() - interval '30 days'", [GIVEN_UP])]


def text_literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def build(name: str) -> None:
    """The task that sums up a large table; again after a crash it does what is left."""
    with known_stamps():
        for shape in all_shapes():
            if shape.table == name:
                log.info("summary %s: %s rows built", name, mend(shape))


def check_all() -> None:
    """The nightly task: compare every summary with the records, and mend it."""
    with known_stamps():
        ready = {row[0] for row in run("select name from gx_summary where ready_at is not null")}
        for shape in all_shapes():
            if shape.table in ready and (wrong := mend(shape)):
                log.error("summary %s differed from the records in %s rows and was mended", shape.table, wrong)

"""An import from its start to its end: started by a person, run by the worker in batches, resumed after a crash (GEN-012)."""

from __future__ import annotations

import itertools
import logging
from typing import IO, Any

from django.db import OperationalError, transaction
from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.base.errors import CrmError
from guanxi.base.words import say, translate, using_locale
from guanxi.features.files.keeping import Stored, find, opened
from guanxi.features.systemlog.writing import record
from guanxi.features.transfer.batch import Overtaken, State, run_batch
from guanxi.features.transfer.errors_book import keep_errors
from guanxi.features.transfer.lookup import name_fields
from guanxi.features.transfer.options import Options, check_options, parse_options, require_import
from guanxi.features.transfer.plan import Plan, build_plan, text_of
from guanxi.features.transfer.reading import Table, read_table
from guanxi.features.transfer.second_pass import second_pass
from guanxi.kernel.access.actor import Actor, acting
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.running import actor_for, locale_of
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

log = logging.getLogger("guanxi.transfer")
BATCH = 1000
TASK = "transfer.import"


def start(actor: Actor, spec: ObjectSpec, upload: int, options: Options, *, background: bool = True) -> int:
    """Check what can be checked at once, write the import down and enqueue it. Returns its id."""
    require_import(actor, spec, options.mode)
    file = find(actor, upload)
    with opened(file) as source:
        table = read_table(source, file.name, options.sheet)
        check_options(actor, spec, options, table.headers)
    given = options.model_dump(exclude_defaults=True)
    label = say("导入{object}：{file}", object=translate(spec.label), file=file.name)
    with transaction.atomic(using=current_set()):
        rows = run(
            "insert into transfer_import (operator, object, upload, file_name, options, dry_run, state, message, total, done, created, "
            "updated, failed, skipped, created_at) values (%s, %s, %s, %s, %s, %s, 'queued', '', 0, 0, 0, 0, 0, 0, %s) returning id",
            [actor.operator, spec.name, upload, file.name, Jsonb(given), options.dry_run, timezone.now()],
        )
        id_: int = rows[0][0]
        args = {"import": id_, "ip": actor.ip}
        job = progress.start_job(actor, "import", label, TASK, args=args, queued=background)
        run("update transfer_import set job = %s where id = %s", [job, id_])
        run("update stored_file set purpose = 'import' where id = %s and purpose = 'upload'", [upload])
        remember(actor, spec, given)
    return id_


def remember(actor: Actor, spec: ObjectSpec, options: dict[str, Any]) -> None:
    """Propose the same mapping next time."""
    kept = {k: v for k, v in options.items() if k != "dry_run"}
    run(
        "insert into transfer_mapping (operator, object, options, at) values (%s, %s, %s, now()) "
        "on conflict (operator, object) do update set options = excluded.options, at = excluded.at",
        [actor.operator, spec.name, Jsonb(kept)],
    )


def run_import(job: int) -> None:
    """The task: goes on where an earlier worker stopped."""
    found = progress.begin(job)
    if found is None:
        run(
            "update transfer_import set state = 'cancelled', finished_at = now() where job = %s and state in ('queued', 'running')",
            [job],
        )
        return
    row = run_dicts("select * from transfer_import where id = %s", [found.args["import"]])[0]
    run("update transfer_import set state = 'running' where id = %s", [row["id"]])
    request = f"import {row['id']}"
    with known_stamps(), using_locale(locale_of(found.operator)):
        actor = actor_for(found.operator, found.args.get("ip", ""), request)
        try:
            with acting(actor):
                work_through(row, actor, job)
            close(row["id"], job, "done")
        except Overtaken:
            return
        except progress.Cancelled:
            close(row["id"], job, "cancelled")
        except CrmError as problem:
            close(row["id"], job, "failed", translate(problem.message))
        except OperationalError:
            raise  # the database went away: the queue tries again, and the import goes on where it stopped
        except Exception:
            log.exception("import %s", row["id"])
            close(row["id"], job, "failed", say("导入时程序出错，已导入的行保留，可以撤销。"))


def work_through(row: dict[str, Any], actor: Actor, job: int) -> None:
    """All batches, then the references to rows that came later, then the workbook of refused rows."""
    spec, options = object_spec(row["object"]), parse_options(row["options"])
    require_import(actor, spec, options.mode)
    file = find(actor, row["upload"])
    with opened(file) as source:
        state, total = prepare(row, actor, spec, options, file, source)
        progress.advance(job, state.done, total)
        rows = itertools.islice(read_table(source, file.name, options.sheet).rows, state.done, None)
        while batch := list(itertools.islice(rows, BATCH)):
            with known_stamps():
                run_batch(state, actor_for(actor.operator, actor.ip, actor.request), batch)
            progress.advance(job, state.done, total)
    if not options.dry_run:
        second_pass(state, actor)


def prepare(
    row: dict[str, Any], actor: Actor, spec: ObjectSpec, options: Options, file: Stored, source: IO[bytes]
) -> tuple[State, int]:  # fmt: skip
    """One look at the whole file: how many rows, which names they give, and what an earlier worker has done already."""
    table = read_table(source, file.name, options.sheet)
    check_options(actor, spec, options, table.headers)
    plan = build_plan(spec, options, table.headers)
    state = State(row["id"], plan, options.dry_run, row["done"])
    total = look_through(state, actor, table)
    run("update transfer_import set total = %s where id = %s", [total, row["id"]])
    return state, total


def look_through(state: State, actor: Actor, table: Table) -> int:
    """Count the rows; collect the names by which rows may refer to each other."""
    plan = state.plan
    refers_to_itself = any(f.field.target == plan.spec.name for f in plan.feeds)
    naming = {f.name for f in name_fields(Work(actor), plan.spec)} if refers_to_itself else set()
    feeds = [f for f in plan.feeds if f.field.name in naming]
    total = 0
    for total, (number, cells) in enumerate(table.rows, 1):
        for feed in feeds:
            text = text_of(cells[feed.index])
            text = str(feed.values.get(text, text) or "")
            if text:
                state.memory.in_file.add(text)
        if total <= state.done and plan.options.key:
            recall_key(state, number, cells)
    return total


def recall_key(state: State, number: int, cells: list[Any]) -> None:
    """Rows done before a crash count for doubles within the file, as far as their keys are no references."""
    line = state.plan.line(number, cells)
    if not any(n in line.texts for n in state.plan.options.key):
        from guanxi.features.transfer.matching import key_of

        key = key_of(state.plan, line)
        if key is not None:
            state.keys.setdefault(key, number)


def close(id_: int, job: int, how: str, message: str = "") -> None:
    """Write the end down, with the workbook of refused rows where there are any."""
    row = run_dicts("select * from transfer_import where id = %s", [id_])[0]
    file = keep_errors(row)
    run(
        "update transfer_import set state = %s, message = %s, errors_file = %s, finished_at = now() where id = %s",
        [how, message, file, id_],
    )
    counts = {k: row[k] for k in ("created", "updated", "failed", "skipped", "total", "dry_run")}
    record(
        "import",
        row["object"],
        rows=row["created"] + row["updated"],
        text=row["file_name"],
        facts=counts,
        operator=row["operator"],
    )
    progress.finish(job, how, {"import": id_, **counts}, message, file, quiet=row["dry_run"])


def plan_of(row: dict[str, Any], headers: list[str]) -> Plan:
    """The plan of an import that is written down."""
    return build_plan(object_spec(row["object"]), parse_options(row["options"]), headers)

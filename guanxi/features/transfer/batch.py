"""One batch of an import: looked up, matched, saved through the unit of work, written down; all in one transaction."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import orjson
from django.db import DatabaseError, OperationalError
from psycopg.types.json import Jsonb

from guanxi.base.errors import CrmError, Invalid
from guanxi.base.words import say
from guanxi.features.transfer.lookup import Memory, first_sentence, resolve
from guanxi.features.transfer.matching import Key, match_existing
from guanxi.features.transfer.percents import PercentCell
from guanxi.features.transfer.plan import Line, Plan, Problem, text_of
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import Saved, create_many, edit_many
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

log = logging.getLogger("guanxi.transfer")


class Undo(Exception):
    """Rolls the batch of a dry run back."""


class Overtaken(Exception):
    """Another worker goes on with this import."""


@dataclass
class Change:
    """A record made or changed, as undo needs it."""

    row: int
    object: str
    record: int
    made: bool
    before: dict[str, Any] | None = None
    pending: dict[str, Any] | None = None


@dataclass
class Outcome:
    """What became of a batch."""

    created: int = 0
    updated: int = 0
    skipped: int = 0
    errors: list[tuple[int, list[Any], list[Problem]]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


@dataclass
class State:
    """What an import remembers between its batches."""

    run_id: int
    plan: Plan
    dry: bool
    done: int
    memory: Memory = field(default_factory=Memory)
    keys: dict[Key, int] = field(default_factory=dict)
    uniques: dict[tuple[str, Any], int] = field(default_factory=dict)


def run_batch(state: State, actor: Actor, rows: Sequence[tuple[int, list[Any]]]) -> None:
    """Import these rows. What breaks the batch as a whole is searched by halving, so that only its row is refused."""
    lines = [state.plan.line(number, cells) for number, cells in rows]
    kept = dict(state.keys)
    try:
        commit(state, actor, lines)
    except (OperationalError, Overtaken):
        raise
    except Exception as problem:
        state.keys = kept
        if len(rows) == 1:
            if not isinstance(problem, CrmError):
                log.exception("row %s of import %s", rows[0][0], state.run_id)
            refuse_all(state, actor, lines, sentence(problem))
            return
        middle = len(rows) // 2
        run_batch(state, actor, rows[:middle])
        run_batch(state, actor, rows[middle:])


def sentence(problem: Exception) -> str:
    if isinstance(problem, CrmError):
        return first_sentence(problem)
    if isinstance(problem, DatabaseError):
        return say("数据库不接受这一行（值超出范围，或与同时发生的修改冲突）。")
    return say("程序在处理这一行时出错。")


def refuse_all(state: State, actor: Actor, lines: Sequence[Line], message: str) -> None:
    """Write the lines down as refused, importing nothing."""
    outcome = Outcome(errors=[(line.number, line.cells, [{"field": "", "message": message}]) for line in lines])
    with Work(actor, f"{state.plan.spec.name}.import"):
        write_down(state, outcome, len(lines))


def commit(state: State, actor: Actor, lines: Sequence[Line]) -> None:
    """The batch in one transaction; a dry run rolls it back and then writes down what it found."""
    outcome = Outcome()
    action = f"{state.plan.spec.name}.import"
    try:
        with known_stamps(), Work(actor, action) as work:
            outcome = perform(state, work, lines)
            if state.dry:
                raise Undo
            write_down(state, outcome, len(lines))
    except Undo:
        outcome.changes.clear()
        with Work(actor, action):
            write_down(state, outcome, len(lines))


def perform(state: State, work: Work, lines: Sequence[Line]) -> Outcome:
    """Look up, match, save."""
    plan, outcome = state.plan, Outcome()
    made = resolve(work, plan, lines, state.memory)
    outcome.changes += [Change(m.row, m.spec.name, m.id, True) for m in made]
    existing = match_existing(work, plan, lines, state.keys)
    check_uniques(state, lines, existing)
    good = [line for line in lines if not line.problems and not line.skip]
    new = [line for line in good if line.number not in existing]
    old = [line for line in good if line.number in existing]
    if new:
        save_new(state, work, new, outcome)
    if old:
        save_old(state, work, old, existing, outcome)
    outcome.skipped = sum(line.skip and not line.problems for line in lines)
    outcome.errors = [(line.number, line.cells, line.problems) for line in lines if line.problems]
    return outcome


def save_new(state: State, work: Work, lines: list[Line], outcome: Outcome) -> None:
    spec = state.plan.spec
    saved = create_many(work, spec, [line.values for line in lines], verb="import" if spec.delivered else "create")
    for line, one in settled(lines, saved):
        outcome.created += 1
        remember_uniques(state, line, one)
        outcome.changes.append(Change(line.number, state.plan.spec.name, one.id, True, None, awaited(line)))


def save_old(state: State, work: Work, lines: list[Line], existing: dict[int, int], outcome: Outcome) -> None:
    name = state.plan.spec.name
    rows = {row.id: row for row in work.rows(name, [existing[line.number] for line in lines])}
    lines = [line for line in lines if existing[line.number] in rows]
    before = [rows[existing[line.number]] for line in lines]
    saved = edit_many(work, state.plan.spec, before, [line.values for line in lines], importing=True)
    was = {row.id: row for row in before}
    for line, one in settled(lines, saved):
        outcome.updated += 1
        changed = changes_of(was[one.id], one)
        if changed or line.pending:
            outcome.changes.append(Change(line.number, name, one.id, False, changed, awaited(line)))


def settled(lines: Sequence[Line], saved: Sequence[Saved]) -> list[tuple[Line, Row]]:
    """The lines that were saved; the reasons of the others are written on them."""
    result = []
    for line, one in zip(lines, saved, strict=True):
        if one.row is not None:
            result.append((line, one.row))
        elif isinstance(one.error, Invalid) and one.error.fields:
            for name, errors in one.error.fields.items():
                for error in errors:
                    line.refuse(name, error.message)
        else:
            line.refuse("", first_sentence(one.error))
    return result


def awaited(line: Line) -> dict[str, Any] | None:
    """References to rows that may come later, for the second pass."""
    return {"refs": line.pending, "cells": [plain_cell(c) for c in line.cells]} if line.pending else None


def check_uniques(state: State, lines: Sequence[Line], existing: dict[int, int]) -> None:
    """In a dry run nothing stays, so the database cannot tell that an earlier row of the file took a unique value."""
    if not state.dry:
        return
    for field_ in (f for f in state.plan.spec.fields.values() if f.unique):
        for line in lines:
            value = line.values.get(field_.name)
            first = state.uniques.get((field_.name, str(value))) if value is not None else None
            if first is not None and line.number not in existing:
                line.refuse(field_.name, say("与文件第 {row} 行重复。", row=first))


def remember_uniques(state: State, line: Line, row: Row) -> None:
    if state.dry:
        for field_ in (f for f in state.plan.spec.fields.values() if f.unique and line.values.get(f.name) is not None):
            state.uniques[field_.name, str(row[field_.name])] = line.number


def changes_of(before: Row, after: Row) -> dict[str, Any]:
    """The former values of fields that changed, as JSON."""
    names = [f.name for f in before.spec.fields.values() if f.stored and not f.system and f.rollup is None]
    return {n: plain_value(before.values.get(n)) for n in names if before.values.get(n) != after.values.get(n)}


def plain_value(value: Any) -> Any:
    """A stored value as JSON that its kind reads back as the same value."""
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def plain_cell(cell: Any) -> Any:
    """A cell as JSON."""
    plain = isinstance(cell, str | int | float | bool) and not isinstance(cell, PercentCell)
    return cell if plain or cell is None else text_of(cell)


def write_down(state: State, outcome: Outcome, rows: int) -> None:
    """Counts, refused rows and changes of a batch. Raises Overtaken when another worker has done it."""
    counts = [rows, outcome.created, outcome.updated, outcome.skipped, len(outcome.errors)]
    found = run(
        "update transfer_import set done = done + %s, created = created + %s, updated = updated + %s, "
        "skipped = skipped + %s, failed = failed + %s where id = %s and done = %s and state = 'running' returning done",
        [*counts, state.run_id, state.done],
    )
    if not found:
        raise Overtaken
    put_errors(state.run_id, outcome.errors)
    put_changes(state.run_id, outcome.changes)
    state.done = found[0][0]


def put_errors(run_id: int, errors: Sequence[tuple[int, list[Any], list[Problem]]]) -> None:
    if errors:
        data = [
            {"row": n, "cells": [plain_cell(c) for c in cells], "problems": problems} for n, cells, problems in errors
        ]
        insert_json(run_id, "insert into transfer_error (run, row, cells, problems)", "x.row, x.cells, x.problems",
                    "row bigint, cells jsonb, problems jsonb", data)  # fmt: skip


def put_changes(run_id: int, changes: Sequence[Change]) -> None:
    """With the version each record has now, by which undo knows whether somebody changed it since."""
    versions: dict[tuple[str, int], int] = {}
    for name in {c.object for c in changes}:
        ids = [c.record for c in changes if c.object == name]
        found = run(f"select id, version from {ident(object_spec(name).table)} where id = any(%s)", [ids])
        versions.update({(name, id_): version for id_, version in found})
    data = [
        {
            "row": c.row, "object": c.object, "record": c.record, "made": c.made, "before": c.before, "pending": c.pending,
            "version": versions.get((c.object, c.record), 0),
        }
        for c in changes
    ]  # fmt: skip
    if data:
        names = "row, object, record, made, version, before, pending"
        types = "row bigint, object text, record bigint, made boolean, version bigint, before jsonb, pending jsonb"
        columns = "x.row, x.object, x.record, x.made, x.version, nullif(x.before, 'null'), nullif(x.pending, 'null')"
        insert_json(run_id, f"insert into transfer_change (run, {names})", columns, types, data)


def insert_json(run_id: int, into: str, columns: str, types: str, data: list[dict[str, Any]]) -> None:
    """Many rows in one statement, given as JSON."""
    run(f"{into} select %s, {columns} from jsonb_to_recordset(%s) as x({types})", [run_id, Jsonb(data, dumps=dumps)])


def dumps(value: Any) -> str:
    return orjson.dumps(value, default=str).decode().replace("\\u0000", "")


Step = Callable[[State, Actor, Sequence[tuple[int, list[Any]]]], None]

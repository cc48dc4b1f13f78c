"""References to rows of the same file that came later: set when all rows are in (a subsidiary before its parent)."""

from __future__ import annotations

from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import CrmError
from guanxi.base.words import say
from guanxi.features.transfer.batch import State, changes_of, put_errors, settled
from guanxi.features.transfer.lookup import Memory, find_all, first_sentence
from guanxi.features.transfer.plan import Line
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.saving import edit_many
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts

BATCH = 1000


def second_pass(state: State, actor: Actor) -> None:
    """Batch by batch; each is done once, whatever happens in between."""
    while True:
        waiting = run_dicts(
            "select id, row, record, before, pending, made from transfer_change where run = %s and pending is not null order by id limit %s",
            [state.run_id, BATCH],
        )
        if not waiting:
            return
        try:
            with known_stamps():
                settle(state, actor, waiting)
        except CrmError as problem:
            for one in waiting if len(waiting) > 1 else ():
                try:
                    settle(state, actor, [one])
                except CrmError as single:
                    give_up(state, actor, one, first_sentence(single))
            if len(waiting) == 1:
                give_up(state, actor, waiting[0], first_sentence(problem))


def settle(state: State, actor: Actor, waiting: list[dict[str, Any]]) -> None:
    """Find the awaited records and set the references, in one transaction."""
    spec = state.plan.spec
    feeds = {f.field.name: f.by for f in state.plan.feeds}
    lines = [Line(w["row"], w["pending"]["cells"]) for w in waiting]
    with Work(actor, f"{spec.name}.import") as work:
        for name in sorted({n for w in waiting for n in w["pending"]["refs"]}):
            texts = {w["pending"]["refs"][name] for w in waiting if name in w["pending"]["refs"]}
            ids, doubles = find_all(work, spec.name, feeds.get(name, ""), texts, Memory())
            for line, one in zip(lines, waiting, strict=True):
                text = one["pending"]["refs"].get(name)
                if text in ids:
                    line.values[name] = ids[text]
                elif text is not None:
                    line.refuse(
                        name,
                        doubles.get(text) or say("已导入，但“{value}”所在的行没有导入，未能对应。", value=text[:60]),
                    )
        rows = {row.id: row for row in work.rows(spec.name, [w["record"] for w in waiting])}
        ready = [(line, w) for line, w in zip(lines, waiting, strict=True) if line.values and w["record"] in rows]
        before = [rows[w["record"]] for _, w in ready]
        saved = edit_many(work, spec, before, [line.values for line, _ in ready], importing=True)
        by_line = {line.number: (w, rows[w["record"]]) for line, w in ready}
        for line, row in settled([line for line, _ in ready], saved):
            one, was = by_line[line.number]
            kept = None if one["made"] else {**changes_of(was, row), **(one["before"] or {})}
            run("update transfer_change set version = %s, before = %s where id = %s",
                [row["version"], Jsonb(kept) if kept is not None else None, one["id"]])  # fmt: skip
        put_errors(state.run_id, [(line.number, line.cells, line.problems) for line in lines if line.problems])
        run("update transfer_change set pending = null where id = any(%s)", [[w["id"] for w in waiting]])


def give_up(state: State, actor: Actor, one: dict[str, Any], reason: str) -> None:
    """One row whose reference cannot be set."""
    with Work(actor, f"{state.plan.spec.name}.import"):
        name = next(iter(one["pending"]["refs"]), "")
        put_errors(state.run_id, [(one["row"], one["pending"]["cells"], [{"field": name, "message": reason}])])
        run("update transfer_change set pending = null where id = %s", [one["id"]])

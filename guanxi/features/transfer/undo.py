"""Taking an import back: what it made goes, what it changed gets its old values, unless somebody changed it since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import OperationalError
from psycopg.types.json import Jsonb

from guanxi.base.errors import CrmError, Forbidden, RuleBroken
from guanxi.base.words import say, translate, using_locale
from guanxi.features.transfer.history import may_see, read_run, undoable
from guanxi.features.transfer.lookup import first_sentence
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import require
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.running import actor_for, locale_of
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts

TASK = "transfer.undo"
BATCH = 500

Change = dict[str, Any]


def start_undo(actor: Actor, id_: int) -> int:
    """Enqueue the undo of an own import (administrators: of any). Returns the job."""
    row = read_run(actor, id_)
    require(actor, object_spec(row["object"]), "import")
    if not undoable(row):
        raise RuleBroken(say("这次导入不能撤销：它没有写入记录、还在进行或已经撤销。"), "cannot_undo")
    with Work(actor, f"{row['object']}.undo_import"):
        taken = run(
            "update transfer_import set state = 'running' where id = %s and state = %s returning id",
            [id_, row["state"]],
        )
        if not taken:
            raise RuleBroken(say("这次导入正在撤销。"), "cannot_undo")
        label = say("撤销导入：{file}", file=row["file_name"])
        args = {"import": id_, "ip": actor.ip, "was": row["state"]}
        return progress.start_job(actor, "undo", label, TASK, total=row["created"] + row["updated"], args=args)


def run_undo(job: int) -> None:
    """The task."""
    found = progress.begin(job)
    if found is None:
        return
    id_ = found.args["import"]
    with using_locale(locale_of(found.operator)):
        try:
            with known_stamps():
                actor = actor_for(found.operator, found.args.get("ip", ""), f"undo {id_}")
                row = run_dicts("select * from transfer_import where id = %s", [id_])[0]
                if not may_see(actor, row):
                    raise Forbidden()
            result = take_back(id_, actor, job)
        except (OperationalError, progress.Cancelled):
            run("update transfer_import set state = %s where id = %s", [found.args["was"], id_])
            progress.finish(job, "cancelled")
            return
        except CrmError as problem:
            run("update transfer_import set state = %s where id = %s", [found.args["was"], id_])
            progress.finish(job, "failed", error=translate(problem.message))
            return
        run("update transfer_import set state = 'undone', undone = %s where id = %s", [Jsonb(result), id_])
        progress.finish(job, "done", result)


def take_back(id_: int, actor: Actor, job: int) -> dict[str, Any]:
    """All changes, latest first; what hangs together is tried again until nothing more can go."""
    result: dict[str, Any] = {"deleted": 0, "restored": 0, "kept": 0, "reasons": []}
    restore_all(id_, actor, result, job)
    left: list[Change] | None = None
    while True:
        rest = delete_all(id_, actor, result, job, left)
        if not rest or (left is not None and len(rest) == len(left)):
            break
        left = rest
    for change in rest:
        keep(result, change, change.get("why") or say("其他记录还在使用它。"))
    return result


def restore_all(id_: int, actor: Actor, result: dict[str, Any], job: int) -> None:
    after = 1 << 62
    while changes := run_dicts(
        "select * from transfer_change where run = %s and not made and id < %s order by id desc limit %s",
        [id_, after, BATCH],
    ):
        after = changes[-1]["id"]
        for name in {c["object"] for c in changes}:
            with known_stamps():
                restore(actor, object_spec(name), [c for c in changes if c["object"] == name], result)
        progress.advance(job, result["restored"])


def restore(actor: Actor, spec: ObjectSpec, changes: Sequence[Change], result: dict[str, Any]) -> None:
    """Give records their former values; those that moved on are left alone. One by one only where a batch is refused."""
    try:
        with Work(actor, f"{spec.name}.undo_import", trusted=True) as work:
            rows = {row.id: row for row in work.rows(spec.name, [c["record"] for c in changes])}
            fit = [c for c in changes if untouched(c, rows.get(c["record"]), result, len(changes))]
            work.update_many([(rows[c["record"]], former(spec, c["before"])) for c in fit if c["before"]])
            run("delete from transfer_change where id = any(%s)", [[c["id"] for c in fit]])
    except CrmError as problem:
        if len(changes) == 1:
            keep(result, changes[0], first_sentence(problem))
            return
        for change in changes:
            restore(actor, spec, [change], result)
        return
    result["restored"] += len(fit)
    if len(changes) > 1:
        for change in changes:
            if change not in fit:
                keep(result, change, moved_on(rows.get(change["record"])))


def untouched(change: Change, row: Row | None, result: dict[str, Any], of: int) -> bool:
    if row is not None and row["version"] == change["version"]:
        return True
    if of == 1:
        keep(result, change, moved_on(row))
    return False


def moved_on(row: Row | None) -> str:
    return say("记录已不在。") if row is None else say("导入之后有人修改过。")


def former(spec: ObjectSpec, before: dict[str, Any]) -> dict[str, Any]:
    """Old values by the kinds of their fields."""
    fields = {n: spec.fields[n] for n in before if n in spec.fields}
    return {n: None if before[n] is None else f.kind.parse(before[n], f) for n, f in fields.items()}


def delete_all(id_: int, actor: Actor, result: dict[str, Any], job: int, only: list[Change] | None) -> list[Change]:
    """One round over what was made; returns what others still need."""
    rest: list[Change] = []
    after = 1 << 62
    wanted = None if only is None else [c["id"] for c in only]
    while changes := run_dicts(
        "select id, row, object, record, version from transfer_change where run = %s and made and id < %s "
        "and (%s::bigint[] is null or id = any(%s)) order by id desc limit %s", [id_, after, wanted, wanted, BATCH],
    ):  # fmt: skip
        after = changes[-1]["id"]
        for name in dict.fromkeys(c["object"] for c in changes):
            spec = snapshot().objects.get(name)
            if spec is not None:
                with known_stamps():
                    rest += drop(actor, spec, [c for c in changes if c["object"] == name], result)
        progress.advance(job, result["restored"] + result["deleted"])
    return rest


def drop(actor: Actor, spec: ObjectSpec, changes: list[Change], result: dict[str, Any]) -> list[Change]:
    """Delete records for good if they are as the import left them; halves where something refuses."""
    now = {r[0]: r[1] for r in run(
        f"select id, version from {ident(spec.table)} where id = any(%s) and deleted_at is null", [[c["record"] for c in changes]]
    )}  # fmt: skip
    fit = [c for c in changes if now.get(c["record"]) == c["version"]]
    for change in changes:
        if change not in fit:
            keep(result, change, say("记录已不在。") if change["record"] not in now else say("导入之后有人修改过。"))
            run("delete from transfer_change where id = %s", [change["id"]])
    if not fit:
        return []
    ids = [c["record"] for c in fit]
    try:
        with Work(actor, f"{spec.name}.undo_import", trusted=True) as work:
            work.delete(spec.name, ids)
            work.purge(spec.name, ids)
            run("delete from transfer_change where id = any(%s)", [[c["id"] for c in fit]])
    except CrmError as problem:
        if len(fit) == 1:
            return [{**fit[0], "why": first_sentence(problem)}]
        middle = len(fit) // 2
        return drop(actor, spec, fit[:middle], result) + drop(actor, spec, fit[middle:], result)
    result["deleted"] += len(ids)
    return []


def keep(result: dict[str, Any], change: Change, why: str) -> None:
    """Something that could not be undone; the first twenty are told."""
    result["kept"] += 1
    if len(result["reasons"]) < 20:
        result["reasons"].append(
            {"object": change["object"], "id": change["record"], "row": change["row"], "message": why}
        )

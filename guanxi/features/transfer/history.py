"""Imports as people see them: progress, counts, first errors, history."""

from __future__ import annotations

from typing import Any

from guanxi.base.errors import NotFound
from guanxi.base.words import say
from guanxi.features.files.keeping import Stored, find
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.jobs import progress
from guanxi.kernel.storage.rows import run, run_dicts

SELECT = (
    "select i.*, coalesce(o.name, '') as operator_name, "
    "exists (select 1 from transfer_change c where c.run = i.id) as has_changes "
    "from transfer_import i left join operator o on o.id = i.operator"
)


def read_run(actor: Actor, id_: int) -> dict[str, Any]:
    """The import's row. Others' imports are known to administrators only. Raises NotFound."""
    rows = run_dicts(f"{SELECT} where i.id = %s", [id_])
    if not rows or not may_see(actor, rows[0]):
        raise NotFound(say("没有这次导入。"))
    return rows[0]


def may_see(actor: Actor, row: dict[str, Any]) -> bool:
    return actor.is_admin or row["operator"] == actor.operator


def undoable(row: dict[str, Any]) -> bool:
    """Whether there is something to take back, and nothing under way."""
    ended = row["state"] in ("done", "failed", "cancelled")
    return ended and not row["dry_run"] and bool(row["has_changes"])


def describe(row: dict[str, Any]) -> dict[str, Any]:
    """One import, with its first refused rows."""
    errors = run_dicts("select row, problems from transfer_error where run = %s order by row, id limit 20", [row["id"]])
    found = [{"row": e["row"], "field": p["field"], "message": p["message"]} for e in errors for p in e["problems"]]
    return {**brief(row), "errors": found[:20], "options": row["options"], "undo": row["undone"]}


def brief(row: dict[str, Any]) -> dict[str, Any]:
    """One line of the history."""
    counts = ("total", "done", "created", "updated", "failed", "skipped")
    return {
        "id": row["id"], "object": row["object"], "file": row["file_name"], "state": row["state"], "dry_run": row["dry_run"],
        **{name: row[name] for name in counts}, "message": row["message"], "can_undo": undoable(row),
        "has_errors_file": row["errors_file"] is not None, "job": row["job"], "created_at": row["created_at"],
        "finished_at": row["finished_at"], "created_by": {"id": row["operator"], "title": row["operator_name"]},
    }  # fmt: skip


def list_runs(actor: Actor, object_: str = "", limit: int = 50) -> list[dict[str, Any]]:
    """The latest imports, own ones or all for administrators."""
    sql = f"{SELECT} where (%s or i.operator = %s) and (%s = '' or i.object = %s) order by i.id desc limit %s"
    return [brief(r) for r in run_dicts(sql, [actor.is_admin, actor.operator, object_, object_, limit])]


def cancel(actor: Actor, id_: int) -> None:
    """Stop after the batch under way; what is in stays in and can be undone. Own imports only."""
    row = read_run(actor, id_)
    if row["operator"] != actor.operator:
        raise NotFound(say("没有这次导入。"))
    progress.cancel(actor, row["job"])
    run("update transfer_import set state = 'cancelled', finished_at = now() where id = %s and state = 'queued'", [id_])


def errors_file(actor: Actor, id_: int) -> Stored:
    """The workbook of refused rows. Raises NotFound while there is none."""
    row = read_run(actor, id_)
    if row["errors_file"] is None:
        raise NotFound(say("没有未导入的行，或导入还在进行。"))
    owner = actor if row["operator"] == actor.operator else Actor(row["operator"], "")
    return find(owner, row["errors_file"])

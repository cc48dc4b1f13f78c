"""The own jobs, as the browser shows them."""

from __future__ import annotations

from typing import Any

from guanxi.base.errors import NotFound
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.storage.rows import run_dicts

SELECT = (
    "select j.id, j.kind, j.label, j.state, j.total, j.done, j.result, j.error, j.created_at, j.started_at, j.finished_at, "
    "f.id as file_id, f.name as file_name, f.size as file_size from kernel_job j left join stored_file f on f.id = j.file"
)


def list_jobs(actor: Actor, limit: int = 50) -> list[dict[str, Any]]:
    """The latest own jobs."""
    return [
        shaped(r)
        for r in run_dicts(f"{SELECT} where j.operator = %s order by j.id desc limit %s", [actor.operator, limit])
    ]


def read_job(actor: Actor, id_: int) -> dict[str, Any]:
    """One own job. Raises NotFound."""
    rows = run_dicts(f"{SELECT} where j.operator = %s and j.id = %s", [actor.operator, id_])
    if not rows:
        raise NotFound(say("没有这个任务。"))
    return shaped(rows[0])


def shaped(row: dict[str, Any]) -> dict[str, Any]:
    """As the interface shows it."""
    file = {"id": row.pop("file_id"), "name": row.pop("file_name"), "size": row.pop("file_size")}
    return row | ({"file": file} if file["id"] is not None else {})

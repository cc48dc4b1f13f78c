"""The same change to many records: set-wise in chunks, one result per record, a job when large."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from guanxi.base.errors import CrmError, FieldError, Forbidden, Invalid, NotFound
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import require
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import Ask, matching_ids, visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import edit_many
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run_dicts, table_columns

SMALL = 500  # above this a job does it
LARGEST = 100_000
RIGHTS = {"update": "edit", "delete": "delete", "assign": "assign", "restore": "delete"}

Result = dict[str, Any]


def resolve_ids(actor: Actor, spec: ObjectSpec, ids: Sequence[int] | None, ask: Ask, verb: str) -> list[int]:
    """The records meant: those named, or all that a list shows."""
    if ids is not None:
        return list(dict.fromkeys(ids))
    found = matching_ids(actor, spec, ask, "view", LARGEST + 1)
    if len(found) > LARGEST:
        raise Invalid.at("filter", "too_many", say("一次最多处理 {max} 条记录，请缩小范围。", max=LARGEST))
    return found


def bulk(actor: Actor, spec: ObjectSpec, verb: str, ids: Sequence[int], values: Mapping[str, Any]) -> list[Result]:
    """Do it now; a record that refuses does not stop the others."""
    require(actor, spec, RIGHTS[verb])
    if verb in ("update", "assign") and not values:
        raise Invalid.at("values", "required", say("请填写要修改的内容。"))
    if verb == "assign" and set(values) - {"owner", "department"}:
        raise Invalid.at("values", "unknown_field", say("分配只能修改负责员工和负责部门。"))
    if verb in ("update", "assign"):
        return update_chunk(actor, spec, verb, ids, values)
    return [one(actor, spec, verb, id_) for id_ in ids]


def update_chunk(actor: Actor, spec: ObjectSpec, verb: str, ids: Sequence[int], values: Mapping[str, Any]) -> list[Result]:
    """One work for the chunk: rows are locked, checked and written together."""
    with Work(actor, f"{spec.name}.bulk_{verb}") as work:
        allowed = set(visible_ids(actor, spec, ids, RIGHTS[verb]))
        columns = ", ".join(ident(c) for c in table_columns(spec.table))
        found = run_dicts(
            f"select {columns} from {ident(spec.table)} where id = any(%s) and deleted_at is null order by id for update",
            [list(allowed)],
        )
        rows = [Row.of(spec, row) for row in found]
        saved = edit_many(work, spec, rows, [values] * len(rows))
    by_id = {row.id: result for row, result in zip(rows, saved, strict=True)}
    seen = set(visible_ids(actor, spec, [i for i in ids if i not in allowed]))
    return [told(i, by_id[i].error if i in by_id else Forbidden() if i in seen else NotFound()) for i in ids]


def one(actor: Actor, spec: ObjectSpec, verb: str, id_: int) -> Result:
    try:
        with Work(actor, f"{spec.name}.bulk_{verb}") as work:
            (work.delete if verb == "delete" else work.restore)(spec.name, [id_])
        return told(id_, None)
    except CrmError as problem:
        return told(id_, problem)


def told(id_: int, problem: CrmError | None) -> Result:
    """The result of one record as the interface shows it."""
    if problem is None:
        return {"id": id_, "ok": True}
    errors: list[FieldError] = [e for es in problem.fields.values() for e in es] if isinstance(problem, Invalid) else []
    message = errors[0].message if errors else problem.message
    return {"id": id_, "ok": False, "error": {"code": errors[0].code if errors else problem.code, "message": message}}


def bulk_later(actor: Actor, spec: ObjectSpec, verb: str, ids: Sequence[int], values: Mapping[str, Any]) -> int:
    """Do it in the background; returns the job's id."""
    from guanxi.kernel.jobs.progress import start_job

    require(actor, spec, RIGHTS[verb])
    return start_job(
        actor, "bulk", say("批量处理"), "bulk.run", total=len(ids),
        args={"object": spec.name, "verb": verb, "ids": list(ids), "values": dict(values)},
    )  # fmt: skip

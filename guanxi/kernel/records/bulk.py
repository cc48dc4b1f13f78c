"""The same change to many records: set-wise in chunks, one result per record, a job when large."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.base.errors import CrmError, FieldError, Forbidden, Invalid, NotFound
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.access.nodes import ROLE, node
from guanxi.kernel.access.rights import require
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import Ask, matching_ids, visible_ids
from guanxi.kernel.records import sharing
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import edit_many
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts, table_columns

SMALL = 500  # above this a job does it
LARGEST = 100_000
RIGHTS = {"update": "edit", "delete": "delete", "assign": "assign", "share": "assign", "restore": "delete"}

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
    """Do it now; a record that refuses does not stop the others. Who does not know of the object hears that there is none."""
    require(actor, spec, "view")
    require(actor, spec, RIGHTS[verb])
    if verb in ("update", "assign", "share") and not values:
        raise Invalid.at("values", "required", say("请填写要修改的内容。"))
    if verb == "assign" and set(values) - {"owner", "department"}:
        raise Invalid.at("values", "unknown_field", say("分配只能修改负责员工和负责部门。"))
    if verb == "share":
        return share_chunk(actor, spec, ids, parse_share(values))
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


@dataclass(frozen=True)
class Share:
    """An allocation (对象分配, GEN-011): employees and nodes, the right they get, or whether it is taken away again."""

    employees: tuple[int, ...]
    nodes: tuple[int, ...]
    right: str
    withdraw: bool


def parse_share(values: Mapping[str, Any]) -> Share:
    """`{employees, roles, dimension, values, right: view|edit, withdraw}` as sent. Raises Invalid at the wrong part."""
    unknown = set(values) - {"employees", "roles", "dimension", "values", "right", "withdraw"}
    if unknown:
        raise Invalid.at(min(unknown)[:60], "unknown_field", say("没有这个字段。"))
    if values.get("right", "view") not in ("view", "edit"):
        raise Invalid.at("right", "unknown_option", say("权限只能是查看或读写。"))
    employees = known_ids(values.get("employees"), "employee", "employees")
    roles = known_ids(values.get("roles"), "role", "roles")
    dimension = next((d for d in dimensions() if d.id == values.get("dimension")), None)
    if values.get("dimension") is not None and dimension is None:
        raise Invalid.at("dimension", "unknown_record", say("没有这个管理维度。"))
    chosen = known_ids(values.get("values"), dimension.tree, "values") if dimension else ()
    if not employees and not roles and not chosen:
        raise Invalid.at("employees", "required", say("请选择员工、角色或维度值。"))
    nodes = tuple(node(dimension.id, v) for v in chosen) if dimension else ()
    return Share(employees, (*(node(ROLE, r) for r in roles), *nodes), values.get("right", "view"), values.get("withdraw") is True)


def known_ids(raw: Any, object_: str, at: str) -> tuple[int, ...]:
    """Existing ids of an object of set-up data. Raises Invalid."""
    if raw in (None, []):
        return ()
    if not isinstance(raw, list) or len(raw) > 200 or not all(type(i) is int and 0 < i < 2**40 for i in raw):
        raise Invalid.at(at, "wrong_type", say("请选择记录。"))
    found = run(f"select id from {ident(object_spec(object_).table)} where id = any(%s) and deleted_at is null", [raw])
    if len(found) < len(set(raw)):
        raise Invalid.at(at, "unknown_record", say("所选记录不存在，或您无权查看。"))
    return tuple(sorted(r[0] for r in found))


def share_chunk(actor: Actor, spec: ObjectSpec, ids: Sequence[int], given: Share) -> list[Result]:
    """Allocate the records of a chunk that the actor may assign."""
    with Work(actor, f"{spec.name}.share") as work:
        allowed = set(visible_ids(actor, spec, ids, RIGHTS["share"]))
        cause = sharing.Cause("allocation", given.right)
        for what, members in (("employee", given.employees), ("node", given.nodes)):
            pairs = [(i, m) for i in allowed for m in members]
            if given.withdraw:
                sharing.withdraw(spec, what, pairs, cause)
            else:
                sharing.add(work, spec, what, pairs, cause)
    seen = set(visible_ids(actor, spec, [i for i in ids if i not in allowed]))
    return [told(i, None if i in allowed else Forbidden() if i in seen else NotFound()) for i in ids]


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

    require(actor, spec, "view")
    require(actor, spec, RIGHTS[verb])
    return start_job(
        actor, "bulk", say("批量处理"), "bulk.run", total=len(ids),
        args={"object": spec.name, "verb": verb, "ids": list(ids), "values": dict(values)},
    )  # fmt: skip

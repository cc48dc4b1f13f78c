"""The generic doors to records of every object."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Literal

import orjson
from django.http import HttpRequest
from ninja import Body as JsonIn
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.base.errors import Conflict, Invalid, NotFound
from guanxi.base.words import say, translate
from guanxi.features.roles.checking import unable
from guanxi.features.systemlog.writing import record
from guanxi.features.transfer.records import LARGEST, upsert
from guanxi.http.api import actor_of
from guanxi.http.denied import note_refused_results
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import readable
from guanxi.kernel.actions.run import available, find_action, may_run, meeting, refused, run_action, run_many
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.aggregate import Group, Measure, Totals, aggregate
from guanxi.kernel.query.reader import Ask, get_record, list_records, verbs_on, visible_ids
from guanxi.kernel.records.bulk import SMALL, bulk, bulk_later, resolve_ids
from guanxi.kernel.records.idempotency import once
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

router = Router()
Body = dict[str, Any]


class ListQuery(Schema):
    filter: str = ""
    sort: str = Field("", max_length=400)
    fields: str = Field("", max_length=4000)
    q: str = Field("", max_length=200)
    limit: int = Field(50, ge=1, le=200)
    cursor: str = Field("", max_length=4000)
    view: str = Field("", max_length=60)
    count: bool = False
    deleted: bool = False


def read_json(text: str, name: str) -> Any:
    """A JSON value in a query parameter. Raises Invalid at `name`."""
    try:
        return orjson.loads(text) if text else None
    except orjson.JSONDecodeError:
        raise Invalid.at(name, "bad_json", say("“{name}”不是有效的 JSON。", name=name)) from None


def query_facts(given: ListQuery) -> Body | None:
    """What of a list's question the system log keeps."""
    said = {"filter": given.filter, "q": given.q, "view": given.view, "sort": given.sort}
    return {"query": {k: v for k, v in said.items() if v}} if any(said.values()) else None


def ask_of(given: ListQuery) -> Ask:
    fields = tuple(f.strip() for f in given.fields.split(",") if f.strip())
    if len(fields) > 100:
        raise Invalid.at("fields", "too_many", say("一次最多返回 100 个字段。"))
    return Ask(
        read_json(given.filter, "filter"), given.sort, fields, given.q, given.limit, given.cursor, given.view, given.count,
        given.deleted,
    )  # fmt: skip


@router.get("/records/{name}")
def list_(request: HttpRequest, name: str, given: Query[ListQuery]) -> dict[str, Any]:
    """A page of records."""
    page = list_records(actor_of(request), object_spec(name), ask_of(given))
    record("list", name, rows=len(page.rows), facts=query_facts(given))
    return {"rows": page.rows, "next": page.next, **({"count": page.count} if page.count else {})}


@router.post("/records/{name}", response={201: Body})
def create(request: HttpRequest, name: str, given: JsonIn[Body]) -> tuple[int, Body]:
    """A new record. With an Idempotency-Key header the same key gives the same record."""
    actor, spec = actor_of(request), object_spec(name)
    key = request.headers.get("Idempotency-Key", "")[:120]
    with Work(actor, f"{name}.create") as work:
        id_ = once(work, spec, key, lambda: work.create(name, given).id)
    return 201, written(actor, spec, id_, work.warnings)


@router.get("/records/{name}/{int:id}")
def read(request: HttpRequest, name: str, id: int, fields: str = "") -> Body:
    """One record with all that the actor may read, and what he may do with it."""
    actor, spec = actor_of(request), object_spec(name)
    if fields:
        found = get_record(actor, spec, id, tuple(f.strip() for f in fields.split(",") if f.strip())[:100])
    else:
        found = whole(actor, spec, id)
    record("view", name, id)
    return found


@router.patch("/records/{name}/{int:id}")
def edit(request: HttpRequest, name: str, id: int, given: JsonIn[Body]) -> Body:
    """Change some fields. A stale `version` is refused with the record as it now is."""
    actor, spec = actor_of(request), object_spec(name)
    values, version = apart(given)
    try:
        with Work(actor, f"{name}.edit") as work:
            work.edit(name, id, values, version)
    except Conflict as problem:
        problem.facts["current"] = whole(actor, spec, id)
        raise
    return written(actor, spec, id, work.warnings)


def apart(given: Body) -> tuple[Body, int | None]:
    """The values that were sent and the version of the record that they were meant for. Raises Invalid."""
    version = given.get("version")
    if version is not None and (isinstance(version, bool) or not isinstance(version, int)):
        raise Invalid.at("version", "wrong_type", say("版本号应为整数。"))
    return {k: v for k, v in given.items() if k != "version"}, version


@router.delete("/records/{name}/{int:id}", response={204: None})
def delete(request: HttpRequest, name: str, id: int) -> tuple[int, None]:
    """To the recycle bin."""
    with Work(actor_of(request), f"{name}.delete") as work:
        work.delete(name, [id])
    return 204, None


class Bulk(Schema):
    verb: Literal["update", "delete", "assign", "share", "restore", "upsert"]
    ids: list[int] | None = Field(None, max_length=10_000)
    filter: Any = None
    q: str = Field("", max_length=200)
    view: str = Field("", max_length=60)
    values: dict[str, Any] = {}
    records: list[dict[str, Any]] = Field([], max_length=LARGEST)
    key: list[str] = Field([], max_length=4)


@router.post("/records/{name}/bulk", response={200: Body, 202: Body})
def bulk_(request: HttpRequest, name: str, given: Bulk) -> tuple[int, Body]:
    """The same change to many records: results at once, or a job when there are more than 500. With the verb `upsert` the `records`
    of another program, each found by `key` and made or changed."""
    actor, spec = actor_of(request), object_spec(name)
    if given.verb == "upsert":
        return 200, {"results": upsert(actor, spec, given.records, given.key)}
    ids = resolve_ids(actor, spec, given.ids, Ask(filter=given.filter, q=given.q, view=given.view), given.verb)
    if len(ids) > SMALL:
        return 202, {"job": bulk_later(actor, spec, given.verb, ids, given.values)}
    results = bulk(actor, spec, given.verb, ids, given.values)
    note_refused_results(name, results)
    lacking = unable(spec, [r["id"] for r in results if r["ok"]], given.values.get("owner")) if given.verb == "assign" else None
    return 200, {"results": results, **({"unable": lacking} if lacking else {})}


@router.post("/records/{name}/{int:id}/actions/{action}")
def act(request: HttpRequest, name: str, id: int, action: str, given: JsonIn[Body]) -> Body:
    """Run a verb on one record. With a `version` that is stale it is refused with the record as it now is."""
    actor, spec = actor_of(request), object_spec(name)
    found = find_action(spec, action)
    values, version = (given, None) if any(f.name == "version" for f in found.input) else apart(given)
    try:
        outcome = run_action(actor, spec, action, [id], values, version)
    except Conflict as problem:
        if problem.code == "stale":
            problem.facts["current"] = whole(actor, spec, id)
        raise
    if found.traceless:
        record("act", name, id, text=translate(found.label), facts={"action": action})
    result: Body = {"record": None, "message": outcome.message}
    with suppress(NotFound):  # it may have gone, or out of sight
        result["record"] = whole(actor, spec, id)
    if outcome.open:
        result["open"] = {"object": outcome.open[0], "id": outcome.open[1]}
    if outcome.go:
        result["go"] = outcome.go
    if outcome.waiting:
        result["waiting"] = True
    if outcome.warnings:
        result["warnings"] = list(outcome.warnings)
    return result | ({"data": outcome.data} if outcome.data is not None else {})


@router.get("/records/{name}/{int:id}/actions/{action}")
def act_defaults(request: HttpRequest, name: str, id: int, action: str) -> Body:
    """What the form of an action is prefilled with for this record."""
    actor, spec = actor_of(request), object_spec(name)
    found = find_action(spec, action)
    with Work(actor) as work:
        row = work.get(name, id, "view", lock=False)
        if not may_run(actor, spec, found):
            raise refused(found)
    clear = {n: v if n == "id" or readable(actor, spec, spec.fields[n]) else None for n, v in row.values.items()}
    values = found.defaults(Row(spec, row.id, clear)) if found.defaults else {}
    return {"values": {f.name: f.kind.to_wire(values[f.name], f) for f in found.input if values.get(f.name) is not None}}


class Selection(Schema):
    ids: list[int] = Field([], max_length=10_000)
    input: dict[str, Any] = {}


@router.post("/records/{name}/actions/{action}")
def act_many(request: HttpRequest, name: str, action: str, given: Selection) -> Body:
    """Run a verb on a selection, or one that belongs to the list."""
    actor, spec = actor_of(request), object_spec(name)
    if find_action(spec, action).on == "list":
        outcome = run_action(actor, spec, action, [], given.input)
        return {"message": outcome.message, "data": outcome.data}
    results = run_many(actor, spec, action, given.ids, given.input)
    note_refused_results(name, results)
    return {"results": results}


class GroupBy(Schema):
    field: str
    bucket: str | None = None


class MeasureIn(Schema):
    fn: str
    field: str | None = None
    as_: str = Field("", alias="as", max_length=60)


class Aggregate(Schema):
    group_by: list[str | GroupBy] = Field([], max_length=4)
    measures: list[MeasureIn] = Field([], max_length=20)
    filter: Any = None
    q: str = Field("", max_length=200)
    view: str = Field("", max_length=60)
    having: Any = None
    sort: str = Field("", max_length=200)
    limit: int = Field(1000, ge=1, le=10_000)


@router.post("/records/{name}/aggregate")
def aggregate_(request: HttpRequest, name: str, given: Aggregate) -> Body:
    """Figures over records, grouped."""
    groups = tuple(Group(g) if isinstance(g, str) else Group(g.field, g.bucket) for g in given.group_by)
    measures = tuple(Measure(m.fn, m.field, m.as_) for m in given.measures) or (Measure("count", None, "count"),)
    ask = Ask(filter=given.filter, q=given.q, view=given.view)
    asked = Totals(groups, measures, ask, given.having, given.sort, given.limit)
    answer = aggregate(actor_of(request), object_spec(name), asked)
    record("analyse", name, rows=len(answer["rows"]))
    return answer


def written(actor: Actor, spec: ObjectSpec, id_: int, warnings: Sequence[str] = ()) -> Body:
    """The record that was just written; only its id when the writer gave it out of his own sight."""
    record = whole(actor, spec, id_) if visible_ids(actor, spec, [id_]) else {"id": id_, "_gone": True}
    return record | ({"_warnings": list(warnings)} if warnings else {})


def whole(actor: Actor, spec: ObjectSpec, id_: int) -> Body:
    """A record with all readable fields and what the actor may do with it."""
    found = get_record(actor, spec, id_)
    verbs = ("edit", "delete", "assign")
    granted = verbs_on(actor, spec, id_, verbs)
    can = {verb: verb in granted for verb in verbs}
    if can["edit"] and spec.settled:
        can["edit"] = not meeting(spec, spec.settled, [id_])
    return {**found, "_can": {**can, "actions": available(actor, id_, spec)}, "_deleted": False}

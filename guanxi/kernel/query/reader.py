"""The one door for reads: list, count, one record, ids. Every question starts from what the actor may see."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from guanxi.base.errors import Invalid, NotFound
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, require, scope
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec, View
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import both, parse_filter
from guanxi.kernel.query.order import Order, decode_cursor, encode_cursor, parse_sort
from guanxi.kernel.query.output import Output, all_paths, default_paths
from guanxi.kernel.query.routes import LIVE, Question, count_rows, find_page
from guanxi.kernel.query.search import compile_search
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import Builder, ident
from guanxi.kernel.storage.rows import run, run_dicts

MAX_LIMIT = 200


@dataclass(frozen=True)
class Ask:
    """A list as asked for. `filter` is JSON; `view` names a ready-made scene of the object."""

    filter: Any = None
    sort: str = ""
    fields: tuple[str, ...] = ()
    q: str = ""
    limit: int = 50
    cursor: str = ""
    view: str = ""
    count: bool = False
    deleted: bool = False


@dataclass(frozen=True)
class Listing:
    """A page of rows, the cursor of the next page, and the count if asked for: `{value, exact}`."""

    rows: list[dict[str, Any]]
    next: str | None
    count: dict[str, Any] | None = None


def list_records(actor: Actor, spec: ObjectSpec, ask: Ask) -> Listing:
    """One page of what the actor may see. Raises Invalid naming the wrong part, NotFound without the right to view."""
    require(actor, spec, "view")
    source = Source(actor, spec)
    order = order_of(source, ask)
    question = pose(source, ask, order)
    limit = max(1, min(ask.limit, MAX_LIMIT))
    after, nulls = decode_cursor(order, ask.cursor) if ask.cursor else (None, False)
    page = find_page(question, limit + 1, after, nulls)
    found = [(row, nulls) for row in page.rows]
    if order.phased and not nulls and len(found) <= limit:
        rest = find_page(question, limit + 1 - len(found), None, True)
        found += [(row, True) for row in rest.rows]
    more, found = len(found) > limit, found[:limit]
    rows = Output(Source(actor, spec), ask.fields or columns_of(source, ask)).rows([row[0] for row, _ in found])
    next_ = encode_cursor(order, list(found[-1][0][1:]), found[-1][1]) if more else None
    return Listing(rows, next_, counted(question, page.count) if ask.count else None)


def counted(question: Question, known: int | None) -> dict[str, Any]:
    """The count as the interface shows it."""
    value, exact = (known, True) if known is not None else count_rows(question)
    return {"value": value, "exact": exact}


def pose(source: Source, ask: Ask, order: Order) -> Question:
    """The conditions of a list on its source."""
    view = scene(source.actor, source.spec, ask.view)
    node = both(parse_filter(ask.filter), parse_filter(dict(view.filter)))
    deleted = "t.deleted_at is not null" if ask.deleted else LIVE
    condition = compile_filter(source, node)
    q = f"{ask.q} {view.q}".strip()
    like, grams = compile_search(source, q) if q else ("true", "true")
    key = (source.actor.key, source.spec.name, question_key(ask))
    return Question(
        source, order, [deleted, condition], source.branches, like, grams,
        filtered=condition != "true" or ask.deleted, key=key, node=node,
    )  # fmt: skip


def question_key(ask: Ask) -> str:
    text = orjson.dumps([ask.filter, ask.q, ask.view, ask.deleted, ask.sort])
    return hashlib.sha1(text, usedforsecurity=False).hexdigest()


EVERYTHING = View("", "")


def scene(actor: Actor, spec: ObjectSpec, key: str) -> View:
    """The scene called `key`: a ready-made one of the object, or one that is kept (a saved view, the starred records). An
    unknown one is refused."""
    if not key:
        return EVERYTHING
    view = next((v for v in spec.views if v.key == key), None)
    for kept in kernel().scenes:
        view = view or kept(actor, spec, key)
    if view is None:
        raise Invalid.at("view", "unknown_view", say("没有视图“{view}”。", view=key[:40]))
    return view


def order_of(source: Source, ask: Ask) -> Order:
    """The order asked for, else the scene's, else the object's."""
    sort = ask.sort or (scene(source.actor, source.spec, ask.view).sort if ask.view else "")
    return parse_sort(source, sort or source.spec.sort)


def columns_of(source: Source, ask: Ask) -> list[str]:
    """The columns of the scene where it has some, else the declared ones."""
    chosen = scene(source.actor, source.spec, ask.view).columns if ask.view else ()
    return list(chosen) or default_paths(source)


def get_record(actor: Actor, spec: ObjectSpec, id_: int, fields: Sequence[str] = ()) -> dict[str, Any]:
    """One record, or NotFound when it does not exist or may not be known. Deleted ones only for the recycle bin."""
    require(actor, spec, "view")
    source = Source(actor, spec)
    output = Output(source, fields or all_paths(source))
    allowed = "" if source.branches is None else f" and ({' or '.join(source.branches) or 'false'})"
    rows = output.rows([id_], f" and t.deleted_at is null{allowed}")
    if not rows:
        raise NotFound()
    return rows[0]


def verbs_on(actor: Actor, spec: ObjectSpec, id_: int, verbs: Sequence[str]) -> set[str]:
    """Those of `verbs` that the actor may do to a record he sees; one query, none where the scope says it all."""
    build, tests = Builder(), {}
    granted: set[str] = set()
    for verb in verbs:
        branches = scope(actor, spec, verb).branches(build, "t")
        if branches is None:
            granted.add(verb)
        elif branches:
            tests[verb] = f"coalesce({' or '.join(branches)}, false)"
    if tests:
        sql = f"select {', '.join(tests.values())} from {ident(spec.table)} t where t.id = {build.param(id_)}"
        found = run(sql, build.params)
        granted |= {verb for verb, yes in zip(tests, found[0], strict=True) if yes} if found else set()
    return granted


def visible_ids(actor: Actor, spec: ObjectSpec, ids: Sequence[int], verb: str = "view", *, deleted: bool = False) -> list[int]:
    """Those of `ids` that the actor may `verb`, in the order given."""
    source = Source(actor, spec)
    branches = scope(actor, spec, verb).branches(source.build, "t")
    allowed = "true" if branches is None else f"({' or '.join(branches) or 'false'})"
    state = "is not null" if deleted else "is null"
    sql = f"select t.id from {ident(spec.table)} t where t.id = any({source.build.param(list(ids))}::bigint[]) and t.deleted_at {state} and {allowed}"
    found = {row[0] for row in run(sql, source.build.params)}
    return [i for i in ids if i in found]


def nowhere(actor: Actor) -> tuple[ObjectSpec, int]:
    """Where to look for a file or a comment that is not there: looking takes as long as where one is hidden."""
    owned = [s for s in snapshot().objects.values() if s.owned]
    return next((s for s in owned if may(actor, s, "view")), owned[0]), 0


def matching_ids(actor: Actor, spec: ObjectSpec, ask: Ask, verb: str, limit: int) -> list[int]:
    """All ids that a list would show and on which the actor may `verb`, at most `limit`."""
    require(actor, spec, "view")
    source = Source(actor, spec)
    question = pose(source, ask, parse_sort(source, "id"))
    rows = run(f"select t.id from {source.from_sql} where {question.where(indexed=True)} order by t.id limit {limit}", source.build.params)
    ids = [r[0] for r in rows]
    return ids if verb == "view" else visible_ids(actor, spec, ids, verb)


def ordered_ids(actor: Actor, spec: ObjectSpec, ask: Ask) -> array[int]:
    """The ids of everything a list would show, in its order: what exports walk along."""
    require(actor, spec, "view")
    source = Source(actor, spec)
    order = order_of(source, ask)
    where = pose(source, ask, order).where(indexed=True)
    terms = [f"{t} nulls last" if i == 0 and order.phased else t for i, t in enumerate(order.terms(False))]
    sql = f"select t.id from {source.from_sql} where {where} order by {', '.join(terms)}"
    return array("q", (row[0] for row in run(sql, source.build.params)))


def stream(actor: Actor, spec: ObjectSpec, ask: Ask, paths: Sequence[str], chunk: int = 2000) -> Iterator[list[dict[str, Any]]]:
    """All rows of a list in chunks, in its order; memory stays flat."""
    ids = ordered_ids(actor, spec, ask)
    for start in range(0, len(ids), chunk):
        yield Output(Source(actor, spec), paths).rows(ids[start : start + chunk])


def raw_rows(name: str, where: str = "true", params: Any = None) -> list[dict[str, Any]]:
    """Rows of an object by column name, without rights: for rules and derivations inside the unit of work only."""
    spec = object_spec(name)
    columns = ", ".join(ident(f.column) for f in spec.fields.values() if f.stored)
    return run_dicts(f"select {columns} from {ident(spec.table)} t where t.deleted_at is null and {where}", params)

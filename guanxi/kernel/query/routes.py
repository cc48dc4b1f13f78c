"""How a page of ids is found: the same rows by whichever route is cheapest for this actor and filter (db-spike C).

collect   gather all that matches, up to a cap, and sort. Gives the exact count as well. First choice for people who see
          little: then not even a search needs its index.
probe     everything is visible: look only at the first rows in sort order. When matches are common.
walk      the same within the scope, of which indexes find the first rows; first among records changed lately (statistics.py), and
          for each of a few departments on its own.
ordered   one ordered, limited query per branch of the scope, merged: many visible rows, but old ones.
plain     let the planner walk the index: everything is visible and nothing is filtered.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.access.scope import EACH, Walk
from guanxi.kernel.query.filters import EVERYTHING, Node, ands
from guanxi.kernel.query.order import Order
from guanxi.kernel.query.source import Source
from guanxi.kernel.query.statistics import known, recent, share
from guanxi.kernel.storage.build import columns_of, id_list, ident
from guanxi.kernel.storage.held import asked_columns, board_columns, board_keys
from guanxi.kernel.storage.memory import Memory
from guanxi.kernel.storage.rows import run

LIVE = "t.deleted_at is null"
CAP = 10_000
MANY = 60_000  # records that are still gathered by id for a sum over them
PROBE = 2_000  # rows looked at first
DEEP = 60_000  # rows looked at when the first ones promise enough
SHARE = 15  # rows within the scope looked at for each that is wanted, where statistics tell nothing
AMPLE = 1.5  # times the rows that are expected to suffice
SCOPED = 6_000  # rows within the scope looked at if that promises to suffice; each of them has to be fetched
TRIES = 2  # stretches in which matches are looked for that no index holds
SOON = 60.0  # seconds for which something is remembered of a question
LATE = 600.0  # the same of a whole scope, which moves slowly
LEAST = 1e-9  # part of the records that meet a filter, in place of none

_wide: Memory[bool] = Memory(SOON)  # questions with more answers than CAP
_parts: Memory[float] = Memory(SOON)  # which part of all records a question is about
_sizes: Memory[float] = Memory(LATE)  # how many records a scope holds
_longer: Memory[float] = Memory(LATE)  # how much longer a stretch must be for a scope, or for a question
_little: Memory[bool] = Memory(LATE)  # whether a scope holds at most so many records


@dataclass
class Page:
    """Found ids with their sort keys, and the count where the route learned it."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    count: int | None = None


@dataclass
class Question:
    """What is asked: conditions that every row meets, the scope's branches, the search, the order."""

    source: Source
    order: Order
    conditions: list[str]
    branches: list[str] | None
    like: str = "true"
    grams: str = "true"  # what an index can serve of `like`
    filtered: bool = False
    key: tuple[Any, ...] = ()
    node: Node = EVERYTHING  # the filter as a tree

    def where(self, *more: str, indexed: bool = False, branch: str | None = None) -> str:
        """The whole WHERE, for one branch of the scope or for all of them."""
        parts = [*self.conditions, *more, self.grams if indexed else "true", self.like]
        if branch is not None:
            parts.append(branch)
        elif self.branches is not None:
            parts.append(f"({' or '.join(self.branches) or 'false'})")
        return " and ".join(p for p in parts if p != "true") or "true"

    @property
    def searching(self) -> bool:
        return self.like != "true"

    @property
    def asked(self) -> Question:
        """The same of everybody's records."""
        return Question(self.source, self.order, self.conditions, None, self.like, self.grams)

    def part(self) -> float | None:
        """Which part of everybody's records meets what is asked, as far as statistics tell (0 to 1)."""
        if not self.picky:
            return 1.0
        # Without `like`: it holds wherever the index finds the word, but the planner takes the two for independent.
        everybodys = Question(self.source, self.order, [*self.conditions, self.grams], None)
        found = _parts.get(self.key) or share(self.source, everybodys.where())
        return found if found is None else _parts.put(self.key, found)

    def scope_size(self) -> float:
        """How many records the whole scope holds, as far as statistics tell; remembered for a while."""
        where = f"{self.conditions[0]} and ({' or '.join(self.branches or ['true'])})"
        return _sizes.ask(self.key[:2], lambda: (share(self.source, where) or 0.0) * known(self.source.spec.table).rows)

    @property
    def picky(self) -> bool:
        """Something is asked beside the scope."""
        return self.filtered or self.searching

    @property
    def bare(self) -> bool:
        """Nothing is filtered and everything is visible."""
        return self.branches is None and not self.picky


def find_page(question: Question, limit: int, after: list[Any] | None, nulls: bool) -> Page:
    """At most `limit` ids in order, continuing after the keys `after`. Rows are `(id, key1, key2, …)`."""
    if question.branches == []:
        return Page(count=0)
    if question.bare:
        return Page(plain_rows(question, limit, after, nulls))
    if sees_little(question):
        page = collect(question, limit, after, nulls, indexed=False)
        if page.count is not None:
            return page
    first = probe_rows if question.branches is None else walk_rows
    found = first(question, limit, after, nulls)
    if found:
        return found
    if question.picky and not _wide.get(question.key):
        page = collect(question, limit, after, nulls)
        if page.count is not None:
            return page
        _wide.put(question.key, True)
    return Page(ordered_rows(question, limit, after, nulls))


def sees_little(question: Question, most: int = CAP) -> bool:
    """Whether the whole scope of the actor holds at most `most` records of this object; remembered for a while."""
    if question.branches is None or not question.source.scope.drivable():
        return False
    alone = Question(question.source, question.order, [LIVE], question.branches)
    return _little.ask((*question.key[:2], most), lambda: count_rows(alone, most)[1])


def count_rows(question: Question, most: int = CAP) -> tuple[int, bool]:
    """`(value, exact)`: counted up to `most`; that there are more is remembered for a while."""
    if question.branches == []:
        return 0, True
    key = (*question.key, most)
    if question.key and _wide.get(key):
        return most, False
    rows = run(f"select count(*) from ({gathered(question, [], most=most)}) m", question.source.build.params)
    if rows[0][0] > most and question.key:
        _wide.put(key, True)
    return min(int(rows[0][0]), most), rows[0][0] <= most


def gathered(question: Question, keys: list[str], *, indexed: bool = True, most: int = CAP) -> str:
    """SQL of the distinct matching ids with keys, at most `most` + 1 from each branch."""
    source = question.source
    columns = ", ".join(["t.id", *(f"{k} as k{i}" for i, k in enumerate(keys))])
    driving = None if question.branches is None else source.driving
    wheres = [question.where(indexed=indexed)] if driving is None else [
        question.where(indexed=indexed, branch=b) for b in driving or ["false"]
    ]  # fmt: skip
    parts = [f"(select {columns} from {source.from_sql} where {where} limit {most + 1})" for where in wheres]
    return " union ".join(parts) if len(parts) > 1 else parts[0]


def collect(question: Question, limit: int, after: list[Any] | None, nulls: bool, *, indexed: bool = True) -> Page:
    """All matches sorted; `count` is None when there are more than CAP, and then the rows mean nothing."""
    order, build = question.order, question.source.build
    names = [f"k{i}" for i in range(len(order.keys))]
    conditions = [f"k0 is {'' if nulls else 'not '}null"] if order.phased else []
    if after is not None:
        conditions.append(order.after(build, after, nulls, names))
    where, by = " and ".join(conditions) or "true", ", ".join(order.terms(nulls, names))
    sql = (
        f"with m as materialized ({gathered(question, [k.sql for k in order.keys], indexed=indexed)}) "
        f"select c.n, p.* from (select count(*) n from m) c "
        f"left join lateral (select id, {', '.join(names)} from m where {where} order by {by} limit {limit}) p on true"
    )
    rows = run(sql, build.params)
    count = rows[0][0]
    return Page([r[1:] for r in rows if r[1] is not None], count if count <= CAP else None)


def phase_conditions(question: Question, after: list[Any] | None, nulls: bool) -> list[str]:
    first = question.order.keys[0].sql
    conditions = [f"{first} is {'' if nulls else 'not '}null"] if question.order.phased else []
    if after is not None:
        conditions.append(question.order.after(question.source.build, after, nulls))
    return conditions


def select_rows(question: Question, from_sql: str, where: str, limit: int, nulls: bool) -> str:
    keys = ", ".join(k.sql for k in question.order.keys)
    return f"select t.id, {keys} from {from_sql} where {where} order by {question.order.sql(nulls)} limit {limit}"


def plain_rows(question: Question, limit: int, after: list[Any] | None, nulls: bool) -> list[tuple[Any, ...]]:
    where = question.where(*phase_conditions(question, after, nulls))
    return run(select_rows(question, question.source.from_sql, where, limit, nulls), question.source.build.params)


def probe_rows(question: Question, limit: int, after: list[Any] | None, nulls: bool) -> Page | None:
    """Matches among the first rows of the order; only worth while where an index gives that order. When too few of the
    first PROBE rows match, more are looked at, if that promises to suffice."""
    if not question.order.walkable:
        return None
    rows = probe(question, limit, after, nulls, PROBE)
    if 3 <= len(rows) < limit and len(rows) * DEEP > limit * PROBE:
        deeper = int(PROBE * 1.5 * limit / len(rows))
        rows += probe(question, limit - len(rows), list(rows[-1][1:]), nulls, deeper)
    return Page(rows) if len(rows) >= limit else None


def first_rows(question: Question, conditions: list[str], nulls: bool, depth: int) -> str:
    """SQL of the first rows of the order for which these conditions hold, whatever else is asked of them."""
    base = " and ".join([question.conditions[0], *conditions])
    # Columns are those of the table at this moment; nothing is prepared, so a column added later does no harm.
    table = ident(question.source.spec.table)
    return f"(select t.* from {table} t where {base} order by {question.order.sql(nulls)} limit {depth})"


def probe(question: Question, limit: int, after: list[Any] | None, nulls: bool, depth: int) -> list[tuple[Any, ...]]:
    from_sql = question.source.from_table(first_rows(question, phase_conditions(question, after, nulls), nulls, depth))
    return run(select_rows(question, from_sql, question.where(), limit, nulls), question.source.build.params)


def walk_rows(question: Question, limit: int, after: list[Any] | None, nulls: bool) -> Page | None:
    """Matches among the first rows within the scope, found along indexes that hold what the scope asks. Where they hold what
    else is asked too, the walk itself finds the matches; else each row has to be fetched, and only so many are.

    First among records changed lately, in which a scope that is spread evenly has enough; then, when there were too few, in a
    longer stretch, and among all at last. How long it had to be is remembered."""
    if not question.order.walkable:
        return None
    part, held = question.part(), is_held(question)
    if part is None:
        part = 1.0 if held else 1 / SHARE
    wanted = limit * AMPLE / max(part, LEAST)  # rows within the scope
    if not held and wanted > SCOPED:
        if not question.searching or question.grams != "true":
            return None
        wanted = SCOPED  # no index finds a single character: all records would have to be looked at
    share_of_scope, key = wanted / max(CAP, question.scope_size()), question.key if question.picky else question.key[:2]
    longer = _longer.get(key) or _longer.get(question.key[:2]) or 1.0
    for tries in itertools.count():
        since = recent(question.source, question.order, after, nulls, share_of_scope * longer)
        if question.picky and not (since if held else tries < TRIES):
            return None  # fewer match than was expected
        rows = ordered_rows(question, limit, after, nulls, since, 0 if held else int(wanted))
        if len(rows) >= limit or not (since or question.picky):
            return Page(rows)
        if not since:
            return None
        longer *= min(8.0, max(2.0, AMPLE * limit / max(1, len(rows))))
        _longer.put(key, longer)
    return None


def is_held(question: Question) -> bool:
    """Whether indexes in this order hold all that the filter asks: nothing, or what rights ask, or one column of a board."""
    if not question.picky:
        return True
    spec, source = question.source.spec, question.source
    asked = columns_of(" and ".join(question.conditions))
    if question.searching or source.joins or asked is None or not question.order.by_change or question.conditions[0] != LIVE:
        return False
    held = {"id", "updated_at", "deleted_at", *asked_columns(spec)}
    keys = set(board_keys(spec))
    fixed = {spec.fields[c.path].column for c in ands(question.node) if c.op == "eq" and c.value is not None and c.path in spec.fields}
    return asked <= held or (bool(keys) and keys <= fixed and asked <= held | keys | {*board_columns(spec)})


def ordered_rows(
    question: Question, limit: int, after: list[Any] | None, nulls: bool, since: Sequence[str] = (), depth: int = 0
) -> list[tuple[Any, ...]]:
    """Each branch of the scope walked in order on its own, then merged; among those for which `since` holds, else, where `depth`
    is given, among the first so many."""
    if question.branches is None:
        return plain_rows(question, limit, after, nulls)
    order, source = question.order, question.source
    phase = [*phase_conditions(question, after, nulls), *since]
    names = [f"k{i}" for i in range(len(order.keys))]
    keys = ", ".join(f"{k.sql} as {n}" for k, n in zip(order.keys, names, strict=True))
    by = f"order by {', '.join(order.terms(nulls, names))} limit {limit}"
    parts = []
    for walk in (source.walks if order.by_change else None) or [Walk(b) for b in question.branches or ["true"]]:
        from_sql, where = source.from_sql, question.where(*phase, branch=walk.sql)
        if depth and not since:
            from_sql, where = source.from_table(first_rows(question, [*phase, walk.sql], nulls, depth)), question.asked.where()
        sql = f"select t.id, {keys} from {from_sql} where {where} order by {order.sql(nulls)} limit {limit}"
        if walk.ids:
            sql = f"select x.* from unnest({id_list(walk.ids)}) {EACH}(id) cross join lateral ({sql}) x {by}"
        parts.append(f"({sql})")
    return run(f"select * from ({' union '.join(parts)}) u {by}", source.build.params)

"""Which records: a small algebra with two faces, SQL for the database and `accepts` for one record in memory.

A scope is an OR of branches. Each comes in two forms: *driving*, which an index can serve alone, for gathering few rows;
and plain, which is cheap to test on a row at hand. The reader chooses (query/routes.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from guanxi.kernel.storage.build import Builder, id_list
from guanxi.kernel.storage.memory import Memory
from guanxi.kernel.storage.rows import fetch_row, run

MANY = 60_000
EACH = "gx_each"
FEW = 64  # ids for each of which an index is walked on its own
#: Whether the targets of a reference are few enough; a scope is compiled anew whenever a right changes.
_drivable: Memory[bool] = Memory(600)


class Scope(Protocol):
    """A set of records of one object."""

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        """SQL conditions whose OR is the scope; None for everything, [] for nothing."""

    def drivable(self) -> bool:
        """Whether an index can serve every branch: False means that there is far too much to gather."""

    def accepts(self, record: Mapping[str, Any]) -> bool:
        """Whether the record, given by column, lies in the scope."""


@dataclass(frozen=True)
class Everything:
    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        return None

    def drivable(self) -> bool:
        return True

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return True


@dataclass(frozen=True)
class Nothing:
    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        return []

    def drivable(self) -> bool:
        return True

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return False


@dataclass(frozen=True)
class Among:
    """The column holds one of the ids: owner is me, or department is one of mine."""

    column: str
    ids: tuple[int, ...]

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        if not self.ids:
            return []
        if len(self.ids) == 1:
            return [f'{alias}."{self.column}" = {int(self.ids[0])}']
        return [f'{alias}."{self.column}" = any({id_list(self.ids)})']

    def drivable(self) -> bool:
        return True

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return record.get(self.column) in self.ids


@dataclass(frozen=True)
class Holds:
    """The column holds one of a few values: a quote that was sent, an activity that may be shown outside."""

    column: str
    values: tuple[Any, ...]

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        return [f'{alias}."{self.column}" = {build.param(value)}' for value in self.values]

    def drivable(self) -> bool:
        return True

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return record.get(self.column) in self.values


@dataclass(frozen=True)
class Listed:
    """The array column names the id: I am a related employee."""

    column: str
    id: int

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        return [f'{alias}."{self.column}" @> {id_list((self.id,))}']

    def drivable(self) -> bool:
        return True

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return self.id in (record.get(self.column) or ())


@dataclass(frozen=True)
class Overlaps:
    """The array column has one of the ids: a further responsible department is in my range, it is shared with a node of mine."""

    column: str
    ids: tuple[int, ...]

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        return [f'{alias}."{self.column}" && {id_list(self.ids)}'] if self.ids else []

    def drivable(self) -> bool:
        return True

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return not set(self.ids).isdisjoint(record.get(self.column) or ())


@dataclass(frozen=True)
class Unclaimed:
    """The record belongs to nobody: as a customer it governs nobody."""

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        return [f"({alias}.owner_id is null and {alias}.department_id is null)"]

    def drivable(self) -> bool:
        return False

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return record.get("owner_id") is None and record.get("department_id") is None


@dataclass(frozen=True)
class AllOf:
    """Crossed conditions (PERM-007): the first that cuts anything off drives, the others are tested on each row."""

    scopes: tuple[Scope, ...]

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        result: list[str] | None = None
        for scope in self.scopes:
            found = scope.branches(build, alias, driving=driving and result is None)
            if found is None:
                continue
            if not found:
                return []
            also = found[0] if len(found) == 1 else f"({' or '.join(found)})"
            result = found if result is None else [f"({branch}) and {also}" for branch in result]
        return result

    def drivable(self) -> bool:
        return next((s.drivable() for s in self.scopes if not isinstance(s, Everything)), True)

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return all(scope.accepts(record) for scope in self.scopes)


@dataclass(frozen=True)
class AnyOf:
    scopes: tuple[Scope, ...]

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        result: list[str] = []
        arrays: list[str] = []  # one branch for all of them: each finds few, and a statement with fewer branches is planned sooner
        for scope in self.scopes:
            found = scope.branches(build, alias, driving=driving)
            if found is None:
                return None
            (arrays if by_array(scope) else result).extend(found)
        return [*result, f"({' or '.join(arrays)})"] if arrays else result

    def drivable(self) -> bool:
        return all(scope.drivable() for scope in self.scopes)

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return any(scope.accepts(record) for scope in self.scopes)


@dataclass(frozen=True)
class Without:
    """`scope`, but for what lies in `other`."""

    scope: Scope
    other: Scope

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        taken = self.other.branches(build, alias)
        if taken is None:
            return []
        found = self.scope.branches(build, alias, driving=driving)
        if not taken:
            return found
        left = f"({' or '.join(taken)}) is not true"
        return [left] if found is None else [f"({branch}) and {left}" for branch in found]

    def drivable(self) -> bool:
        return self.scope.drivable()

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return self.scope.accepts(record) and not self.other.accepts(record)


def by_array(scope: Scope) -> bool:
    """Whether an index of an array column finds what is in the scope."""
    return isinstance(scope, Listed | Overlaps) or (isinstance(scope, AllOf) and bool(scope.scopes) and by_array(scope.scopes[0]))


def any_of(scopes: Iterable[Scope]) -> Scope:
    """Their union, in its simplest form: the rest of the kernel asks whether a scope is Everything."""
    parts: dict[Scope, None] = {}
    for scope in scopes:
        parts.update(dict.fromkeys(scope.scopes if isinstance(scope, AnyOf) else (scope,)))
    kept = tuple(s for s in parts if not isinstance(s, Nothing))
    if any(isinstance(s, Everything) for s in kept):
        return Everything()
    return AnyOf(kept) if kept else Nothing()


@dataclass(frozen=True)
class Through:
    """The record that `column` points to lies in `scope` of `table`; an empty reference counts as `when_empty`.

    To test a row it compiles to a scalar subquery, which the planner can only run by primary key; EXISTS in an OR becomes
    a hashed scan of the whole target (db-spike C). To drive, it looks up the targets in reach, unless they are too many.
    """

    column: str
    table: str
    scope: Scope
    when_empty: bool

    @property
    def governing(self) -> Scope:
        """The targets that let somebody through."""
        return AnyOf((self.scope, Unclaimed())) if self.when_empty else self.scope

    def condition(self, build: Builder, alias: str) -> str | None:
        """The test of one row, or None when it always holds."""
        inner = build.alias()
        branches = self.governing.branches(build, inner)
        if branches is None:
            return None if self.when_empty else f'{alias}."{self.column}" is not null'
        hit = " or ".join(branches) or "false"
        empty = f'{alias}."{self.column}" is null' if self.when_empty else "false"
        return (
            f'coalesce((select {hit} from "{self.table}" {inner} '
            f'where {inner}.id = {alias}."{self.column}" and {inner}.deleted_at is null), {empty})'
        )

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        if not driving or not self.drivable():
            return [self.condition(build, alias) or "true"]
        reach = self.reach(build)
        if reach is None:
            return [f'{alias}."{self.column}" is not null']
        return [f'{alias}."{self.column}" = any(array({reach}))'] if reach else []

    def reach(self, build: Builder) -> str | None:
        """SQL of the ids of the targets in reach, at most MANY + 1 a branch; None for all, empty for none."""
        inner = build.alias()
        branches = self.scope.branches(build, inner, driving=True)
        if branches is None:
            return None
        return " union ".join(
            f'(select {inner}.id from "{self.table}" {inner} where {inner}.deleted_at is null and {branch} limit {MANY + 1})'
            for branch in branches
        )

    def drivable(self) -> bool:
        """Whether the targets in reach are few enough to look up one by one; remembered for a while."""
        return _drivable.ask((self.table, self.scope), self.are_few)

    def are_few(self) -> bool:
        """The same counted."""
        build = Builder()
        reach = self.reach(build)
        return not reach or int(run(f"select count(*) from ({reach}) r", build.params)[0][0]) <= MANY

    def accepts(self, record: Mapping[str, Any]) -> bool:
        target = record.get(self.column)
        if target is None:
            return self.when_empty
        row = fetch_columns(self.table, target)
        return row.get("deleted_at") is None and self.governing.accepts(row)


@dataclass(frozen=True)
class Governed:
    """`scope`, and besides the governing customer must be reachable (PERM-018)."""

    scope: Scope
    governor: Through

    def branches(self, build: Builder, alias: str, *, driving: bool = False) -> list[str] | None:
        branches = self.scope.branches(build, alias, driving=driving)
        also = self.governor.condition(build, alias)
        if also is None:
            return branches
        return [also] if branches is None else [f"({b}) and {also}" for b in branches]

    def drivable(self) -> bool:
        return self.scope.drivable()

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return self.scope.accepts(record) and self.governor.accepts(record)


@dataclass(frozen=True)
class Walk:
    """A branch of a scope to be walked in an order; with `ids` for each of them on its own, that `sql` calls EACH.id."""

    sql: str
    ids: tuple[int, ...] = ()


def walks(scope: Scope, build: Builder, alias: str) -> list[Walk] | None:
    """The branches of a scope, where a column may hold one of a few ids in the form of one walk for each: an index over column and
    order finds the first rows of each, where a condition over all of them would have to gather or to wade through others. None
    where there is no such form."""
    if isinstance(scope, Among) and 1 < len(scope.ids) <= FEW:
        return [Walk(f'{alias}."{scope.column}" = {EACH}.id', scope.ids)]
    if isinstance(scope, AnyOf):
        arrays = tuple(s for s in scope.scopes if by_array(s))
        parts = [walks(s, build, alias) for s in scope.scopes if s not in arrays]
        parts.append(plainly(AnyOf(arrays), build, alias))
        return None if None in parts else [walk for part in parts for walk in part or ()]
    if isinstance(scope, AllOf) and (narrow := [s for s in scope.scopes if not isinstance(s, Everything)]):
        first, rest = walks(narrow[0], build, alias), AllOf(tuple(narrow[1:])).branches(build, alias)
        return first if first is None or rest is None else [Walk(f"({w.sql}) and ({' or '.join(rest) or 'false'})", w.ids) for w in first]
    if isinstance(scope, Governed) and (found := walks(scope.scope, build, alias)):
        also = scope.governor.condition(build, alias)
        return [Walk(f"({walk.sql}) and {also}", walk.ids) for walk in found] if also else found
    return plainly(scope, build, alias)


def plainly(scope: Scope, build: Builder, alias: str) -> list[Walk] | None:
    branches = scope.branches(build, alias)
    return None if branches is None else [Walk(branch) for branch in branches]


def fetch_columns(table: str, id_: int) -> Mapping[str, Any]:
    """The access columns of one row, for `accepts`."""
    return fetch_row(table, id_) or {}

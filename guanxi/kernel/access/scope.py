"""Which records: a small algebra with two faces, SQL for the database and `accepts` for one record in memory.

A scope is an OR of branches, each of which an index can serve alone; the reader exploits that (query/routes.py).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from guanxi.kernel.storage.build import Builder
from guanxi.kernel.storage.rows import fetch_row, run
from guanxi.kernel.storage.sets import current_set

FEW = 10_000
_many: dict[tuple[object, ...], float] = {}


class Scope(Protocol):
    """A set of records of one object."""

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        """SQL conditions whose OR is the scope; None for everything, [] for nothing."""

    def accepts(self, record: Mapping[str, Any]) -> bool:
        """Whether the record, given by column, lies in the scope."""


@dataclass(frozen=True)
class Everything:
    def branches(self, build: Builder, alias: str) -> list[str] | None:
        return None

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return True


@dataclass(frozen=True)
class Nothing:
    def branches(self, build: Builder, alias: str) -> list[str] | None:
        return []

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return False


@dataclass(frozen=True)
class Among:
    """The column holds one of the ids: owner is me, or department is one of mine."""

    column: str
    ids: tuple[int, ...]

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        if not self.ids:
            return []
        if len(self.ids) == 1:
            return [f'{alias}."{self.column}" = {build.param(self.ids[0])}']
        return [f'{alias}."{self.column}" = any({build.param(list(self.ids))}::bigint[])']

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return record.get(self.column) in self.ids


@dataclass(frozen=True)
class Listed:
    """The array column names the id: I am a related employee."""

    column: str
    id: int

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        return [f'{alias}."{self.column}" @> {build.param([self.id])}::bigint[]']

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return self.id in (record.get(self.column) or ())


@dataclass(frozen=True)
class AnyOf:
    scopes: tuple[Scope, ...]

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        result: list[str] = []
        for scope in self.scopes:
            found = scope.branches(build, alias)
            if found is None:
                return None
            result += found
        return result

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return any(scope.accepts(record) for scope in self.scopes)


@dataclass(frozen=True)
class Through:
    """The record that `column` points to lies in `scope` of `table`; an empty reference counts as `when_empty`.

    Inside an AND it compiles to a scalar subquery, which the planner can only run per row by primary key; EXISTS in an OR
    becomes a hashed scan of the whole target (db-spike C). As a branch it names the few ids in reach, where they are few.
    """

    column: str
    table: str
    scope: Scope
    when_empty: bool

    def condition(self, build: Builder, alias: str) -> str | None:
        """The test of one row, or None when it always holds."""
        inner = build.alias()
        branches = self.scope.branches(build, inner)
        if branches is None:
            return None if self.when_empty else f'{alias}."{self.column}" is not null'
        hit = " or ".join(branches) or "false"
        empty = f'{alias}."{self.column}" is null' if self.when_empty else "false"
        return f'coalesce((select {hit} from "{self.table}" {inner} where {inner}.id = {alias}."{self.column}"), {empty})'

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        if self.scope.branches(Builder(), "x") is None:
            return [f'{alias}."{self.column}" is not null']
        ids = self.few_targets()
        if ids is None:
            return [self.condition(build, alias) or "true"]
        return [f'{alias}."{self.column}" = any({build.param(ids)}::bigint[])'] if ids else []

    def few_targets(self) -> list[int] | None:
        """The ids in reach when they are few, so that an index drives the branch; None when they are many, which is
        remembered for a minute. Resolved here because the planner misjudges the join (bench: 659 ms against 9)."""
        key = (current_set(), self.table, self.scope)
        if _many.get(key, 0.0) > time.monotonic():
            return None
        build = Builder()
        parts = [
            f'(select a.id from "{self.table}" a where {branch} limit {FEW + 1})'
            for branch in self.scope.branches(build, "a") or ["false"]
        ]
        ids = [r[0] for r in run(" union ".join(parts), build.params)]
        if len(ids) <= FEW:
            return ids
        if len(_many) > 20_000:
            _many.clear()
        _many[key] = time.monotonic() + 60.0
        return None

    def accepts(self, record: Mapping[str, Any]) -> bool:
        target = record.get(self.column)
        if target is None:
            return self.when_empty
        return self.scope.accepts(fetch_columns(self.table, target))


@dataclass(frozen=True)
class Governed:
    """`scope`, and besides the governing customer must be reachable (PERM-018)."""

    scope: Scope
    governor: Through

    def branches(self, build: Builder, alias: str) -> list[str] | None:
        branches = self.scope.branches(build, alias)
        also = self.governor.condition(build, alias)
        if also is None:
            return branches
        return [also] if branches is None else [f"({b}) and {also}" for b in branches]

    def accepts(self, record: Mapping[str, Any]) -> bool:
        return self.scope.accepts(record) and self.governor.accepts(record)


def fetch_columns(table: str, id_: int) -> Mapping[str, Any]:
    """The access columns of one row, for `accepts`."""
    return fetch_row(table, id_) or {}

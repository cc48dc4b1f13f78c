"""Sorting and key-set paging. Empty values come last in both directions, in a phase of their own, so that the plain
index on a column serves both directions without NULLS FIRST or LAST (db-spike C)."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import orjson

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.query.source import Source, unknown
from guanxi.kernel.storage.build import Builder

MAX_KEYS = 4


@dataclass(frozen=True)
class SortKey:
    """One expression of the order. `root` says that it is a column of the object's own table."""

    sql: str
    desc: bool
    nullable: bool
    root: bool
    indexed: bool


@dataclass(frozen=True)
class Order:
    """The whole order, always ended by the id so that it is total."""

    keys: tuple[SortKey, ...]
    text: str

    @property
    def phased(self) -> bool:
        """Whether rows with an empty first key form a second phase."""
        return self.keys[0].nullable

    @property
    def walkable(self) -> bool:
        """Whether an index of the object's table gives this order."""
        return self.keys[0].indexed and all(k.root for k in self.keys)

    @property
    def by_change(self) -> bool:
        """Whether it is the order that most indexes are in: changed last, first."""
        return [(k.sql, k.desc) for k in self.keys] == [('t."updated_at"', True), ("t.id", True)]

    def sql(self, nulls_phase: bool = False) -> str:
        """ORDER BY over the expressions."""
        return ", ".join(self.terms(nulls_phase))

    def terms(self, nulls_phase: bool, names: list[str] | None = None) -> list[str]:
        """The terms; `names` replaces the expressions by output names."""
        result = []
        for i, key in enumerate(self.keys):
            if i == 0 and nulls_phase:
                continue
            x = names[i] if names else key.sql
            nulls = " nulls last" if i and key.nullable else ""
            result.append(f"{x} {'desc' if key.desc else 'asc'}{nulls}")
        return result

    def after(self, build: Builder, values: list[Any], nulls_phase: bool, names: list[str] | None = None) -> str:
        """Condition for rows that come after the row with these key values."""
        keys = [(names[i] if names else k.sql, k, values[i]) for i, k in enumerate(self.keys) if not (i == 0 and nulls_phase)]
        if len({k.desc for _, k, _ in keys}) == 1 and not any(k.nullable for _, k, _ in keys[1:]):
            left, right = ", ".join(x for x, _, _ in keys), ", ".join(build.param(v) for _, _, v in keys)
            return f"({left}) {'<' if keys[0][1].desc else '>'} ({right})"
        return lexicographic(build, keys)


def lexicographic(build: Builder, keys: list[tuple[str, SortKey, Any]]) -> str:
    """The same for mixed directions and empty later keys."""
    alternatives, equal = [], ""
    for x, key, value in keys:
        if value is None:
            beyond = "false"
        else:
            beyond = f"{x} {'<' if key.desc else '>'} {build.param(value)}" + (f" or {x} is null" if key.nullable else "")
        alternatives.append(f"({equal}({beyond}))")
        equal += f"{x} is not distinct from {build.param(value)} and " if value is not None else f"{x} is null and "
    return f"({' or '.join(alternatives)})"


def parse_sort(source: Source, text: str) -> Order:
    """`-expected_amount,name` as an Order. Titles sort by pinyin. Raises Invalid for unknown or unsortable fields."""
    keys: list[SortKey] = []
    for part in [p for p in text.split(",") if p.strip()][:MAX_KEYS]:
        path, desc = part.strip().lstrip("-+"), part.strip().startswith("-")
        column = source.column(path)
        field, root = column.field, column.alias == "t"
        if not field.kind.sortable:
            raise unknown(path)
        if field.kind.references:
            keys.append(SortKey(source.title(path, column.alias, field), desc, True, False, False))
        elif field.title and root:
            keys.append(SortKey("t.sort_key", desc, False, True, True))
        else:
            nullable = not (root and (field.required or field.name in ("id", "created_at", "updated_at", "version")))
            indexed = root and (field.indexed or field.unique or field.name in ("id", "updated_at", "created_at"))
            keys.append(SortKey(column.sql, desc, nullable, root and field.stored, indexed))
    if not keys:
        return parse_sort(source, "-updated_at")
    if keys[-1].sql != "t.id":
        keys.append(SortKey("t.id", keys[0].desc, False, True, True))
    return Order(tuple(keys), text)


def encode_cursor(order: Order, values: list[Any], nulls_phase: bool) -> str:
    """An opaque cursor that continues after the row with these keys."""
    data = orjson.dumps([fingerprint(order), int(nulls_phase), *(plain(v) for v in values)])
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def decode_cursor(order: Order, cursor: str) -> tuple[list[Any], bool]:
    """The keys and phase in a cursor; one that belongs to another order is refused."""
    try:
        data = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        mark, phase, *values = data
    except (ValueError, TypeError):
        raise bad_cursor() from None
    if mark != fingerprint(order) or len(values) != len(order.keys) or not isinstance(values[-1], int):
        raise bad_cursor()
    if any(isinstance(v, dict | list) or (isinstance(v, str) and "\x00" in v) for v in values) or phase not in (0, 1):
        raise bad_cursor()
    return values, bool(phase)


def bad_cursor() -> Invalid:
    return Invalid.at("cursor", "bad_cursor", say("翻页标记无效，请从第一页重新开始。"))


def fingerprint(order: Order) -> str:
    return hashlib.sha1(order.text.encode(), usedforsecurity=False).hexdigest()[:8]


def plain(value: Any) -> Any:
    """A key value as JSON that PostgreSQL reads back as the same value."""
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value



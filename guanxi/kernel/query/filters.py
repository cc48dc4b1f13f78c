"""The filter language as a tree: parsed from JSON, bounded, compiled in `conditions.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say

MAX_DEPTH, MAX_CONDITIONS = 10, 200
OPERATORS = frozenset(
    ["eq", "ne", "lt", "lte", "gt", "gte", "between", "in", "not_in", "contains", "starts_with", "empty", "not_empty", "within"]
)  # fmt: skip


@dataclass(frozen=True)
class Condition:
    """One comparison: a path over references, an operator, a value as given."""

    path: str
    op: str
    value: Any = None


@dataclass(frozen=True)
class Group:
    """`and`, `or` or `not` of its parts."""

    word: str
    parts: tuple[Node, ...]


Node = Condition | Group
EVERYTHING = Group("and", ())


def parse_filter(raw: Any) -> Node:
    """A filter given as JSON; an empty one lets everything pass. Raises Invalid on field `filter`."""
    if raw in (None, {}, []):
        return EVERYTHING
    budget = [MAX_CONDITIONS]
    return _parse(raw, 0, budget)


def _parse(raw: Any, depth: int, budget: list[int]) -> Node:
    budget[0] -= 1
    if depth > MAX_DEPTH or budget[0] < 0:
        raise _bad(say("筛选条件太多或嵌套太深。"))
    if not isinstance(raw, dict):
        raise _bad(say("筛选条件的格式不对。"))
    for word in ("and", "or"):
        if word in raw:
            parts = raw[word]
            if len(raw) != 1 or not isinstance(parts, list):
                raise _bad(say("筛选条件的格式不对。"))
            return Group(word, tuple(_parse(p, depth + 1, budget) for p in parts))
    if "not" in raw and len(raw) == 1:
        return Group("not", (_parse(raw["not"], depth + 1, budget),))
    path, op = raw.get("field"), raw.get("op", "eq")
    if not isinstance(path, str) or not isinstance(op, str) or set(raw) - {"field", "op", "value"}:
        raise _bad(say("筛选条件的格式不对。"))
    if op not in OPERATORS:
        raise Invalid.at(path[:80], "unknown_operator", say("没有运算符“{op}”。", op=op[:20]))
    return Condition(path, op, raw.get("value"))


def _bad(message: str) -> Invalid:
    return Invalid.at("filter", "bad_filter", message)


def both(*nodes: Node) -> Node:
    """All of the nodes together."""
    return Group("and", tuple(n for n in nodes if n != EVERYTHING))


def ands(node: Node) -> Iterator[Condition]:
    """The comparisons that must all hold, whatever else is asked."""
    if isinstance(node, Condition):
        yield node
    elif node.word == "and":
        for part in node.parts:
            yield from ands(part)

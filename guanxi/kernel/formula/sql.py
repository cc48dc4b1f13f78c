"""A formula as one SQL expression. Every literal is a parameter; every argument stands once, in the order of the
parameters. What plain SQL cannot say without repeating an argument is a function in `storage/sql/formula.sql`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from guanxi.kernel.formula.nodes import PLACES, Call, Const, FieldType, Moment, Node, Ref

Resolve = Callable[[str], str]

_SQL_TYPES = {
    FieldType.TEXT: "text",
    FieldType.NUMBER: "numeric",
    FieldType.DATE: "date",
    FieldType.DATETIME: "timestamptz",
    FieldType.BOOLEAN: "boolean",
}
_BLANKS = "E' \\t\\n\\r\\u3000'"

#: Operations whose SQL is a pattern over the SQL of their arguments.
_PATTERNS = {
    "add": "({} + {})",
    "subtract": "({} - {})",
    "multiply": f"round({{}} * {{}}, {PLACES})",
    "divide": f"round(round({{}}, 30) / nullif({{}}, 0), {PLACES})",
    "negative": "(- {})",
    "not": "(not {})",
    "round": f"round({{}}, public.gx_clip({{}}, -{PLACES}, {PLACES}))",
    "trunc": "trunc({})",
    "abs": "abs({})",
    "len": "length({})::numeric",
    "left": "left({}, public.gx_clip({}, 0, 100000))",
    "right": "right({}, public.gx_clip({}, 0, 100000))",
    "mid": "substr({}, public.gx_clip({}, 1, 100000), public.gx_clip({}, 0, 100000))",
    "upper": 'upper({} collate "C")',
    "lower": 'lower({} collate "C")',
    "trim": f"btrim({{}}, {_BLANKS})",
    "contains": "(strpos({}, {}) > 0)",
    "year": "extract(year from {})",
    "month": "extract(month from {})",
    "day": "extract(day from {})",
    "date": "public.gx_date({}, {}, {})",
    "add_days": "public.gx_add_days({}, {})",
    "add_months": "public.gx_add_months({}, {})",
    "datediff": "public.gx_days({}, {})",
    "fixed": f"round({{}}, public.gx_clip({{}}, 0, {PLACES}))::text",
    "value": "public.gx_number({})",
}
_COMPARE = {"eq": "=", "ne": "<>", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_LISTS = {"and": " and ", "or": " or "}
_VARIADIC = {"coalesce": "coalesce", "min": "least", "max": "greatest"}


def compile_sql(ast: Node, resolve: Resolve, moment: Moment | None = None) -> tuple[str, list[Any]]:
    """SQL expression and its parameters (psycopg's %s, in order).

    `resolve` gives the SQL of a field by canonical path; a literal percent sign in it must be doubled. Fields are
    converted to the type of the formula, so an integer column computes as a number.
    """
    compiler = _Compiler(resolve, moment or Moment())
    return compiler.sql(ast), compiler.params


class _Compiler:
    """One walk, collecting parameters in the order in which they are written."""

    def __init__(self, resolve: Resolve, moment: Moment) -> None:
        self.resolve = resolve
        self.moment = moment
        self.params: list[Any] = []

    def _param(self, value: Any, kind: FieldType) -> str:
        if value is None:
            return f"null::{_SQL_TYPES[kind]}"
        self.params.append(value)
        return f"%s::{_SQL_TYPES[kind]}"

    def sql(self, node: Node) -> str:
        """SQL of a node, safe to stand as an operand."""
        if isinstance(node, Const):
            return self._param(node.value, node.type)
        if isinstance(node, Ref):
            return f"({self.resolve(node.path)})::{_SQL_TYPES[node.type]}"
        if node.op == "today":
            return self._param(self.moment.today, FieldType.DATE)
        if node.op == "now":
            return self._param(self.moment.now, FieldType.DATETIME)
        return self._call(node)

    def _call(self, node: Call) -> str:
        op = node.op
        if op == "text":
            return self._text(node.args[0])
        if op == "to_date":
            return f"({self.sql(node.args[0])} at time zone {self._param(self.moment.tz, FieldType.TEXT)})::date"
        args = [self.sql(a) for a in node.args]
        if op in _PATTERNS:
            return _PATTERNS[op].format(*args)
        if op in _COMPARE:
            collate = ' collate "C"' if node.args[0].type is FieldType.TEXT else ""
            return f"({args[0]} {_COMPARE[op]} {args[1]}{collate})"
        if op in _LISTS:
            return f"({_LISTS[op].join(args)})"
        if op in _VARIADIC:
            collate = ' collate "C"' if node.type is FieldType.TEXT else ""
            return f"{_VARIADIC[op]}({', '.join(args)}{collate})"
        return self._structured(node, args)

    def _structured(self, node: Call, args: list[str]) -> str:
        if node.op == "join":
            return f"concat({', '.join(args)})"
        if node.op == "blank":
            return f"(coalesce({args[0]}, '') = '')" if node.args[0].type is FieldType.TEXT else f"({args[0]} is null)"
        if node.op == "if":
            otherwise = args[2] if len(args) > 2 else f"null::{_SQL_TYPES[node.type]}"
            return f"(case when {args[0]} then {args[1]} else {otherwise} end)"
        assert node.op == "case", node.op
        pairs = (len(args) - 1) // 2
        branches = " ".join(f"when {args[1 + 2 * i]} then {args[2 + 2 * i]}" for i in range(pairs))
        otherwise = f" else {args[-1]}" if len(args) % 2 == 0 else ""
        return f"(case {args[0]} {branches}{otherwise} end)"

    def _text(self, node: Node) -> str:
        inner = self.sql(node)
        if node.type is FieldType.NUMBER:
            return f"trim_scale({inner})::text"
        if node.type is FieldType.BOOLEAN:
            return f"(case {inner} when true then '是' when false then '否' end)"
        if node.type is FieldType.DATE:
            return f"to_char({inner}, 'YYYY-MM-DD')"
        zone = self._param(self.moment.tz, FieldType.TEXT)
        return f"to_char({inner} at time zone {zone}, 'YYYY-MM-DD HH24:MI')"

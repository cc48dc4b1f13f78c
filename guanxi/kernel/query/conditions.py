"""Filters compiled to SQL on a Source. Every value becomes a parameter; every comparison knows its field kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.utils import timezone

from guanxi.base.clock import period
from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.access.dimensions import below
from guanxi.kernel.access.rights import scope
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.conventions import first_weekday
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import FieldSpec
from guanxi.kernel.query.filters import Condition, Group, Node
from guanxi.kernel.query.source import Column, Source
from guanxi.kernel.storage.build import Builder, ident
from guanxi.kernel.storage.rows import run

NOBODY = -1  # the id of no record
COMPARISONS = {"lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def compile_filter(source: Source, node: Node) -> str:
    """SQL of the filter on the aliases of `source`."""
    if isinstance(node, Group):
        parts = [compile_filter(source, part) for part in node.parts]
        if node.word == "not":
            return f"(not coalesce({parts[0]}, false))"
        if not parts:
            return "true"
        return f"({f' {node.word} '.join(parts)})"
    column = source.column(node.path)
    if node.op not in operators_of(column.field):
        raise Invalid.at(
            node.path[:80], "unknown_operator",
            say("字段“{label}”不能用运算符“{op}”。", label=column.field.label, op=node.op),
        )  # fmt: skip
    try:
        return Comparison(source, column, node).sql()
    except Refused as problem:
        raise Invalid(fields={node.path[:80]: [problem.error]}) from None


def operators_of(field: FieldSpec) -> tuple[str, ...]:
    """Operators of the field; a formula has those of its result."""
    from guanxi.kernel.fields import KINDS

    return KINDS[field.result].operators if field.kind.name == "formula" and field.result else field.kind.operators


class Comparison:
    """One condition on its way to SQL."""

    def __init__(self, source: Source, column: Column, node: Condition) -> None:
        self.source, self.column, self.node = source, column, node
        self.x, self.field = column.sql, column.field

    def sql(self) -> str:
        op, value = self.node.op, self.node.value
        if isinstance(value, dict) and op in ("eq", "in", "ne", "not_in") and ("set" in value or "my_roles" in value):
            return self.known_set(value, wanted=op in ("eq", "in"))
        if op in ("empty", "not_empty"):
            return self.empty(op == "empty")
        if op in ("contains", "starts_with"):
            return self.like(op, value)
        if op == "within":
            return self.within(value)
        if self.field.kind.many:
            return self.overlap(op, value)
        if op in ("in", "not_in"):
            return self.among(op, value)
        if op == "between":
            return self.between(value)
        return self.compare(op, value)

    def value(self, raw: Any) -> Any:
        """A single value parsed by the field's kind; people are me, departments mine on demand."""
        if isinstance(raw, dict) and raw.get("me") is True:
            return self.source.actor.employee or -1
        if isinstance(raw, dict) and raw.get("my_department") is True:
            return self.source.actor.department or -1
        kind = self.field.kind
        if kind.name == "formula":
            from guanxi.kernel.fields import KINDS

            kind = KINDS[self.field.result or "text"]
        parsed = kind.parse(raw, self.field)
        if parsed is None:
            raise Refused("required", "请填写筛选值。")
        return parsed

    def known_set(self, value: dict[str, Any], *, wanted: bool) -> str:
        """Records that a module knows by name, or one of the actor's roles."""
        from guanxi.kernel.modules.manifest import kernel

        known = kernel().sets.get(str(value.get("set")))
        if known and self.field.name == "id" and self.column.alias == "t":
            hit = f"{self.x} in ({known.sql(self.source.actor, self.source.spec, self.source.build)})"
        elif value.get("my_roles") is True and self.field.target == "role" and not self.field.kind.many:
            hit = f"coalesce({self.x} = any({self.param(list(self.source.actor.roles))}::bigint[]), false)"
        else:
            raise Refused("wrong_type", "不认识的筛选值。")
        return hit if wanted else f"(not {hit})"

    def known(self, ids: list[Any]) -> list[Any]:
        """References as they may be asked for: a record that the actor may not know is like one that does not exist."""
        target = snapshot().objects.get(self.field.target or "")
        if target is None or not target.owned or self.field.governs_access or target.name in ("employee", "department"):
            return ids
        build = Builder()
        branches = scope(self.source.actor, target).branches(build, "x")
        if branches is None or not ids:
            return ids
        sql = f"select x.id from {ident(target.table)} x where x.id = any({build.param(ids)}::bigint[])"
        seen = {r[0] for r in run(f"{sql} and ({' or '.join(branches) or 'false'})", build.params)}
        return [i if i in seen else NOBODY for i in ids]

    def param(self, value: Any) -> str:
        return self.source.build.param(value)

    def empty(self, wanted: bool) -> str:
        is_empty = f"coalesce(cardinality({self.x}), 0) = 0" if self.field.kind.many else f"{self.x} is null"
        return f"({is_empty})" if wanted else f"(not ({is_empty}))"

    def like(self, op: str, value: Any) -> str:
        if not isinstance(value, str | int | float) or not str(value).strip():
            raise Refused("wrong_type", "请填写文字。")
        text = escape_like(str(value).strip()[:200].replace("\x00", ""))
        x = self.x
        if self.field.kind.references:
            x = self.source.title(self.column.path, self.column.alias, self.field)
        return f"{x} ilike {self.param(f'{text}%' if op == 'starts_with' else f'%{text}%')}"

    def within(self, value: Any) -> str:
        target = object_spec(self.field.target or "")
        roots = self.known([self.value(v) for v in (value if isinstance(value, list) else [value])])
        tree = target.tree_field
        ids = below(target.table, roots, tree.column) if tree else roots
        return f"{self.x} = any({self.param(ids)}::bigint[])"

    def overlap(self, op: str, value: Any) -> str:
        values = self.known(self.value(value if isinstance(value, list) else [value]))
        kind = "text" if self.field.kind.sql == "text[]" else "bigint"
        hit = f"coalesce({self.x} && {self.param(values)}::{kind}[], false)"
        return hit if op in ("in", "eq") else f"(not {hit})"

    def among(self, op: str, value: Any) -> str:
        if not isinstance(value, list) or len(value) > 5000:
            raise Refused("wrong_type", "请给出一组值。")
        values = self.known([self.value(v) for v in value if v is not None])
        hit = f"{self.x} = any({self.param(values)})" if values else "false"
        if None in value:
            hit = f"({hit} or {self.x} is null)"
        return f"coalesce({hit}, false)" if op == "in" else f"(not coalesce({hit}, false))"

    def between(self, value: Any) -> str:
        if not isinstance(value, list) or len(value) != 2:
            raise Refused("wrong_type", "请给出起止两个值。")
        parts = [self.compare(op, v) for op, v in (("gte", value[0]), ("lte", value[1])) if v is not None]
        return f"({' and '.join(parts) or 'true'})"

    def compare(self, op: str, raw: Any) -> str:
        if raw is None and op in ("eq", "ne"):
            return self.empty(op == "eq")
        span = self.span(raw)
        if span:
            return self.compare_span(op, *span)
        value = self.param(self.known([self.value(raw)])[0])
        if op == "eq":
            return f"{self.x} = {value}"
        if op == "ne":
            return f"{self.x} is distinct from {value}"
        return f"{self.x} {COMPARISONS[op]} {value}"

    def span(self, raw: Any) -> tuple[Any, Any] | None:
        """The half-open stretch of time that a relative value, or a bare day on a moment, stands for."""
        kind = self.field.result if self.field.kind.name == "formula" else self.field.kind.name
        if kind not in ("date", "datetime"):
            return None
        if isinstance(raw, dict) and "relative" in raw:
            n = raw.get("n")
            if not isinstance(raw["relative"], str) or not (n is None or type(n) is int):
                raise Refused("wrong_type", "不认识的相对日期。")
            try:
                start, end = period(raw["relative"], n, timezone.localdate(), first_weekday())
            except (ValueError, OverflowError, KeyError):
                raise Refused("wrong_type", "不认识的相对日期。") from None
        elif kind == "datetime" and isinstance(raw, str) and len(raw.strip()) == 10:
            start = timezone.localtime(self.value(raw)).date()
            end = start + dt.timedelta(days=1)
        else:
            return None
        return (start, end) if kind == "date" else (midnight(start), midnight(end))

    def compare_span(self, op: str, start: Any, end: Any) -> str:
        tests: dict[str, Callable[[], str]] = {
            "eq": lambda: f"({self.x} >= {self.param(start)} and {self.x} < {self.param(end)})",
            "ne": lambda: f"coalesce(not ({self.x} >= {self.param(start)} and {self.x} < {self.param(end)}), true)",
            "lt": lambda: f"{self.x} < {self.param(start)}",
            "lte": lambda: f"{self.x} < {self.param(end)}",
            "gt": lambda: f"{self.x} >= {self.param(end)}",
            "gte": lambda: f"{self.x} >= {self.param(start)}",
        }
        return tests[op]()


def midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time()))


def escape_like(text: str) -> str:
    """`text` so that LIKE takes it literally."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

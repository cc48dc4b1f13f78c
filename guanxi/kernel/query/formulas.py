"""Formula fields (PLAT-008): understood by labels and API names, compiled to SQL on the source of the query.

A formula reads only what its reader may read: whoever may not see one of its fields does not see the formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.formula import Field, FieldType, Formula, FormulaError, Moment, compile_sql, parse
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.storage.sets import current_set

if TYPE_CHECKING:
    from guanxi.kernel.query.source import Source

NESTING = 5  # formulas that read formulas
MAX_STEPS = 5
T = FieldType
TYPES: dict[str, FieldType] = {
    **dict.fromkeys(("text", "long_text", "phone", "email", "url", "address", "auto_number", "choice"), T.TEXT),
    **dict.fromkeys(("reference", "employee", "department", "region", "dimension"), T.TEXT),
    **dict.fromkeys(("integer", "decimal", "money", "percent", "rating", "duration", "rollup"), T.NUMBER),
    "date": T.DATE, "datetime": T.DATETIME, "boolean": T.BOOLEAN,
}  # fmt: skip
#: Kinds a formula's result may be shown as, the first one when nothing is said.
RESULTS: dict[FieldType, tuple[str, ...]] = {
    T.TEXT: ("text",), T.NUMBER: ("decimal", "money", "percent", "integer"), T.DATE: ("date",), T.DATETIME: ("datetime",),
    T.BOOLEAN: ("boolean",),
}  # fmt: skip
_PARAM = re.compile(r"(?<!%)%s")


class Names(Mapping[str, Field]):
    """The fields that a formula of an object may name: by API name or label, also over references (`客户.简称`)."""

    def __init__(self, spec: ObjectSpec) -> None:
        self.spec = spec

    def __getitem__(self, text: str) -> Field:
        steps, spec, path = text.split("."), self.spec, []
        for i, step in enumerate(steps):
            field = find(spec, step)
            path.append(field.name)
            if i == len(steps) - 1:
                return Field(type_of(field), ".".join(path))
            if not (field.kind.references and field.stored and i < MAX_STEPS - 1):
                raise KeyError(text)
            spec = snapshot().objects[field.target or ""]
        raise KeyError(text)

    def __iter__(self) -> Iterator[str]:
        return iter(self.spec.fields)

    def __len__(self) -> int:
        return len(self.spec.fields)


def find(spec: ObjectSpec, step: str) -> FieldSpec:
    """The field with this API name or label. Raises KeyError."""
    if step in spec.fields:
        return spec.fields[step]
    found = next((f for f in spec.fields.values() if f.label == step), None)
    if found is None:
        raise KeyError(step)
    return found


def type_of(field: FieldSpec) -> FieldType:
    """What a formula computes with. Raises KeyError for kinds that formulas cannot read."""
    if field.kind.name == "formula":
        return next(t for t, kinds in RESULTS.items() if (field.result or "text") in kinds)
    return TYPES[field.kind.name]


def understand(spec: ObjectSpec, expression: str) -> Formula:
    """Parse a formula of the object. Raises FormulaError."""
    return parse(expression, Names(spec))


def formula_of(spec: ObjectSpec, field: FieldSpec) -> Formula | None:
    """The parsed formula of a field; None when it can no longer be understood because a field it names has gone."""
    return _cached(current_set(), stamp("metadata"), spec.name, field.name, field.expression)


@lru_cache(maxsize=2000)
def _cached(account_set: str, version: int, object_: str, name: str, expression: str) -> Formula | None:
    try:
        return understand(object_spec(object_), expression)
    except (FormulaError, Invalid):
        return None


def formula_sql(source: Source, spec: ObjectSpec, field: FieldSpec, prefix: str) -> str:
    """SQL of the formula `field` of `spec` reached by the path `prefix` ("" or ending in a dot)."""
    formula = formula_of(spec, field)
    if formula is None or source.nesting >= NESTING:
        raise Invalid.at(f"{prefix}{field.name}", "bad_formula", say("公式“{label}”无法计算。", label=field.label))

    def resolve(path: str) -> str:
        column = source.column(f"{prefix}{path}")
        return (
            source.title(f"{prefix}{path}", column.alias, column.field) if column.field.kind.references else column.sql
        )

    source.nesting += 1
    try:
        sql, values = compile_sql(formula.ast, resolve, Moment(tz=timezone.get_current_timezone_name()))
    finally:
        source.nesting -= 1
    given = iter(values)
    return shaped(field, _PARAM.sub(lambda _: source.build.param(next(given)), sql))


def shaped(field: FieldSpec, sql: str) -> str:
    """The result as the kind it is shown as stores it."""
    if field.result == "integer":
        return f"round(least(greatest({sql}, -9e15), 9e15))::bigint"
    if field.result in RESULTS[T.NUMBER]:
        return f"round({sql}, {int(field.scale)})"
    return f"nullif({sql}, '')" if field.result in ("", "text") else f"({sql})"


def formula_readable(actor: Actor, spec: ObjectSpec, field: FieldSpec, depth: int = NESTING) -> bool:
    """Whether the actor may read everything that the formula reads."""
    from guanxi.kernel.access.rights import readable

    formula = formula_of(spec, field)
    if formula is None or depth == 0:
        return False
    for path in formula.paths:
        at = spec
        for step in path.split("."):
            part = at.fields[step]
            if part.kind.name == "formula" and not formula_readable(actor, at, part, depth - 1):
                return False
            if part.kind.name != "formula" and not readable(actor, at, part):
                return False
            at = snapshot().objects.get(part.target or "", at)
    return True


def nesting_of(spec: ObjectSpec, formula: Formula, changed: str = "", depth: int = 0) -> int:
    """How deep formulas stand in one another, at most NESTING + 1; `changed` is the field whose formula this will be."""
    if depth > NESTING:
        return depth
    deepest = depth
    for path in formula.paths:
        at = spec
        for step in path.split("."):
            part = at.fields[step]
            if part.kind.name == "formula":
                inner = formula if part.name == changed and at.name == spec.name else formula_of(at, part)
                deepest = max(
                    deepest,
                    nesting_of(at, inner, changed if at.name == spec.name else "", depth + 1) if inner else depth + 1,
                )
            at = snapshot().objects.get(part.target or "", at)
    return deepest

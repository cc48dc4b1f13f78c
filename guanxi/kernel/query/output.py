"""Which columns a read returns, and how a database row becomes JSON: references with titles, masks, texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.kernel.access.rights import field_access, readable, scope, visible_fields
from guanxi.kernel.fields import KINDS, Kind
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec
from guanxi.kernel.query.source import Source, unknown
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

Decode = Callable[[Sequence[Any]], Any]


@dataclass
class Out:
    """One output member: its path, its field, the position of its first column, how to decode it."""

    path: str
    field: FieldSpec
    decode: Decode


class Output:
    """The columns for a list of paths on one source."""

    def __init__(self, source: Source, paths: Sequence[str]) -> None:
        self.source, self.columns = source, ["t.id", "t.version"]
        self.outs: list[Out] = []
        self.title = self._title()
        for path in dict.fromkeys(paths):
            if path not in ("id", "version", "_title"):
                self.outs.append(self._out(path))

    def rows(self, ids: Sequence[int], also: str = "") -> list[dict[str, Any]]:
        """The rows with these ids, in this order; `also` is a further condition."""
        if not ids:
            return []
        where = f"t.id = any({self.source.build.param(list(ids))}::bigint[]){also}"
        sql = f"select {', '.join(self.columns)} from {self.source.from_sql} where {where}"
        found = {row[0]: self.decode(row) for row in run(sql, self.source.build.params)}
        return [found[i] for i in ids if i in found]

    def decode(self, row: Sequence[Any]) -> dict[str, Any]:
        result: dict[str, Any] = {"id": row[0], "version": row[1], "_title": self.title(row)}
        for out in self.outs:
            result[out.path] = out.decode(row)
        return result

    def _add(self, sql: str) -> int:
        self.columns.append(sql)
        return len(self.columns) - 1

    def _title(self) -> Decode:
        spec = self.source.spec
        title = spec.title_field
        if field_access(self.source.actor, spec, title) in ("hidden", "masked"):
            return lambda row: f"#{row[0]}"
        if title.kind.references:
            at = self._add(self.source.title(title.name, "t", title))
            return lambda row: row[at] or f"#{row[0]}"
        at = self._add(self.source.column(title.name).sql)
        return lambda row: f"#{row[0]}" if title.name == "id" else shown(row[at], title)

    def _out(self, path: str) -> Out:
        access = self._access(path)
        if access == "hidden":
            raise unknown(path)
        column = self.source.column(path, check=access != "masked")
        field = column.field
        if access == "masked":
            at = self._add(column.sql)
            return Out(path, field, lambda row: None if row[at] is None else masked(field, str(row[at])))
        if field.kind.references:
            return Out(path, field, self._reference(path, column.alias, field, column.sql))
        if field.kind.many and field.target:
            return Out(path, field, self._many(field, column.sql))
        return Out(path, field, self._value(field, column.sql))

    def _value(self, field: FieldSpec, sql: str) -> Decode:
        at, kind = self._add(sql), result_kind(field)
        return lambda row: None if row[at] is None else kind.to_wire(row[at], field)

    def _access(self, path: str) -> str:
        """Field right of the last step; earlier steps are checked when the path is joined."""
        spec = self.source.spec
        for step in path.split(".")[:-1]:
            found = spec.fields.get(step)
            if found is None or not found.target or not found.kind.references:
                raise unknown(path)
            spec = object_spec(found.target)
        last = spec.fields.get(path.split(".")[-1])
        if last is None or last.kind.name == "password":
            raise unknown(path)
        return field_access(self.source.actor, spec, last)

    def _reference(self, path: str, alias: str, field: FieldSpec, sql: str) -> Decode:
        title = self.source.title(path, alias, field)
        joined, _ = self.source.named(path, alias, field)
        at, exists, text = self._add(sql), self._add(f"{joined}.id"), self._add(title)

        def decode(row: Sequence[Any]) -> dict[str, Any] | None:
            if row[at] is None:
                return None
            if row[exists] is None:
                return {"id": None, "title": None, "hidden": True}
            return {"id": row[at], "title": row[text] if row[text] is not None else f"#{row[at]}"}

        return decode

    def _many(self, field: FieldSpec, sql: str) -> Decode:
        at = self._add(f"({many_sql(self.source, field, sql)})")
        return lambda row: row[at] or []


def many_sql(source: Source, field: FieldSpec, sql: str) -> str:
    """The records or files that an array column names, as JSON; a record out of reach says only that it is one."""
    if field.target == "file":
        return (
            "select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'size', x.size, 'type', x.type) "
            f"order by array_position({sql}, x.id)) from stored_file x where x.id = any({sql})"
        )
    target = object_spec(field.target or "")
    clear = target.title_field.name != "id" and readable(source.actor, target, target.title_field)
    title = f"x.{ident(target.title_field.column)}" if clear else "'#' || x.id"
    one = f"jsonb_build_object('id', x.id, 'title', {title})"
    branches = scope(source.actor, target).branches(source.build, "x") if target.owned else None
    if branches is not None:
        hidden = "jsonb_build_object('id', null, 'title', null, 'hidden', true)"
        one = f"case when {' or '.join(branches) or 'false'} then {one} else {hidden} end"
    return (
        f"select jsonb_agg({one} order by array_position({sql}, x.id)) "
        f"from {ident(target.table)} x where x.id = any({sql})"
    )


def result_kind(field: FieldSpec) -> Kind:
    """The kind whose values the field has; a formula has those of its result."""
    return KINDS[field.result] if field.kind.name == "formula" and field.result else field.kind


def shown(value: Any, field: FieldSpec) -> str:
    return "" if value is None else field.kind.to_text(value, field)


#: Kinds of which a part may be shown. A number, a day or one of few choices would be known from a part.
PARTLY_SHOWN = frozenset({"text", "long_text", "phone", "email", "url", "address", "auto_number"})


def masked(field: FieldSpec, text: str) -> str:
    """A value as somebody sees it who may know only that there is one."""
    return mask(text) if result_kind(field).name in PARTLY_SHOWN else "****"


def mask(text: str) -> str:
    """138****1234: enough to recognise, too little to use."""
    if len(text) <= 2:
        return "*" * len(text)
    head, tail = (3, 4) if len(text) > 8 else (1, 1)
    return f"{text[:head]}{'*' * (len(text) - head - tail)}{text[-tail:]}"


def default_paths(source: Source) -> list[str]:
    """Columns of the list as declared, as far as the actor may see them."""
    seen = {f.name for f in visible_fields(source.actor, source.spec)}
    return [c for c in source.spec.columns if c.split(".")[0] in seen]


def all_paths(source: Source) -> list[str]:
    """Every field of the object that the actor may see."""
    return [f.name for f in visible_fields(source.actor, source.spec) if f.kind.name != "password"]

"""FROM and the fields in it: paths over references become joins that the actor's rights limit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.bound import hidden_target
from guanxi.kernel.access.rights import readable, scope
from guanxi.kernel.access.scope import Everything, Scope, Walk, walks
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.storage.build import Builder, ident

MAX_PATH = 5


@dataclass(frozen=True)
class Column:
    """A field reached by a path: the object it belongs to, the alias of its table, its SQL."""

    path: str
    owner: ObjectSpec
    field: FieldSpec
    alias: str
    sql: str


class Source:
    """One object as actor sees it: `t` is its table, further aliases are joined when a path needs them."""

    def __init__(self, actor: Actor, spec: ObjectSpec) -> None:
        self.actor, self.spec, self.build = actor, spec, Builder()
        self._joins: dict[str, tuple[str, ObjectSpec, str]] = {}
        self.nesting = 0  # how deep in formulas that read formulas the compilation stands

    @property
    def from_sql(self) -> str:
        """The table and all joins asked for so far."""
        return self.from_table(ident(self.spec.table))

    def from_table(self, table: str) -> str:
        """The same with another relation in the place of the object's table."""
        return " ".join([f"{table} t", *self.joins])

    @property
    def joins(self) -> list[str]:
        """The joins asked for so far."""
        return [sql for _, _, sql in self._joins.values()]

    def beside(self) -> Source:
        """Another source of the same actor and object in the same statement, without joins."""
        other = Source(self.actor, self.spec)
        other.build = self.build
        return other

    @property
    def scope(self) -> Scope:
        """What the actor may view of this object."""
        return scope(self.actor, self.spec)

    @cached_property
    def branches(self) -> list[str] | None:
        """The actor's scope of viewing, as an OR of conditions to test a row `t` with."""
        return self.scope.branches(self.build, "t")

    @cached_property
    def driving(self) -> list[str] | None:
        """The same in the form in which an index serves each condition."""
        return self.scope.branches(self.build, "t", driving=True)

    @cached_property
    def walks(self) -> list[Walk] | None:
        """The same in the form in which an index in the order of change serves each condition."""
        return walks(self.scope, self.build, "t")

    def column(self, path: str, *, check: bool = True) -> Column:
        """The field at `path`. Raises Invalid naming the path when it is unknown or hidden (the two look alike)."""
        steps = path.split(".")
        if len(steps) > MAX_PATH or len(path) > 200:
            raise unknown(path)
        alias, spec, prefix = "t", self.spec, ""
        for step in steps[:-1]:
            field = self._field(spec, step, path, True)
            if not (field.kind.references and field.stored and field.target) or hidden_target(self.actor, field):
                raise unknown(path)
            prefix = f"{prefix}{step}."
            alias, spec = self._join(prefix, alias, field)
        field = self._field(spec, steps[-1], path, check)
        return Column(path, spec, field, alias, self._sql(alias, spec, field, prefix))

    def title(self, path: str, alias: str, field: FieldSpec, value: str = "") -> str:
        """SQL of the title of what the reference at `path` points to; `value` is its SQL where it is not in its column."""
        joined, target = self.named(path, alias, field, value)
        title = target.title_field
        if title.name != "id" and not readable(self.actor, target, title):
            return "null::text"
        if title.kind.references:
            return self.title(f"{path}.{title.name}", joined, title)
        return f"{joined}.{ident(title.column)}::text" if title.name == "id" else f"{joined}.{ident(title.column)}"

    def named(self, path: str, alias: str, field: FieldSpec, value: str = "") -> tuple[str, ObjectSpec]:
        """The record at the end of a reference, for its title alone: that of the governing one is told even where it belongs
        to nobody and so is out of sight (docs/decisions/selling.md)."""
        return self._join(f"{path}.{'#' if field.governs_access else ''}", alias, field, value, told=field.governs_access)

    def _field(self, spec: ObjectSpec, name: str, path: str, check: bool) -> FieldSpec:
        field = spec.fields.get(name)
        if field is None or (check and not readable(self.actor, spec, field)):
            raise unknown(path)
        return field

    def _join(self, prefix: str, alias: str, field: FieldSpec, value: str = "", *, told: bool = False) -> tuple[str, ObjectSpec]:
        known = self._joins.get(prefix)
        if known:
            return known[0], known[1]
        target = object_spec(field.target or "")
        new = self.build.alias()
        on = f"{new}.id = {value or f'{alias}.{ident(field.column)}'}"
        # A record reached through a reference is subject to its own record rights; a set-up object has none.
        if target.owned and not told and target.name not in ("employee", "department"):
            rights = scope(self.actor, target)
            if not isinstance(rights, Everything):
                on += f" and ({' or '.join(rights.branches(self.build, new) or []) or 'false'})"
        self._joins[prefix] = (new, target, f"left join {ident(target.table)} {new} on {on}")
        return new, target

    def _sql(self, alias: str, spec: ObjectSpec, field: FieldSpec, prefix: str) -> str:
        if field.kind.name == "formula":
            from guanxi.kernel.query.formulas import formula_sql

            return formula_sql(self, spec, field, prefix)
        return f"{alias}.{ident(field.column)}"


def unknown(path: str) -> Invalid:
    return Invalid.at(path[:80] or "fields", "unknown_field", say("没有字段“{path}”。", path=path[:80]))

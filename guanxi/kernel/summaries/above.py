"""What a summary knows of the governing customer of its records, so that it can answer people who see only some customers.

Of each record: whether it has a governing customer and in what state that is; whether owner and department of the two are the
same, or which they are; the values of the dimensions that the customer carries. They are keys of the summary beside its fields, under
names that begin with `g_`. In SQL `t` is the record and `g` its customer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from guanxi.kernel.access.dimensions import carried
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.storage.build import ident

STATE = "g_state"
NONE, LIVE, UNCLAIMED, GONE = range(4)  # no customer; a live one; a live one that belongs to nobody; one that was deleted
SAME = {"owner": "owner_id", "department": "department_id"}
WHOSE = {"whose owner": "owner_id", "whose department": "department_id"}
OF_G = re.compile(r'\bg\."(\w+)"')


@dataclass(frozen=True)
class Above:
    """The keys of one summary that tell of the customer; `field` refers to it, `names` are those of Summary.above."""

    field: FieldSpec
    names: tuple[str, ...]

    @property
    def parent(self) -> ObjectSpec:
        return object_spec(self.field.target or "")

    @cached_property
    def same(self) -> tuple[str, ...]:
        """Columns of which it is known whether record and customer agree."""
        return tuple(SAME[name] for name in self.names if name in SAME)

    @cached_property
    def values(self) -> Mapping[str, str]:
        """Columns of the customer whose values are known, and the key of each."""
        dimensions = dimension_columns(self.parent) if "dimensions" in self.names else []
        return {**{c: f"g_{c}" for c in dimensions}, **{WHOSE[n]: f"g_whose_{WHOSE[n]}" for n in self.names if n in WHOSE}}

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """Name and expression of each key."""
        up = f"t.{ident(self.field.column)}"
        state = (
            f"case when {up} is null then {NONE} when g.id is null or g.deleted_at is not null then {GONE} "
            f"when g.owner_id is null and g.department_id is null then {UNCLAIMED} else {LIVE} end"
        )
        same = {f"g_{c}": f"coalesce(g.deleted_at is null and g.{ident(c)} = t.{ident(c)}, false)" for c in self.same}
        values = {key: f"case when g.deleted_at is null then g.{ident(c)} end" for c, key in self.values.items()}
        return {STATE: f"({state})::smallint", **same, **values}

    def joined(self, customers: str = "") -> str:
        """The join of `g`; `customers` is a relation in the place of all of them, and then only their records count."""
        kind = "join" if customers else "left join"
        return f" {kind} {customers or ident(self.parent.table)} g on g.id = t.{ident(self.field.column)}"

    def known(self, condition: str, columns: frozenset[str] | None) -> tuple[str, str] | None:
        """A condition on `g` that reads `columns`, asked of the keys instead: SQL that holds only for records whose customer
        meets it, and what says where it holds for all of those, nothing when everywhere. None when the keys tell nothing."""
        if columns is None or not columns <= {*self.same, *self.values}:
            return None
        sql = OF_G.sub(lambda m: f"t.{ident(self.values.get(m[1], m[1]))}", condition)
        agreeing = " and ".join(f"t.{ident(f'g_{c}')}" for c in self.same if c in columns - self.values.keys())
        return (f"{agreeing} and ({sql})" if agreeing else f"({sql})"), agreeing

    @property
    def columns(self) -> list[str]:
        """Columns of a customer on which the keys of its records depend, deletion aside."""
        return list(dict.fromkeys((*SAME.values(), *self.values)))

    @property
    def sources(self) -> list[str]:
        """Expressions over a customer `{0}` that differ when the keys of its records do."""
        return ["{0}.deleted_at is null", *(f"{{0}}.{ident(c)}" for c in self.columns)]


def dimension_columns(spec: ObjectSpec) -> list[str]:
    """The columns in which a record carries one value of a dimension."""
    return [f.column for _, f in carried(spec) if not f.kind.many]


def above(spec: ObjectSpec, names: tuple[str, ...]) -> Above | None:
    """What is known of the customer; None where the object has none or nothing is asked."""
    return Above(spec.governor, names) if names and spec.governor else None

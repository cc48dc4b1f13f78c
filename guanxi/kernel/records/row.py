"""A record in memory: its object, its id, its values by field name. Read-only; only `Work` changes records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.metadata.spec import ObjectSpec


@dataclass(frozen=True)
class Row:
    """`row["stage"]` is the stored value of a field: ids for references, Decimals for money, None for empty."""

    spec: ObjectSpec
    id: int
    values: Mapping[str, Any] = field(repr=False)

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def get(self, name: str, default: Any = None) -> Any:
        value = self.values.get(name)
        return default if value is None else value

    @property
    def title(self) -> str:
        """What people call it."""
        title = self.spec.title_field
        value = self.values.get(title.name)
        return f"#{self.id}" if value is None or title.name == "id" else str(value)

    @classmethod
    def of(cls, spec: ObjectSpec, columns: Mapping[str, Any]) -> Row:
        """From a database row by column name."""
        values = {f.name: columns[f.column] for f in spec.fields.values() if f.stored and f.column in columns}
        return cls(spec, columns["id"], values)

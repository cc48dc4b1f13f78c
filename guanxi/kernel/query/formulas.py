"""Formula fields in queries: the expression compiled to SQL on the same source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

if TYPE_CHECKING:
    from guanxi.kernel.query.source import Source


def formula_sql(source: Source, spec: ObjectSpec, field: FieldSpec, prefix: str) -> str:
    """SQL of the formula `field` of `spec` reached by the path `prefix` ("" or ending in a dot)."""
    raise NotImplementedError

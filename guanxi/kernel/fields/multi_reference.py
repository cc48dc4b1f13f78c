"""Several records of another object (多引用), stored as an array of ids with a GIN index."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind, Refused
from guanxi.kernel.fields.reference import ReferenceKind
from guanxi.kernel.metadata.spec import FieldSpec


class MultiReferenceKind(Kind):
    name, label = "multi_reference", "多引用"
    sql = "bigint[]"
    operators: ClassVar[tuple[str, ...]] = ("in", "not_in", "empty", "not_empty")
    sortable = groupable = False
    settings: ClassVar[tuple[str, ...]] = ("target",)
    many = True
    wire = {"type": "array", "items": {"$ref": "#/components/schemas/Reference"}}
    target: str | None = None

    def parse(self, raw: Any, spec: FieldSpec) -> list[int] | None:
        if not isinstance(raw, list) or len(raw) > 500:
            raise Refused("wrong_type", "请选择记录。")
        ids = [ReferenceKind().parse(item, spec) for item in raw]
        return list(dict.fromkeys(i for i in ids if i is not None)) or None


class MultiReference(Declared, ArrayField):
    kind = MultiReferenceKind()
    defaults = {"base_field": models.BigIntegerField()}

"""Reference (引用): one record of another object, stored as its id.

The column is a plain bigint; the schema service adds the foreign key, for objects of code and custom ones alike. Reading
the title and following paths is the reader's work; that the target exists and is visible is checked by `Work`.
"""

from typing import Any, ClassVar

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind, Refused
from guanxi.kernel.metadata.spec import FieldSpec

LARGEST_ID = 2**53 - 1


class ReferenceKind(Kind):
    name, label = "reference", "引用"
    sql = "bigint"
    operators: ClassVar[tuple[str, ...]] = ("eq", "ne", "in", "not_in", "empty", "not_empty", "contains", "within")
    settings: ClassVar[tuple[str, ...]] = ("target",)
    references = True
    wire = {"$ref": "#/components/schemas/Reference"}
    target: str | None = None  # kinds that always point to one object

    def parse(self, raw: Any, spec: FieldSpec) -> int | None:
        if isinstance(raw, dict):
            raw = raw.get("id")
            if raw is None:
                return None
        if isinstance(raw, str) and raw.strip().isdecimal():
            raw = int(raw)
        if isinstance(raw, bool) or not isinstance(raw, int) or not 0 < raw <= LARGEST_ID:
            raise Refused("wrong_type", "请选择一条记录。")
        return raw


class Reference(Declared, models.BigIntegerField):
    kind = ReferenceKind()

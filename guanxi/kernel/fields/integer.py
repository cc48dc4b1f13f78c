"""Integer (整数)."""

from typing import Any, ClassVar

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import ORDER, Kind, Refused
from guanxi.kernel.fields.numbers import read_decimal
from guanxi.kernel.metadata.spec import FieldSpec


class IntegerKind(Kind):
    name, label = "integer", "整数"
    sql = "integer"
    operators: ClassVar[tuple[str, ...]] = ORDER
    measures: ClassVar[tuple[str, ...]] = ("sum", "avg", "min", "max")
    settings: ClassVar[tuple[str, ...]] = ("min", "max", "unit")
    wire = {"type": "integer"}

    def parse(self, raw: Any, spec: FieldSpec) -> int | None:
        number = read_decimal(raw, spec)
        if number is None:
            return None
        if number != number.to_integral_value():
            raise Refused("wrong_type", "请填写整数。")
        if abs(number) > 2_147_483_647:
            raise Refused("out_of_range", "数字太大。")
        return int(number)

    def to_cell(self, value: Any, spec: FieldSpec) -> Any:
        return value


class Integer(Declared, models.IntegerField):
    kind = IntegerKind()

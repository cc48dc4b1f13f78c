"""Decimal (小数): exact, with `scale` digits after the point."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, ClassVar

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import ORDER, Kind
from guanxi.kernel.fields.numbers import read_decimal
from guanxi.kernel.metadata.spec import FieldSpec


class DecimalKind(Kind):
    name, label = "decimal", "小数"
    sql = "numeric"
    operators: ClassVar[tuple[str, ...]] = ORDER
    measures: ClassVar[tuple[str, ...]] = ("sum", "avg", "min", "max")
    settings: ClassVar[tuple[str, ...]] = ("scale", "min", "max", "unit")
    signs = ""

    def column_type(self, spec: FieldSpec) -> str:
        return f"numeric(19,{int(spec.scale)})"

    def parse(self, raw: Any, spec: FieldSpec) -> Decimal | None:
        number = read_decimal(raw, spec, self.signs)
        return None if number is None else number.quantize(Decimal(1).scaleb(-spec.scale), ROUND_HALF_UP)

    def to_wire(self, value: Any, spec: FieldSpec) -> str:
        return str(value)

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return f"{value:,}{spec.unit}"

    def to_cell(self, value: Any, spec: FieldSpec) -> Any:
        return value


class Number(Declared, models.DecimalField):
    kind = DecimalKind()
    defaults = {"max_digits": 19, "decimal_places": 4}

"""Date (日期): a day without time or zone."""

import datetime as dt
from typing import Any

from django.db import models

from guanxi.kernel.fields.dates import read_date
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import ORDER, Kind
from guanxi.kernel.metadata.spec import FieldSpec


class DateKind(Kind):
    name, label = "date", "日期"
    sql = "date"
    operators = ORDER
    measures = ("min", "max")
    wire = {"type": "string", "format": "date"}

    def parse(self, raw: Any, spec: FieldSpec) -> dt.date | None:
        return read_date(raw)

    def to_wire(self, value: Any, spec: FieldSpec) -> str:
        return str(value.isoformat())

    def to_cell(self, value: Any, spec: FieldSpec) -> Any:
        return value


class Date(Declared, models.DateField):
    kind = DateKind()

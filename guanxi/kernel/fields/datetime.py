"""Date and time (日期时间): a moment, shown in local time."""

import datetime as dt
from typing import Any

from django.db import models
from django.utils import timezone

from guanxi.kernel.fields.dates import read_datetime
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import ORDER, Kind
from guanxi.kernel.metadata.spec import FieldSpec


class DateTimeKind(Kind):
    name, label = "datetime", "日期时间"
    sql = "timestamptz"
    operators = ORDER
    measures = ("min", "max")
    wire = {"type": "string", "format": "date-time"}

    def parse(self, raw: Any, spec: FieldSpec) -> dt.datetime | None:
        return read_datetime(raw)

    def to_wire(self, value: Any, spec: FieldSpec) -> str:
        return str(timezone.localtime(value).isoformat(timespec="seconds"))

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return timezone.localtime(value).strftime("%Y-%m-%d %H:%M")

    def to_cell(self, value: Any, spec: FieldSpec) -> Any:
        return value.astimezone(timezone.get_default_timezone()).replace(tzinfo=None)  # localtime() costs three times as much


class DateTime(Declared, models.DateTimeField):
    kind = DateTimeKind()

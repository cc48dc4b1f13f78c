"""Time of day (时间)."""

import datetime as dt
from typing import Any

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import ORDER, Kind, Refused
from guanxi.kernel.metadata.spec import FieldSpec


class TimeKind(Kind):
    name, label = "time", "时间"
    sql = "time"
    operators = ORDER
    groupable = False

    def parse(self, raw: Any, spec: FieldSpec) -> dt.time | None:
        if isinstance(raw, dt.time):
            return raw
        if not isinstance(raw, str):
            raise Refused("wrong_type", "请填写时间，例如 09:30。")
        if not raw.strip():
            return None
        try:
            return dt.time.fromisoformat(raw.strip()).replace(tzinfo=None)
        except ValueError:
            raise Refused("wrong_type", "请填写时间，例如 09:30。") from None

    def to_wire(self, value: Any, spec: FieldSpec) -> str:
        return str(value.strftime("%H:%M"))


class Time(Declared, models.TimeField):
    kind = TimeKind()

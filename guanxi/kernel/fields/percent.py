"""Percent (百分比): 35 means 35 %."""

from typing import Any

from django.db import models

from guanxi.kernel.fields.decimal import DecimalKind
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.metadata.spec import FieldSpec


class PercentKind(DecimalKind):
    name, label = "percent", "百分比"
    measures = ("avg", "min", "max")
    settings = ("scale", "min", "max")
    signs = "%％ "

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return f"{value.normalize():f}%"


class Percent(Declared, models.DecimalField):
    kind = PercentKind()
    defaults = {"max_digits": 7, "decimal_places": 2}

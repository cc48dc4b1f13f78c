"""Rating (评分): one to five stars."""

from typing import Any

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.integer import IntegerKind
from guanxi.kernel.fields.kind import Refused
from guanxi.kernel.metadata.spec import FieldSpec


class RatingKind(IntegerKind):
    name, label = "rating", "评分"
    settings = ()

    def parse(self, raw: Any, spec: FieldSpec) -> int | None:
        value = super().parse(raw, spec)
        if value is not None and not 0 <= value <= 5:
            raise Refused("out_of_range", "请给 1 到 5 颗星。")
        return value or None


class Rating(Declared, models.IntegerField):
    kind = RatingKind()

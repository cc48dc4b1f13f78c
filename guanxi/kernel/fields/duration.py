"""Duration (时长) in minutes."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.integer import IntegerKind


class DurationKind(IntegerKind):
    name, label = "duration", "时长"
    settings = ("min", "max")


class Duration(Declared, models.IntegerField):
    kind = DurationKind()

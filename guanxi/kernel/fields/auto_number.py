"""Automatic number (自动编号): given by the numbering feature when left empty; unique."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.text import TextKind


class AutoNumberKind(TextKind):
    """`expression` is the pattern: `SJ{yyyymm}-{0000}` counts per month, `K{000000}` for ever."""

    name, label = "auto_number", "自动编号"
    groupable = False
    settings = ("expression",)


class AutoNumber(Declared, models.CharField):
    kind = AutoNumberKind()
    defaults = {"max_length": 60}

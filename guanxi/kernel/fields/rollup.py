"""Roll-up (汇总): count, sum, least, greatest or mean over the records that point here; kept up to date by `Work`."""

from django.db import models

from guanxi.kernel.fields.decimal import DecimalKind
from guanxi.kernel.fields.declare import Declared


class RollupKind(DecimalKind):
    name, label = "rollup", "汇总"
    settings = ("rollup", "scale", "result")


class RollupField(Declared, models.DecimalField):
    kind = RollupKind()
    defaults = {"max_digits": 19, "decimal_places": 2, "default": 0}

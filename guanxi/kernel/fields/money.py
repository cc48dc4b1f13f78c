"""Money (金额): a Decimal in the set's currency, two digits, never a float."""

from typing import Any

from django.db import models

from guanxi.kernel.fields.decimal import DecimalKind
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.metadata.spec import FieldSpec


class MoneyKind(DecimalKind):
    name, label = "money", "金额"
    settings = ("min", "max")
    signs = "￥¥元$ "

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        from guanxi.kernel.metadata.conventions import amount_text

        return amount_text(value)


class Money(Declared, models.DecimalField):
    kind = MoneyKind()
    defaults = {"max_digits": 19, "decimal_places": 2}

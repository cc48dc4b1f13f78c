"""Yes or no (是/否)."""

from typing import Any

from django.db import models

from guanxi.base.words import say
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind, Refused
from guanxi.kernel.metadata.spec import FieldSpec

YES = {"true", "1", "yes", "y", "是", "对", "√", "t"}
NO = {"false", "0", "no", "n", "否", "不", "×", "f"}


class BooleanKind(Kind):
    name, label = "boolean", "是/否"
    sql = "boolean"
    operators = ("eq", "ne")
    wire = {"type": "boolean"}

    def parse(self, raw: Any, spec: FieldSpec) -> bool | None:
        if isinstance(raw, bool):
            return raw
        text = str(raw).strip().lower().removesuffix(".0") if isinstance(raw, str | int | float) else "?"
        if text in YES | NO:
            return text in YES
        if text == "":
            return None
        raise Refused("wrong_type", "请选择是或否。")

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return say("是") if value else say("否")


class Boolean(Declared, models.BooleanField):
    kind = BooleanKind()

"""E-mail address (邮箱)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Refused
from guanxi.kernel.fields.text import TextKind
from guanxi.kernel.metadata.spec import FieldSpec


class EmailKind(TextKind):
    name, label = "email", "邮箱"
    settings = ("unique", "search")

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        value = super().parse(raw, spec)
        if value is None:
            return None
        try:
            validate_email(value)
        except ValidationError:
            raise Refused("wrong_type", "请填写邮箱地址，例如 name@example.com。") from None
        return value


class Email(Declared, models.CharField):
    kind = EmailKind()
    defaults = {"max_length": 200}

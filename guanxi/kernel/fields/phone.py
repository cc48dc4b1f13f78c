"""Phone (电话): kept as written; search finds it by any run of its digits."""

import re
import unicodedata
from typing import Any

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Refused
from guanxi.kernel.fields.text import TextKind
from guanxi.kernel.metadata.spec import FieldSpec

_PHONE = re.compile(r"^[0-9+()\-\s.转x#*/,;，；、extEXT]{3,60}$")


class PhoneKind(TextKind):
    name, label = "phone", "电话"
    settings = ("unique", "search")

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        value = super().parse(raw, spec)
        if value is None:
            return None
        text = unicodedata.normalize("NFKC", value)
        if not _PHONE.match(text) or not any(c.isdigit() for c in text):
            raise Refused("wrong_type", "请填写电话号码。")
        return text


class Phone(Declared, models.CharField):
    kind = PhoneKind()
    defaults = {"max_length": 60}

"""Web address (网址): http and https only, so that a link can never run script."""

import re
from typing import Any

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Refused
from guanxi.kernel.fields.text import TextKind
from guanxi.kernel.metadata.spec import FieldSpec

_URL = re.compile(r"^https?://[^\s<>\"']+$", re.IGNORECASE)


class UrlKind(TextKind):
    name, label = "url", "网址"
    groupable = False

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        value = super().parse(raw, spec)
        if value is None:
            return None
        if "://" not in value and re.match(r"^[\w-]+(\.[\w-]+)+", value):
            value = f"https://{value}"
        if not _URL.match(value):
            raise Refused("wrong_type", "请填写网址，例如 https://example.com。")
        return value


class Url(Declared, models.CharField):
    kind = UrlKind()
    defaults = {"max_length": 500}

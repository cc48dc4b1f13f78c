"""Rich text (富文本): HTML, cleaned of everything that could run before it is stored."""

from typing import Any

import nh3
from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind
from guanxi.kernel.metadata.spec import FieldSpec


class RichTextKind(Kind):
    name, label = "rich_text", "富文本"
    operators = ("contains", "empty", "not_empty")
    sortable = groupable = False
    settings = ("max_length",)

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        value: str | None = super().parse(raw, spec)
        return nh3.clean(value) if value else None

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return nh3.clean(value, tags=set())


class RichText(Declared, models.TextField):
    kind = RichTextKind()
    defaults = {"max_length": 100000}

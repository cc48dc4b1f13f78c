"""Text (文本): one line, bounded."""

from typing import Any, ClassVar

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind
from guanxi.kernel.metadata.spec import FieldSpec


class TextKind(Kind):
    name, label = "text", "文本"
    settings: ClassVar[tuple[str, ...]] = ("max_length", "unique", "search")

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        # A code or phone typed into a spreadsheet arrives as a number.
        if isinstance(raw, int | float) and not isinstance(raw, bool):
            raw = str(int(raw)) if float(raw).is_integer() else str(raw)
        value: str | None = super().parse(raw, spec)
        return value.replace("\r\n", " ").replace("\n", " ") if value else value


class Text(Declared, models.CharField):
    kind = TextKind()
    defaults = {"max_length": 200}

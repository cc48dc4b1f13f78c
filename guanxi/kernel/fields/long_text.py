"""Long text (多行文本)."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind


class LongTextKind(Kind):
    name, label = "long_text", "多行文本"
    operators = ("contains", "empty", "not_empty")
    sortable = groupable = False
    settings = ("max_length", "search")


class LongText(Declared, models.TextField):
    kind = LongTextKind()
    defaults = {"max_length": 20000}

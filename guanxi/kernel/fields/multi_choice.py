"""Several choices (多选)."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models

from guanxi.kernel.fields.choice import ChoiceKind, find_option
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Refused
from guanxi.kernel.metadata.spec import FieldSpec


class MultiChoiceKind(ChoiceKind):
    name, label = "multi_choice", "多选"
    sql = "text[]"
    operators = ("in", "not_in", "empty", "not_empty")
    sortable = groupable = False
    many = True
    wire = {"type": "array", "items": {"type": "string"}}

    def parse(self, raw: Any, spec: FieldSpec) -> list[str] | None:  # type: ignore[override]
        if isinstance(raw, str):
            raw = [part for part in raw.replace("、", ",").replace("，", ",").replace(";", ",").split(",") if part.strip()]
        if not isinstance(raw, list) or not all(isinstance(r, str) for r in raw) or len(raw) > 200:
            raise Refused("wrong_type", "请选择选项。")
        return list(dict.fromkeys(find_option(r, spec) for r in raw)) or None

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return "、".join(super(MultiChoiceKind, self).to_text(v, spec) for v in value)


class MultiChoice(Declared, ArrayField):
    kind = MultiChoiceKind()
    defaults = {"base_field": models.TextField()}

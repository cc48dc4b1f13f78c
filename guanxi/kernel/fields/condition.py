"""A condition on the records of another object (筛选条件), kept as the JSON of a filter. `depends_on={"object_name": "object"}`
names the field that says which object it is about; what fits is checked by whoever declares the field."""

from __future__ import annotations

import json
from typing import Any

from django.db import models

from guanxi.base.words import say
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind
from guanxi.kernel.metadata.spec import FieldSpec


class ConditionKind(Kind):
    name, label = "condition", "筛选条件"
    operators = ("empty", "not_empty")
    sortable = groupable = False
    settings = ()

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        """How many conditions there are: titles and labels are for the browser to say."""
        try:
            return say("{n} 个条件", n=counted(json.loads(value)))
        except ValueError:
            return str(value)


def counted(node: Any) -> int:
    if not isinstance(node, dict):
        return 0
    parts = [*(node.get("and") or ()), *(node.get("or") or ()), *([node["not"]] if node.get("not") else ())]
    return sum(map(counted, parts)) if parts else int("field" in node)


class Condition(Declared, models.TextField):
    kind = ConditionKind()
    defaults = {"max_length": 8000}

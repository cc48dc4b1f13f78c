"""Choice (单选): one of the options; stores the stable value, shows the label."""

from typing import Any, ClassVar

from django.db import models

from guanxi.base.words import translate
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import EQUALITY, Kind, Refused
from guanxi.kernel.metadata.spec import FieldSpec, Option


class ChoiceKind(Kind):
    name, label = "choice", "单选"
    operators: ClassVar[tuple[str, ...]] = EQUALITY
    settings: ClassVar[tuple[str, ...]] = ("options",)

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        if not isinstance(raw, str):
            raise Refused("wrong_type", "请选择一个选项。")
        return find_option(raw, spec) if raw.strip() else None

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        option = spec.option(value)
        return translate(option.label) if option else str(value)


def find_option(raw: str, spec: FieldSpec) -> str:
    """The value of the option meant by `raw`: its value or, from files, its label in any language, in any case."""
    text = raw.strip()
    for same in (str, str.casefold):
        wanted = same(text)
        for option in spec.options:
            if wanted in (same(option.value), same(option.label), same(translate(option.label))):
                return option.value
    raise Refused("unknown_option", "没有选项“{raw}”。", raw=text[:40])


def options(*choices: Option | tuple[str, str] | tuple[str, str, str]) -> tuple[Option, ...]:
    """Options from `(value, label[, colour])`."""
    return tuple(c if isinstance(c, Option) else Option(*c) for c in choices)


class Choice(Declared, models.CharField):
    kind = ChoiceKind()
    defaults = {"max_length": 60}

"""Names and labels of what administrators define."""

from __future__ import annotations

import re
from collections.abc import Container

from guanxi.base.errors import Invalid
from guanxi.base.pinyin import pinyin_of
from guanxi.base.words import say
from guanxi.kernel.fields import Refused
from guanxi.kernel.fields.kind import clean_text

PREFIX = "x_"
LONGEST = 40
NAME = re.compile(r"^x_[a-z0-9_]{1,40}$")
_NOT_NAME = re.compile(r"[^a-z0-9]+")


def clean_name(given: str | None, label: str, taken: Container[str]) -> str:
    """The stable name: as given with the prefix added, else made from the label's pinyin. Raises Invalid at `name`."""
    if given:
        name = given if given.startswith(PREFIX) else PREFIX + given
        if not NAME.match(name):
            raise Invalid.at(
                "name", "bad_name", say("名称只能用小写字母、数字和下划线，最多 {max} 个字符。", max=LONGEST)
            )
        if name in taken:
            raise Invalid.at("name", "taken", say("名称“{name}”已被使用（可能已隐藏）。", name=name))
        return name
    readings = pinyin_of(label)
    stem = PREFIX + (
        _NOT_NAME.sub("_", readings[0].full.lower() if readings else "").strip("_")[: LONGEST - 4] or "field"
    )
    return next(n for n in (stem, *(f"{stem}_{i}" for i in range(2, 10_000))) if n not in taken)


def clean_label(given: str | None, field: str = "label", *, longest: int = 60) -> str:
    """A label that people can read. Raises Invalid at `field`."""
    try:
        label = clean_text(given or "", longest)
    except Refused as problem:
        raise Invalid(fields={field: [problem.error]}) from None
    if label is None:
        raise Invalid.at(field, "required", say("请填写名称。"))
    return label

"""Date formats as people name them (`MM/DD/YYYY`), and which of them a column follows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import lru_cache

from guanxi.base.errors import Invalid
from guanxi.base.words import say

DAYS = (
    "YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD", "YYYY年MM月DD日", "YYYYMMDD", "MM/DD/YYYY", "DD/MM/YYYY", "DD.MM.YYYY",
    "MM-DD-YYYY", "DD-MM-YYYY", "MM/DD/YY", "DD/MM/YY", "DD.MM.YY",
)  # fmt: skip
TIMES = ("", " HH:mm", " HH:mm:ss")
PARTS = (
    ("YYYY", "%Y"),
    ("YY", "%y"),
    ("MM", "%m"),
    ("DD", "%d"),
    ("HH", "%H"),
    ("mm", "%M"),
    ("ss", "%S"),
    ("M", "%m"),
    ("D", "%d"),
)


def python_format(text: str) -> str:
    """`DD.MM.YYYY` as strptime wants it; a format with % is one already. Raises Invalid when it names no date."""
    result = text
    if "%" not in text:
        for part, code in PARTS:
            result = result.replace(part, code) if "%" + code[1] not in result else result
    if not all(any(c in result for c in codes) for codes in (("%Y", "%y"), ("%m", "%b", "%B"), ("%d",))):
        raise Invalid.at(
            "date_format", "bad_format", say("日期格式“{format}”无效，例如 MM/DD/YYYY。", format=text[:40])
        )
    return result


def reader(text: str) -> Callable[[str], dt.datetime | None]:
    """A function that reads texts in the format; None for those that are not in it. Remembers what it has read."""
    form = python_format(text)

    @lru_cache(maxsize=10_000)
    def read(value: str) -> dt.datetime | None:
        try:
            return dt.datetime.strptime(value.strip(), form)
        except ValueError:
            return None

    return read


def guess_format(values: Iterable[str]) -> str | None:
    """The first known format in which all of the texts are dates; None when there is none, or no text."""
    texts = [v for v in values if v]
    if not texts:
        return None
    for day in DAYS:
        for time in TIMES:
            read = reader(day + time)
            if all(read(text) for text in texts):
                return day + time
    return None

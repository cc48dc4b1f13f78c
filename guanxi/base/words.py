"""The words people read: Chinese stands in the code, other languages in `locale/<language>.json` beside it.

`say("最多 {max} 个字符。", max=80)` gives the sentence in the language of the running request. A catalogue is a flat map
from the Chinese sentence to its translation; `tests/test_words.py` fails when one is missing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

CHINESE = "zh-CN"
LOCALES = (CHINESE, "en")

_locale: ContextVar[str] = ContextVar("locale", default=CHINESE)


def current_locale() -> str:
    """`zh-CN` or `en`."""
    return _locale.get()


@contextmanager
def using_locale(locale: str | None) -> Iterator[None]:
    """Speak `locale` inside the block; an unknown one means Chinese."""
    token = _locale.set(locale if locale in LOCALES else CHINESE)
    try:
        yield
    finally:
        _locale.reset(token)


@cache
def catalogue(locale: str) -> dict[str, str]:
    """All translations of `locale`, gathered from every `locale/` folder of the package."""
    words: dict[str, str] = {}
    for file in sorted(Path(__file__).resolve().parent.parent.rglob(f"locale/{locale}.json")):
        words.update(json.loads(file.read_text(encoding="utf-8")))
    return words


class Spoken(str):
    """A text that an administrator wrote, with what he wrote for other languages; no catalogue knows it."""

    others: Mapping[str, str | None]

    def __new__(cls, text: str, **others: str | None) -> Spoken:
        made = super().__new__(cls, text)
        made.others = others
        return made


def translate(text: str) -> str:
    """`text` in the current language; the Chinese itself where no translation exists (custom labels)."""
    locale = _locale.get()
    if isinstance(text, Spoken):
        return text.others.get(locale) or str(text)
    return text if locale == CHINESE or not text else catalogue(locale).get(text, text)


def say(text: str, **facts: object) -> str:
    """A sentence with its facts filled in, in the current language."""
    return translate(text).format(**facts) if facts else translate(text)

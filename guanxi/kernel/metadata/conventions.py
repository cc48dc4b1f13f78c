"""What the company agreed on and the kernel has to know: the first day of a week, the days it works, the currency (ORG-031).

Some module keeps the settings (`Module.conventions`); they are read once per change of the metadata.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from guanxi.base.money import SIGNS
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.sets import current_set

_cache: dict[str, tuple[int, Mapping[str, str]]] = {}


def conventions() -> Mapping[str, str]:
    """The settings of the current account set, by name."""
    code, now = current_set(), stamp("metadata")
    found = _cache.get(code)
    if found is None or found[0] != now:
        values: dict[str, str] = {}
        for keep in kernel().conventions:
            values |= keep()
        found = _cache[code] = (now, values)
    return found[1]


def first_weekday() -> int:
    """0 when weeks begin on Monday, 6 when on Sunday."""
    return 6 if conventions().get("calendar") == "sunday" else 0


def currency_sign() -> str:
    return SIGNS.get(conventions().get("currency", "CNY"), "¥")


def amount_text(value: Decimal) -> str:
    """An amount as sentences say it, with the company's currency: ¥1,200.00."""
    return f"{currency_sign()}{value:,.2f}"


def workdays() -> frozenset[int]:
    """The days of the week on which the company works, 0 for Monday; Monday to Friday unless it says otherwise."""
    return frozenset(int(day) - 1 for day in (conventions().get("workdays") or "1,2,3,4,5").split(","))

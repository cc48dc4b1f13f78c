"""The result of the generator, and the helper with which its parts write rows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from guanxi.base.clock import DEFAULT_ZONE

Row = dict[str, Any]
#: Reference to another row: object name and the `key` of the row there.
Ref = tuple[str, int]
Item = TypeVar("Item")

ZONE = ZoneInfo(DEFAULT_ZONE)
#: How far back the company's business reaches, in days.
HISTORY_DAYS = 730


@dataclass
class DemoCompany:
    """All rows of the demo company by object name, in an order in which they can be loaded.

    Every row has `key`, its number within its object. A reference points to an object listed earlier, or to an
    earlier row of the same object; the only exceptions are in `DEFERRED` and are set after everything is loaded.
    Dates are days, datetimes aware in the company's time zone, money Decimal with two places.
    """

    DEFERRED = frozenset({("department", "manager")})

    today: date
    seed: int
    objects: dict[str, list[Row]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> list[Row]:
        return self.objects[name]

    def row(self, ref: Ref) -> Row:
        """The row a reference points to."""
        return self.objects[ref[0]][ref[1] - 1]


class Builder:
    """Random source and row writer shared by the parts of the generator."""

    def __init__(self, today: date, seed: int) -> None:
        self.random = Random(seed)
        self.today = today
        self.first_day = today - timedelta(days=HISTORY_DAYS)
        self.company = DemoCompany(today, seed)
        #: Product lines each customer buys, by name.
        self.lines: dict[Ref, tuple[str, ...]] = {}

    def add(self, name: str, /, **values: Any) -> Ref:
        """Append a row and return the reference to it."""
        rows = self.company.objects.setdefault(name, [])
        rows.append({"key": len(rows) + 1, **values})
        return (name, len(rows))

    def once(self, name: str, /, *, code: str, **values: Any) -> Ref:
        """The row with this code, added where there is none yet."""
        known = next((row for row in self.company.objects.get(name, ()) if row["code"] == code), None)
        return (name, known["key"]) if known else self.add(name, code=code, **values)

    def pick(self, items: Sequence[Item]) -> Item:
        """One item, all equally likely."""
        return self.random.choice(items)

    def weighted(self, items: Sequence[Item], weights: Sequence[float]) -> Item:
        """One item by weight."""
        return self.random.choices(items, weights)[0]

    def chance(self, probability: float) -> bool:
        """True with a probability from 0 to 1."""
        return self.random.random() < probability

    def spread(self, middle: float, sigma: float = 0.5) -> float:
        """A positive number around a median, log-normal."""
        return middle * math.exp(self.random.gauss(0, sigma))

    def at(self, day: date, first_hour: int = 9, last_hour: int = 17) -> datetime:
        """A quarter-hour of the working day."""
        hour = self.random.randint(first_hour, last_hour)
        return datetime.combine(day, time(hour, self.pick((0, 15, 30, 45))), ZONE)

    def mobile(self, number: int) -> str:
        """An invented mobile number: the middle is always 0000, so it is seen at once."""
        return f"1{self.pick(('33', '52', '58', '77', '86', '89'))}0000{number:04d}"


def working(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)


def yuan(amount: float | Decimal, step: int = 100) -> Decimal:
    """Money rounded to whole steps of yuan, at least one step."""
    return Decimal(max(1, round(float(amount) / step)) * step).quantize(Decimal("0.01"))

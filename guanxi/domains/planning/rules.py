"""Rules of sales plans: pure functions over values."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import product

#: Dimensions in the order in which a plan without another one is broken down, and the object of each.
TARGETS = {
    "department": "department", "employee": "employee", "product_line": "product_line", "product": "product", "region": "region",
    "customer": "customer",
}  # fmt: skip
TREES = ("department", "product_line", "region")
#: Which system brings the figures of an indicator (PLAN-005..008).
SYSTEMS = {"quantity": "销售系统", "amount": "销售系统", "effective": "销售系统", "receipts": "应收系统", "profit": "成本核算系统"}
MOST_LINES = 24_000
SHAPES = {"year": r"\d{4}", "quarter": r"\d{4}Q[1-4]", "month": r"\d{4}-(0[1-9]|1[0-2])"}
NEXT = {"reported": ("draft",), "draft": ("reported",), "issued": ("draft", "reported"), "executing": ("issued",), "closed": ("issued", "executing")}

Key = tuple[int | None, ...]


def periods(year: int, kind: str) -> list[str]:
    """PLAN-RULE-001: the periods of a plan's year, as they are written."""
    if kind == "year":
        return [str(year)]
    if kind == "quarter":
        return [f"{year}Q{n}" for n in range(1, 5)]
    return [f"{year}-{n:02d}" for n in range(1, 13)]


def period_problem(text: str, year: int, kind: str) -> bool:
    """PLAN-RULE-002: whether a period is not one of the plan."""
    return not re.fullmatch(SHAPES[kind], text) or not text.startswith(str(year))


def period_end(text: str) -> date:
    """The first day after a period."""
    year = int(text[:4])
    month = 12 if len(text) == 4 else 3 * int(text[5]) if "Q" in text else int(text[5:])
    return date(year + month // 12, month % 12 + 1, 1)


def period_start(text: str) -> date:
    return date(int(text[:4]), 1 if len(text) == 4 else 3 * int(text[5]) - 2 if "Q" in text else int(text[5:]), 1)


def elapsed(texts: Sequence[str], day: date) -> Decimal:
    """PLAN-RULE-003 (PLAN-009): how much of these periods has passed, to compare progress with."""
    whole = sum((period_end(p) - period_start(p)).days for p in texts)
    past = sum(max(0, (min(day, period_end(p)) - period_start(p)).days) for p in texts)
    return Decimal(past) / whole if whole else Decimal(0)


def rate(actual: Decimal | None, target: Decimal | None) -> Decimal | None:
    """PLAN-RULE-004 (PLAN-010): 达成率 in per cent to a tenth; None without a target or a figure."""
    return (100 * actual / target).quantize(Decimal("0.1")) if target and actual is not None else None


@dataclass
class Forest:
    """The trees of the dimensions: parents by dimension."""

    parents: Mapping[str, Mapping[int, int | None]]

    def above(self, dimension: str, value: int | None) -> Iterator[int]:
        """A value and all above it, upwards."""
        tree, seen = self.parents.get(dimension, {}), set[int]()
        while value is not None and value not in seen:
            seen.add(value)
            yield value
            value = tree.get(value)

    def below(self, dimension: str, value: int | None, top: int | None) -> bool:
        """Whether the value lies strictly below `top`; everything lies below None."""
        return value is not None and value != top and (top is None or top in self.above(dimension, value))


@dataclass(frozen=True)
class Disagreement:
    """A target that is not the sum of its parts in one dimension."""

    key: Key
    dimension: str
    target: Decimal
    parts: Decimal


class Sums:
    """The targets of one indicator in one period, and what they come to (PLAN-004). A target stands where it was written; where none
    was, it is the sum of its parts: along a dimension in which all others stay the same, or else along the first dimension that goes on."""

    def __init__(self, dimensions: Sequence[str], targets: Mapping[Key, Decimal], forest: Forest) -> None:
        self.dimensions, self.targets, self.forest = dimensions, targets, forest
        self.near: dict[tuple[int, Key], list[int]] = defaultdict(list)
        for key in targets:
            for at, value in enumerate(key):
                if value is not None:
                    self.near[at, (*key[:at], None, *key[at + 1 :])].append(value)
        self.finer: dict[Key, list[Key]] = defaultdict(list)  # by every key that a written one lies in
        for key in targets:
            ways = [(*forest.above(n, v), None) if v is not None else (None,) for n, v in zip(dimensions, key, strict=True)]
            for whole in product(*ways):
                if whole != key:
                    self.finer[whole].append(key)
        self.value = cache(self._value)

    def tops(self, at: int, values: Iterable[int | None], top: int | None) -> list[int]:
        """Those of the values that lie below `top` with none of the others in between."""
        name = self.dimensions[at]
        under = {v for v in values if v is not None and self.forest.below(name, v, top)}
        return sorted(v for v in under if not any(a in under for a in self.forest.above(name, v) if a != v))

    def direct(self, key: Key, at: int) -> list[Key]:
        """The written targets that break a key down in one dimension."""
        same = (*key[:at], None, *key[at + 1 :])
        return [put(key, at, v) for v in self.tops(at, self.near.get((at, same), ()), key[at])]

    def parts(self, key: Key) -> dict[int, list[Key]]:
        """Of what the key consists, by place of the dimension."""
        found = {at: keys for at in range(len(key)) if (keys := self.direct(key, at))}
        if found:
            return found
        finer = self.finer.get(key, ())
        for at in range(len(key)):
            if values := self.tops(at, (k[at] for k in finer), key[at]):
                return {at: [put(key, at, v) for v in values]}
        return {}

    def _value(self, key: Key) -> Decimal | None:
        if key in self.targets:
            return self.targets[key]
        parts = self.parts(key)
        if not parts:
            return None
        values = [self.value(k) for k in next(iter(parts.values()))]
        return sum((v for v in values if v is not None), Decimal(0))

    def disagreements(self) -> list[Disagreement]:
        """PLAN-RULE-005 (PLAN-004): every written target that differs from the sum of its parts, in each dimension."""
        found = []
        for key, target in self.targets.items():
            for at, keys in self.parts(key).items():
                whole = sum((self.value(k) or Decimal(0) for k in keys), Decimal(0))
                if whole != target:
                    found.append(Disagreement(key, self.dimensions[at], target, whole))
        return found


def put(key: Key, at: int, value: int | None) -> Key:
    return (*key[:at], value, *key[at + 1 :])

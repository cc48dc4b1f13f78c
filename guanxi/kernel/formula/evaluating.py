"""A formula computed in memory, on Decimal. Each operation states its meaning; `sql.py` states the same in SQL."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from guanxi.base.clock import add_months
from guanxi.kernel.formula.nodes import PLACES, Const, FieldType, Moment, Node, Ref, Value

#: Exact for every number that 2,000 characters of formula can make; PostgreSQL's numeric is as wide.
_EXACT = Context(prec=120_000, rounding=ROUND_HALF_UP, Emax=999_999, Emin=-999_999)
_STEP = Decimal(1).scaleb(-PLACES)
_NUMBER = re.compile(r"[+-]?[0-9]{1,25}(\.[0-9]{1,20})?")
_BLANKS = " \t\n\r\u3000"
_UPPER = {ord(c): c.upper() for c in "abcdefghijklmnopqrstuvwxyz"}
_LOWER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
#: Most days or months a date can be moved by; further moves leave the calendar.
FURTHEST = 4_000_000


def evaluate(ast: Node, values: Mapping[str, Any], moment: Moment | None = None) -> Value:
    """Value of a formula for a record given as values by canonical path; a missing path counts as empty.

    Numbers may come as int, Decimal or text of a number; float is refused with TypeError. Never fails on data.
    """
    return _value(ast, values, moment or Moment())


def _value(node: Node, values: Mapping[str, Any], moment: Moment) -> Value:
    if isinstance(node, Const):
        return node.value
    if isinstance(node, Ref):
        return _given(values.get(node.path), node.type)
    if node.op == "today":
        return moment.today
    if node.op == "now":
        return moment.now
    args = [_value(a, values, moment) for a in node.args]
    if node.op in _LENIENT:
        return _LENIENT[node.op](args)
    if any(a is None for a in args):
        return None
    if node.op in ("to_date", "text"):
        return _text(args[0], moment) if node.op == "text" else _local(args[0], moment).date()
    return _STRICT[node.op](*args)


def _given(value: Any, kind: FieldType) -> Value:
    """A record's value in the shape formulas compute with."""
    if kind is FieldType.NUMBER and value is not None:
        if isinstance(value, float):
            raise TypeError("numbers of a formula are never float")
        return _clean(Decimal(value))
    result: Value = value
    return result


def _clean(number: Decimal) -> Decimal:
    """Ten places, and no negative zero."""
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -PLACES:
        number = number.quantize(_STEP, ROUND_HALF_UP, _EXACT)
    return number if number else abs(number)


def _local(value: Any, moment: Moment) -> datetime:
    assert isinstance(value, datetime)
    return value.astimezone(ZoneInfo(moment.tz))


def _plain(number: Decimal) -> str:
    """Digits without exponent and without trailing zeros."""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def _text(value: Any, moment: Moment) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Decimal):
        return _plain(value)
    if isinstance(value, datetime):
        return _local(value, moment).isoformat(" ")[:16]
    return value.isoformat() if isinstance(value, date) else str(value)


def _clip(number: Decimal, low: int, high: int) -> int:
    """Whole part of a number, kept within bounds."""
    return int(min(max(number.to_integral_value(ROUND_DOWN, _EXACT), Decimal(low)), Decimal(high)))


def _round(number: Decimal, places: Decimal) -> Decimal:
    step = Decimal(1).scaleb(-_clip(places, -PLACES, PLACES))
    return _clean(_EXACT.add(number.quantize(step, ROUND_HALF_UP, _EXACT), Decimal(0)))


def _fixed(number: Decimal, places: Decimal) -> str:
    count = _clip(places, 0, PLACES)
    return format(_clean(number.quantize(Decimal(1).scaleb(-count), ROUND_HALF_UP, _EXACT)), f".{count}f")


def _divide(left: Decimal, right: Decimal) -> Decimal | None:
    """Quotient rounded half away from zero to ten places, in whole numbers so that no digit is lost."""
    if not right:
        return None
    top, bottom = (int(_EXACT.scaleb(n, PLACES)) for n in (left, right))
    negative = (top < 0) != (bottom < 0)
    units, rest = divmod(abs(top) * 10**PLACES, abs(bottom))
    units += 2 * rest >= abs(bottom)
    return _clean(_EXACT.scaleb(Decimal(-units if negative else units), -PLACES))


def _add_days(day: date, days: Decimal) -> date | None:
    shift = day.toordinal() + _clip(days, -FURTHEST, FURTHEST)
    return date.fromordinal(shift) if 1 <= shift <= date.max.toordinal() else None


def _add_months(day: date, months: Decimal) -> date | None:
    try:
        return add_months(day, _clip(months, -FURTHEST, FURTHEST))
    except ValueError:
        return None


def _date(year: Decimal, month: Decimal, day: Decimal) -> date | None:
    try:
        return date(_clip(year, 0, 10_000), _clip(month, 0, 13), _clip(day, 0, 32))
    except ValueError:
        return None


def _value_of(text: str) -> Decimal | None:
    stripped = text.strip(_BLANKS)
    return _clean(Decimal(stripped)) if _NUMBER.fullmatch(stripped) else None


def _all(args: list[Value]) -> bool | None:
    return False if any(a is False for a in args) else None if any(a is None for a in args) else True


def _any(args: list[Value]) -> bool | None:
    return True if any(a is True for a in args) else None if any(a is None for a in args) else False


def _case(args: list[Value]) -> Value:
    pairs = (len(args) - 1) // 2
    for i in range(pairs):
        if args[0] is not None and args[0] == args[1 + 2 * i]:
            return args[2 + 2 * i]
    return args[-1] if len(args) % 2 == 0 else None


def _extreme(choose: Callable[[Any], Any]) -> Callable[[list[Value]], Value]:
    def run(args: list[Value]) -> Value:
        present = [a for a in args if a is not None]
        chosen: Value = choose(present) if present else None
        return chosen

    return run


#: Operations that see empty arguments.
_LENIENT: dict[str, Callable[[list[Any]], Value]] = {
    "if": lambda a: a[1] if a[0] is True else (a[2] if len(a) > 2 else None),
    "case": _case,
    "and": _all,
    "or": _any,
    "blank": lambda a: a[0] is None or a[0] == "",
    "coalesce": lambda a: next((v for v in a if v is not None), None),
    "min": _extreme(min),
    "max": _extreme(max),
    "join": lambda a: "".join("" if v is None else v for v in a),
}

#: Operations that are empty when any argument is.
_STRICT: dict[str, Callable[..., Value]] = {
    "add": lambda a, b: _clean(_EXACT.add(a, b)),
    "subtract": lambda a, b: _clean(_EXACT.subtract(a, b)),
    "multiply": lambda a, b: _clean(_EXACT.multiply(a, b)),
    "divide": _divide,
    "negative": lambda a: _clean(_EXACT.minus(a)),
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "not": lambda a: not a,
    "round": _round,
    "trunc": lambda a: _clean(a.to_integral_value(ROUND_DOWN, _EXACT)),
    "abs": lambda a: _clean(_EXACT.abs(a)),
    "len": lambda a: Decimal(len(a)),
    "left": lambda a, n: a[: _clip(n, 0, 100_000)],
    "right": lambda a, n: a[max(len(a) - _clip(n, 0, 100_000), 0) :],
    "mid": lambda a, s, n: a[_clip(s, 1, 100_000) - 1 :][: _clip(n, 0, 100_000)],
    "upper": lambda a: a.translate(_UPPER),
    "lower": lambda a: a.translate(_LOWER),
    "trim": lambda a: a.strip(_BLANKS),
    "contains": lambda a, b: b in a,
    "year": lambda a: Decimal(a.year),
    "month": lambda a: Decimal(a.month),
    "day": lambda a: Decimal(a.day),
    "date": _date,
    "add_days": _add_days,
    "add_months": _add_months,
    "datediff": lambda start, end: Decimal(end.toordinal() - start.toordinal()),
    "fixed": _fixed,
    "value": _value_of,
}

"""Time: the one place that asks what time it is, and the named periods of filters and reports (this week, last quarter).

All instants are aware and in UTC inside; a day is a day of the company's time zone.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

#: Time zone of a company that has not set another.
DEFAULT_ZONE = "Asia/Shanghai"


class Period(NamedTuple):
    """Half-open range of days: `start` belongs to it, `end` is the first day after it."""

    start: date
    end: date


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


def today(tz: str = DEFAULT_ZONE) -> date:
    """The present day in a time zone (IANA name); ZoneInfoNotFoundError for an unknown one."""
    return now().astimezone(ZoneInfo(tz)).date()


def day_bounds(period: Period, tz: str = DEFAULT_ZONE) -> tuple[datetime, datetime]:
    """Instants at which a period of days begins and ends in a time zone, for comparison with datetimes."""
    zone = ZoneInfo(tz)
    midnight = datetime.min.time()
    return datetime.combine(period.start, midnight, zone), datetime.combine(period.end, midnight, zone)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day when it is shorter (31 January + 1 → 28 February)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _day(day: date, shift: int) -> Period:
    start = day + timedelta(days=shift)
    return Period(start, start + timedelta(days=1))


def _week(day: date, shift: int, first: int = 0) -> Period:
    """Weeks begin on Monday, or on the weekday `first` (6 is Sunday)."""
    start = day - timedelta(days=(day.weekday() - first) % 7) + timedelta(weeks=shift)
    return Period(start, start + timedelta(weeks=1))


def _months(day: date, shift: int, length: int) -> Period:
    """The block of `length` months (1, 3 or 12) that holds the day, moved by `shift` blocks."""
    first = day.replace(month=(day.month - 1) // length * length + 1, day=1)
    start = add_months(first, shift * length)
    return Period(start, add_months(start, length))


_NAMED: dict[str, Callable[[date], Period]] = {
    "today": lambda d: _day(d, 0),
    "yesterday": lambda d: _day(d, -1),
    "tomorrow": lambda d: _day(d, 1),
    "this_month": lambda d: _months(d, 0, 1),
    "last_month": lambda d: _months(d, -1, 1),
    "next_month": lambda d: _months(d, 1, 1),
    "this_quarter": lambda d: _months(d, 0, 3),
    "last_quarter": lambda d: _months(d, -1, 3),
    "next_quarter": lambda d: _months(d, 1, 3),
    "this_year": lambda d: _months(d, 0, 12),
    "last_year": lambda d: _months(d, -1, 12),
    "next_year": lambda d: _months(d, 1, 12),
}

_WEEKS = {"this_week": 0, "last_week": -1, "next_week": 1}

_COUNTED: dict[str, Callable[[date, int], Period]] = {
    "days_ago": lambda d, n: _day(d, -n),
    "days_ahead": lambda d, n: _day(d, n),
    "months_ago": lambda d, n: _day(add_months(d, -n), 0),
    "months_ahead": lambda d, n: _day(add_months(d, n), 0),
}

#: Names that `period` understands, those without a count first.
RELATIVE_NAMES = (*_NAMED, *_WEEKS, *_COUNTED)


def period(relative: str, n: int | None, today: date, first_weekday: int = 0) -> Period:
    """The days a relative name stands for, half-open; `days_ago 7` is the one day seven days before `today`.

    Errors: ValueError for an unknown name, a missing or superfluous count, or a count that leaves the calendar.
    """
    if relative in _NAMED or relative in _WEEKS:
        if n is not None:
            raise ValueError(f"{relative} takes no number")
        return _week(today, _WEEKS[relative], first_weekday) if relative in _WEEKS else _NAMED[relative](today)
    if relative not in _COUNTED:
        raise ValueError(f"unknown period {relative!r}")
    if n is None or not -36500 <= n <= 36500:
        raise ValueError(f"{relative} needs a number between -36500 and 36500")
    try:
        return _COUNTED[relative](today, n)
    except OverflowError as error:
        raise ValueError(f"{relative} {n} is outside the calendar") from error

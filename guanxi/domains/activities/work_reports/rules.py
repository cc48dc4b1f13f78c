"""Rules about work reports: pure functions over values."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from guanxi.base.clock import period

DUE, SUBMITTED, REVIEWED, EXCUSED = "due", "submitted", "reviewed", "excused"
ON_TIME, LATE, MISSING = "on_time", "late", "missing"
NAMED = {"daily": "today", "weekly": "this_week", "monthly": "this_month"}


@dataclass(frozen=True)
class Span:
    """The days that a report is about, both ends included."""

    start: date
    end: date

    @property
    def name(self) -> str:
        """WRV-002: how a period is called: the day, the first and last day of a week, the month."""
        if self.start == self.end:
            return self.start.isoformat()
        whole_month = self.start.day == 1 and (self.end + timedelta(days=1)).day == 1
        if whole_month:
            return f"{self.start:%Y-%m}"
        return f"{self.start.isoformat()}～{self.end:%m-%d}"


def span(kind: str, day: date, first_weekday: int = 0) -> Span:
    """WRV-001 (ACT-027): the day, week or month that holds the day."""
    start, end = period(NAMED[kind], None, day, first_weekday)
    return Span(start, end - timedelta(days=1))


def following(kind: str, this: Span, first_weekday: int = 0) -> Span:
    """WRV-003: the period after this one."""
    return span(kind, this.end + timedelta(days=1), first_weekday)


def asked_on(kind: str, day: date, workdays: Container[int] | None) -> bool:
    """WRV-004 (ACT-027): daily reports may be left out on the days on which the company does not work; None asks for all."""
    return kind != "daily" or workdays is None or day.weekday() in workdays


def due(this: Span, days: int, at: time) -> datetime:
    """WRV-005 (ACT-027): `days` after the last day of the period (before it where negative), at a time of day."""
    return datetime.combine(this.end + timedelta(days=days), at)


def timeliness(due_at: datetime, handed_in: datetime) -> str:
    """WRV-006 (ACT-027): what comes after its due time is late."""
    return ON_TIME if handed_in <= due_at else LATE


def meets(wanted_below: set[int] | None, wanted_departments: set[int] | None, wanted_roles: set[int] | None, person: Person) -> bool:
    """WRV-007 (ACT-025): a report is asked of those who meet every condition that is given, and of nobody where none is."""
    if wanted_below is None and wanted_departments is None and wanted_roles is None:
        return False
    places = {person.department, *person.departments}
    return (
        (wanted_below is None or person.id in wanted_below)
        and (wanted_departments is None or bool(places & wanted_departments))
        and (wanted_roles is None or bool(set(person.roles) & wanted_roles))
    )


@dataclass(frozen=True)
class Person:
    """Somebody of whom a report may be asked."""

    id: int
    name: str
    department: int | None
    departments: tuple[int, ...]
    roles: tuple[int, ...]
    superior: int | None

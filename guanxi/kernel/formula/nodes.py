"""The shapes of a formula: types, nodes of the typed tree, errors and limits.

Meaning of values, for both targets:
- Numbers are decimal with at most ten places; products and quotients are rounded half up to ten. Money and percent are
  numbers (35 % is 35). Division by zero is empty.
- Whatever is computed from an empty value is empty, with these exceptions: `&` takes empty as "", a condition that is
  empty counts as false in IF, AND/OR follow three-valued logic, MIN/MAX/COALESCE pass over empty values.
- A datetime used as a date is the day in the company's time zone.
- Text compares by code point, upper and lower case differ; UPPER and LOWER change Latin letters a-z only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from guanxi.base import clock

MAX_LENGTH = 2000
MAX_DEPTH = 50
#: Decimal places of every number in a formula.
PLACES = 10

Value = str | Decimal | date | datetime | bool | None


class FieldType(StrEnum):
    """Type of a field or of a result. Choices are text (their stable value), references their title."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"
    BOOLEAN = "boolean"
    #: Only of the literal 空/NULL before it takes the type of its surroundings.
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Field:
    """A field a formula may name: its type and its canonical API path (`customer.short_name`)."""

    type: FieldType
    path: str


@dataclass(frozen=True, slots=True)
class Const:
    """A literal."""

    value: Value
    type: FieldType
    position: int = 0


@dataclass(frozen=True, slots=True)
class Ref:
    """The value of a field, by canonical path."""

    path: str
    type: FieldType
    position: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """An operator or function, by its internal name (`add`, `if`, `left`)."""

    op: str
    args: tuple[Node, ...]
    type: FieldType
    position: int = 0


Node = Const | Ref | Call


@dataclass(frozen=True, slots=True)
class Formula:
    """A parsed formula: its text, typed tree, result type and the paths of the fields it reads, in order of use."""

    text: str
    ast: Node
    type: FieldType
    paths: tuple[str, ...]


@dataclass(eq=False)
class FormulaError(ValueError):
    """A formula that cannot be understood. `position` counts characters from 0; `message` is in the user's language.

    Codes: syntax, too_long, too_deep, bad_number, bad_text, unknown_field, unknown_function, wrong_count, wrong_type.
    """

    position: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.message} ({self.code}, {self.position})"


@dataclass(frozen=True, slots=True)
class Moment:
    """When and where a formula is computed: TODAY, NOW and the time zone in which a datetime has its day."""

    now: datetime = field(default_factory=clock.now)
    tz: str = clock.DEFAULT_ZONE

    @property
    def today(self) -> date:
        """Day of `now` in the time zone."""
        from zoneinfo import ZoneInfo

        return self.now.astimezone(ZoneInfo(self.tz)).date()

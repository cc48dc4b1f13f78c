"""From cells to raw values: which column feeds which field, value maps, constants, dates, numbers, texts of references."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from guanxi.base.words import say, translate
from guanxi.features.transfer.dates import reader
from guanxi.features.transfer.options import Options, factor_of
from guanxi.features.transfer.percents import PercentCell
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

NUMBERS = ("integer", "decimal", "money", "percent", "rating", "duration")
DATES = ("date", "datetime")
SPLIT = str.maketrans(dict.fromkeys(",，;；、|", "\n"))
FORMULA = ("=", "+", "-", "@", "\t", "\r")

Problem = dict[str, str]  # {"field", "message"}


@dataclass(slots=True)
class Line:
    """A row of the file on its way: what it gives, which references are still texts, what is wrong with it."""

    number: int
    cells: list[Any]
    values: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)
    pending: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    skip: bool = False

    def refuse(self, name: str, message: str) -> None:
        self.problems.append({"field": name, "message": message})


@dataclass(frozen=True)
class Feed:
    """One column for one field. `by`: the field of the reference's target by which to find it."""

    index: int
    field: FieldSpec
    by: str
    values: Mapping[str, Any]
    read_date: Callable[[str], dt.datetime | None] | None
    factor: Decimal | None

    @property
    def refers(self) -> bool:
        return bool(self.field.target) and (self.field.kind.references or self.field.kind.many)


@dataclass(frozen=True)
class Plan:
    """How rows of one file become records of one object."""

    spec: ObjectSpec
    options: Options
    feeds: tuple[Feed, ...]

    @property
    def updating(self) -> bool:
        return self.options.mode != "create"

    def line(self, number: int, cells: list[Any]) -> Line:
        """One row read; nothing is looked up yet."""
        line = Line(number, cells)
        for name, value in self.options.constants.items():
            put(line, self.spec.fields[name], value)
        for feed in self.feeds:
            self.take(line, feed, cells[feed.index])
        return line

    def take(self, line: Line, feed: Feed, cell: Any) -> None:
        text = text_of(cell)
        if feed.values and text in feed.values:
            value = feed.values[text]
            if value is None or value == "":
                self.empty(line, feed)
            else:
                put(line, feed.field, value)
        elif text == "":
            self.empty(line, feed)
        elif feed.refers:
            put(line, feed.field, text)
        else:
            self.convert(line, feed, cell, text)

    def empty(self, line: Line, feed: Feed) -> None:
        """An empty cell: cleared where asked, an error or a reason to leave the row out for references where asked."""
        name = feed.field.name
        if feed.refers and self.options.on_empty_reference != "empty":
            line.skip = line.skip or self.options.on_empty_reference == "skip"
            if not line.skip:
                line.refuse(name, say("“{label}”为空。", label=translate(feed.field.label)))
        elif self.options.on_empty == "clear" and name not in line.values:
            line.values[name] = None

    def convert(self, line: Line, feed: Feed, cell: Any, text: str) -> None:
        kind, name = feed.field.kind.name, feed.field.name
        if kind in DATES:
            line.values[name] = date_value(cell, feed)
        elif kind in NUMBERS and feed.factor is not None:
            line.values[name] = multiplied(repr(float(cell)) if isinstance(cell, PercentCell) else text, feed.factor)
        elif kind == "percent" and isinstance(cell, PercentCell):
            line.values[name] = text
        elif kind in NUMBERS or kind == "boolean":
            line.values[name] = cell if not isinstance(cell, dt.date | dt.time | dt.timedelta) else text
        elif kind == "time" and isinstance(cell, dt.time):
            line.values[name] = cell
        else:
            line.values[name] = unguarded(text)


def build_plan(spec: ObjectSpec, options: Options, headers: Sequence[str]) -> Plan:
    """The plan for options that were checked against the headers."""
    feeds = []
    for header, path in options.targets():
        name, _, by = path.partition(".")
        form = options.date_formats.get(header) or options.date_format
        wants_date = spec.fields[name].kind.name in DATES
        feeds.append(
            Feed(
                headers.index(header), spec.fields[name], by, options.values.get(name, {}),
                reader(form) if form and wants_date else None, factor_of(options, name),
            )
        )  # fmt: skip
    return Plan(spec, options, tuple(feeds))


def put(line: Line, spec: FieldSpec, value: Any) -> None:
    """A value that may still be the text of a reference; numbers given by the mapping are ids."""
    line.texts.pop(spec.name, None)
    if not spec.target:
        line.values[spec.name] = value
    elif spec.kind.many:
        given = (
            value
            if isinstance(value, list)
            else [value]
            if isinstance(value, int)
            else str(value).translate(SPLIT).split("\n")
        )
        if all(isinstance(one, int | dict) for one in given):
            line.values[spec.name] = given
        else:
            line.texts[spec.name] = [t for t in (str(one).strip() for one in given) if t]
    elif isinstance(value, str):
        line.texts[spec.name] = [value.strip()]
        line.values.pop(spec.name, None)
    else:
        line.values[spec.name] = value


def text_of(cell: Any) -> str:
    """A cell as a person reads it; what value maps and references compare."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, dt.datetime):
        return cell.isoformat(" ") if cell.time() != dt.time() else cell.date().isoformat()
    return "" if cell is None else str(cell)


def unguarded(text: str) -> str:
    """Without the apostrophe that an export puts before what a spreadsheet would take for a formula."""
    return text[1:] if text.startswith("'") and text[1:2] in FORMULA else text


def date_value(cell: Any, feed: Feed) -> Any:
    """Date cells as they are, serial numbers as floats (which the kind knows), texts by the given format."""
    if isinstance(cell, int) and not isinstance(cell, bool) and 0 < cell < 200_000:
        return float(cell)
    if isinstance(cell, str) and feed.read_date:
        found = feed.read_date(cell)
        if found is not None:
            return found if feed.field.kind.name == "datetime" else found.date()
    return cell


def multiplied(text: str, factor: Decimal) -> Any:
    try:
        return Decimal(text.replace(",", "")) * factor
    except InvalidOperation:
        return text

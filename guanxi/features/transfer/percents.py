"""Cells that a workbook shows as percentages: the file holds 0.35 where a person reads 35% (GEN-012).

The reader of workbooks knows no number formats, so the few that matter are read from the XML, beside it and in step with it.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from typing import IO, Any
from xml.etree import ElementTree

BUILT_IN = {9, 10}  # 0% and 0.00%
SMALL = 20 * 1024 * 1024  # bytes of a part that is read whole
LITERAL = re.compile(r'"[^"]*"|\\.')  # in a format, what is written as it stands
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class PercentCell(float):
    """A number that its cell shows in per cent."""

    def __str__(self) -> str:
        return f"{(Decimal(repr(float(self))) * 100).normalize():f}%"


Place = tuple[int, int]  # row as Excel counts, column from 0


def percent_places(source: IO[bytes], sheet: int) -> Iterator[Place]:
    """The cells in a percent format of the sheet at this position, row by row. Nothing for a workbook one cannot follow."""
    try:
        with zipfile.ZipFile(source) as archive:
            styles = percent_styles(small(archive, "xl/styles.xml"))
            member = sheet_member(archive, sheet) if styles else ""
            if member:
                yield from places(archive, member, styles)
    except (KeyError, IndexError, ValueError, ElementTree.ParseError, zipfile.BadZipFile):
        return


def small(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """A part of the workbook. Raises ValueError for one that is no small thing or brings declarations of its own."""
    if archive.getinfo(name).file_size > SMALL:
        raise ValueError(name)
    text = archive.read(name)
    if b"<!DOCTYPE" in text[:2000]:
        raise ValueError(name)
    return ElementTree.fromstring(text)  # noqa: S314 - without a DOCTYPE there are no entities


def percent_styles(styles: ElementTree.Element) -> list[int]:
    """Numbers of the cell styles that show per cent."""
    own = {
        int(one.get("numFmtId", "0")): LITERAL.sub("", one.get("formatCode", ""))
        for one in styles.iterfind(f"{MAIN}numFmts/{MAIN}numFmt")
    }
    wanted = BUILT_IN | {number for number, code in own.items() if "%" in code}
    formats = styles.iterfind(f"{MAIN}cellXfs/{MAIN}xf")
    return [n for n, one in enumerate(formats) if int(one.get("numFmtId", "0")) in wanted]


def sheet_member(archive: zipfile.ZipFile, sheet: int) -> str:
    """Where the archive keeps the sheet."""
    book = small(archive, "xl/workbook.xml")
    link = book.findall(f"{MAIN}sheets/{MAIN}sheet")[sheet].get(LINK)
    for one in small(archive, "xl/_rels/workbook.xml.rels"):
        if one.get("Id") == link:
            target = one.get("Target", "")
            return target[1:] if target.startswith("/") else f"xl/{target}"
    return ""


def places(archive: zipfile.ZipFile, member: str, styles: list[int]) -> Iterator[Place]:
    """Looks through the sheet block by block; a tag that is cut is finished by the next block."""
    from guanxi.features.transfer.books import column_number

    chosen = b"|".join(str(n).encode() for n in styles)
    cell = re.compile(
        rb"<(?:\w+:)?c\b(?=[^>]*\bs=[\"'](?:%b)[\"'])[^>]*?\br=[\"']([A-Z]{1,3})([0-9]{1,7})[\"']" % chosen
    )
    rest = b""
    with archive.open(member) as stream:
        while block := stream.read(1 << 20):
            text = rest + block
            cut = text.rfind(b"<")
            cut = len(text) if text.find(b">", cut) >= 0 else cut
            for letters, digits in cell.findall(text[:cut]):
                yield int(digits), column_number(letters) - 1
            rest = text[cut:]


def with_percents(rows: Iterator[list[Any]], shown: Iterator[Place]) -> Iterator[list[Any]]:
    """The rows, with the numbers marked that their cells show in per cent."""
    place = next(shown, None)
    for number, cells in enumerate(rows, 1):
        while place and place[0] <= number:
            row, column = place
            if row == number and column < len(cells) and type(cells[column]) in (int, float):
                cells[column] = PercentCell(cells[column])
            place = next(shown, None)
        yield cells

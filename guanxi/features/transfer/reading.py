"""An uploaded file as a table: headers and numbered rows, whatever the format (GEN-012)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.features.files.errors import TooLarge, Unsupported
from guanxi.features.files.sniff import OLE, ZIP, extension
from guanxi.features.transfer.books import read_book
from guanxi.features.transfer.text_files import encoding_of, read_text

MAX_COLUMNS = 300
MAX_ROWS = 1_000_000
MAX_CELL = 32_767  # what an Excel cell can hold

NumberedRow = tuple[int, list[Any]]


@dataclass
class Table:
    """`headers` and `rows`: the number of the line in the file (as Excel counts) and its cells, empty lines left out."""

    headers: list[str]
    rows: Iterator[NumberedRow]
    sheets: list[str] = field(default_factory=list)
    encoding: str = ""


def read_table(source: IO[bytes], name: str, sheet: str = "") -> Table:
    """Open a file by what it is; one that is not what its name says is refused. Raises Unsupported, TooLarge, Invalid."""
    source.seek(0)
    head = source.read(512)
    if not head:
        raise Invalid.at("file", "empty", say("文件是空的。"))
    sheets: list[str] = []
    encoding, kind = "", kind_of(name, head)
    if kind == "text":
        encoding = encoding_of(source)
        lines: Iterator[list[Any]] = read_text(source, encoding)
    else:
        sheets, lines = read_book(source, sheet, old=kind == "xls")
    numbered = ((n, cells) for n, cells in enumerate(lines, 1) if any(cell != "" for cell in cells))
    first = next(numbered, None)
    if first is None:
        raise Invalid.at("file", "empty", say("文件里没有数据。"))
    headers = name_columns(first[1])
    return Table(headers, checked(numbered, len(headers)), sheets, encoding)


def kind_of(name: str, head: bytes) -> str:
    """text, xlsx or xls."""
    ending, text = extension(name), head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<?xml", b"<table")):
        raise Unsupported(say("这是网页或 XML 文件。请用 Excel 打开并另存为 xlsx 后再上传。"))
    if ZIP(head):
        if ending in ("csv", "txt", "tsv"):
            raise Unsupported(say("文件名是 {ending}，内容却是工作簿。请改为正确的扩展名。", ending=ending))
        return "xlsx"
    if OLE(head):
        if ending == "xls":
            return "xls"
        raise Unsupported(say("文件有密码保护，或其实是旧版 xls 格式。请另存为不加密的 xlsx。"))
    if ending in ("xlsx", "xls", "xlsm"):
        raise Unsupported(say("文件名是 {ending}，内容却不是工作簿。", ending=ending))
    if ending not in ("csv", "txt", "tsv", ""):
        raise Unsupported(say("只能导入 xlsx、xls 和 CSV 文件。"))
    return "text"


def name_columns(cells: list[Any]) -> list[str]:
    """Headers as texts, none empty, none twice; empty columns at the end are dropped."""
    texts = [" ".join(str(cell).split())[:200] for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    if len(texts) > MAX_COLUMNS:
        raise TooLarge(say("列太多：最多 {max} 列。", max=MAX_COLUMNS))
    result: list[str] = []
    for i, text in enumerate(texts):
        name = text or say("第 {n} 列", n=i + 1)
        tries = (name if n == 1 else f"{name} ({n})" for n in itertools.count(1))
        result.append(next(t for t in tries if t not in result))
    return result


def checked(rows: Iterator[NumberedRow], width: int) -> Iterator[NumberedRow]:
    """Rows cut or filled to the width of the header. Raises TooLarge past the last row that is taken."""
    for count, (number, cells) in enumerate(rows, 1):
        if count > MAX_ROWS:
            raise TooLarge(say("行太多：一次最多导入 {max} 行。", max=MAX_ROWS))
        row = cells[:width] + [""] * (width - len(cells))
        if any(cell != "" for cell in row):
            yield number, [c[:MAX_CELL] if isinstance(c, str) else c for c in row]


def count_rows(table: Table) -> int:
    """How many rows are left to read."""
    return sum(1 for _ in table.rows)

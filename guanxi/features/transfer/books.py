"""Excel workbooks: looked at before they are opened, since a small file can unfold to more than any memory holds."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.features.files.errors import TooLarge, Unsupported
from guanxi.features.transfer.percents import percent_places, with_percents

UNFOLDED = 400 * 1024 * 1024  # bytes of XML
CELLS = 15_000_000  # of one sheet, empty ones in between included
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")


def check_zip(source: IO[bytes]) -> None:
    """Refuse archives that are broken, that unfold too far, or whose sheets reach too wide (calamine fills the gaps)."""
    source.seek(0)
    try:
        with zipfile.ZipFile(source) as archive:
            members = archive.infolist()
            if sum(m.file_size for m in members) > UNFOLDED or len(members) > 2000:
                raise too_large()
            if "xl/workbook.xml" not in archive.namelist():
                raise Unsupported(say("这不是 Excel 工作簿。请上传 xlsx 或 CSV 文件。"))
            for member in members:
                is_sheet = member.filename.startswith("xl/worksheets/")
                measure(archive, member, is_sheet)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as problem:
        if isinstance(problem, RuntimeError) and "encrypted" in str(problem):
            raise Unsupported(say("文件有密码保护，请取消密码后再上传。")) from None
        raise broken() from None
    except Exception as problem:
        if type(problem).__module__ == "zlib":
            raise broken() from None
        raise


def measure(archive: zipfile.ZipFile, member: zipfile.ZipInfo, is_sheet: bool) -> None:
    """Unfold one member without keeping it: the archive checks length and sum on the way."""
    widest = lowest = 0
    tail = b""
    with archive.open(member) as stream:
        while block := stream.read(1 << 20):
            if is_sheet:
                for letters, digits in set(_PLACE.findall(tail + block)):
                    widest, lowest = max(widest, column_number(letters)), max(lowest, int(digits))
                tail = block[-40:]
    if widest * lowest > CELLS:
        raise too_large()


def column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def read_book(source: IO[bytes], sheet: str = "", *, old: bool = False) -> tuple[list[str], Iterator[list[Any]]]:
    """Names of the sheets, and the rows of the one called `sheet` (else the first). `old`: the format before 2007."""
    import python_calamine

    if not old:
        check_zip(source)
    source.seek(0)
    try:
        book = python_calamine.load_workbook(source)
        names = list(book.sheet_names)
        if sheet and sheet not in names:
            raise Invalid.at("sheet", "unknown_sheet", say("工作簿中没有工作表“{name}”。", name=sheet[:60]))
        if not names:
            raise broken()
        page = book.get_sheet_by_name(sheet or names[0])
    except Invalid:
        raise
    except BaseException as problem:  # calamine's panics are no Exceptions
        if isinstance(problem, KeyboardInterrupt | SystemExit | MemoryError):
            raise
        raise broken() from None
    rows = padded(page)
    return names, rows if old else with_percents(rows, percent_places(source, names.index(sheet or names[0])))


def padded(page: Any) -> Iterator[list[Any]]:
    """The rows from the first line of the sheet on (calamine gives empty lines above, not empty columns before)."""
    width = 0 if page.start is None else page.start[1]
    for row in page.iter_rows():
        yield [""] * width + [tidy(cell) for cell in row]


def tidy(cell: Any) -> Any:
    """Whole numbers as such (Excel knows only floats), texts trimmed."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    return cell


def too_large() -> TooLarge:
    return TooLarge(say("工作簿展开后太大，请拆分成几个文件，或另存为 CSV。"))


def broken() -> Unsupported:
    return Unsupported(say("工作簿已损坏，无法读取。请用 Excel 或 WPS 重新保存后再试。"))

"""CSV and its relatives: which encoding, which delimiter, the rows."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import IO

from guanxi.base.words import say
from guanxi.features.files.errors import Unsupported

SAMPLE = 256 * 1024
DELIMITERS = ",\t;|"
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def encoding_of(source: IO[bytes]) -> str:
    """The encoding of a text file: by its mark, else UTF-8 if all of it is, else GBK or what the content suggests.

    Raises Unsupported for what is no text.
    """
    source.seek(0)
    head = source.read(SAMPLE)
    for mark, name in MARKS:
        if head.startswith(mark):
            return name
    zeros = head.count(b"\x00")
    if zeros:
        even = head[::2].count(b"\x00")
        if zeros > len(head) / 8 and (even == 0 or even == zeros):
            return "utf-16-be" if even else "utf-16-le"
        raise Unsupported(say("这不是文本文件。请上传 CSV（UTF-8 或 GBK）或 xlsx 文件。"))
    if is_utf8(source):
        return "utf-8"
    return legacy(head)


def is_utf8(source: IO[bytes]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    source.seek(0)
    try:
        while block := source.read(1 << 20):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def legacy(head: bytes) -> str:
    """Chinese text is GBK (read as its superset) unless it only reads as something else."""
    from charset_normalizer import from_bytes

    cut = head[: head.rfind(b"\n") + 1] or head
    try:
        cut.decode("gb18030")
        return "gb18030"
    except UnicodeDecodeError:
        found = from_bytes(cut).best()
    if found is None:
        raise Unsupported(say("看不出文件的编码。请另存为 UTF-8 编码的 CSV 或 xlsx 文件。"))
    return found.encoding


def delimiter_of(text: str) -> str:
    """The mark that splits most of the first lines into the same number of parts, at least two."""
    lines = [line for line in text.splitlines()[:30] if line.strip()]
    best, score = ",", 0.0
    for mark in DELIMITERS:
        widths = [len(row) for row in csv.reader(lines, delimiter=mark)]
        usual = max(set(widths), key=widths.count, default=1)
        if usual > 1:
            now = widths.count(usual) / len(widths) + min(usual, 50) / 1000
            if now > score:
                best, score = mark, now
    return best


def read_text(source: IO[bytes], encoding: str = "", delimiter: str = "") -> Iterator[list[str]]:
    """The rows of a text file, cells trimmed. Raises Unsupported where the content breaks off being text."""
    encoding = encoding or encoding_of(source)
    source.seek(0)
    text = io.TextIOWrapper(source, encoding=encoding, newline="")
    try:
        sample = text.read(20_000)
        delimiter = delimiter or delimiter_of(sample)
        text.seek(0)
        for row in csv.reader(text, delimiter=delimiter):
            yield [cell.strip() for cell in row]
    except (UnicodeError, csv.Error) as problem:
        raise Unsupported(
            say("文件在某处无法读取（{problem}）。请检查编码，或另存为 xlsx 文件。", problem=str(problem)[:80])
        ) from None
    finally:
        if not source.closed:
            text.detach()

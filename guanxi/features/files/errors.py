"""Refusals that only files know."""

from __future__ import annotations

from dataclasses import dataclass

from guanxi.base.errors import CrmError


@dataclass(eq=False)
class TooLarge(CrmError):
    """413: more bytes, rows or columns than Guanxi takes."""

    message: str = "文件太大。"
    code: str = "too_large"


@dataclass(eq=False)
class Unsupported(CrmError):
    """415: not a kind of file that can be read here, or not what its name says."""

    message: str = "不支持这种文件。"
    code: str = "unsupported_type"

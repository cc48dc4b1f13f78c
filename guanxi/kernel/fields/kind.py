"""What every kind of field can do. A kind is one object in one file; the browser has a folder of the same name.

The base class is a text-like value; a kind overrides what differs. Shapes: *raw* is what a person, a file or a program
gave; *value* is the Python value that goes to and comes from the database; *wire* is its JSON; *text* is what a person reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from guanxi.base.errors import FieldError
from guanxi.base.words import say

if TYPE_CHECKING:
    from guanxi.kernel.metadata.spec import FieldSpec

EQUALITY = ("eq", "ne", "in", "not_in", "empty", "not_empty")
ORDER = (*EQUALITY, "lt", "lte", "gt", "gte", "between")
TEXT = (*EQUALITY, "contains", "starts_with")


class Refused(ValueError):
    """A raw value that this kind cannot take."""

    def __init__(self, code: str, text: str, **facts: object) -> None:
        super().__init__(code)
        self.error = FieldError(code, say(text, **facts))


class Kind:
    """A kind of field. Instances are stateless; one per kind, listed in `fields/__init__.py`."""

    name: ClassVar[str]
    label: ClassVar[str]
    sql: ClassVar[str] = "text"  # type of the column of a custom field
    operators: ClassVar[tuple[str, ...]] = TEXT
    sortable: ClassVar[bool] = True
    groupable: ClassVar[bool] = True
    measures: ClassVar[tuple[str, ...]] = ()
    settings: ClassVar[tuple[str, ...]] = ()  # what the designer offers beside label, required, default, help
    references: ClassVar[bool] = False  # one id of another object
    many: ClassVar[bool] = False  # a list of values
    wire: ClassVar[dict[str, Any]] = {"type": "string"}  # JSON schema of a value
    computed: ClassVar[bool] = False

    def column_type(self, spec: FieldSpec) -> str:
        """SQL type of a column made at run time."""
        return self.sql

    def parse(self, raw: Any, spec: FieldSpec) -> Any:
        """The value for `raw`; None means empty. Raises Refused."""
        if not isinstance(raw, str):
            raise Refused("wrong_type", "请填写文字。")
        return clean_text(raw, spec.max_length)

    def to_wire(self, value: Any, spec: FieldSpec) -> Any:
        """JSON form of a stored value that is not None."""
        return value

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        """What a person reads, in exports and in the history."""
        return str(self.to_wire(value, spec))

    def to_cell(self, value: Any, spec: FieldSpec) -> Any:
        """The value as a spreadsheet cell: text unless numbers or dates do better."""
        return self.to_text(value, spec)

    def meta(self, spec: FieldSpec) -> dict[str, Any]:
        """What the browser needs to know beyond the common members."""
        return {}


def clean_text(raw: str, max_length: int | None) -> str | None:
    """Trimmed text; refuses what PostgreSQL cannot hold and what is too long."""
    text = raw.strip()
    if "\x00" in text or any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise Refused("bad_character", "含有无法保存的字符。")
    if max_length is not None and len(text) > max_length:
        raise Refused("too_long", "最多 {max} 个字符，现在是 {now} 个。", max=max_length, now=len(text))
    return text or None

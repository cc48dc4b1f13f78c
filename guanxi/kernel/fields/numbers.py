"""Reading numbers that people and spreadsheets write: 1,200.50, ￥1,200, 35%, １２."""

import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Any

from guanxi.kernel.fields.kind import Refused
from guanxi.kernel.metadata.spec import FieldSpec

LIMIT = Decimal(10) ** 15


def read_decimal(raw: Any, spec: FieldSpec, strip: str = "") -> Decimal | None:
    """An exact number within the field's bounds; None when empty."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise Refused("wrong_type", "请填写数字。")
    text = unicodedata.normalize("NFKC", str(raw)).strip().strip(strip).replace(",", "").strip()
    if not text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Refused("wrong_type", "“{raw}” 不是数字。", raw=str(raw)[:40]) from None
    if not number.is_finite() or abs(number) >= LIMIT:
        raise Refused("out_of_range", "数字太大。")
    check_bounds(number, spec)
    return number


def check_bounds(number: Any, spec: FieldSpec) -> None:
    """Refuse what lies outside the field's `min` and `max`."""
    if spec.min is not None and number < spec.min:
        raise Refused("too_small", "不能小于 {min}。", min=spec.min)
    if spec.max is not None and number > spec.max:
        raise Refused("too_big", "不能大于 {max}。", max=spec.max)

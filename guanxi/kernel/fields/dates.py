"""Reading dates that people and spreadsheets write. All moments are kept with a zone; days have none."""

import datetime as dt
import re
from typing import Any

from django.utils import timezone

from guanxi.kernel.fields.kind import Refused

_DAY = re.compile(r"^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
EXCEL_ZERO = dt.date(1899, 12, 30)


def read_date(raw: Any) -> dt.date | None:
    """A day from ISO, 2026/1/2, 2026年1月2日, 20260102, a date cell or an Excel serial number."""
    if isinstance(raw, dt.datetime):
        return (timezone.localtime(raw) if timezone.is_aware(raw) else raw).date()
    if isinstance(raw, dt.date):
        return raw
    if isinstance(raw, float) and 0 < raw < 200_000:
        return EXCEL_ZERO + dt.timedelta(days=int(raw))
    if not isinstance(raw, str):
        raise Refused("wrong_type", "请填写日期，例如 2026-11-21。")
    text = raw.strip()
    if not text:
        return None
    match = _DAY.match(text) or _COMPACT.match(text)
    try:
        day = dt.date(*map(int, match.groups())) if match else dt.datetime.fromisoformat(text).date()
    except ValueError:
        raise Refused("wrong_type", "“{raw}” 不是日期，请写成 2026-11-21。", raw=text[:40]) from None
    return bounded(day)


def read_datetime(raw: Any) -> dt.datetime | None:
    """A moment; without a zone it is local time, a bare day is its midnight."""
    if isinstance(raw, dt.datetime):
        return raw if timezone.is_aware(raw) else timezone.make_aware(raw)
    if isinstance(raw, str) and raw.strip():
        text = raw.strip().replace("/", "-")
        try:
            moment = dt.datetime.fromisoformat(text)
        except ValueError:
            pass
        else:
            bounded(moment.date())
            return moment if timezone.is_aware(moment) else timezone.make_aware(moment)
    day = read_date(raw)
    return None if day is None else timezone.make_aware(dt.datetime.combine(day, dt.time()))


def bounded(day: dt.date) -> dt.date:
    """Years that a business can mean; keeps zone arithmetic from overflowing."""
    if not 1000 <= day.year <= 9000:
        raise Refused("out_of_range", "日期超出范围。")
    return day

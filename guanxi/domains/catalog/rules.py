"""Rules about products, by number. Pure functions over values."""

from __future__ import annotations

import datetime as dt


def validity_ok(start: dt.date | None, end: dt.date | None) -> bool:
    """CAT-001 定价有效期: a price ends on or after the day it begins (PRD-002)."""
    return start is None or end is None or start <= end

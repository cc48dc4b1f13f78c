"""Rules about the organisation: pure functions over values."""

from __future__ import annotations

from guanxi.kernel.access.options import READING_OPTIONS

#: States of an employee who does not work here (any more).
GONE = frozenset({"left", "disabled"})

#: The value of 可登录系统 that opens everything (ORG-011).
BOTH_SYSTEMS = "marketing_service"

#: Settings of the company with the values they take; none: any text (ORG-031).
SETTINGS: dict[str, tuple[str, ...]] = {
    "company_name": (), "short_name": (), "calendar": ("monday", "sunday"), "fiscal_month": tuple(str(m) for m in range(1, 13)),
    "currency": ("CNY", "USD", "EUR", "HKD", "JPY", "GBP", "TWD", "SGD"), "home_page": (), "address": (), "phone": (), "website": (),
    "workdays": (), "data_fields": (), "fresh_days": ("7", "14", "21", "30", "60", "90"),
    "delivery_rights": READING_OPTIONS,  # who may look at deliveries (PERM-048)
}  # fmt: skip


def is_week(days: str) -> bool:
    """Days of a week as the setting keeps them: 1 (Monday) to 7, each once, at least one (ORG-031)."""
    parts = days.split(",")
    return len(parts) == len(set(parts)) and all(part in ("1", "2", "3", "4", "5", "6", "7") for part in parts)

"""Questions about people that the generic list cannot ask."""

from __future__ import annotations

from guanxi.kernel.query.reader import raw_rows
from guanxi.kernel.storage.rows import run


def holders_of(role: int) -> list[int]:
    """The employees who hold the role (ORG-013), in the order of their ids."""
    return sorted(e["id"] for e in raw_rows("employee", "t.roles @> %s::bigint[]", [[role]]))


def company_settings() -> dict[str, str]:
    """The company's basics that everybody is shown: name, currency, calendar, home page (ORG-031)."""
    sql = "select setting_key, setting_value from crm_setting where deleted_at is null and setting_value is not null"
    return dict(run(sql))

"""The ready-made layout of persons among the customers (CUS-004): what organisations have is out of sight."""

from __future__ import annotations

from typing import Any

from guanxi.features.layouts.keeping import ensure_layout
from guanxi.kernel.records.work import Work

#: Organisations have the form that the object declares.
PERSON: dict[str, Any] = {
    "name": "个体客户",
    "when": [{"field": "party_type", "values": ["person"]}],
    "sections": [
        {
            "title": "基本信息", "columns": 2,
            "fields": ["name", "short_name", "code", "party_type", "gender", "birthday", "kind", "class", "grade", "value_layer", "status", "source", "region"],
        },
        {"title": "联系方式", "columns": 2, "fields": ["phone", "email", "address"]},
        {"title": "更多", "columns": 2, "fields": ["new_product_category", "new_specialists", "needs", "preferences", "is_disabled"]},
        {"title": "归属", "columns": 2, "fields": ["owner", "key_account_manager", "department", "related", "related_edit"]},
    ],
    "hidden": ["industry", "fax", "website", "parent", "founded_year", "annual_revenue", "headcount"],
    "highlights": ["status", "grade", "kind", "region", "owner"],
}  # fmt: skip


def ensure_base_data(work: Work) -> None:
    ensure_layout(work, "customer", PERSON)

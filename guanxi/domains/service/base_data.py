"""Reasons of complaints that every new account set has, and forms that ask only for what is complained about (SRV-031, SRV-032)."""

from __future__ import annotations

from typing import Any

from guanxi.domains.service import rules
from guanxi.domains.service.objects.complaint import OBJECT, TARGETS
from guanxi.features.layouts.keeping import ensure_layout
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

#: Reason, and hours for allocating, handling, verifying, and for calling back and closing.
REASONS = (
    ("产品质量", 8, 72, 48, 72), ("交货延误", 8, 48, 24, 72), ("包装破损", 24, 72, 48, 72), ("数量短少", 24, 48, 24, 72),
    ("服务态度", 24, 48, 24, 72), ("响应不及时", 24, 48, 24, 72), ("价格与结算", 24, 72, 48, 72), ("其他", 24, 72, 48, 72),
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """Only where there is no reason, or no layout, yet: a company that has its own keeps them."""
    ensure_layout(work, "complaint", *(layout(kind.value, kind.label) for kind in TARGETS))
    if run("select 1 from complaint_reason limit 1"):
        return
    names = ("name", "allocate_hours", "handle_hours", "verify_hours", "close_hours")
    work.add_many("complaint_reason", [dict(zip(names, reason, strict=True)) for reason in REASONS])


def layout(kind: str, label: str) -> dict[str, Any]:
    """The object's own form without the two things that such a complaint is not about."""
    named = rules.TARGETS[kind]
    others = [field for field in rules.TARGETS.values() if field != named]
    sections = [{"title": s.title, "columns": 2, "fields": [f for f in s.fields if f not in others]} for s in OBJECT.sections]
    return {
        "name": f"投诉{label}", "when": [{"field": "target_type", "values": [kind]}], "sections": sections, "required": [named],
        "hidden": others,
    }  # fmt: skip

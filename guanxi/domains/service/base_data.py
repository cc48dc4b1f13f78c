"""Reasons of complaints that every new account set has, and forms that ask only for what is complained about (SRV-031, SRV-032)."""

from __future__ import annotations

from typing import Any

from guanxi.domains.service import rules
from guanxi.domains.service.objects.complaint import OBJECT, TARGETS
from guanxi.features.layouts.keeping import ensure_layout
from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

#: Reason, and hours for allocating, handling, verifying, and for calling back and closing.
REASONS = (
    ("产品质量", 8, 72, 48, 72), ("交货延误", 8, 48, 24, 72), ("包装破损", 24, 72, 48, 72), ("数量短少", 24, 48, 24, 72),
    ("服务态度", 24, 48, 24, 72), ("响应不及时", 24, 48, 24, 72), ("价格与结算", 24, 72, 48, 72), ("其他", 24, 72, 48, 72),
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """What the set never got; a company that had reasons or layouts of its own before keeps to them."""
    ensure_layout(work, "complaint", *(layout(kind.value, kind.label) for kind in TARGETS))
    names = ("name", "allocate_hours", "handle_hours", "verify_hours", "close_hours")
    new = lacking(work, "complaint_reason", "name", [r[0] for r in REASONS], group=True)
    work.add_many("complaint_reason", [dict(zip(names, reason, strict=True)) for reason in REASONS if reason[0] in new])


def layout(kind: str, label: str) -> dict[str, Any]:
    """The object's own form without the two things that such a complaint is not about."""
    named = rules.TARGETS[kind]
    others = [field for field in rules.TARGETS.values() if field != named]
    sections = [{"title": s.title, "columns": 2, "fields": [f for f in s.fields if f not in others]} for s in OBJECT.sections]
    return {
        "name": f"投诉{label}", "when": [{"field": "target_type", "values": [kind]}], "sections": sections, "required": [named],
        "hidden": others,
    }  # fmt: skip

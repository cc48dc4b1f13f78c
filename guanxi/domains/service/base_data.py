"""What every account set has for its service: reasons of complaints, faults, and forms that ask only for what the case needs.

Complaints ask for what is complained about (SRV-031, SRV-032), work orders for what their type takes (SRV-021..024, SRV-047).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from guanxi.domains.service import rules
from guanxi.domains.service.objects.complaint import OBJECT, TARGETS
from guanxi.domains.service.objects.service_work_order import OBJECT as WORK_ORDER
from guanxi.domains.service.objects.service_work_order import TYPES
from guanxi.features.layouts.keeping import ensure_layout
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

#: Reason, and hours for allocating, handling, verifying, and for calling back and closing.
REASONS = (
    ("产品质量", 8, 72, 48, 72), ("交货延误", 8, 48, 24, 72), ("包装破损", 24, 72, 48, 72), ("数量短少", 24, 48, 24, 72),
    ("服务态度", 24, 48, 24, 72), ("响应不及时", 24, 48, 24, 72), ("价格与结算", 24, 72, 48, 72), ("其他", 24, 72, 48, 72),
)  # fmt: skip


#: Faults, and the ways in which each shows itself (SRV-047); to be changed to what the company makes.
FAULTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("外观缺陷", ("表面破损", "色差", "变形")), ("性能不达标", ("指标偏低", "性能不稳定", "随时间下降")),
    ("无法运行", ("不能启动", "中途停止")), ("运行异常", ("异响或振动", "温度过高", "报警")), ("泄漏", ("渗漏", "滴漏")),
    ("包装与运输损坏", ("包装破损", "受潮")), ("安装调试不当", ("安装错误", "参数设置错误")),
    ("使用不当", ("操作错误", "缺少保养")), ("其他", ("原因不明",)),
)  # fmt: skip
#: What the form of a work order of some type has no place for.
NOT_ASKED = {
    "question": ("complaint", "order", "failure_mode", "signed_by", "signature"), "complaint": ("order",),
    "repair": ("complaint", "order"), "installation": ("complaint", "fault_code", "failure_mode"),
}  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """What the set never got; a company that had reasons, faults or layouts of its own before keeps to them."""
    ensure_layout(work, "complaint", *(layout(kind.value, kind.label) for kind in TARGETS))
    ensure_layout(work, "service_work_order", *(work_order_layout(kind.value, kind.label) for kind in TYPES))
    names = ("name", "allocate_hours", "handle_hours", "verify_hours", "close_hours")
    new = lacking(work, "complaint_reason", "name", [r[0] for r in REASONS], group=True)
    work.add_many("complaint_reason", [dict(zip(names, reason, strict=True)) for reason in REASONS if reason[0] in new])
    ensure_faults(work)


def ensure_faults(work: Work) -> None:
    """Faults, each with the ways in which it shows itself."""
    new = lacking(work, "fault_code", "name", [name for name, _ in FAULTS], group=True)
    faults = [(name, modes) for name, modes in FAULTS if name in new]
    rows = work.add_many("fault_code", [{"name": name} for name, _ in faults])
    pairs = zip(rows, faults, strict=True)
    work.add_many("failure_mode", [{"name": mode, "fault_code": row.id} for row, (_, modes) in pairs for mode in modes])


def work_order_layout(kind: str, label: str) -> dict[str, Any]:
    """The object's own form without what such work does not take; a complaint is always named."""
    required = ["complaint"] if kind == "complaint" else []
    return form_without(WORK_ORDER, NOT_ASKED[kind], f"{label}工单", {"field": "work_order_type", "values": [kind]}, required)


def layout(kind: str, label: str) -> dict[str, Any]:
    """The object's own form without the two things that such a complaint is not about."""
    named = rules.TARGETS[kind]
    others = [field for field in rules.TARGETS.values() if field != named]
    return form_without(OBJECT, others, f"投诉{label}", {"field": "target_type", "values": [kind]}, [named])


def form_without(offer: Offer, others: Sequence[str], name: str, when: dict[str, Any], required: list[str]) -> dict[str, Any]:
    """The form that the object declares, for records of one kind, without the fields which that kind has no use for."""
    sections = [{"title": s.title, "columns": 2, "fields": [f for f in s.fields if f not in others]} for s in offer.sections]
    return {"name": name, "when": [when], "sections": sections, "required": required, "hidden": list(others)}

"""Reasons of complaints that every new account set has (SRV-032)."""

from __future__ import annotations

from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

#: Reason, and hours for allocating, handling, verifying, and for calling back and closing.
REASONS = (
    ("产品质量", 8, 72, 48, 72), ("交货延误", 8, 48, 24, 72), ("包装破损", 24, 72, 48, 72), ("数量短少", 24, 48, 24, 72),
    ("服务态度", 24, 48, 24, 72), ("响应不及时", 24, 48, 24, 72), ("价格与结算", 24, 72, 48, 72), ("其他", 24, 72, 48, 72),
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """Only where there is no reason yet: a company that has its own keeps them."""
    if run("select 1 from complaint_reason limit 1"):
        return
    names = ("name", "allocate_hours", "handle_hours", "verify_hours", "close_hours")
    work.add_many("complaint_reason", [dict(zip(names, reason, strict=True)) for reason in REASONS])

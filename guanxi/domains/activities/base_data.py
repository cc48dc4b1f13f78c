"""Activity types that every new account set has (ACT-002, D-43)."""

from __future__ import annotations

from guanxi.kernel.records.work import Work

TYPES = (
    ("拜访", True, 30),
    ("电话", False, 15),
    ("邮件", False, 15),
    ("会议", True, 60),
    ("演示", True, 60),
    ("其他", False, None),
)


def ensure_base_data(work: Work) -> None:
    """Make the types that are not there yet."""
    known = {t["name"] for t in work.select("activity_type", "name", [t[0] for t in TYPES], deleted=True)}
    work.add_many(
        "activity_type",
        [
            {"name": name, "needs_place": place, "cycle_days": cycle, "sort_no": i * 10}
            for i, (name, place, cycle) in enumerate(TYPES, 1)
            if name not in known
        ],
    )

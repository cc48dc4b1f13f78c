"""Campaign types that every new account set has (MKT-001)."""

from __future__ import annotations

from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

TYPES = ("展会", "会议营销", "现场活动", "网络会议营销", "邮件营销", "短信营销", "促销活动")


def ensure_base_data(work: Work) -> None:
    """Make the types that the set never got."""
    new = lacking(work, "campaign_type", "name", TYPES)
    work.add_many("campaign_type", [{"name": n, "sort_no": i * 10} for i, n in enumerate(TYPES, 1) if n in new])

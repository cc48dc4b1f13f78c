"""Activity types and templates of reports that every new account set has (ACT-002, ACT-027, D-43)."""

from __future__ import annotations

from datetime import time

from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

VISIT = "拜访"
TYPES = (
    (VISIT, True, 30),
    ("电话", False, 15),
    ("邮件", False, 15),
    ("会议", True, 60),
    ("演示", True, 60),
    ("其他", False, None),
)

#: Templates: kind, due time, days after the end of the period, and the sections: title, content, hint, whether one has to write it.
Section = tuple[str, str, str, bool]
SUMMARY, PLAN, TROUBLE = "做了什么、结果如何、有什么收获", "要做什么、什么时候、要达到什么结果", "遇到的问题，需要谁支持"
DAY: tuple[Section, ...] = (
    ("今日完成的行动", "done", "", False), ("今日推进的商机", "pushed", "", False), ("今日总结", "text", SUMMARY, True),
    ("明日计划的行动", "planned", "", False), ("问题与需要的支持", "text", TROUBLE, False),
)  # fmt: skip
WEEK: tuple[Section, ...] = (
    ("本周完成的行动", "done", "", False), ("逾期的行动", "overdue", "", False), ("新增客户", "new_customers", "", False),
    ("新增商机", "new_deals", "", False), ("推进的商机", "pushed", "", False), ("赢得的商机", "won", "", False), ("本周订单", "orders", "", False),
    ("本周总结", "text", SUMMARY, True), ("下周计划的行动", "planned", "", False), ("下周计划", "text", PLAN, True),
    ("问题与建议", "text", TROUBLE, False),
)  # fmt: skip
MONTH: tuple[Section, ...] = (
    ("本月完成的行动", "done", "", False), ("新增客户", "new_customers", "", False), ("新增商机", "new_deals", "", False),
    ("赢得的商机", "won", "", False), ("失去的商机", "lost", "", False), ("本月报价", "quotes", "", False), ("本月订单", "orders", "", False),
    ("本月开票", "invoices", "", False), ("本月总结", "text", SUMMARY, True), ("下月计划", "text", PLAN, True), ("问题与建议", "text", TROUBLE, False),
)  # fmt: skip
REPORTS = (
    ("日报", "daily", time(18, 30), 0, DAY), ("周报", "weekly", time(18, 0), -2, WEEK), ("月报", "monthly", time(18, 0), 1, MONTH),
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """Make what the set never got."""
    new = lacking(work, "activity_type", "name", [t[0] for t in TYPES])
    work.add_many(
        "activity_type",
        [
            {"name": name, "needs_place": place, "is_visit": name == VISIT, "cycle_days": cycle, "sort_no": i * 10}
            for i, (name, place, cycle) in enumerate(TYPES, 1)
            if name in new
        ],
    )
    ensure_report_templates(work)


def ensure_report_templates(work: Work) -> None:
    """A daily, a weekly and a monthly report, asked of nobody until somebody says of whom."""
    new = lacking(work, "report_template", "title", [r[0] for r in REPORTS])
    for title, kind, at, days, sections in REPORTS:
        if title not in new:
            continue
        template = work.add("report_template", title=title, kind=kind, due_time=at, due_days=days)
        work.add_many(
            "report_section",
            [
                {"template": template.id, "title": name, "content": content, "hint": hint or None, "required": required, "sort_no": i * 10}
                for i, (name, content, hint, required) in enumerate(sections, 1)
            ],
        )

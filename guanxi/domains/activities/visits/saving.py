"""What is checked when a rule of visits is written, and what follows."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.words import say
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

PLAN = "activities.plan_visits"


def check_rule(draft: Draft, work: Work) -> None:
    """A customer without sales information stands at no stage of it (ACT-020)."""
    if draft["stage"] and draft["has_sales_info"] == "without":
        draft.refuse("stage", "no_sales_info", say("没有销售信息的客户不处于任何阶段，请清空阶段进展。"))


def rules_saved(drafts: Sequence[Draft], work: Work) -> None:
    """Plans follow at once, in the background."""
    work.later(PLAN)


def rules_removed(ids: Sequence[int], work: Work) -> None:
    work.later(PLAN)

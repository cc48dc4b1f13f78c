"""What every new account set has before anybody signs in: roles, layouts, sales modes, activity types."""

from __future__ import annotations

import sys
from collections.abc import Callable

from guanxi.base.errors import CrmError
from guanxi.domains.activities.public import ensure_base_data as ensure_activities
from guanxi.domains.insight.public import ensure_base_data as ensure_insight
from guanxi.domains.marketing.public import ensure_base_data as ensure_marketing
from guanxi.domains.orders.public import ensure_base_data as ensure_orders
from guanxi.domains.organization.public import ensure_dimensions, ensure_roles, ensure_rules
from guanxi.domains.parties.public import ensure_base_data as ensure_parties
from guanxi.domains.planning.public import ensure_base_data as ensure_planning
from guanxi.domains.sales.public import ensure_base_data as ensure_sales
from guanxi.domains.service.public import ensure_base_data as ensure_service
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import using_set

#: In the order in which they build on one another.
PARTS: tuple[Callable[[Work], None], ...] = (
    ensure_dimensions, ensure_roles, ensure_parties, ensure_sales, ensure_orders, ensure_activities, ensure_marketing, ensure_service,
    ensure_planning, ensure_insight, ensure_rules,
)  # fmt: skip


def ensure() -> None:
    """Make in the current set what it never got; running it again changes nothing."""
    with Work(SYSTEM, "base_data") as work:
        for part in PARTS:
            part(work)


def catch_up(code: str) -> None:
    """Bring to a set made earlier what later versions added; what people changed or threw away stays so (docs/decisions/0020).
    A part that cannot be made beside what a company has is told and left out: nobody is kept from working by it. A set without
    any role has only its tables so far; whoever makes it into one does the rest."""
    with using_set(code):
        if not run("select 1 from role limit 1"):
            return
        for part in PARTS:
            try:
                with Work(SYSTEM, "base_data") as work:
                    part(work)
            except CrmError as problem:
                print(f"账套 {code} 的部分预置数据未能添加 / ready-made data left out in {code}: {part.__module__}: {problem.message}", file=sys.stderr)

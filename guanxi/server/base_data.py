"""What every new account set has before anybody signs in: roles, layouts, sales modes, activity types."""

from __future__ import annotations

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


def ensure() -> None:
    """Make in the current set what is missing; running it again changes nothing."""
    with Work(SYSTEM, "base_data") as work:
        ensure_dimensions(work)
        ensure_roles(work)
        ensure_parties(work)
        ensure_sales(work)
        ensure_orders(work)
        ensure_activities(work)
        ensure_marketing(work)
        ensure_service(work)
        ensure_planning(work)
        ensure_insight(work)
        ensure_rules(work)


def catch_up() -> None:
    """What later versions brought and a set made earlier lacks. Each part leaves alone what somebody removed."""
    with Work(SYSTEM, "base_data") as work:
        ensure_parties(work)
        ensure_service(work)
        ensure_planning(work)
        ensure_insight(work)

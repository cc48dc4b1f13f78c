"""What other modules may use of this one."""

from guanxi.domains.sales.actions import quotas_from_task
from guanxi.domains.sales.base_data import ensure_base_data
from guanxi.domains.sales.events import OpportunityClosed, OpportunityPushed
from guanxi.domains.sales.objects.stage_quota import SCOPES as QUOTA_SCOPES
from guanxi.domains.sales.rules import line_amount
from guanxi.domains.sales.saving.opportunity import REPLAY
from guanxi.domains.sales.saving.quotes import derive_prices

__all__ = [
    "QUOTA_SCOPES", "REPLAY", "OpportunityClosed", "OpportunityPushed", "derive_prices", "ensure_base_data", "line_amount", "quotas_from_task",
]  # fmt: skip

"""What other modules may use of this one."""

from guanxi.domains.sales.base_data import ensure_base_data
from guanxi.domains.sales.events import OpportunityClosed, OpportunityPushed
from guanxi.domains.sales.saving.opportunity import REPLAY

__all__ = ["REPLAY", "OpportunityClosed", "OpportunityPushed", "ensure_base_data"]

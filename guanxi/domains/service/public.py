"""What other rooms may use of this module."""

from guanxi.domains.service.base_data import ensure_base_data
from guanxi.domains.service.saving import REPLAY

__all__ = ["REPLAY", "ensure_base_data"]

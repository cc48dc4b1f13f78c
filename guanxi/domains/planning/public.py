"""What other rooms may use of this module."""

from guanxi.domains.planning.base_data import ensure_base_data
from guanxi.domains.planning.targets import set_targets

__all__ = ["ensure_base_data", "set_targets"]

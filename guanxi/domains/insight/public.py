"""What other rooms may use of this module."""

from guanxi.domains.insight.base_data import ensure_base_data, replay

__all__ = ["ensure_base_data", "replay"]

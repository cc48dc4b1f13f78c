"""What other rooms may use of this module."""

from guanxi.domains.marketing.base_data import ensure_base_data

__all__ = ["ensure_base_data"]

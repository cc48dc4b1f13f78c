"""What other modules may use of this one."""

from guanxi.domains.orders.base_data import SALE_TYPES, ensure_base_data

__all__ = ["SALE_TYPES", "ensure_base_data"]

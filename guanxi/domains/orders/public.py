"""What other modules may use of this one."""

from guanxi.domains.orders.base_data import SALE_TYPES, ensure_base_data
from guanxi.domains.orders.receiving import settle
from guanxi.domains.orders.rules import shares

__all__ = ["SALE_TYPES", "ensure_base_data", "settle", "shares"]

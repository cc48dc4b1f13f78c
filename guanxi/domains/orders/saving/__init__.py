"""What saving the records of this module checks, derives and leads to."""

from guanxi.domains.orders.saving.deliveries import (
    check_delivery,
    check_delivery_line,
    keep_delivery_lines,
    keep_shipped,
)
from guanxi.domains.orders.saving.lines import follow_order_lines, keep_order_lines, price_order_line
from guanxi.domains.orders.saving.order_actions import check_order_action, follow_order_actions
from guanxi.domains.orders.saving.orders import check_order, follow_orders, orders_came_or_went
from guanxi.domains.orders.saving.papers import (
    check_contract,
    check_invoice,
    check_sample,
    follow_papers,
    keep_issued,
    prepare_invoices,
)
from guanxi.domains.orders.saving.receipts import (
    check_allocation,
    check_receipt,
    keep_allocations,
    keep_confirmed,
    prepare_allocations,
)

__all__ = [
    "check_allocation",
    "check_contract",
    "check_delivery",
    "check_delivery_line",
    "check_invoice",
    "check_order",
    "check_order_action",
    "check_receipt",
    "check_sample",
    "follow_order_actions",
    "follow_order_lines",
    "follow_orders",
    "follow_papers",
    "keep_allocations",
    "keep_confirmed",
    "keep_delivery_lines",
    "keep_issued",
    "keep_order_lines",
    "keep_shipped",
    "orders_came_or_went",
    "prepare_allocations",
    "prepare_invoices",
    "price_order_line",
]

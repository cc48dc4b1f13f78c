"""Where Django looks for this application's models."""

from guanxi.domains.orders.objects.contract import Contract
from guanxi.domains.orders.objects.delivery import Delivery
from guanxi.domains.orders.objects.delivery_line import DeliveryLine
from guanxi.domains.orders.objects.invoice import Invoice
from guanxi.domains.orders.objects.order_action import OrderAction
from guanxi.domains.orders.objects.receipt import Receipt
from guanxi.domains.orders.objects.receipt_account import ReceiptAccount
from guanxi.domains.orders.objects.receipt_allocation import ReceiptAllocation
from guanxi.domains.orders.objects.sales_order import SalesOrder
from guanxi.domains.orders.objects.sales_order_line import SalesOrderLine
from guanxi.domains.orders.objects.sample import Sample

__all__ = [
    "Contract",
    "Delivery",
    "DeliveryLine",
    "Invoice",
    "OrderAction",
    "Receipt",
    "ReceiptAccount",
    "ReceiptAllocation",
    "SalesOrder",
    "SalesOrderLine",
    "Sample",
]

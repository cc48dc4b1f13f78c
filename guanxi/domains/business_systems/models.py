"""Where Django looks for this application's models."""

from guanxi.domains.business_systems.objects.business_system import BusinessSystem
from guanxi.domains.business_systems.objects.external_document import ExternalDocument
from guanxi.domains.business_systems.objects.purchase_order import PurchaseOrder
from guanxi.domains.business_systems.objects.purchase_order_line import PurchaseOrderLine
from guanxi.domains.business_systems.objects.stock_receipt import StockReceipt

__all__ = ["BusinessSystem", "ExternalDocument", "PurchaseOrder", "PurchaseOrderLine", "StockReceipt"]

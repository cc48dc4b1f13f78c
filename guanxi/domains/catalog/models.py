"""Where Django looks for this application's models."""

from guanxi.domains.catalog.objects.product import Product
from guanxi.domains.catalog.objects.product_category import ProductCategory

__all__ = ["Product", "ProductCategory"]

"""产品: the products and their types."""

from guanxi.domains.catalog.objects import product, product_category
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="catalog", label="产品", objects=(product.OBJECT, product_category.OBJECT))

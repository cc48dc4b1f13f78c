"""市场: competitors, the library of sales documents."""

from guanxi.domains.marketing.objects import competitor, sales_document
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="marketing", label="市场", objects=(competitor.OBJECT, sales_document.OBJECT))

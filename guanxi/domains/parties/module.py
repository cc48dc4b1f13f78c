"""往来单位: customers and contacts."""

from guanxi.domains.parties.objects import customer
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="parties", label="客户", objects=(customer.OBJECT,))

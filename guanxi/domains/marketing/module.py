"""市场: competitors."""

from guanxi.domains.marketing.objects import competitor
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="marketing", label="市场", objects=(competitor.OBJECT,))

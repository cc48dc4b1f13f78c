"""Where Django looks for this application's models."""

from guanxi.domains.marketing.objects.competitor import Competitor
from guanxi.domains.marketing.objects.sales_document import SalesDocument

__all__ = ["Competitor", "SalesDocument"]

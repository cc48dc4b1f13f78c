"""Where Django looks for this application's models."""

from guanxi.domains.planning.objects.plan_model import PlanModel
from guanxi.domains.planning.objects.sales_plan import SalesPlan
from guanxi.domains.planning.objects.sales_plan_line import SalesPlanLine

__all__ = ["PlanModel", "SalesPlan", "SalesPlanLine"]

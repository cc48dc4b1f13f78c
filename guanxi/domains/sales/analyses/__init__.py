"""Standard analyses of selling: funnel, quota helper, forecast, ranking, won by period."""

from guanxi.domains.sales.analyses.closed import SALES_RANKING, WON_BY_PERIOD
from guanxi.domains.sales.analyses.forecast import FORECAST
from guanxi.domains.sales.analyses.funnel import FUNNEL
from guanxi.domains.sales.analyses.quotas import QUOTA_HELPER

ANALYSES = (FUNNEL, FORECAST, QUOTA_HELPER, SALES_RANKING, WON_BY_PERIOD)

__all__ = ["ANALYSES", "FORECAST", "FUNNEL", "QUOTA_HELPER", "SALES_RANKING", "WON_BY_PERIOD"]

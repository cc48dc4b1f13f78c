"""Standard analyses of selling: group overview, funnel, quota helper, forecast, ranking, won by period, quotes, progress."""

from guanxi.domains.sales.analyses.branches import GROUP_OVERVIEW
from guanxi.domains.sales.analyses.closed import SALES_RANKING, WON_BY_PERIOD
from guanxi.domains.sales.analyses.forecast import FORECAST
from guanxi.domains.sales.analyses.funnel import FUNNEL
from guanxi.domains.sales.analyses.progress import PROGRESS_REPORT
from guanxi.domains.sales.analyses.quotas import QUOTA_HELPER
from guanxi.domains.sales.analyses.quotes import QUOTE_COMPARISON, QUOTE_HISTORY
from guanxi.domains.sales.analyses.staff import STAFF_WORK

ANALYSES = (
    FUNNEL, FORECAST, QUOTA_HELPER, SALES_RANKING, WON_BY_PERIOD, QUOTE_HISTORY, QUOTE_COMPARISON, PROGRESS_REPORT,
    STAFF_WORK, GROUP_OVERVIEW,
)  # fmt: skip

__all__ = [
    "ANALYSES", "FORECAST", "FUNNEL", "GROUP_OVERVIEW", "PROGRESS_REPORT", "QUOTA_HELPER", "QUOTE_COMPARISON", "QUOTE_HISTORY",
    "SALES_RANKING", "STAFF_WORK", "WON_BY_PERIOD",
]  # fmt: skip

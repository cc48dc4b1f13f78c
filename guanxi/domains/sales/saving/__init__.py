"""What saving the records of this module checks, derives and leads to."""

from guanxi.domains.sales.saving.details import (
    check_deal_contact,
    check_member,
    date_expense,
    entitle_members,
    price_line,
    reconsider_members,
    sign_assessment,
)
from guanxi.domains.sales.saving.opportunity import check_opportunity, follow_opportunity
from guanxi.domains.sales.saving.papers import complete_sending, complete_swot
from guanxi.domains.sales.saving.quotes import (
    check_quote,
    follow_quote,
    follow_quote_lines,
    keep_quote_lines,
    price_quote_line,
)
from guanxi.domains.sales.saving.settings import (
    check_funnel_setting,
    check_quota,
    keep_one_default_mode,
    spread_usual_time,
)

__all__ = [
    "check_deal_contact",
    "check_funnel_setting",
    "check_member",
    "check_opportunity",
    "check_quota",
    "check_quote",
    "complete_sending",
    "complete_swot",
    "date_expense",
    "entitle_members",
    "follow_opportunity",
    "follow_quote",
    "follow_quote_lines",
    "keep_one_default_mode",
    "keep_quote_lines",
    "price_line",
    "price_quote_line",
    "reconsider_members",
    "sign_assessment",
    "spread_usual_time",
]

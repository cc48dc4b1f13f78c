"""What is checked when a product is saved."""

from __future__ import annotations

from guanxi.base.words import say
from guanxi.domains.catalog import rules
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def check_product(draft: Draft, work: Work) -> None:
    """CAT-001."""
    if not rules.validity_ok(draft["price_valid_from"], draft["price_valid_to"]):
        draft.refuse("price_valid_to", "ends_before_start", say("定价失效日期不能早于生效日期。"))

"""回访客户: after a request and after a piece of work the desk asks the customer how satisfied he is (SRV-019)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.service.objects.complaint import SATISFACTION
from guanxi.kernel.actions.declare import given
from guanxi.kernel.records.work import Work

INPUT = (
    given("satisfaction", "客户满意度", "choice", required=True, options=SATISFACTION),
    given("visit_result", "回访情况", "long_text", required=True),
    given("visited_at", "回访时间", "datetime", help="不填则为现在。"),
)


def said(given: Mapping[str, Any], work: Work) -> dict[str, Any]:
    """What the customer said, and when. Raises Invalid for a call that is still to come."""
    at = given["visited_at"] or work.now
    if at > work.now:
        raise Invalid.at("visited_at", "in_future", say("回访时间不能晚于现在。"))
    return {"satisfaction": given["satisfaction"], "visit_result": given["visit_result"], "visited_at": at}

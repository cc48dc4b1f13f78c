"""Verbs of order actions: note what one did about an order, finish what was planned (ORD-018)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.objects.order_action import PLANNED
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


@action(
    "记录行动", name="note_action", on="sales_order", icon="check-square", needs="view", creates="order_action",
    input=(
        given("content", "行动内容", "text", required=True, max_length=300),
        given("acted_at", "行动时间", "datetime", help="不填则为现在。"),
        given("result", "处理结果", "long_text"),
    ),
)  # fmt: skip
def note(order: Row, given: Mapping[str, Any], work: Work) -> str:
    """Whoever sees the order writes down what he did about it in this stage; editing the order is another right."""
    work.add("order_action", order=order.id, **given)
    return say("已记录订单“{code}”的行动。", code=order.title)


@action(
    "完成行动", name="finish", on="order_action", icon="check", many=True, primary=True, when=PLANNED,
    input=(given("acted_at", "行动时间", "datetime", help="不填则为现在。"), given("result", "处理结果", "long_text")),
    defaults=lambda row: {"result": row["result"]},
)  # fmt: skip
def finish(done: Row, given: Mapping[str, Any], work: Work) -> str:
    """What was planned has been done, in the stage in which the order is now."""
    work.update(done, status=rules.DONE, acted_at=given["acted_at"] or work.now, result=given["result"] or done["result"])
    return say("订单行动“{content}”已完成。", content=done.title)


ACTIONS = (note, finish)

"""Verbs of samples: they come back, or are used up (PLAT-007, CHN-055)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.orders import rules
from guanxi.domains.orders.objects.sample import LENT
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


@action(
    "还回", on="sample", icon="undo", many=True, primary=True, when=LENT,
    input=(given("returned_at", "还回日期", "date", help="不填则为今天。"),),
)  # fmt: skip
def give_back(sample: Row, given: Mapping[str, Any], work: Work) -> str:
    """The customer gave it back."""
    day = given["returned_at"] or timezone.localdate(work.now)
    if not rules.within_period(sample["borrowed_at"], day):
        raise Invalid.at("returned_at", "before_start", say("还回日期不能早于借用日期。"))
    work.update(sample, status="returned", returned_at=day)
    return say("样品“{code}”已还回。", code=sample.title)


@action("消耗", on="sample", icon="fire", many=True, when=LENT, confirm="样品已在试用中用完，不再归还。")
def consume(sample: Row, given: Mapping[str, Any], work: Work) -> str:
    """It was used up in a trial."""
    work.update(sample, status="consumed")
    return say("样品“{code}”已记为消耗。", code=sample.title)


ACTIONS = (give_back, consume)

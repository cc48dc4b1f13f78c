"""Managers guide the work on opportunities: a word on an opportunity or on one of its pushes (OPP-044)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.words import say
from guanxi.domains.sales import team
from guanxi.features.notifications.service import notify
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

SAID = (given("content", "指导意见", "long_text", required=True, max_length=2000),)


@action("指导", name="guide", on="stage_push", icon="message", needs="view", primary=True, input=SAID)
def guide_push(push: Row, given: Mapping[str, Any], work: Work) -> str:
    """A word on one step; the owner and whoever took the step are told."""
    deal = work.get("opportunity", push["opportunity"], "view", lock=False)
    return say_it(deal, push, given["content"], work)


@action("指导", name="guide", on="opportunity", icon="message", needs="view", input=SAID)
def guide(opportunity: Row, given: Mapping[str, Any], work: Work) -> str:
    """A word on the opportunity as a whole."""
    return say_it(opportunity, None, given["content"], work)


def say_it(deal: Row, push: Row | None, content: str, work: Work) -> str:
    """Keep it and tell those concerned who may see the opportunity."""
    with work.derived():  # who sees the opportunity may speak, without the right to edit it
        work.add(
            "opportunity_comment", opportunity=deal.id, push=push.id if push else None, content=content,
            author=work.actor.employee, commented_at=work.now,
        )  # fmt: skip
    concerned = {e: "view" for e in (deal["owner"], push["pushed_by"] if push else None) if e}
    actors = team.actors(concerned, work)
    reached = [e for e, actor in actors.items() if team.reaches(actor, "opportunity", deal.id)]
    facts = {"who": work.actor.name, "title": deal.title, "said": content}
    notify(work, "{who}对商机“{title}”提出指导意见：{said}", facts, kind="guidance", employees=reached, about=("opportunity", deal.id))
    return say("指导意见已记录，已通知负责员工。") if reached else say("指导意见已记录。")


ACTIONS = (guide_push, guide)

"""Verbs of work reports: handing in, answering, excusing (ACT-025, ACT-027, ACT-028).

A report is seen by its author and by those above him, so whoever else sees it may answer. Each verb is one that roles may switch off.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden
from guanxi.base.words import say
from guanxi.domains.activities.work_reports import paper, rules
from guanxi.domains.activities.work_reports.asking import reader_of
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def is_author(report: Row, actor: Actor) -> bool:
    return report["owner"] is not None and report["owner"] == actor.employee


def is_reader(report: Row, actor: Actor) -> bool:
    return not is_author(report, actor)


def require_reader(report: Row, work: Work) -> None:
    if not is_reader(report, work.actor):
        raise Forbidden(say("工作报告由上级批阅。"))


@action(
    "提交", name="submit", on="work_report", icon="send", needs="view", primary=True, who=is_author,
    when={"field": "status", "op": "eq", "value": rules.DUE},
)  # fmt: skip
def submit(report: Row, given: Mapping[str, Any], work: Work) -> str:
    """Hand in: figures and words are kept as they are now, and the superior hears of it (ACT-026, ACT-027)."""
    if not is_author(report, work.actor):
        raise Forbidden(say("只有本人可以提交自己的工作报告。"))
    sections = paper.freeze(report, work)
    author = work.lookup("employee", report["owner"])
    reader = reader_of(author.id, author["superior"], author["department"], work) if author else None
    how = rules.timeliness(report["due_at"], work.now)
    values = {"status": rules.SUBMITTED, "submitted_at": work.now, "timeliness": how, "reviewer": reader or report["reviewer"]}
    with work.derived():
        work.update(report, **values, summary=paper.in_words(sections)[:100_000] or None)
    facts = {"title": report["title"]}
    if reader:
        notify(work, "收到工作报告“{title}”。", facts, kind="work_report", employees=[reader], about=("work_report", report.id))
    if how == rules.LATE:
        return say("“{title}”已提交，晚于提交时限，记为迟交。", title=report["title"])
    return say("“{title}”已提交。", title=report["title"])


@action(
    "批阅", name="review", on="work_report", icon="comment", needs="view", primary=True, who=is_reader,
    when={"field": "status", "op": "in", "value": [rules.SUBMITTED, rules.REVIEWED]},
    input=(given("reply", "回复", "long_text", required=True), given("score", "评分", "rating")),
    defaults=lambda row: {"reply": row["reply"], "score": row["score"]},
)  # fmt: skip
def review(report: Row, given: Mapping[str, Any], work: Work) -> str:
    """The superior answers and marks; the author is told at once (ACT-028)."""
    require_reader(report, work)
    with work.derived():
        by = {"reviewer": work.actor.employee} if work.actor.employee else {}
        work.update(report, status=rules.REVIEWED, reply=given["reply"], score=given["score"], reviewed_at=work.now, **by)
    facts = {"who": work.actor.name, "title": report["title"]}
    notify(
        work, "{who}批阅了您的工作报告“{title}”。", facts, kind="work_report", employees=[report["owner"]], about=("work_report", report.id)
    )
    return say("已批阅“{title}”。", title=report["title"])


@action(
    "免交", name="excuse", on="work_report", icon="stop", needs="view", many=True, who=is_reader,
    when={"field": "status", "op": "eq", "value": rules.DUE},
    input=(given("reason", "原因", "long_text", required=True),),
)  # fmt: skip
def excuse(report: Row, given: Mapping[str, Any], work: Work) -> str:
    """Somebody who was ill or away need not hand in."""
    require_reader(report, work)
    with work.derived():
        work.update(report, status=rules.EXCUSED, timeliness=None, reply=given["reason"], reviewed_at=work.now)
    facts = {"who": work.actor.name, "title": report["title"]}
    notify(
        work, "{who}免除了您的工作报告“{title}”。", facts, kind="work_report", employees=[report["owner"]], about=("work_report", report.id)
    )
    return say("“{title}”已免交。", title=report["title"])


ACTIONS = (submit, review, excuse)

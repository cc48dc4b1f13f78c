"""Reports that were handed in before this program knew of them: for a company that moves in, and for the demonstration (ACT-026)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.domains.activities.work_reports import paper, rules
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run


def file_report(work: Work, report: Row, actor: Actor, words: Mapping[str, str], at: datetime, **answer: Any) -> Row:
    """Hand the report in as of `at`, with the words by title of their section; `answer` is what the superior said, if he did."""
    written = {str(s.id): words[s["title"]] for s in paper.sections_of(report) if s["title"] in words}
    sections = paper.fresh(actor, report, written)
    run(
        "insert into activities_reportpaper (report, draft, stamp, paper, reminded) values (%s, '{}', 1, %s, true)",
        [report.id, Jsonb(sections)],
    )
    how = rules.timeliness(report["due_at"], at)
    state = rules.REVIEWED if answer else rules.SUBMITTED
    return work.update(report, status=state, submitted_at=at, timeliness=how, summary=paper.in_words(sections) or None, **answer)

"""The system log: read, exported, checked; nothing here changes a line of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.base.words import translate
from guanxi.features.systemlog import exporting, keeping, sealing
from guanxi.features.systemlog.reading import MOST, Question, read_log, require_reader
from guanxi.features.systemlog.wording import described
from guanxi.features.systemlog.writing import KINDS, record
from guanxi.http.api import actor_of, admin_of
from guanxi.kernel.access.actor import Actor

router = Router()
Body = dict[str, Any]
CHECK_SECONDS = 20.0


class LogQuery(Schema):
    person: int | None = Field(None, ge=0, le=2**53)
    kinds: str = Field("", max_length=400)
    object: str = Field("", max_length=60)
    record: int | None = Field(None, ge=1, le=2**53)
    ip: str = Field("", max_length=45)
    start: dt.datetime | None = None
    end: dt.datetime | None = None

    @property
    def question(self) -> Question:
        kinds = tuple(k.strip() for k in self.kinds.split(",") if k.strip())
        texts = (self.object.replace("\x00", ""), self.record, self.ip.strip().replace("\x00", ""))
        return Question(self.person, kinds, *texts, aware(self.start), aware(self.end))


class LogPage(LogQuery):
    cursor: str = Field("", max_length=200)
    limit: int = Field(50, ge=1, le=MOST)


class Policy(Schema):
    keep_days: int
    keep_changes_days: int | None = None


def reader_of(request: HttpRequest) -> Actor:
    actor = actor_of(request)
    require_reader(actor)
    return actor


@router.get("/log")
def log(request: HttpRequest, given: Query[LogPage]) -> Body:
    """Who did what, when and from where; newest first."""
    actor = reader_of(request)
    rows, following = read_log(given.question, given.cursor, given.limit)
    record("list", "system_log", rows=len(rows), facts={"query": exporting.asked(given.question)})
    return {"rows": described(actor, rows), "next": following}


@router.get("/log/about")
def about(request: HttpRequest) -> Body:
    """The kinds of operations, how long the log is kept."""
    reader_of(request)
    return {"kinds": [{"name": k, "label": translate(label)} for k, label in KINDS.items()], "policy": keeping.policy()}


@router.put("/log/policy")
def set_policy(request: HttpRequest, given: Policy) -> Body:
    """How many days entries and changes of records are kept; without a number for ever."""
    return keeping.set_policy(admin_of(request), given.keep_days, given.keep_changes_days)


@router.post("/log/check")
def check(request: HttpRequest) -> Body:
    """Whether anybody tampered with the log: seals followed, as many stretches read again as fit into 20 seconds."""
    reader_of(request)
    report = sealing.check(CHECK_SECONDS)
    record("log", "system_log", text=translate("校验日志完整性"), facts={"broken": report.broken[:5]})
    return {"seals": report.seals, "read": report.read, "rows": report.rows, "broken": report.broken[:50]}


@router.post("/log/exports", response={202: Body})
def export(request: HttpRequest, given: LogQuery) -> tuple[int, Body]:
    """A workbook of the lines asked for; the id is the job's."""
    return 202, {"id": exporting.start(reader_of(request), given.question)}


def aware(moment: dt.datetime | None) -> dt.datetime | None:
    """Without a zone it is meant in the company's."""
    return timezone.make_aware(moment) if moment and timezone.is_naive(moment) else moment

"""工作转接: what an employee holds, and handing it over object by object (ORG-018)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.domains.organization.handover import starting
from guanxi.http.api import actor_of

router = Router()
Body = dict[str, Any]
MOST = 2**53 - 1


class HandoverIn(Schema):
    """`objects` names those that go to somebody else than `to_employee`, or to nobody (null)."""

    from_employee: int = Field(ge=1, le=MOST)
    to_employee: int | None = Field(None, ge=1, le=MOST)
    objects: dict[str, int | None] = {}
    open_only: bool = True
    status: str | None = Field(None, max_length=20)
    leave_date: dt.date | None = None
    note: str | None = Field(None, max_length=200)


@router.get("/handovers/preview")
def preview(request: HttpRequest, employee: int) -> Body:
    """What the employee holds: per object and field how many records, and how many of them are open."""
    return starting.preview(actor_of(request), employee)


@router.post("/handovers", response={202: Body})
def hand_over(request: HttpRequest, given: HandoverIn) -> tuple[int, Body]:
    """Begin; the job tells how far it is. Entries of `work_handover` say what went to whom."""
    plan = starting.Plan(
        given.from_employee, given.to_employee, given.objects, given.open_only, given.status, given.leave_date,
        (given.note or "").replace("\x00", "").strip() or None,
    )  # fmt: skip
    return 202, {"job": starting.start(actor_of(request), plan)}

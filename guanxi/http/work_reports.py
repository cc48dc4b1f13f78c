"""The paper of a work report: what its page shows, and what its author has written so far (ACT-026)."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.domains.activities.public import keep_report_draft, read_report
from guanxi.http.api import actor_of

router = Router()
Body = dict[str, Any]
MOST = 2**53 - 1
Section = Annotated[int, Field(ge=1, le=MOST)]


class DraftIn(Schema):
    """`texts` by section, all of them; `stamp` as last answered."""

    texts: dict[Section, str] = Field(max_length=200)
    stamp: int = Field(ge=0, le=MOST)


@router.get("/work-reports/{int:id}")
def paper(request: HttpRequest, id: int) -> Body:
    """The sections with figures, lists and words: of an open report for its author, of one that was handed in for all who see it."""
    return read_report(actor_of(request), id)


@router.put("/work-reports/{int:id}/draft")
def keep_draft(request: HttpRequest, id: int, given: DraftIn) -> Body:
    """Keep what has been written, until it is handed in."""
    return {"stamp": keep_report_draft(actor_of(request), id, given.texts, given.stamp)}

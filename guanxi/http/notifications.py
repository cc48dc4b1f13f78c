"""The inbox."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.features.notifications.service import count_unread, inbox, mark_read
from guanxi.http.api import actor_of

router = Router()


class Inbox(Schema):
    cursor: int | None = Field(None, ge=1, le=2**53)
    unread: bool = False


class Read(Schema):
    ids: list[int] | None = Field(None, max_length=1000)
    all: bool = False


@router.get("/notifications")
def notifications(request: HttpRequest, given: Query[Inbox]) -> dict[str, Any]:
    """Own notifications, newest first."""
    return inbox(actor_of(request), given.cursor, unread=given.unread)


@router.post("/notifications/read")
def read(request: HttpRequest, given: Read) -> dict[str, int]:
    """Mark as read: those named, or all."""
    actor = actor_of(request)
    mark_read(actor, None if given.all else given.ids or [])
    return {"unread": count_unread(actor)}

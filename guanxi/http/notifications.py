"""The inbox, and which kinds of notices come to it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.features.notifications.choosing import own_notices, replace_quiet, replace_role_notices, role_notices
from guanxi.features.notifications.service import count_unread, inbox, mark_read
from guanxi.http.api import actor_of, admin_of
from guanxi.kernel.records.work import Work

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


class Quiet(Schema):
    quiet: list[str] = Field(max_length=100)


class Kinds(Schema):
    kinds: list[str] | None = Field(None, max_length=100)


@router.get("/notifications/kinds")
def own_kinds(request: HttpRequest) -> list[dict[str, Any]]:
    """The kinds of notices: which the own roles give, and which are wanted."""
    return own_notices(actor_of(request))


@router.put("/notifications/kinds")
def set_own_kinds(request: HttpRequest, given: Quiet) -> list[dict[str, Any]]:
    """Name the kinds that are not wanted."""
    return replace_quiet(actor_of(request), given.quiet)


@router.get("/roles/{int:id}/notices")
def kinds_of_role(request: HttpRequest, id: int) -> dict[str, Any]:
    """Which kinds of notices those receive who hold the role, and what there is to choose."""
    with Work(admin_of(request)) as work:
        work.get("role", id, "view", lock=False)
    return role_notices(id)


@router.put("/roles/{int:id}/notices")
def set_kinds_of_role(request: HttpRequest, id: int, given: Kinds) -> dict[str, Any]:
    """Replace them; null says nothing, so that other roles decide."""
    return replace_role_notices(admin_of(request), id, given.kinds)

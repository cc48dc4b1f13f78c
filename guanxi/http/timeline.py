"""The timeline of a record and its comments."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.base.words import say
from guanxi.features.systemlog.writing import record
from guanxi.features.timeline.comments import add_comment, comments, delete_comment
from guanxi.features.timeline.service import timeline
from guanxi.http.api import actor_of
from guanxi.kernel.metadata.snapshot import object_spec

router = Router()
Body = dict[str, Any]


@router.get("/records/{name}/{int:id}/timeline")
def timeline_(request: HttpRequest, name: str, id: int, cursor: str = "") -> Body:
    """What happened to the record, newest first."""
    page = timeline(actor_of(request), object_spec(name), id, cursor)
    record("list", name, id, rows=len(page["rows"]), text=say("动态"))
    return page


@router.get("/records/{name}/{int:id}/comments")
def comments_(request: HttpRequest, name: str, id: int, cursor: str = "") -> Body:
    """What was said about it."""
    return comments(actor_of(request), object_spec(name), id, cursor)


class Said(Schema):
    text: str = Field(max_length=20_000)


@router.post("/records/{name}/{int:id}/comments", response={201: Body})
def comment(request: HttpRequest, name: str, id: int, given: Said) -> tuple[int, Body]:
    return 201, add_comment(actor_of(request), object_spec(name), id, given.text)


@router.delete("/comments/{int:id}", response={204: None})
def uncomment(request: HttpRequest, id: int) -> tuple[int, None]:
    delete_comment(actor_of(request), id)
    return 204, None

"""The recycle bin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.base.words import say
from guanxi.features.recycle import service
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of

router = Router()
Body = dict[str, Any]


class BinQuery(Schema):
    object: str = Field("", max_length=60)
    q: str = Field("", max_length=200)
    cursor: str = Field("", max_length=400)


class Chosen(Schema):
    object: str = Field(max_length=60)
    ids: list[int] = Field(max_length=service.MOST)


@router.get("/recycle")
def recycle(request: HttpRequest, given: Query[BinQuery]) -> Body:
    """Deleted records that the actor may restore, the latest first."""
    page = service.deleted_records(actor_of(request), given.object, given.q, given.cursor)
    record("list", given.object, rows=len(page["rows"]), text=say("回收站"))
    return page


@router.post("/recycle/restore")
def restore(request: HttpRequest, given: Chosen) -> Body:
    return answer(service.restore(actor_of(request), given.object, given.ids), "restored")


@router.post("/recycle/purge")
def purge(request: HttpRequest, given: Chosen) -> Body:
    """For good. A record that others need refuses."""
    return answer(service.purge(actor_of(request), given.object, given.ids), "purged")


def answer(results: list[Body], done: str) -> Body:
    return {"results": results, done: [r["id"] for r in results if r["ok"]]}

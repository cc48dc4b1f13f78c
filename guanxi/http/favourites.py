"""Favourites: starring records of any object."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.features.favourites.service import favourites, star, starred_among, unstar
from guanxi.http.api import actor_of
from guanxi.kernel.metadata.snapshot import object_spec

router = Router()
Body = dict[str, Any]


class Marks(Schema):
    object: str = Field(max_length=60)
    ids: list[int] = Field(min_length=1, max_length=1000)
    starred: bool = True


class Recent(Schema):
    limit: int = Field(20, ge=1, le=100)


@router.get("/favourites")
def favourites_(request: HttpRequest, given: Query[Recent]) -> Body:
    """One's own favourites of all objects, those starred last first; only what one may see."""
    return {"rows": favourites(actor_of(request), given.limit)}


@router.get("/favourites/{name}/{int:id}")
def is_starred(request: HttpRequest, name: str, id: int) -> Body:
    """Whether one starred this record."""
    return {"starred": bool(starred_among(actor_of(request), object_spec(name), [id]))}


@router.post("/favourites")
def mark(request: HttpRequest, given: Marks) -> Body:
    """Star records, or take the star away; answers those that are starred now."""
    actor, spec = actor_of(request), object_spec(given.object)
    if given.starred:
        star(actor, spec, given.ids)
    else:
        unstar(actor, spec, given.ids)
    return {"starred": starred_among(actor, spec, given.ids)}

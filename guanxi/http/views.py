"""Saved views of lists."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.features.views.service import add_view, change_view, remove_view, views
from guanxi.http.api import actor_of

router = Router()
Body = dict[str, Any]


class NewView(Schema):
    object: str
    name: str
    config: dict[str, Any] = {}
    shared: bool = False
    roles: list[int] = Field([], max_length=200)
    departments: list[int] = Field([], max_length=200)
    pinned: bool = False


class ViewChange(Schema):
    name: str | None = None
    config: dict[str, Any] | None = None
    shared: bool | None = None
    roles: list[int] | None = Field(None, max_length=200)
    departments: list[int] | None = Field(None, max_length=200)
    pinned: bool | None = None


@router.get("/views")
def views_(request: HttpRequest, object: str = "") -> list[Body]:
    """Own and shared views."""
    return views(actor_of(request), object)


@router.post("/views", response={201: Body})
def add(request: HttpRequest, given: NewView) -> tuple[int, Body]:
    return 201, add_view(actor_of(request), given.object, given.dict())


@router.patch("/views/{int:id}")
def change(request: HttpRequest, id: int, given: ViewChange) -> Body:
    return change_view(actor_of(request), id, given.dict(exclude_unset=True))


@router.delete("/views/{int:id}", response={204: None})
def remove(request: HttpRequest, id: int) -> tuple[int, None]:
    remove_view(actor_of(request), id)
    return 204, None

"""Layouts of an object: the designer's addresses, for administrators."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.base.words import translate
from guanxi.features.layouts.keeping import add_layout, change_layout, order_layouts, remove_layout, stored_layouts
from guanxi.http.api import admin_of
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec

router = Router()
Body = dict[str, Any]


class ConditionIn(Schema):
    field: str = Field(max_length=60)
    values: list[Any] = Field(max_length=500)


class SectionIn(Schema):
    title: str = Field(max_length=200)
    columns: Literal[1, 2] = 2
    fields: list[str] = Field([], max_length=500)


class LayoutIn(Schema):
    name: str = Field(max_length=200)
    is_active: bool = True
    when: list[ConditionIn] = Field([], max_length=20)
    roles: list[int] = Field([], max_length=200)
    sections: list[SectionIn] = Field(max_length=100)
    required: list[str] = Field([], max_length=500)
    readonly: list[str] = Field([], max_length=500)
    hidden: list[str] = Field([], max_length=500)
    highlights: list[str] | None = Field(None, max_length=100)
    related: list[str] | None = Field(None, max_length=200)
    columns: list[str] | None = Field(None, max_length=100)


class OrderIn(Schema):
    ids: list[int] = Field(max_length=200)


@router.get("/objects/{name}/layouts")
def layouts(request: HttpRequest, name: str) -> Body:
    """The layouts in order, and the arrangement that holds where none of them does."""
    admin_of(request)
    return {"standard": standard(object_spec(name)), "layouts": stored_layouts(name)}


@router.post("/objects/{name}/layouts", response={201: Body})
def add(request: HttpRequest, name: str, given: LayoutIn) -> tuple[int, Body]:
    return 201, add_layout(admin_of(request), name, given.dict())


@router.put("/objects/{name}/layouts/{int:id}")
def change(request: HttpRequest, name: str, id: int, given: LayoutIn) -> Body:
    return change_layout(admin_of(request), name, id, given.dict())


@router.delete("/objects/{name}/layouts/{int:id}", response={204: None})
def remove(request: HttpRequest, name: str, id: int) -> tuple[int, None]:
    remove_layout(admin_of(request), name, id)
    return 204, None


@router.put("/objects/{name}/layouts")
def order(request: HttpRequest, name: str, given: OrderIn) -> Body:
    """The order in which they are tried."""
    kept = order_layouts(admin_of(request), name, given.ids)
    return {"standard": standard(object_spec(name)), "layouts": kept}


def standard(spec: ObjectSpec) -> Body:
    """What the object itself declares."""
    return {
        "sections": [{"title": translate(s.title), "columns": 2, "fields": list(s.fields)} for s in spec.sections],
        "highlights": list(spec.highlights), "columns": list(spec.columns),
        "related": [r.key for r in spec.related],
    }  # fmt: skip

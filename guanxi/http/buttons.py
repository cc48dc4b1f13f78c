"""Buttons and links of an object: the designer's addresses, for administrators. Pressing one is an action like any other."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.base.words import translate
from guanxi.features.buttons.checking import targets
from guanxi.features.buttons.keeping import add_button, buttons_of, change_button, order_buttons, remove_button
from guanxi.features.buttons.values import movings, settable
from guanxi.http.api import admin_of
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

router = Router()
Body = dict[str, Any]


class LineIn(Schema):
    """A field and its value: a fixed one, one that moves with the person and the day, or that of a field of the record."""

    field: str = Field(max_length=60)
    value: Any = None
    moving: Literal["me", "my_department", "today", "now"] | None = None
    from_: str | None = Field(None, alias="from", max_length=60)


class AskIn(Schema):
    field: str = Field(max_length=60)
    required: bool = False


class ButtonIn(Schema):
    label: str = Field(max_length=200)
    label_en: str | None = Field(None, max_length=1000)
    icon: str | None = Field(None, max_length=60)
    is_active: bool = True
    places: list[str] = Field(["record"], max_length=10)
    when: dict[str, Any] | None = None
    confirm: str | None = Field(None, max_length=1000)
    confirm_en: str | None = Field(None, max_length=1000)
    roles: list[int] = Field([], max_length=200)
    effect: Literal["update", "create", "link"]
    set: list[LineIn] = Field([], max_length=200)
    ask: list[AskIn] = Field([], max_length=200)
    object: str | None = Field(None, max_length=60)
    via: str | None = Field(None, max_length=60)
    url: str | None = Field(None, max_length=4000)


class OrderIn(Schema):
    ids: list[int] = Field(max_length=200)


@router.get("/objects/{name}/buttons")
def buttons(request: HttpRequest, name: str) -> Body:
    """The buttons in order, and what new ones can be made of."""
    admin_of(request)
    spec = object_spec(name)
    return {"buttons": buttons_of(name), **offered(spec)}


@router.post("/objects/{name}/buttons", response={201: Body})
def add(request: HttpRequest, name: str, given: ButtonIn) -> tuple[int, Body]:
    return 201, add_button(admin_of(request), name, given.dict(by_alias=True))


@router.put("/objects/{name}/buttons/{int:id}")
def change(request: HttpRequest, name: str, id: int, given: ButtonIn) -> Body:
    return change_button(admin_of(request), name, id, given.dict(by_alias=True))


@router.delete("/objects/{name}/buttons/{int:id}", response={204: None})
def remove(request: HttpRequest, name: str, id: int) -> tuple[int, None]:
    remove_button(admin_of(request), name, id)
    return 204, None


@router.put("/objects/{name}/buttons")
def order(request: HttpRequest, name: str, given: OrderIn) -> Body:
    """The order in which they stand."""
    kept = order_buttons(admin_of(request), name, given.ids)
    return {"buttons": kept, **offered(object_spec(name))}


def offered(spec: ObjectSpec) -> Body:
    """The fields that a button may set, and of which objects it may begin a record."""
    return {
        "effects": [] if spec.detail_of and not spec.owned else ["create", "link"] if spec.guarded or not spec.kept_here else ["update", "create", "link"],
        "fields": [described(f) for f in settable(spec.fields.values())],
        "targets": [
            {
                "object": s.name, "label": translate(s.label), "via": f.name, "via_label": translate(f.label),
                "fields": [described(x) for x in settable(s.fields.values(), new=True) if x.name != f.name],
            }
            for s, f in targets(spec)
        ],
    }  # fmt: skip


def described(field: FieldSpec) -> Body:
    return {"name": field.name, "label": translate(field.label), "moving": list(movings(field))}

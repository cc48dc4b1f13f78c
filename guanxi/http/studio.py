"""The designer: objects and fields made by administrators while the system runs."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel, ConfigDict, Field

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.features.studio.fields import add_field, change_field, field_definitions, remove_field
from guanxi.features.studio.objects import add_object, change_object, remove_object
from guanxi.http.api import admin_of
from guanxi.http.meta import describe_field, describe_object
from guanxi.kernel.metadata.snapshot import object_spec, snapshot

router = Router()
Body = dict[str, Any]


class FieldIn(BaseModel):
    """A definition; settings beside the named ones are those of the kind (`GET /kinds`)."""

    model_config = ConfigDict(extra="allow")
    name: str | None = Field(None, max_length=60)
    label: str | None = Field(None, max_length=200)
    kind: str | None = Field(None, max_length=40)
    hidden: bool | None = None
    position: int | None = Field(None, ge=0, le=10_000)


class ObjectIn(BaseModel):
    name: str | None = Field(None, max_length=60)
    label: str | None = Field(None, max_length=200)
    icon: str | None = None
    help: str | None = None
    menu: str | None = None
    title_label: str | None = None
    hidden: bool | None = None
    position: int | None = Field(None, ge=0, le=10_000)
    fields: list[FieldIn] = Field([], max_length=200)


def given_of(given: BaseModel) -> Body:
    """What was really sent; an explicit null takes a setting back."""
    sent = given.model_dump(exclude_unset=True)
    return {k: v for k, v in sent.items() if not (k in ("hidden", "position", "name", "kind") and v is None)}


@router.post("/objects", response={201: Body})
def add(request: HttpRequest, given: ObjectIn) -> tuple[int, Body]:
    """A new object with its first fields; answers its metadata."""
    actor = admin_of(request)
    made = add_object(actor, given_of(given))
    return 201, describe_object(actor, made) | {"version": snapshot().version}


@router.patch("/objects/{name}")
def change(request: HttpRequest, name: str, given: ObjectIn) -> Body:
    actor = admin_of(request)
    sent = given_of(given)
    for key in ("fields", "name"):
        if key in sent:
            raise Invalid.at(key, "immutable", say("请通过字段的地址修改字段；名称建立后不能修改。"))
    spec = change_object(actor, name, sent)
    return (
        {"name": name, "hidden": True}
        if spec is None
        else describe_object(actor, spec) | {"version": snapshot().version}
    )


@router.delete("/objects/{name}", response={204: None})
def remove(request: HttpRequest, name: str, purge: bool = False) -> tuple[int, None]:
    """Hides the object; with `purge` its table is dropped."""
    remove_object(admin_of(request), name, purge=purge)
    return 204, None


@router.get("/objects/{name}/fields")
def definitions(request: HttpRequest, name: str) -> list[Body]:
    """The custom fields as they were defined, hidden ones included."""
    admin_of(request)
    return field_definitions(name)


@router.post("/objects/{name}/fields", response={201: Body})
def add_field_(request: HttpRequest, name: str, given: FieldIn) -> tuple[int, Body]:
    actor = admin_of(request)
    field = add_field(actor, name, given_of(given))
    return 201, describe_field(actor, object_spec(name), field)


@router.patch("/objects/{name}/fields/{field}")
def change_field_(request: HttpRequest, name: str, field: str, given: FieldIn) -> Body:
    actor = admin_of(request)
    changed = change_field(actor, name, field, given_of(given))
    return {"name": field, "hidden": True} if changed is None else describe_field(actor, object_spec(name), changed)


@router.delete("/objects/{name}/fields/{field}", response={204: None})
def remove_field_(request: HttpRequest, name: str, field: str, purge: bool = False) -> tuple[int, None]:
    """Hides the field; with `purge` its column is dropped."""
    remove_field(admin_of(request), name, field, purge=purge)
    return 204, None

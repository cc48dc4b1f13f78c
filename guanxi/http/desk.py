"""The desk of a role, for administrators: menus and home page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.features.desk.service import MOST, replace_desk, role_desk
from guanxi.http.api import admin_of
from guanxi.kernel.records.work import Work

router = Router()
Body = dict[str, Any]


class DeskIn(Schema):
    menus: list[str] | None = Field(None, max_length=MOST)
    home: list[str] | None = Field(None, max_length=50)


@router.get("/roles/{int:id}/desk")
def desk(request: HttpRequest, id: int) -> Body:
    """Which menus and home page the role chooses, and what there is to choose."""
    with Work(admin_of(request)) as work:
        work.get("role", id, "view", lock=False)
    return role_desk(id)


@router.put("/roles/{int:id}/desk")
def set_desk(request: HttpRequest, id: int, given: DeskIn) -> Body:
    """Replace it; null says nothing, so that other roles decide."""
    return replace_desk(admin_of(request), id, given.menus, given.home)

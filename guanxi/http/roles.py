"""Rights of roles, for administrators."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.features.roles.service import copy_role, replace_rights, role_rights, vocabulary
from guanxi.http.api import admin_of
from guanxi.kernel.records.work import Work

router = Router()
Body = dict[str, Any]


class RightsIn(Schema):
    objects: dict[str, Any]


@router.get("/roles/{int:id}/rights")
def rights(request: HttpRequest, id: int) -> Body:
    """What the role may do, and the words of the editor."""
    with Work(admin_of(request)) as work:
        work.get("role", id, "view", lock=False)
    return {"objects": role_rights(id), **vocabulary()}


@router.put("/roles/{int:id}/rights")
def set_rights(request: HttpRequest, id: int, given: RightsIn) -> Body:
    """Replace all rights of the role; objects that are left out follow its `*`."""
    return {"objects": replace_rights(admin_of(request), id, given.objects), **vocabulary()}


class CopyIn(Schema):
    name: str = Field(max_length=200)


@router.post("/roles/{int:id}/copy", response={201: Body})
def copy(request: HttpRequest, id: int, given: CopyIn) -> tuple[int, Body]:
    """A new role with the same rights and data grants."""
    return 201, {"id": copy_role(admin_of(request), id, given.name)}

"""Writing the cells of a sales plan, many at once (PLAN-002..004)."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.domains.planning.public import set_targets
from guanxi.http.api import actor_of

router = Router()
Body = dict[str, Any]


class TargetsIn(Schema):
    """Cells with `indicator`, `period`, `values` (numbers by dimension) and `target`; null empties one."""

    version: int | None = Field(None, ge=1, le=2**31)
    cells: list[Body] = Field(max_length=6000)


@router.put("/plans/{int:id}/targets")
def put_targets(request: HttpRequest, id: int, given: TargetsIn) -> Body:
    """Save what was typed into the plan's sheet; the new version of the plan."""
    return {"version": set_targets(actor_of(request), id, given.version, given.cells)}

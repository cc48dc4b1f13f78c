"""The duplicate check."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from guanxi.base.words import say
from guanxi.features.dedupe.service import find_duplicates
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of
from guanxi.kernel.metadata.snapshot import object_spec

router = Router()


class Check(Schema):
    values: dict[str, Any] = {}
    id: int | None = None


@router.post("/records/{name}/duplicates")
def duplicates(request: HttpRequest, name: str, given: Check) -> dict[str, Any]:
    """Records that may be the one being entered; of those the actor may not see, only a masked title and the owner."""
    rows = find_duplicates(actor_of(request), object_spec(name), given.values, given.id)
    record("search", name, rows=len(rows), text=say("查重"))
    return {"rows": rows}

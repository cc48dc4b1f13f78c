"""Why somebody may or may not reach a record; for administrators."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router

from guanxi.base.errors import NotFound
from guanxi.base.words import say
from guanxi.features.roles.explaining import explain
from guanxi.http.api import admin_of
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.storage.rows import run

router = Router()


@router.get("/explain/{name}/{int:id}")
def explain_(request: HttpRequest, name: str, id: int, user: str = "") -> dict[str, Any]:
    """`user` is an operator by number or account; without it oneself."""
    actor = admin_of(request)
    return explain(object_spec(name), id, find_operator(user) if user else actor.operator)


def find_operator(user: str) -> int:
    number = int(user) if user.isdecimal() and len(user) < 16 else 0
    found = run(
        "select id from operator where id = %s or account = %s order by id = %s desc",
        [number, user.replace("\x00", ""), number],
    )
    if not found:
        raise NotFound(say("没有这个操作员。"))
    return int(found[0][0])

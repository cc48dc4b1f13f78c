"""Search over everything."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from guanxi.base.words import translate
from guanxi.features.search.service import search
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of

router = Router()


class SearchQuery(Schema):
    q: str = Field("", max_length=200)
    objects: str = Field("", max_length=400)


@router.get("/search")
def search_(request: HttpRequest, given: Query[SearchQuery]) -> dict[str, Any]:
    """At most five hits per object (of `objects`, names with commas, when given)."""
    names = [n.strip() for n in given.objects.split(",") if n.strip()]
    found = search(actor_of(request), given.q, names)
    record("search", rows=sum(len(h.rows) for h in found), facts={"q": given.q})
    return {
        "groups": [
            {
                "object": h.spec.name,
                "label": translate(h.spec.label),
                "icon": h.spec.icon,
                "rows": h.rows,
                "more": h.more,
            }
            for h in found
        ]
    }

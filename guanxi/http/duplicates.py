"""The duplicate check, and its rules for administrators."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.base.words import say, translate
from guanxi.features.dedupe.rules import NEARLY, comparable, findable, replace_rules, stored_rules
from guanxi.features.dedupe.service import find_duplicates
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of, admin_of
from guanxi.kernel.metadata.snapshot import object_spec

router = Router()
Body = dict[str, Any]


class Check(Schema):
    values: dict[str, Any] = {}
    id: int | None = None


class PartIn(Schema):
    field: str = Field(max_length=60)
    match: Literal["exact", "similar"] = "exact"


class RuleIn(Schema):
    name: str = Field(max_length=200)
    is_active: bool = True
    fields: list[PartIn] = Field(max_length=20)
    reaction: Literal["warn", "forbid"] = "warn"


class RulesIn(Schema):
    rules: list[RuleIn] = Field(max_length=100)


@router.post("/records/{name}/duplicates")
def duplicates(request: HttpRequest, name: str, given: Check) -> Body:
    """Records that may be the one being entered; of those the actor may not see, only a masked title and the owner."""
    rows = find_duplicates(actor_of(request), object_spec(name), given.values, given.id)
    record("search", name, rows=len(rows), text=say("查重"))
    return {"rows": rows}


@router.get("/objects/{name}/duplicate-rules")
def rules(request: HttpRequest, name: str) -> Body:
    """The rules of an object, the fields it declares where it has none, and what rules can compare."""
    admin_of(request)
    return answer(name)


@router.put("/objects/{name}/duplicate-rules")
def set_rules(request: HttpRequest, name: str, given: RulesIn) -> Body:
    """Replace all rules of an object; without any, it is checked by the fields that it declares."""
    replace_rules(admin_of(request), name, [r.dict() for r in given.rules])
    return answer(name)


def answer(name: str) -> Body:
    spec = object_spec(name)
    return {
        "rules": stored_rules(name), "declared": list(spec.duplicates),
        "fields": [
            {"name": f.name, "label": translate(f.label), "findable": findable(f), "similar": f.kind.name in NEARLY}
            for f in comparable(spec)
        ],
    }  # fmt: skip

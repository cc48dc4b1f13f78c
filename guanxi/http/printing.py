"""Printing (打印, PERM-004, GEN-015): what a printed page shows is fetched here, which is a right of its own and is logged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Query, Router

from guanxi.base.errors import Forbidden
from guanxi.base.words import translate
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of
from guanxi.http.records import ListQuery, ask_of, query_facts
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import require
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import MAX_LIMIT, get_record, list_records, visible_ids
from guanxi.kernel.storage.sets import all_sets, current_set

router = Router()
Body = dict[str, Any]
MOST_PRINTED = 1000  # rows; what is longer is exported


@router.get("/records/{name}/{int:id}/print")
def print_record(request: HttpRequest, name: str, id: int) -> Body:
    """One record for the printer, with the heading of the page."""
    actor, spec = actor_of(request), object_spec(name)
    require(actor, spec, "print")
    found = get_record(actor, spec, id)
    if not visible_ids(actor, spec, [id], "print"):  # the right to print may reach less (PERM-004)
        raise Forbidden()
    record("print", name, id, rows=1)
    return {"heading": heading(actor, f"{translate(spec.label)} {found['_title']}"), "record": found}


@router.get("/records/{name}/print")
def print_list(request: HttpRequest, name: str, given: Query[ListQuery]) -> Body:
    """What a list shows, at most a thousand rows of it."""
    actor, spec = actor_of(request), object_spec(name)
    require(actor, spec, "print")
    ask = replace(ask_of(given), limit=MAX_LIMIT, count=False)
    rows: list[Body] = []
    more: str | None = ask.cursor
    while more is not None and len(rows) < MOST_PRINTED:
        page = list_records(actor, spec, replace(ask, cursor=more))
        allowed = set(visible_ids(actor, spec, [row["id"] for row in page.rows], "print"))
        rows, more = rows + [row for row in page.rows if row["id"] in allowed], page.next
    record("print", name, rows=len(rows), facts=query_facts(given))
    return {"heading": heading(actor, translate(spec.label)), "rows": rows, "more": more is not None}


def heading(actor: Actor, title: str) -> Body:
    """Company, title, who prints and when."""
    code = current_set()
    company = next((s.name for s in all_sets() if s.code == code), code)
    return {"company": company, "title": title, "who": actor.name, "at": timezone.localtime().isoformat(timespec="seconds")}

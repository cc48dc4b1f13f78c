"""Refused attempts in the system log (GEN-016): what somebody may not do, and records that he may not know.

A record that does not exist is written down like one that is hidden, by the same statements, so that the time tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse

from guanxi.features.systemlog.writing import record
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

_RECORD = re.compile(r"/api/v1/(?:records|explain|objects)/(\w{1,60})(?:/(\d{1,15}))?(?:/|$)")
_FILE = re.compile(r"/api/v1/files/(\d{1,15})$")


def note_refusal(request: HttpRequest, response: HttpResponse) -> None:
    """Write a 403, or a 404 on something that may exist, down; other answers are no refusals."""
    if response.status_code not in (403, 404) or getattr(request, "actor", None) is None:
        return
    spec, id_, known = None, None, False
    if found := _RECORD.match(request.path):
        spec, id_ = snapshot().objects.get(found[1]), int(found[2]) if found[2] else None
        known = spec is not None
    elif found := _FILE.match(request.path):
        id_, known = int(found[1]), True
    if response.status_code == 404 and not known:
        return
    table = spec.table if spec else "stored_file" if known else ""
    exists = id_ is None or not table or bool(run(f"select exists (select 1 from {ident(table)} where id = %s)", [id_])[0][0])
    facts = {"status": response.status_code, "exists": exists}
    record("denied", spec.name if spec else "", id_ if spec else None, text=f"{request.method} {request.path}", facts=facts)


def note_refused_results(name: str, results: Sequence[dict[str, Any]]) -> None:
    """The same for calls that answer record by record."""
    refused = [r["id"] for r in results if not r["ok"] and r["error"]["code"] in ("forbidden", "not_found")]
    if refused:
        record("denied", name, refused[0] if len(refused) == 1 else None, rows=len(refused), facts={"ids": refused[:50]})

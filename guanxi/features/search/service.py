"""Search over all objects (GEN-002): the first few hits of each, found by the same reader as lists, so rights hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.output import result_kind
from guanxi.kernel.query.reader import Ask, list_records

PER_OBJECT = 5
SUBTITLE_PARTS = 3


@dataclass(frozen=True)
class Hits:
    """What one object contributes; `more` says that there are further records."""

    spec: ObjectSpec
    rows: list[dict[str, Any]]
    more: bool


def search(actor: Actor, q: str, objects: Sequence[str] = ()) -> list[Hits]:
    """At most five hits per object that stands in the search; objects without a hit are left out."""
    if not q.strip():
        return []
    specs = [s for s in snapshot().objects.values() if s.in_search and s.search_fields and may(actor, s, "view")]
    found = (hits_of(actor, s, q) for s in specs if not objects or s.name in objects)
    return [hits for hits in found if hits.rows]


def hits_of(actor: Actor, spec: ObjectSpec, q: str) -> Hits:
    beside = subtitle_fields(actor, spec)
    page = list_records(actor, spec, Ask(q=q, fields=tuple(f.name for f in beside) or ("id",), limit=PER_OBJECT))
    rows = [{"id": row["id"], "title": row["_title"], "subtitle": subtitle(beside, row)} for row in page.rows]
    return Hits(spec, rows, page.next is not None)


def subtitle_fields(actor: Actor, spec: ObjectSpec) -> list[FieldSpec]:
    """What tells records of the same title apart: the customer they belong to, codes and phones, the owner."""
    names = [f.name for f in (spec.governor, *spec.search_fields) if f] + [spec.detail_of or "", "customer", "owner"]
    fields = [spec.fields[n] for n in dict.fromkeys(names) if n in spec.fields]
    return [f for f in fields if not f.title and not f.kind.computed and readable(actor, spec, f)]


def subtitle(fields: list[FieldSpec], row: dict[str, Any]) -> str:
    texts = [wire_text(field, row.get(field.name)) for field in fields]
    return " · ".join([t for t in texts if t][:SUBTITLE_PARTS])


def wire_text(field: FieldSpec, value: Any) -> str:
    """What a person reads for a value as the reader returns it."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return str(value.get("title") or "")
    if isinstance(value, list):
        return "、".join(wire_text(field, v) for v in value)
    return result_kind(field).to_text(value, field) if field.options else str(value)

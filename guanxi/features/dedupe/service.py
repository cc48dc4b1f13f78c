"""Duplicate check while somebody types (CUS-040, CUS-041): who we may have already, also outside his own records.

A record he may not see is told by a masked title and its owner's name, so that two sellers do not meet at one customer
without either learning what the other knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.text import company_core, normalise, similarity, split_phones
from guanxi.features.dedupe.candidates import candidates, is_name
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.rights import readable, require
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.output import Output, mask
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run_dicts

ALIKE = 0.78  # names less alike than this are not mentioned
ELSEWHERE = 0.75  # what the score of a like name is worth when it belongs to another customer
MOST = 10


def find_duplicates(
    actor: Actor, spec: ObjectSpec, given: Mapping[str, Any], own: int | None = None
) -> list[dict[str, Any]]:
    """The likeliest records, best first: `{id, title, owner, score, fields}`; `own` is the record being edited."""
    require(actor, spec, "view")
    values = compared(actor, spec, given)
    ids = [i for i in candidates(spec, values) if i != own]
    if not ids:
        return []
    columns = ", ".join(ident(spec.fields[n].column) for n in values)
    rows = run_dicts(f"select id, {columns} from {ident(spec.table)} where id = any(%s)", [ids])
    scored = [
        (score, fields, row["id"]) for row in rows for score, fields in [compare(spec, values, row)] if score >= ALIKE
    ]
    scored.sort(key=lambda hit: (-hit[0], -len(hit[1]), -hit[2]))
    return described(actor, spec, scored[:MOST])


def compared(actor: Actor, spec: ObjectSpec, given: Mapping[str, Any]) -> dict[str, Any]:
    """The parsed values of the fields that the object compares and the actor may read; half-typed ones are left out."""
    result: dict[str, Any] = {}
    for field in (spec.fields[n] for n in spec.duplicates):
        raw = given.get(field.name)
        if raw is None or not field.stored or not readable(actor, spec, field):
            continue
        try:
            value = field.kind.parse(raw, field)
        except Refused:
            continue
        if value is not None:
            result[field.name] = value
    return result


def compare(spec: ObjectSpec, values: Mapping[str, Any], row: Mapping[str, Any]) -> tuple[float, list[str]]:
    """How alike a record is, from 0 to 1, and in which fields."""
    best, elsewhere = 0.0, False
    fields: list[str] = []
    for name, value in values.items():
        field = spec.fields[name]
        stored = row[field.column]
        if field.kind.references:
            elsewhere = elsewhere or (stored is not None and stored != value)
            fields += [field.name] if stored == value else []
            continue
        score = likeness(field, value, stored)
        if score >= ALIKE:
            best = max(best, score)
            fields.append(field.name)
    return (best * ELSEWHERE if elsewhere else best), fields


def likeness(field: FieldSpec, value: Any, stored: Any) -> float:
    if stored is None:
        return 0.0
    if field.kind.name == "phone":
        return 1.0 if set(split_phones(str(value))) & set(split_phones(str(stored))) else 0.0
    if is_name(field):
        return name_likeness(str(value), str(stored))
    return 1.0 if normalise(str(value)) == normalise(str(stored)) else 0.0


def name_likeness(typed: str, stored: str) -> float:
    """By edit distance; a name still being typed is like the longer one that it begins or lies in."""
    short, long = sorted((company_core(typed, places=False), company_core(stored, places=False)), key=len)
    inside = 0.8 if len(short) > 2 and 2 * len(short) >= len(long) and short in long else 0.0
    return round(max(similarity(typed, stored), inside), 2)


def described(actor: Actor, spec: ObjectSpec, scored: list[tuple[float, list[str], int]]) -> list[dict[str, Any]]:
    ids = [id_ for _, _, id_ in scored]
    seen = set(visible_ids(actor, spec, ids))
    paths = ["owner"] if spec.owned else []
    mine = {r["id"]: r for r in Output(Source(actor, spec), paths).rows([i for i in ids if i in seen])}
    foreign = {r["id"]: r for r in Output(Source(SYSTEM, spec), paths).rows([i for i in ids if i not in seen])}
    result = []
    for score, fields, id_ in scored:
        row = mine.get(id_) or foreign[id_]
        title = row["_title"] if id_ in mine else mask(row["_title"])
        known = id_ if id_ in mine else None
        result.append({"id": known, "title": title, "owner": row.get("owner"), "score": score, "fields": fields})
    return result

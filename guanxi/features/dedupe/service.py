"""Duplicate check while somebody types (CUS-040, CUS-041): who we may have already, also outside his own records.

A record he may not see is told by a masked title and its owner's name, so that two sellers do not meet at one customer
without either learning what the other knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.features.dedupe.candidates import candidates
from guanxi.features.dedupe.comparing import ALIKE, best_rule, is_name, likeness
from guanxi.features.dedupe.rules import Rule, rules_of, watched
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.rights import readable, require
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.output import Output, mask
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run_dicts

ELSEWHERE = 0.75  # what the score of a like name is worth when it belongs to another customer
MOST = 10


@dataclass(frozen=True)
class Hit:
    """A record that may be the one being entered: how alike, in which fields, by which rule."""

    id: int
    score: float
    fields: list[str]
    rule: str = ""
    reaction: str = "warn"


def find_duplicates(
    actor: Actor, spec: ObjectSpec, given: Mapping[str, Any], own: int | None = None
) -> list[dict[str, Any]]:
    """The likeliest records, best first: `{id, title, owner, score, fields, rule, reaction}`; `own` is the record being
    edited. By the object's rules; without any, by the fields that it declares."""
    require(actor, spec, "view")
    values = compared(actor, spec, given)
    ids = [i for i in candidates(spec, values) if i != own]
    if not ids:
        return []
    rules, rows = rules_of(spec), fetch(spec, values, ids)
    hits = by_fields(spec, values, rows) if rules is None else by_rules(spec, rules, values, rows)
    hits.sort(key=lambda hit: (hit.reaction != "forbid", -hit.score, -len(hit.fields), -hit.id))
    return described(actor, spec, hits[:MOST])


def fetch(spec: ObjectSpec, names: Iterable[str], ids: Sequence[int]) -> list[dict[str, Any]]:
    """The compared columns of candidates."""
    columns = ", ".join(ident(spec.fields[n].column) for n in names)
    return run_dicts(f"select id, {columns} from {ident(spec.table)} where id = any(%s)", [list(ids)])


def by_fields(spec: ObjectSpec, values: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]) -> list[Hit]:
    scored = ((row["id"], *compare(spec, values, row)) for row in rows)
    return [Hit(id_, score, fields) for id_, score, fields in scored if score >= ALIKE]


def by_rules(
    spec: ObjectSpec, rules: tuple[Rule, ...], values: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]
) -> list[Hit]:
    found = ((row["id"], best_rule(spec, rules, values, row)) for row in rows)
    return [Hit(id_, hit[0], list(hit[1].fields), hit[1].name, hit[1].reaction) for id_, hit in found if hit]


def compared(actor: Actor, spec: ObjectSpec, given: Mapping[str, Any]) -> dict[str, Any]:
    """The parsed values of the fields that the object compares and the actor may read; half-typed ones are left out."""
    result: dict[str, Any] = {}
    for field in (spec.fields[n] for n in watched(spec)):
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
        score = likeness(field, value, stored, nearly=is_name(field))
        if score >= ALIKE:
            best = max(best, score)
            fields.append(field.name)
    return (best * ELSEWHERE if elsewhere else best), fields


def described(actor: Actor, spec: ObjectSpec, hits: Sequence[Hit]) -> list[dict[str, Any]]:
    ids = [hit.id for hit in hits]
    seen = set(visible_ids(actor, spec, ids))
    paths = ["owner"] if spec.owned and readable(actor, spec, spec.fields["owner"]) else []
    clear = readable(actor, spec, spec.title_field)
    mine = {r["id"]: r for r in Output(Source(actor, spec), paths).rows([i for i in ids if i in seen])}
    foreign = {r["id"]: r for r in Output(Source(SYSTEM, spec), paths).rows([i for i in ids if i not in seen])}
    result = []
    for hit in hits:
        row = mine.get(hit.id) or foreign[hit.id]
        title = row["_title"] if hit.id in mine else mask(row["_title"]) if clear else "****"
        result.append({
            "id": hit.id if hit.id in mine else None, "title": title, "owner": row.get("owner"), "score": hit.score,
            "fields": hit.fields, "rule": hit.rule, "reaction": hit.reaction,
        })  # fmt: skip
    return result

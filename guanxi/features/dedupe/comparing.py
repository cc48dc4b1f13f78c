"""How alike two values are, and whether a record agrees with what is entered in the fields of a rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.text import company_core, normalise, similarity, split_phones
from guanxi.features.dedupe.rules import Rule
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

ALIKE = 0.78  # names less alike than this are not mentioned


def is_name(field: FieldSpec) -> bool:
    """Whether the field is compared by meaning rather than by character: titles and other searched texts."""
    return field.kind.name == "text" and (field.title or "name" in field.name)


def likeness(field: FieldSpec, value: Any, stored: Any, *, nearly: bool) -> float:
    """From 0 to 1; phones by their digits, texts without regard to width, case and spaces."""
    if stored is None:
        return 0.0
    if field.kind.name == "phone":
        return 1.0 if set(split_phones(str(value))) & set(split_phones(str(stored))) else 0.0
    if nearly:
        return name_likeness(str(value), str(stored))
    if isinstance(value, str):
        return 1.0 if normalise(value) == normalise(str(stored)) else 0.0
    return 1.0 if value == stored else 0.0


def name_likeness(typed: str, stored: str) -> float:
    """By edit distance; a name still being typed is like the longer one that it begins or lies in."""
    short, long = sorted((company_core(typed, places=False), company_core(stored, places=False)), key=len)
    inside = 0.8 if len(short) > 2 and 2 * len(short) >= len(long) and short in long else 0.0
    return round(max(similarity(typed, stored), inside), 2)


def agreement(spec: ObjectSpec, rule: Rule, values: Mapping[str, Any], row: Mapping[str, Any]) -> float:
    """How alike the record is in the field of the rule in which it is least so; 0 where it does not agree in all."""
    worst = 1.0
    for part in rule.parts:
        field = spec.fields[part.field]
        value = values.get(part.field)
        score = 0.0 if value is None else likeness(field, value, row[field.column], nearly=part.match == "similar")
        worst = min(worst, score if score >= ALIKE else 0.0)
    return worst


def best_rule(
    spec: ObjectSpec, rules: tuple[Rule, ...], values: Mapping[str, Any], row: Mapping[str, Any]
) -> tuple[float, Rule] | None:
    """The rule by which the record is a duplicate: one that forbids before one that warns, then the most alike."""
    hits = [(score, rule) for rule in rules if (score := agreement(spec, rule, values, row)) > 0]
    return max(hits, key=lambda hit: (hit[1].reaction == "forbid", hit[0]), default=None)

"""Duplicate rules (CUS-041) of each object: which fields must agree, exactly or nearly, and whether that warns or forbids.

Without rules of its own an object is checked as it declares: any of its `duplicates` fields, as a warning. With rules, a
record is a duplicate when it agrees in all fields of one rule. At least one of them must be findable through an index, so
that the time of a check is bounded however large the table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import stamp, touch
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

TABLE = "dedupe_duplicaterule"
MOST, FIELDS = 20, 5
NEARLY = frozenset(("text", "address"))  # kinds that can be compared by likeness
NEVER = frozenset(
    ("password", "attachment", "image", "rich_text", "long_text", "condition", "formula", "rollup", "location", "boolean")
)


@dataclass(frozen=True)
class Part:
    """One field of a rule and how it is compared: `exact` or `similar`."""

    field: str
    match: str


@dataclass(frozen=True)
class Rule:
    name: str
    parts: tuple[Part, ...]
    reaction: str

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(p.field for p in self.parts)


_cache: dict[str, tuple[int, dict[str, tuple[Rule, ...]]]] = {}


def rules_of(spec: ObjectSpec) -> tuple[Rule, ...] | None:
    """The rules in force; None where administrators made none."""
    code, version = current_set(), stamp("metadata")
    found = _cache.get(code)
    if found is None or found[0] != version:
        kept: dict[str, tuple[Rule, ...]] = {}
        for row in run_dicts(f"select object, name, is_active, fields, reaction from {TABLE} order by position, id"):
            parts = tuple(Part(f["field"], f["match"]) for f in row["fields"])
            rule = (Rule(row["name"], parts, row["reaction"]),) if row["is_active"] else ()
            kept[row["object"]] = (*kept.get(row["object"], ()), *rule)
        found = _cache[code] = (version, kept)
    rules = found[1].get(spec.name)
    return None if rules is None else tuple(r for r in rules if all(f in spec.fields for f in r.fields))


def watched(spec: ObjectSpec) -> tuple[str, ...]:
    """The fields by which a form asks for duplicates while somebody types."""
    rules = rules_of(spec)
    return spec.duplicates if rules is None else tuple(dict.fromkeys(f for r in rules for f in r.fields))


def findable(field: FieldSpec) -> bool:
    """Whether an index leads from a value to its records."""
    return not field.kind.references and (field.search or field.indexed or field.unique)


def comparable(spec: ObjectSpec) -> list[FieldSpec]:
    return [
        f for f in spec.fields.values() if f.stored and not f.system and not f.kind.many and f.kind.name not in NEVER
    ]


def stored_rules(name: str) -> list[dict[str, Any]]:
    """The rules as they were saved, for the designer."""
    object_spec(name)
    sql = f"select name, is_active, fields, reaction from {TABLE} where object = %s order by position, id"
    return run_dicts(sql, [name])


def replace_rules(actor: Actor, name: str, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Make `given` all rules of the object; none means that it is checked as it declares. Raises Invalid."""
    with Work(actor, "duplicates.rules") as work:
        spec = object_spec(name)
        refuse_wrong(spec, given)
        before = stored_rules(name)
        run(f"delete from {TABLE} where object = %s", [name])
        for position, rule in enumerate(given, 1):
            run(
                f"insert into {TABLE} (object, name, position, is_active, fields, reaction) values (%s, %s, %s, %s, %s, %s)",
                [
                    name,
                    rule["name"].strip(),
                    position,
                    rule["is_active"],
                    Jsonb(list(rule["fields"])),
                    rule["reaction"],
                ],
            )
        after = stored_rules(name)
        work.note(TABLE, 0, "U", differences({name: before}, {name: after}))
        touch("metadata")
        work.push("metadata", {"object": name})
    return after


def refuse_wrong(spec: ObjectSpec, given: Sequence[Mapping[str, Any]]) -> None:
    """Say all that is wrong, each at its place."""
    errors: dict[str, list[FieldError]] = {}

    def refuse(at: str, code: str, message: str) -> None:
        errors.setdefault(at, []).append(FieldError(code, message))

    if len(given) > MOST:
        refuse("rules", "too_many", say("最多 {max} 条查重规则。", max=MOST))
    allowed = {f.name: f for f in comparable(spec)}
    for i, rule in enumerate(given[:MOST]):
        at = f"rules.{i}"
        if not 0 < len(rule["name"].strip()) <= 60 or "\x00" in rule["name"]:
            refuse(f"{at}.name", "required", say("请填写名称。"))
        names = [f["field"] for f in rule["fields"]]
        if not 0 < len(names) <= FIELDS or len(set(names)) < len(names):
            refuse(f"{at}.fields", "required", say("请选择 1 到 {max} 个不同的字段。", max=FIELDS))
        for part in rule["fields"]:
            field = allowed.get(part["field"])
            if field is None:
                refuse(f"{at}.fields", "unknown_field", say("没有字段“{path}”。", path=part["field"][:60]))
            elif part["match"] == "similar" and field.kind.name not in NEARLY:
                refuse(f"{at}.fields", "not_possible", say("“{label}”只能精确比较。", label=translate(field.label)))
        if all(n in allowed for n in names) and names and not any(findable(allowed[n]) for n in names):
            refuse(f"{at}.fields", "not_indexed", say("请至少选择一个参与搜索或唯一的字段，例如名称或电话。"))
    if errors:
        raise Invalid(fields=errors)

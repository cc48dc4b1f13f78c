"""Is a layout that somebody sends one that can be used? Everything wrong is said at its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.fields import Refused
from guanxi.kernel.fields.kind import clean_text
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

TELLING = frozenset(
    ("choice", "multi_choice", "boolean", "reference", "employee", "department", "region", "dimension")
)  # kinds by which records are told apart
SECTIONS, CONDITIONS, VALUES, HIGHLIGHTS, COLUMNS = 30, 5, 200, 8, 40
TITLE = 40


class Checking:
    """What is wrong, collected by place; `raise_errors` says it all at once."""

    def __init__(self, spec: ObjectSpec) -> None:
        self.spec = spec
        self.errors: dict[str, list[FieldError]] = {}

    def refuse(self, at: str, code: str, message: str) -> None:
        self.errors.setdefault(at[:80], []).append(FieldError(code, message))

    def field(self, at: str, name: str) -> FieldSpec | None:
        found = self.spec.fields.get(name)
        if found is None or found.kind.name == "password":
            self.refuse(at, "unknown_field", say("没有字段“{path}”。", path=name[:60]))
        return found

    def text(self, at: str, raw: str, longest: int) -> str:
        try:
            text = clean_text(raw, longest)
        except Refused as problem:
            self.errors.setdefault(at, []).append(problem.error)
            return ""
        if text is None:
            self.refuse(at, "required", say("请填写名称。"))
        return text or ""

    def raise_errors(self) -> None:
        if self.errors:
            raise Invalid(fields=self.errors)


def checked(spec: ObjectSpec, given: Mapping[str, Any], others: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The layout as it is kept. Raises Invalid."""
    check = Checking(spec)
    name = check.text("name", given["name"], 60)
    if any(o["name"] == name for o in others):
        check.refuse("name", "taken", say("已有布局叫“{name}”。", name=name))
    sections = sections_of(check, given["sections"])
    placed = [f for s in sections for f in s["fields"]]
    marks = {key: marks_of(check, key, given[key], placed) for key in ("required", "readonly", "hidden")}
    refuse_contradictions(check, marks)
    values = {
        "name": name, "is_active": given["is_active"], "roles": roles_of(check, given["roles"]),
        "when": [condition_of(check, i, c) for i, c in enumerate(given["when"])],
        "body": {"sections": sections, **marks, **shown_of(check, given)},
    }  # fmt: skip
    if len(values["when"]) > CONDITIONS:
        check.refuse("when", "too_many", say("最多 {max} 个条件。", max=CONDITIONS))
    check.raise_errors()
    return values


def sections_of(check: Checking, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Sections with titles; every field stands once."""
    if not given:
        check.refuse("sections", "required", say("请至少保留一个分区。"))
    if len(given) > SECTIONS:
        check.refuse("sections", "too_many", say("最多 {max} 个分区。", max=SECTIONS))
        return []
    seen: set[str] = set()
    result = []
    for i, section in enumerate(given):
        for name in section["fields"]:
            check.field(f"sections.{i}.fields", name)
            if name in seen:
                check.refuse(f"sections.{i}.fields", "not_unique", say("字段“{path}”出现了两次。", path=name[:60]))
            seen.add(name)
        title = check.text(f"sections.{i}.title", section["title"], TITLE)
        result.append({"title": title, "columns": section["columns"], "fields": list(section["fields"])})
    return result


def marks_of(check: Checking, key: str, given: Sequence[str], placed: Sequence[str]) -> list[str]:
    """Required and read-only fields stand in a section, hidden ones in none."""
    for name in given:
        field = check.field(key, name)
        if field and (name in placed) is (key == "hidden"):
            check.refuse(key, "not_placed", why_not_there(key, translate(field.label)))
        if field and key == "required" and (field.readonly or field.system or not field.stored):
            check.refuse(key, "readonly", say("“{label}”不由人填写，不能设为必填。", label=translate(field.label)))
    return list(dict.fromkeys(given))


def why_not_there(key: str, label: str) -> str:
    if key == "hidden":
        return say("“{label}”还在分区里，不能同时隐藏。", label=label)
    return say("“{label}”不在任何分区里。", label=label)


def refuse_contradictions(check: Checking, marks: Mapping[str, Sequence[str]]) -> None:
    """What must be filled in can be: neither hidden nor read-only."""
    for name in set(marks["required"]) & set(marks["readonly"]):
        if name in check.spec.fields:
            label = translate(check.spec.fields[name].label)
            check.refuse("readonly", "required", say("“{label}”是必填字段，不能设为只读。", label=label))
    for key in ("hidden", "readonly"):
        for field in (check.spec.fields[n] for n in marks[key] if n in check.spec.fields):
            if field.demanded and field.default is None and not field.readonly and not field.system:
                check.refuse(
                    key, "required", say("“{label}”是必填字段，不能隐藏或设为只读。", label=translate(field.label))
                )


def condition_of(check: Checking, i: int, given: Mapping[str, Any]) -> dict[str, Any]:
    """A field that tells records apart, and the values for which the layout is meant."""
    at = f"when.{i}"
    field = check.field(f"{at}.field", given["field"])
    if field is None or field.kind.name not in TELLING or not field.stored:
        if field:
            check.refuse(f"{at}.field", "not_possible", say("“{label}”不能作为条件。", label=translate(field.label)))
        return {"field": given["field"], "values": []}
    if not 0 < len(given["values"]) <= VALUES:
        check.refuse(f"{at}.values", "required", say("请选择 1 到 {max} 个值。", max=VALUES))
        return {"field": field.name, "values": []}
    values = [value_of(check, f"{at}.values", field, raw) for raw in given["values"]]
    refuse_unknown(check, f"{at}.values", field, [v for v in values if v is not None])
    return {"field": field.name, "values": values}


def value_of(check: Checking, at: str, field: FieldSpec, raw: Any) -> Any:
    if raw is None:
        return None
    try:
        many = field.kind.many
        parsed = field.kind.parse([raw] if many else raw, field)
        return parsed[0] if many and parsed else parsed
    except Refused as problem:
        check.errors.setdefault(at, []).append(problem.error)
        return None


def refuse_unknown(check: Checking, at: str, field: FieldSpec, values: Sequence[Any]) -> None:
    """Records that conditions name exist."""
    if field.kind.references and field.target and values:
        table = ident(object_spec(field.target).table)
        found = run(f"select count(*) from {table} where id = any(%s) and deleted_at is null", [list(set(values))])[0][
            0
        ]
        if found < len(set(values)):
            check.refuse(at, "unknown_record", say("所选记录不存在，或您无权查看。"))


def roles_of(check: Checking, given: Sequence[int]) -> list[int]:
    ids = sorted(set(given))
    if ids and run("select count(*) from role where id = any(%s) and deleted_at is null", [ids])[0][0] < len(ids):
        check.refuse("roles", "unknown_record", say("所选记录不存在，或您无权查看。"))
    return ids


def shown_of(check: Checking, given: Mapping[str, Any]) -> dict[str, Any]:
    """Highlights, related lists and columns of the list; None keeps the object's own."""
    highlights, related, columns = given["highlights"], given["related"], given["columns"]
    for name in highlights or ():
        check.field("highlights", name)
    known = {r.key for r in check.spec.related}
    for key in related or ():
        if key not in known:
            check.refuse("related", "unknown_option", say("没有选项“{raw}”。", raw=key[:40]))
    source = Source(SYSTEM, check.spec)
    for path in columns or ():
        try:
            source.column(path)
        except Invalid as problem:
            check.refuse("columns", "unknown_field", next(iter(problem.fields.values()))[0].message)
    for key, values, most in (("highlights", highlights, HIGHLIGHTS), ("columns", columns, COLUMNS)):
        if values is not None and len(values) > most:
            check.refuse(key, "too_many", say("最多 {max} 个字段。", max=most))
    if columns is not None and not columns:
        check.refuse("columns", "required", say("请至少保留一列。"))
    unique = {"highlights": highlights, "related": related, "columns": columns}
    return {k: None if v is None else list(dict.fromkeys(v)) for k, v in unique.items()}

"""What a role may do (PERM-003, PERM-015, PERM-021): read and replaced as a whole, checked, written to the audit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import ACTION, LEVELS, Actor
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.access.rights import FIELD_LEVELS, VERB_LABELS, VERBS
from guanxi.kernel.metadata.snapshot import actions_of, snapshot
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts

EVERY = "*"  # rights on objects that the role does not name
PARTS = ("verbs", "scope", "fields")
Rights = dict[str, dict[str, Any]]
LEVEL_LABELS = {
    "none": "无", "owner": "仅本人负责", "own": "本人及相关", "subordinates": "本人及下属", "department": "本部门", "department_below": "本部门及下级部门",
    "all": "全部",
}  # fmt: skip
FIELD_LABELS = {"hidden": "隐藏", "masked": "掩码", "read": "只读", "edit": "可编辑"}


def role_rights(role: int) -> Rights:
    """The rights of a role by object, as they are stored."""
    rows = run_dicts(
        "select object, verbs, scope, fields from kernel_roleright where role = %s order by object", [role]
    )
    return {row.pop("object"): row for row in rows}


def vocabulary() -> dict[str, Any]:
    """The words of the role editor: verbs, levels of reach, levels of a field."""

    def words(labels: Mapping[str, str]) -> list[dict[str, str]]:
        return [{"name": name, "label": translate(label)} for name, label in labels.items()]

    return {"verbs": words(VERB_LABELS), "levels": words(LEVEL_LABELS), "field_levels": words(FIELD_LABELS)}


def replace_rights(actor: Actor, role: int, given: Mapping[str, Any]) -> Rights:
    """Make `given` the whole of what the role may do. Raises Invalid, naming object and part."""
    wrong = dict(mistakes(given))
    if wrong:
        raise Invalid(fields=wrong)
    with Work(actor, "role.rights") as work:
        work.get("role", role, "view")
        before = role_rights(role)
        run("delete from kernel_roleright where role = %s and object <> all(%s)", [role, list(given)])
        write_rights(role, given)
        after = role_rights(role)
        work.note("role", role, "U", differences(before, after, "rights:"))
    return after


def copy_role(actor: Actor, source: int, name: Any) -> int:
    """A new role with the rights and data grants of another; nobody holds it yet (ORG-014)."""
    with Work(actor, "role.copy") as work:
        row = work.get("role", source, "view", lock=False)
        made = work.create("role", {"name": name, "description": row["description"], "is_external": row["is_external"]})
        write_rights(made.id, role_rights(source))
        for line in work.select("data_grant", "role", [source]):
            parts = {part: line[part] for part in ("dimension", "value", "grant_level", "right")}
            work.create("data_grant", {**parts, "role": made.id})
        work.note("role", made.id, "U", differences({}, role_rights(made.id), "rights:"))
    return made.id


def mistakes(given: Mapping[str, Any]) -> Iterator[tuple[str, list[FieldError]]]:
    """What is wrong with rights as sent, by `object.part`."""
    known = snapshot().objects
    for name, parts in given.items():
        at = name[:60]
        if name != EVERY and name not in known:
            yield at, [FieldError("unknown_object", say("没有对象“{name}”。", name=at))]
        elif not isinstance(parts, dict) or set(parts) - set(PARTS):
            yield at, [FieldError("wrong_type", say("权限的格式不对。"))]
        else:
            allowed = {"verbs": verbs_of(name), "scope": levels_for(tuple(verbs_of(name)), LEVELS), "fields": field_levels(name)}
            for part in PARTS:
                wrong = unknown(parts.get(part) or {}, allowed[part])
                if wrong:
                    yield f"{at}.{part}", [FieldError("unknown_value", say("不认识“{what}”。", what=wrong))]


Allowed = dict[str, tuple[Any, ...]]


def verbs_of(name: str) -> Allowed:
    actions = [f"{ACTION}{a}" for a in actions_of(name)]
    return dict.fromkeys((*VERBS, *actions), (True, False))


def levels_for(names: tuple[str, ...], levels: tuple[str, ...]) -> Allowed:
    return dict.fromkeys(names, levels)


def field_levels(name: str) -> Allowed:
    spec = snapshot().objects.get(name)
    return levels_for(tuple(f for f in spec.fields if f != "id") if spec else (), FIELD_LEVELS)


def unknown(part: Any, allowed: Allowed) -> str:
    """The first key or value that has no meaning; empty when all have."""
    if not isinstance(part, dict):
        return str(part)[:60]
    for key, value in part.items():
        if key not in allowed:
            return str(key)[:60]
        if not isinstance(value, bool | str) or not any(
            value is a or (value == a and type(value) is type(a)) for a in allowed[key]
        ):
            return f"{key}: {value}"[:60]
    return ""

"""Custom fields (PLAT-008): a metadata row and a column in one transaction; on objects of code and custom ones alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say, translate
from guanxi.features.studio.later import finish_later, finish_now
from guanxi.features.studio.naming import clean_label, clean_name
from guanxi.features.studio.settings import as_spec, checked, kind_of
from guanxi.features.studio.store import note, state, stored_field
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.fields import KINDS
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.models import CustomField
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.formulas import RESULTS, formula_of
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage import schema
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

MOST = 200  # custom fields of one object, hidden ones included
FIXED = ("target", "scale", "rollup")  # what a field keeps for good, because its data depend on it


def add_field(actor: Actor, object_: str, given: Mapping[str, Any]) -> FieldSpec:
    """Define a field and make its column. Raises Invalid naming what is wrong with which setting."""
    made: list[FieldSpec] = []

    def change() -> None:
        with Work(actor, "studio.add_field") as work:
            made[:] = [insert_field(work, object_spec(object_), given)]

    schema.patiently(change)
    return made[0]


def insert_field(work: Work, spec: ObjectSpec, given: Mapping[str, Any]) -> FieldSpec:
    """The same inside a change of schema that is under way."""
    label = clean_label(given.get("label"))
    rows = CustomField.objects.filter(object=spec.name)
    taken = {*spec.fields, *(f.column for f in spec.fields.values()), *rows.values_list("name", flat=True)}
    if rows.count() >= MOST:
        raise Invalid.at("name", "too_many", say("一个对象最多 {max} 个自定义字段。", max=MOST))
    if any(f.label == label for f in spec.fields.values()):
        raise Invalid.at("label", "taken", say("已有字段叫“{label}”。", label=label))
    kind, name = kind_of(str(given.get("kind") or "")), clean_name(given.get("name"), label, taken)
    settings = checked(spec, name, label, kind, {k: v for k, v in given.items() if k not in ("name", "label", "kind")})
    row = CustomField.objects.create(
        object=spec.name, name=name, label=label, kind=kind.name, settings=settings, position=rows.count() + 1
    )
    field = as_spec(spec.name, name, label, kind, settings)
    done = schema.add_column(spec, field) if field.stored else True
    note(work, row, "I")
    finish(work, object_spec(spec.name), field, needed=not done or field.search or field.rollup is not None)
    return object_spec(spec.name).fields[name]


def finish(work: Work, spec: ObjectSpec, field: FieldSpec, *, needed: bool = True) -> None:
    """Indexes, search keys and figures of existing rows: at once when there are few, else by a job."""
    if needed and schema.is_small(spec.table):
        finish_now(spec, field)
    elif needed:
        finish_later(work, spec, field)


def change_field(actor: Actor, object_: str, name: str, given: Mapping[str, Any]) -> FieldSpec | None:
    """Change a definition; kind, name and what the data depend on stay. None when the field is (still) hidden."""

    def change() -> None:
        with Work(actor, "studio.change_field") as work:
            row = stored_field(object_, name)
            spec, before = object_spec(object_), state(row)
            settings = merged(spec, row, given)
            label = clean_label(given["label"]) if "label" in given else row.label
            if any(f.label == label and f.name != name for f in spec.fields.values()):
                raise Invalid.at("label", "taken", say("已有字段叫“{label}”。", label=label))
            old = as_spec(object_, name, row.label, KINDS[row.kind], row.settings)
            new = as_spec(object_, name, label, KINDS[row.kind], settings)
            row.label, row.settings = label, settings
            row.hidden = given.get("hidden", row.hidden)
            row.position = given.get("position", row.position)
            row.save()
            adjust_column(spec, old, new)
            note(work, row, "U", before)
            if not row.hidden and (new.search, new.indexed, new.unique) != (old.search, old.indexed, old.unique):
                finish(work, object_spec(object_), new)

    schema.patiently(change)
    return object_spec(object_).fields.get(name)


def merged(spec: ObjectSpec, row: CustomField, given: Mapping[str, Any]) -> dict[str, Any]:
    """The settings after a change. Raises Invalid for what may not change any more."""
    given = {k: v for k, v in given.items() if k not in ("label", "hidden", "position")}
    for key in ("kind", "name", *FIXED):
        now = row.settings.get(key) if key in FIXED else getattr(row, key)
        if key in given and given[key] != now:
            raise Invalid.at(key, "immutable", say("建立后不能修改这一项；请另建一个字段。"))
    given = {k: v for k, v in given.items() if k not in ("kind", "name")}
    kept = {k: v for k, v in row.settings.items() if k != "result" or "expression" not in given}
    settings = checked(spec, row.name, row.label, KINDS[row.kind], {**kept, **given})
    if "result" not in given and any(
        {settings.get("result"), row.settings.get("result")} <= {*kinds} for kinds in RESULTS.values()
    ):
        settings["result"] = row.settings["result"]
    if settings.get("max_length", 0) < row.settings.get("max_length", 0):
        raise Invalid.at("max_length", "too_small", say("长度只能增加。"))
    gone = {o["value"] for o in row.settings.get("options", ())} - {o["value"] for o in settings.get("options", ())}
    if gone and in_use(spec, row, sorted(gone)):
        raise Invalid.at("options", "in_use", say("有记录正在使用要去掉的选项，请改为停用。"))
    return settings


def in_use(spec: ObjectSpec, row: CustomField, options: list[str]) -> bool:
    column = ident(row.name)
    test = f"{column} && %s::text[]" if KINDS[row.kind].many else f"{column} = any(%s)"
    return bool(run(f"select 1 from {ident(spec.table)} where {test} limit 1", [options]))


def adjust_column(spec: ObjectSpec, old: FieldSpec, new: FieldSpec) -> None:
    """A longer text, a unique index made or dropped, an index dropped."""
    if not new.stored:
        return
    if new.max_length != old.max_length and new.kind.sql == "text":
        run(f"alter table {ident(spec.table)} alter column {ident(new.column)} type {schema.column_type(new)}")
    if new.unique and not old.unique:
        column = ident(new.column)
        sql = f"select 1 from {ident(spec.table)} where {column} is not null group by {column} having count(*) > 1 limit 1"
        if run(sql):
            raise Invalid.at("unique", "not_unique", say("已有记录的值重复，不能设为唯一。"))
    if old.unique and not new.unique:
        run(f"drop index if exists {ident(schema.unique_index(spec, old)[0])}")
    if old.indexed and not new.indexed and not new.kind.references:
        run(f"drop index if exists {ident(schema.index(spec, old.column, '')[0])}")


def remove_field(actor: Actor, object_: str, name: str, *, purge: bool = False) -> None:
    """Hide a field, or drop it with its data. Raises RuleBroken while formulas or roll-ups need it."""

    def change() -> None:
        with Work(actor, "studio.purge_field" if purge else "studio.hide_field") as work:
            row = stored_field(object_, name)
            spec, before = object_spec(object_), state(row)
            refuse_used(spec, name)
            if purge:
                field = as_spec(object_, name, row.label, KINDS[row.kind], row.settings)
                if field.stored:
                    schema.drop_column(spec, field)
                note(work, row, "D", before)
                row.delete()
            else:
                row.hidden = True
                row.save()
                note(work, row, "U", before)

    schema.patiently(change)


def field_definitions(object_: str) -> list[dict[str, Any]]:
    """What was defined on an object, hidden fields included; the settings as the kind keeps them."""
    object_spec(object_)
    rows = CustomField.objects.filter(object=object_).order_by("position", "id")
    return [
        {"name": r.name, "label": r.label, "kind": r.kind, "hidden": r.hidden, "position": r.position, "settings": r.settings}
        for r in rows
    ]  # fmt: skip


def refuse_used(spec: ObjectSpec, name: str) -> None:
    users = users_of(spec, name)
    if users:
        raise RuleBroken(say("不能删除：{users}用到它。", users="、".join(f"“{u}”" for u in users[:5])), "in_use")


def users_of(spec: ObjectSpec, name: str) -> list[str]:
    """Labels of the formulas, roll-ups and buttons that need the field."""
    result = []
    for other in snapshot().objects.values():
        for field in other.fields.values():
            if field.name == name and other.name == spec.name:
                continue
            label = f"{translate(other.label)}·{translate(field.label)}"
            rollup = field.rollup
            if (
                rollup
                and rollup.object == spec.name
                and (name in (rollup.via, rollup.field) or f"'{name}'" in str(rollup.filter))
            ):
                result.append(label)
            formula = formula_of(other, field) if field.kind.name == "formula" else None
            if formula and any(reads(other, path, spec, name) for path in formula.paths):
                result.append(label)
    return result + kept_users(spec.name, name)


def kept_users(object_: str, field: str = "") -> list[str]:
    """Labels of what features keep about the field, or about the object from elsewhere."""
    return [label for module in kernel().modules if module.users for label in module.users(object_, field)]


def reads(start: ObjectSpec, path: str, spec: ObjectSpec, name: str) -> bool:
    """Whether a path of `start` passes through the field."""
    at = start
    for step in path.split("."):
        if at.name == spec.name and step == name:
            return True
        at = snapshot().objects.get(at.fields[step].target or "", at)
    return False

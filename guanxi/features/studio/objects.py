"""Custom objects (PLAT-003..006): a definition and a table; a record of one is a business record like any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say, translate
from guanxi.features.studio.fields import insert_field, kept_users
from guanxi.features.studio.naming import clean_label, clean_name
from guanxi.features.studio.store import note, state, stored_object
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.from_store import object_from
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.models import CustomField, CustomObject
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage import schema
from guanxi.kernel.storage.rows import run

MOST = 200
TEXTS = {"icon": 40, "title_label": 60, "help": 300}


def add_object(actor: Actor, given: Mapping[str, Any]) -> ObjectSpec:
    """Define an object with its first fields and make its table. Raises Invalid."""
    made: list[str] = []

    def change() -> None:
        with Work(actor, "studio.add_object") as work:
            made[:] = [insert_object(work, given)]

    schema.patiently(change)
    return object_spec(made[0])


def insert_object(work: Work, given: Mapping[str, Any]) -> str:
    label = clean_label(given.get("label"))
    if CustomObject.objects.count() >= MOST:
        raise Invalid.at("name", "too_many", say("最多 {max} 个自定义对象。", max=MOST))
    if any(translate(s.label) == label or s.label == label for s in snapshot().objects.values()):
        raise Invalid.at("label", "taken", say("已有对象叫“{label}”。", label=label))
    tables = {r[0] for r in run("select tablename from pg_tables where schemaname = 'public'")}
    taken = {*snapshot().objects, *CustomObject.objects.values_list("name", flat=True), *tables}
    name = clean_name(given.get("name"), label, taken)
    row = CustomObject.objects.create(
        name=name, label=label, icon=clean_text(given, "icon") or "appstore", settings=settings_of({}, given),
        position=CustomObject.objects.count() + 1,
    )  # fmt: skip
    schema.create_table(object_from(row))
    note(work, row, "I")
    for i, field in enumerate(given.get("fields") or ()):
        try:
            insert_field(work, object_spec(name), field)
        except Invalid as problem:
            raise Invalid(
                problem.message, facts=problem.facts, fields={f"fields.{i}.{k}": v for k, v in problem.fields.items()}
            ) from None
    return name


def change_object(actor: Actor, name: str, given: Mapping[str, Any]) -> ObjectSpec | None:
    """Change label, icon, help, menu, or bring a hidden object back. None while it is hidden."""

    def change() -> None:
        with Work(actor, "studio.change_object") as work:
            row = stored_object(name)
            before = state(row)
            if "label" in given:
                row.label = clean_label(given["label"])
            if "icon" in given:
                row.icon = clean_text(given, "icon") or "appstore"
            row.settings = settings_of(row.settings, given)
            row.hidden = given.get("hidden", row.hidden)
            row.position = given.get("position", row.position)
            row.save()
            note(work, row, "U", before)

    schema.patiently(change)
    return snapshot().objects.get(name)


def settings_of(now: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    settings = dict(now)
    for key in ("title_label", "help"):
        if key in given:
            settings[key] = clean_text(given, key)
    if "menu" in given:
        menu = given["menu"] or ""
        if menu and menu not in kernel().menu_groups:
            raise Invalid.at("menu", "unknown_option", say("没有选项“{raw}”。", raw=str(menu)[:40]))
        settings["menu"] = menu
    return {k: v for k, v in settings.items() if v is not None}


def clean_text(given: Mapping[str, Any], key: str) -> str | None:
    return clean_label(given[key], key, longest=TEXTS[key]) if given.get(key) else None


def remove_object(actor: Actor, name: str, *, purge: bool = False) -> None:
    """Hide an object, or drop it with all its records. Raises RuleBroken while fields of other objects point to it."""

    def change() -> None:
        with Work(actor, "studio.purge_object" if purge else "studio.hide_object") as work:
            row = stored_object(name)
            before = state(row)
            refuse_referred(name, purge)
            if purge:
                CustomField.objects.filter(object=name).delete()
                for table in ("kernel_roleright", "kernel_personright"):
                    run(f"delete from {table} where object = %s", [name])
                for module in kernel().modules:
                    if module.forget:
                        module.forget(name)
                schema.drop_table(row.name)
                note(work, row, "D", before)
                row.delete()
            else:
                row.hidden = True
                row.save()
                note(work, row, "U", before)

    schema.patiently(change)


def refuse_referred(name: str, purge: bool) -> None:
    """While other objects refer to it, or sum it up, an object stays."""
    users = [
        f"{translate(s.label)}·{translate(f.label)}" for s in snapshot().objects.values() if s.name != name
        for f in s.fields.values() if f.target == name or (f.rollup and f.rollup.object == name)
    ]  # fmt: skip
    if purge:
        hidden = CustomField.objects.filter(hidden=True).exclude(object=name)
        users += [
            f.label
            for f in hidden
            if name in (f.settings.get("target"), (f.settings.get("rollup") or {}).get("object"))
        ]
    users += kept_users(name)
    if users:
        raise RuleBroken(say("不能删除：{users}用到它。", users="、".join(f"“{u}”" for u in users[:5])), "in_use")

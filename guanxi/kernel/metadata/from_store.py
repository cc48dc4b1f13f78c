"""Custom objects and fields read into the same shape as those of code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from guanxi.kernel.fields import KINDS
from guanxi.kernel.metadata.offer import ALL_FEATURES, id_field
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec, Option, Related, Rollup, Section
from guanxi.kernel.models import CustomField, CustomObject
from guanxi.kernel.records.base import Record

CUSTOM_SECTION = "自定义属性"


def add_custom(objects: dict[str, ObjectSpec]) -> Mapping[str, ObjectSpec]:
    """`objects` of code completed by what the store of the current set holds."""
    for row in CustomObject.objects.filter(hidden=False).order_by("position", "id"):
        objects[row.name] = object_from(row)
    by_object: dict[str, list[FieldSpec]] = {}
    for stored in CustomField.objects.filter(hidden=False).order_by("position", "id"):
        if stored.object in objects:
            by_object.setdefault(stored.object, []).append(field_from(stored))
    for name, extra in by_object.items():
        objects[name] = with_fields(objects[name], extra)
    for name in list(objects):
        for field in objects[name].fields.values():
            if field.custom and field.kind.references and field.target in objects:
                objects[field.target] = with_related(objects[field.target], objects[name], field)
    return objects


def object_from(row: CustomObject) -> ObjectSpec:
    """A custom object before its own fields are added; it has what every business record has."""
    inherited = {f.spec().name: f.spec() for f in Record._meta.get_fields() if hasattr(f, "spec")}
    title = FieldSpec("name", "名称", KINDS["text"], "name", required=True, title=True, search=True, max_length=200)
    if row.settings.get("title_label"):
        title = replace(title, label=row.settings["title_label"])
    return ObjectSpec(
        name=row.name, label=row.label, module="custom", table=row.name, custom=True, icon=row.icon,
        fields={"id": id_field(), "name": title, **inherited}, menu=row.settings.get("menu", "custom"),
        help=row.settings.get("help", ""), columns=("name", "owner", "updated_at"),
        sections=(Section("基本信息", ("name", "owner", "department")),), features=ALL_FEATURES, keys=("name",),
        duplicates=("name",), quick_create=True, in_search=True,
    )  # fmt: skip


def field_from(row: CustomField) -> FieldSpec:
    """A custom field; `settings` holds the members of FieldSpec that were given."""
    given = dict(row.settings)
    kind = KINDS[row.kind]
    options = tuple(Option(**o) for o in given.pop("options", ()))
    rollup = given.pop("rollup", None)
    allowed = "required unique default max_length min max scale unit target expression result search help on_delete indexed"
    known: dict[str, Any] = {k: v for k, v in given.items() if k in allowed.split()}
    known.setdefault("target", getattr(kind, "target", None))
    return FieldSpec(
        row.name, row.label, kind, "" if kind.computed else row.name, custom=True, options=options,
        readonly=kind.computed or kind.name == "rollup", rollup=Rollup(**rollup) if rollup else None, **known,
    )  # fmt: skip


def with_fields(spec: ObjectSpec, extra: list[FieldSpec]) -> ObjectSpec:
    """`spec` with custom fields, shown in a section of their own and, on custom objects, as columns."""
    fields = {**spec.fields, **{f.name: f for f in extra}}
    names = tuple(f.name for f in extra)
    if spec.custom:
        first = spec.sections[0]
        sections: tuple[Section, ...] = (Section(first.title, (*first.fields[:1], *names, *first.fields[1:])),)
        columns = ("name", *names[:5], *spec.columns[1:])
    else:
        sections, columns = (*spec.sections, Section(CUSTOM_SECTION, names)), spec.columns
    return replace(spec, fields=fields, sections=sections, columns=columns)


def with_related(target: ObjectSpec, source: ObjectSpec, field: FieldSpec) -> ObjectSpec:
    """The target of a custom reference lists what points to it."""
    return replace(target, related=(*target.related, Related(source.name, field.name, source.label)))



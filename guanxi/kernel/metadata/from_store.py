"""Custom objects and fields read into the same shape as those of code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from guanxi.kernel.fields import KINDS, Refused
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
    plain = {name: [f for f in extra if not f.rollup] for name, extra in by_object.items()}
    for name, extra in plain.items():
        objects[name] = with_fields(objects[name], [f for f in extra if whole(objects, f)])
    for name, extra in by_object.items():
        sums = [f for f in extra if f.rollup and whole(objects, f)]
        if sums:
            objects[name] = with_fields(objects[name], sums)
    for name in list(objects):
        for field in objects[name].fields.values():
            if field.custom and field.kind.references and field.target in objects:
                objects[field.target] = with_related(objects[field.target], objects[name], field)
    return objects


def whole(objects: Mapping[str, ObjectSpec], field: FieldSpec) -> bool:
    """Whether everything that the field names is still there: the target of a reference, the parts of a roll-up."""
    if field.rollup:
        child = objects.get(field.rollup.object)
        return bool(child) and all(n is None or n in child.fields for n in (field.rollup.via, field.rollup.field))  # type: ignore[union-attr]
    return not field.target or field.target == "file" or field.target in objects


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
    allowed = "required unique default max_length min max scale unit target expression result search help on_delete indexed dimension"
    known: dict[str, Any] = {k: v for k, v in given.items() if k in allowed.split()}
    known.setdefault("target", getattr(kind, "target", None))
    default = known.pop("default", None)
    for bound in ("min", "max"):
        if isinstance(known.get(bound), float):
            known[bound] = Decimal(str(known[bound]))
    field = FieldSpec(
        row.name, row.label, kind, "" if kind.computed else row.name, custom=True, options=options,
        readonly=kind.computed or kind.name == "rollup", rollup=Rollup(**rollup) if rollup else None, **known,
    )  # fmt: skip
    if field.rollup and field.rollup.fn in ("count", "sum"):
        default = 0
    return replace(field, default=parsed(field, default))


def parsed(field: FieldSpec, default: Any) -> Any:
    """A default as a value; one that the field no longer takes counts as none."""
    try:
        return None if default is None else field.kind.parse(default, field)
    except Refused:
        return None


def with_fields(spec: ObjectSpec, extra: list[FieldSpec]) -> ObjectSpec:
    """`spec` with custom fields, shown in a section of their own and, on custom objects, as columns."""
    fields = {**spec.fields, **{f.name: f for f in extra}}
    names = tuple(f.name for f in extra)
    if not names:
        return spec
    if spec.custom:
        first = spec.sections[0]
        sections: tuple[Section, ...] = (Section(first.title, (*first.fields[:1], *names, *first.fields[1:])),)
        columns = ("name", *names[:5], *spec.columns[1:])
    else:
        before = [s for s in spec.sections if s.title == CUSTOM_SECTION]
        others = tuple(s for s in spec.sections if s.title != CUSTOM_SECTION)
        shown = (*(n for s in before for n in s.fields), *names)
        sections, columns = (*others, Section(CUSTOM_SECTION, shown)), spec.columns
    return replace(spec, fields=fields, sections=sections, columns=columns)


def with_related(target: ObjectSpec, source: ObjectSpec, field: FieldSpec) -> ObjectSpec:
    """The target of a custom reference lists what points to it."""
    return replace(target, related=(*target.related, Related(source.name, field.name, source.label)))



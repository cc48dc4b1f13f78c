"""JSON schemas of records: what is read, what may be written, by the kinds of the fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from guanxi.base.words import translate
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.output import result_kind

Json = dict[str, Any]
PROBLEM: Json = {"$ref": "#/components/schemas/Problem"}
ID: Json = {"type": "integer", "minimum": 1, "maximum": 2**53 - 1}
NULL: Json = {"type": "null"}
DECIMAL = r"^-?[0-9]+(\.[0-9]+)?$"

COMPONENTS: Json = {
    "Problem": {
        "type": "object", "required": ["type", "title", "status", "code", "detail"],
        "properties": {
            "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"}, "code": {"type": "string"},
            "detail": {"type": "string"},
            "fields": {"type": "object", "additionalProperties": {"type": "array", "items": {
                "type": "object", "required": ["code", "message"],
                "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
            }}},
        },
    },
    "Reference": {
        "type": "object", "required": ["id", "title"],
        "properties": {"id": {"type": ["integer", "null"]}, "title": {"type": ["string", "null"]}, "hidden": {"type": "boolean"}},
    },
    "File": {
        "type": "object", "required": ["id", "name", "size", "type"],
        "properties": {"id": ID, "name": {"type": "string"}, "size": {"type": "integer"}, "type": {"type": "string"}},
    },
    "ActionResult": {
        "type": "object",
        "properties": {
            "record": {"type": ["object", "null"]}, "message": {"type": "string"}, "data": {},
            "open": {"type": "object", "properties": {"object": {"type": "string"}, "id": ID}},
            "go": {"type": "string"}, "waiting": {"type": "boolean"}, "warnings": {"type": "array", "items": {"type": "string"}},
        },
    },
}  # fmt: skip


def pascal(name: str) -> str:
    """`sales_stage` as `SalesStage`."""
    return "".join(part.capitalize() for part in name.split("_") if part)


def object_schemas(spec: ObjectSpec) -> Json:
    """The shapes of one object: whole record, row of a list, list, what creates one, what changes one."""
    name = pascal(spec.name)
    fields = [f for f in spec.fields.values() if f.kind.name != "password" and f.name not in ("id", "version")]
    read = {f.name: read_schema(f) for f in fields}
    base = {"id": ID, "version": {"type": "integer"}, "_title": {"type": "string"}}
    can = {"type": "object", "properties": {
        **{verb: {"type": "boolean"} for verb in ("edit", "delete", "assign")}, "actions": {"type": "array", "items": {"type": "string"}},
    }}  # fmt: skip
    title = translate(spec.label)
    written = [f for f in spec.fields.values() if f.stored and not f.readonly and not f.system]
    changed = {f.name: write_schema(f) for f in written if not f.create_only} | {
        "version": {"type": "integer", "minimum": 0}
    }
    required = sorted(f.name for f in written if f.demanded and f.default is None)
    return {
        name: {"title": title, "type": "object", "required": ["id"], "properties": {**base, **read, "_can": can, "_deleted": {"type": "boolean"}}},
        f"{name}Row": {"title": title, "type": "object", "required": ["id", "version", "_title"], "properties": {**base, **read}},
        f"{name}List": {
            "type": "object", "required": ["rows", "next"],
            "properties": {
                "rows": {"type": "array", "items": {"$ref": f"#/components/schemas/{name}Row"}},
                "next": {"type": ["string", "null"]},
                "count": {"type": "object", "properties": {"value": {"type": "integer"}, "exact": {"type": "boolean"}}},
            },
        },
        f"{name}Create": {"type": "object", "properties": {f.name: write_schema(f) for f in written}, "additionalProperties": False,
                          **({"required": required} if required else {})},
        f"{name}Change": {"type": "object", "properties": changed, "additionalProperties": False},
    }  # fmt: skip


def read_schema(field: FieldSpec) -> Json:
    """A value as it is read; every field may be empty, and a masked one is text."""
    wire = dict(result_kind(field).wire)
    if field.options and field.kind.name == "choice":
        wire["enum"] = [o.value for o in field.options]
    if wire.get("format") and wire["type"] == "string":
        wire.pop("enum", None)
    return {"title": translate(field.label), "anyOf": [wire, NULL] if wire else [{}]}


def write_schema(field: FieldSpec) -> Json:
    """A value as it may be written."""
    wire = value_schema(field)
    empty = not field.demanded or field.default is not None
    return {"title": translate(field.label), **({"anyOf": [wire, NULL]} if empty else wire)}


def value_schema(field: FieldSpec) -> Json:
    kind = field.kind
    if kind.references:
        return {"anyOf": [ID, {"type": "object", "required": ["id"], "properties": {"id": ID}}]}
    if kind.many and field.target:
        return {"type": "array", "items": ID, "maxItems": 500}
    if field.options:
        one: Json = {"type": "string", "enum": [o.value for o in field.options]}
        return {"type": "array", "items": one, "maxItems": 200} if kind.many else one
    if kind.sql == "numeric":
        bounds = {k: v for k, v in (("minimum", field.min), ("maximum", field.max)) if v is not None}
        return {"anyOf": [{"type": "number", **bounds}, {"type": "string", "pattern": DECIMAL}]}
    wire = dict(kind.wire)
    if wire.get("type") == "integer":
        wire |= {
            "minimum": field.min if field.min is not None else -(2**31),
            "maximum": field.max if field.max is not None else 2**31 - 1,
        }
    if wire.get("type") == "string" and field.max_length and not wire.get("format"):
        wire["maxLength"] = field.max_length
    return wire


def input_schema(fields: Iterable[FieldSpec]) -> Json:
    """The input of an action."""
    known = list(fields)
    required = sorted(f.name for f in known if f.demanded and f.default is None)
    properties = {f.name: write_schema(f) for f in known}
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        **({"required": required} if required else {}),
    }

"""What the import wizard shows before anything happens: headers, sample, proposed mapping, values to map, date formats."""

from __future__ import annotations

from typing import IO, Any

from guanxi.base.words import translate
from guanxi.features.files.keeping import clean_name, keep
from guanxi.features.transfer.dates import guess_format
from guanxi.features.transfer.guessing import guess_columns
from guanxi.features.transfer.options import importable, require_import
from guanxi.features.transfer.plan import text_of
from guanxi.features.transfer.reading import read_table
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.storage.rows import run

SAMPLE = 20
DISTINCT = 200
LOOKED_AT = 20_000  # rows searched for distinct values; all are counted


def preview(actor: Actor, spec: ObjectSpec, source: IO[bytes], name: str, sheet: str = "") -> dict[str, Any]:
    """Read the file and keep it for the import. Raises what makes it unreadable."""
    require_import(actor, spec)
    name = clean_name(name)
    table = read_table(source, name, sheet)
    headers = table.headers
    sample: list[list[Any]] = []
    values: list[dict[str, None]] = [{} for _ in headers]
    texts: list[list[str]] = [[] for _ in headers]
    rows = 0
    for rows, (_, cells) in enumerate(table.rows, 1):
        if rows <= SAMPLE:
            sample.append([text_of(cell) for cell in cells])
        if rows <= LOOKED_AT:
            look_at(cells, values, texts)
    upload = keep(actor, source, name)
    fields = importable(actor, spec)
    found = run("select options from transfer_mapping where operator = %s and object = %s", [actor.operator, spec.name])
    remembered: dict[str, Any] = found[0][0] if found else {}
    formats = {h: form for h, column in zip(headers, texts, strict=True) if (form := guess_format(column))}
    return {
        "upload": upload.id, "rows": rows, "headers": headers, "sample": sample, "sheets": table.sheets, "encoding": table.encoding,
        "columns": guess_columns(spec, fields, headers, remembered.get("columns")),
        "values": {h: list(v) for h, v in zip(headers, values, strict=True)},
        "date_formats": formats, "fields": [describe(spec, f) for f in fields], "keys": list(spec.keys),
        "remembered": {k: v for k, v in remembered.items() if k != "columns"},
    }  # fmt: skip


def look_at(cells: list[Any], values: list[dict[str, None]], texts: list[list[str]]) -> None:
    """Collect distinct values, and texts that could be dates."""
    for cell, distinct, dates in zip(cells, values, texts, strict=True):
        text = text_of(cell)
        if text and len(distinct) < DISTINCT:
            distinct.setdefault(text[:200])
        if isinstance(cell, str) and text and len(dates) < DISTINCT:
            dates.append(text)


def describe(spec: ObjectSpec, field: FieldSpec) -> dict[str, Any]:
    """A field as the mapping offers it."""
    return {
        "name": field.name, "label": translate(field.label), "kind": field.kind.name, "required": field.demanded,
        "target": field.target, "key": field.name in spec.keys or field.unique, "title": field.title,
        "options": [{"value": o.value, "label": translate(o.label)} for o in field.options],
    }  # fmt: skip

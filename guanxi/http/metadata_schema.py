"""JSON schema of `GET /objects/{object}`: what the browser relies on. `contracts/metadata.schema.json` is this value."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
STRING: Json = {"type": "string"}
FLAG: Json = {"type": "boolean"}
NAMES: Json = {"type": "array", "items": STRING}
NUMBER: Json = {"type": ["number", "string", "null"]}
FILTER: Json = {"type": "object"}


def maybe(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}


def exactly(**properties: Json) -> Json:
    """An object with these members, all of them and no others."""
    return {"type": "object", "properties": properties, "required": sorted(properties), "additionalProperties": False}


INPUT: dict[str, Json] = {
    "name": STRING, "label": STRING, "kind": STRING, "help": STRING, "required": FLAG, "filled": STRING, "readonly": FLAG, "default": {},
    "max_length": {"type": ["integer", "null"]}, "min": NUMBER, "max": NUMBER, "scale": {"type": "integer"}, "unit": STRING,
    "options": {"type": "array", "items": exactly(value=STRING, label=STRING, color=STRING, disabled=FLAG)},
    "target": maybe(STRING), "tree": FLAG, "depends_on": {"type": "object", "additionalProperties": STRING}, "among": maybe({"type": "object", "additionalProperties": True}),
    "fills": {"type": "object", "additionalProperties": STRING}, "dimension": {"type": ["integer", "null"]},
}  # fmt: skip

FIELD = exactly(
    **INPUT, custom=FLAG, system=FLAG, create_only=FLAG, unique=FLAG, search=FLAG, indexed=FLAG,
    access={"enum": ["edit", "read", "masked"]}, operators=NAMES, sortable=FLAG, groupable=FLAG, measures=NAMES,
    result=maybe(STRING), expression=maybe(STRING),
    rollup=maybe(exactly(object=STRING, via=STRING, fn=STRING, field=maybe(STRING), filter=FILTER)),
)  # fmt: skip

ACTION = exactly(
    name=STRING, label=STRING, icon=STRING, danger=FLAG, primary=FLAG, rare=FLAG, many=FLAG, on={"enum": ["record", "list"]},
    confirm=maybe(STRING), when=maybe(FILTER), input={"type": "array", "items": exactly(**INPUT)}, has_defaults=FLAG,
    page=FLAG, custom=FLAG, named=FLAG,
)  # fmt: skip

RIGHTS = exactly(
    **dict.fromkeys(("view", "create", "edit", "delete", "assign", "import", "export", "print", "purge"), FLAG)
)

LAYOUT = exactly(
    key=STRING, name=STRING, when={"type": "array", "items": exactly(field=STRING, values={"type": "array"})},
    sections={"type": "array", "items": exactly(key=STRING, title=STRING, fields=NAMES, columns={"enum": [1, 2]})},
    required=NAMES, readonly=NAMES, hidden=NAMES, highlights=maybe(NAMES), related=maybe(NAMES),
)  # fmt: skip

SCHEMA: Json = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Metadata of one object",
    **exactly(
        name=STRING, label=STRING, help=STRING, icon=STRING, module=STRING, custom=FLAG, owned=FLAG, title_field=STRING,
        version={"type": "integer"}, tree=maybe(STRING), rights=RIGHTS, fields={"type": "array", "items": FIELD},
        list=exactly(columns=NAMES, sort=STRING),
        form=exactly(sections={"type": "array", "items": exactly(key=STRING, title=STRING, fields=NAMES)}, hidden=NAMES),
        layouts={"type": "array", "items": LAYOUT},
        detail=exactly(highlights=NAMES, path=maybe(STRING)),
        panels={"type": "array", "items": exactly(analysis=STRING, param=STRING, label=STRING, period={"enum": ["month", "year"]})},
        related={"type": "array", "items": exactly(
            key=STRING, object=STRING, field=STRING, label=STRING, columns=NAMES, inline=FLAG, actions=NAMES, totals={"type": "object", "additionalProperties": STRING},
            filter={"type": "object"}, sort=maybe(STRING), many=FLAG,
        )},
        board=maybe(exactly(
            field=STRING, within=maybe(STRING), sum=maybe(STRING), card=NAMES, move=maybe(STRING), view=maybe(STRING),
        )),
        calendar=maybe(STRING), views={"type": "array", "items": exactly(key=STRING, label=STRING, filter=FILTER, sort=STRING)},
        duplicates=NAMES, keys=NAMES, features=NAMES, actions={"type": "array", "items": ACTION},
    ),
}  # fmt: skip

"""Which buttons need a field or an object: it is not removed while they do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from guanxi.base.words import say, translate
from guanxi.features.buttons.linking import PLACE
from guanxi.features.buttons.store import Stored, every_row
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec

Touched = tuple[str, str]


def users(object_: str, field: str) -> Iterator[str]:
    """Labels of the buttons that need the field of the object; without a field, those of other objects that need the object."""
    known = snapshot().objects
    for row in every_row():
        spec = known.get(row["object"])
        if row["is_removed"] or spec is None or (not field and spec.name == object_):
            continue
        if (object_, field) in set(touched(spec, row)):
            yield say("{object}·按钮“{label}”", object=translate(spec.label), label=row["label"])


def touched(spec: ObjectSpec, row: Stored) -> Iterator[Touched]:
    """Every object and every field of an object that the button reads or writes."""
    body = row["body"]
    target = snapshot().objects.get(body.get("object") or "") if body["effect"] == "create" else None
    if target is not None:
        yield from ((target.name, ""), (target.name, body["via"]))
    for one in body.get("set", []):
        yield ((target or spec).name, one["field"])
        if one.get("from"):
            yield (spec.name, one["from"])
    for one in body.get("ask", []):
        yield (spec.name, one["field"])
    for path in (*paths_in(body["when"]), *PLACE.findall(body.get("url") or "")):
        yield from along(spec, path)


def paths_in(node: Any) -> Iterator[str]:
    """The paths that a filter reads."""
    if isinstance(node, list):
        for one in node:
            yield from paths_in(one)
    elif isinstance(node, dict):
        if isinstance(node.get("field"), str):
            yield node["field"]
        for word in ("and", "or", "not"):
            yield from paths_in(node.get(word))


def along(spec: ObjectSpec, path: str) -> Iterator[Touched]:
    """The objects and fields through which a path leads."""
    at: ObjectSpec | None = spec
    for step in path.split("."):
        if at is None or step not in at.fields:
            return
        yield (at.name, step)
        yield (at.name, "")
        at = snapshot().objects.get(at.fields[step].target or "")

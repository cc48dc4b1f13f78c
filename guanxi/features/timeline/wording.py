"""Changes in words (GEN-023): choices by label, references by title, moments in local time; what is hidden stays hidden."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import field_access
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.output import Output, masked
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.rows import run

Titles = Mapping[tuple[str, int], str]
OPEN_OBJECTS = ("employee", "department", "operator", "file")  # names of these are known to everybody


def shown_fields(actor: Actor, spec: ObjectSpec) -> dict[str, FieldSpec]:
    """The fields whose history the actor may read, by column.

    A day or a moment that only the program sets says nothing beyond the act of which the line tells already.
    """
    return {
        f.column: f for f in spec.fields.values()
        if f.stored and not f.system and f.name != "id" and f.kind.name not in ("password", "rollup")
        and not (f.readonly and f.kind.name in ("date", "datetime")) and field_access(actor, spec, f) != "hidden"
    }  # fmt: skip


def titles_for(actor: Actor, fields: Mapping[str, FieldSpec], diffs: Iterable[Mapping[str, Sequence[Any]]]) -> Titles:
    """Titles of everything the changes refer to, one query per object; missing where the actor may not know them."""
    wanted: dict[str, set[int]] = {}
    for diff in diffs:
        for column, pair in diff.items():
            field = fields.get(column)
            if field and field.target:
                wanted.setdefault(field.target, set()).update(i for value in pair for i in ids_in(value))
    return {
        (target, id_): title
        for target, ids in wanted.items()
        for id_, title in titles(actor, target, sorted(ids)).items()
    }


def ids_in(value: Any) -> list[int]:
    return [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, int)]


def titles(actor: Actor, target: str, ids: list[int]) -> dict[int, str]:
    """Titles of records, deleted ones included, as far as the actor may see them."""
    if target == "file":
        return dict(run("select id, name from stored_file where id = any(%s)", [ids]))
    spec = snapshot().objects.get(target)
    if spec is None or not ids:
        return {}
    if spec.owned and target not in OPEN_OBJECTS:
        ids = [*visible_ids(actor, spec, ids), *visible_ids(actor, spec, ids, deleted=True)]
    return {row["id"]: row["_title"] for row in Output(Source(actor, spec), []).rows(ids)}


def worded(
    actor: Actor, spec: ObjectSpec, fields: Mapping[str, FieldSpec], diff: Mapping[str, Any], names: Titles
) -> list[dict[str, Any]]:
    """The changes of one act: field, label, text before and after; in the order of the object's fields."""
    result = []
    for column, field in fields.items():
        if column not in diff:
            continue
        before, after = (text_of(field, value, names) for value in diff[column])
        if field_access(actor, spec, field) == "masked":
            before, after = (masked(field, t) if t else t for t in (before, after))
        if before != after or before is not None:
            result.append({"field": field.name, "label": translate(field.label), "before": before, "after": after})
    return result


def text_of(field: FieldSpec, value: Any, names: Titles) -> str | None:
    """What a person reads for a value as the audit keeps it."""
    if value in (None, "", []):
        return None
    if field.target:
        shown = [names.get((field.target, i)) or say("（无权查看）") for i in ids_in(value)]
        return "、".join(shown) or None
    try:
        parsed = field.kind.parse(value, field)
    except Refused:
        parsed = None
    return str(value) if parsed is None else field.kind.to_text(parsed, field)

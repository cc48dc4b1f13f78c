"""Lines of the log as people read them: names instead of numbers, and only values that the reader may see himself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from django.utils import timezone

from guanxi.base.words import say, translate
from guanxi.features.systemlog.reading import OTHER_TABLES, Line
from guanxi.features.systemlog.writing import KINDS
from guanxi.features.timeline.service import action_of, names_of
from guanxi.features.timeline.wording import shown_fields, titles, titles_for, worded
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec

Entry = dict[str, Any]


def described(actor: Actor, rows: Sequence[Line]) -> list[Entry]:
    """The lines for this reader, in the same order; a few queries whatever their number."""
    by_table = {spec.table: spec for spec in snapshot().objects.values()}
    specs = [snapshot().objects.get(r["place"]) if r["src"] == "l" else by_table.get(r["place"]) for r in rows]
    people = names_of({r["operator"] for r in rows if r["operator"]})
    known = record_titles(actor, rows, specs)
    return [entry(actor, row, spec, people, known) for row, spec in zip(rows, specs, strict=True)]


def record_titles(
    actor: Actor, rows: Sequence[Line], specs: Sequence[ObjectSpec | None]
) -> dict[tuple[str, int], str]:
    """Titles of the records that the reader may see."""
    wanted: dict[str, set[int]] = {}
    for row, spec in zip(rows, specs, strict=True):
        if spec and row["record"] and may(actor, spec, "view"):
            wanted.setdefault(spec.name, set()).add(row["record"])
    return {(name, i): title for name, ids in wanted.items() for i, title in titles(actor, name, sorted(ids)).items()}


def entry(
    actor: Actor, row: Line, spec: ObjectSpec | None, people: Mapping[int, str], known: Mapping[tuple[str, int], str]
) -> Entry:
    """One line of the log."""
    action = action_of(row["action"]) if row["src"] == "a" else None
    title = known.get((spec.name, row["record"])) if spec and row["record"] else None
    return {
        "id": f"{row['src']}{row['id']}", "at": timezone.localtime(row["at"]).isoformat(timespec="milliseconds"),
        "who": {"id": row["operator"] or 0, "title": people.get(row["operator"] or 0) or say("系统")},
        "ip": row["ip"], "kind": row["kind"], "kind_label": translate(KINDS[row["kind"]]),
        "object": spec.name if spec else None, "object_label": place_label(row["place"], spec),
        "record": {"id": row["record"], "title": title} if row["record"] else None,
        "rows": row["row_count"], "text": (action["label"] if action else row["text"]) or "", "request": row["request"],
        "changes": changes(actor, row, spec) if row["src"] == "a" else [],
        "facts": (row["facts"] or {}) if row["src"] == "l" else {},
    }  # fmt: skip


def place_label(place: str, spec: ObjectSpec | None) -> str:
    if spec:
        return translate(spec.label)
    return say("系统日志") if place == "system_log" else translate(OTHER_TABLES.get(place, place))


def changes(actor: Actor, row: Line, spec: ObjectSpec | None) -> list[Entry]:
    """What a line of the audit changed. A record that is gone for good shows what it was."""
    diff = row["facts"] or {}
    if row["op"] == "D":
        diff = {column: [value, None] for column, value in diff.items()}
    pairs = {c: v for c, v in diff.items() if isinstance(v, list) and len(v) == 2}
    if spec is None:
        return [plain(name, pair) for name, pair in pairs.items()] if actor.is_admin else []
    fields = shown_fields(actor, spec)
    said = worded(actor, spec, fields, pairs, titles_for(actor, fields, [pairs]))
    return said + [plain(name, pair) for name, pair in pairs.items() if name.startswith("rights:")]


def plain(name: str, pair: Sequence[Any]) -> Entry:
    """A change of something that is no field: rights of a role on an object, a definition."""
    target = snapshot().objects.get(name.removeprefix("rights:"))
    before, after = (None if v is None else v if isinstance(v, str) else orjson.dumps(v).decode() for v in pair)
    return {"field": name, "label": translate(target.label) if target else name, "before": before, "after": after}

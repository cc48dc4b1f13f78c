"""The timeline of a record (GEN-023, market conventions): changes, actions, comments and files in one stream."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from guanxi.base.errors import NotFound
from guanxi.base.words import say, translate
from guanxi.features.timeline.happenings import AUDIT, COMMENT, Happening, happenings
from guanxi.features.timeline.said import said_with
from guanxi.features.timeline.wording import shown_fields, titles_for, worded
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import require
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.storage.rows import run

Entry = dict[str, Any]


def timeline(actor: Actor, spec: ObjectSpec, id_: int, cursor: str = "", kinds: tuple[str, ...] = ()) -> dict[str, Any]:
    """A page of what happened, newest first. Raises NotFound for a record the actor may not know."""
    must_see(actor, spec, id_)
    page, following = happenings(spec, id_, cursor, kinds)
    fields = shown_fields(actor, spec)
    names = titles_for(actor, fields, (row.diff for row in page))
    people = names_of({row.actor for row in page if row.actor})
    said = said_with(actor, spec, id_, [row for row in page if action_of(row.action)])
    entries = [entry(actor, spec, row, worded(actor, spec, fields, row.diff, names), people) for row in page]
    for row, told in zip(page, entries, strict=True):
        words = [one.text for one in said if one.belong_to(row)]
        if told and words:
            told["text"] = "\n".join(words)
    return {"rows": [e for e in entries if e], "next": following}


def must_see(actor: Actor, spec: ObjectSpec, id_: int) -> None:
    """A record of the recycle bin has a timeline too."""
    require(actor, spec, "view")
    if not visible_ids(actor, spec, [id_]) and not visible_ids(actor, spec, [id_], deleted=True):
        raise NotFound()


def entry(actor: Actor, spec: ObjectSpec, row: Happening, changes: list[Entry], people: dict[int, str]) -> Entry | None:
    """One line of the timeline; None when nothing of it concerns this reader."""
    at, source, id_ = row.key
    base: Entry = {
        "id": f"{source}{id_}", "at": timezone.localtime(at).isoformat(timespec="seconds"), "kind": "",
        "who": {"id": row.actor or 0, "title": people.get(row.actor or 0) or say("系统")},
    }  # fmt: skip
    if source == COMMENT:
        mine = actor.is_admin or row.actor == actor.operator
        return base | {"kind": "comment", "comment": id_, "text": row.detail, "can_delete": mine}
    if source != AUDIT:
        return base | {"kind": "file", "file": row.detail}
    action = action_of(row.action)
    kind = kind_of(row, action is not None)
    if kind == "changed" and not changes:
        return None
    return base | {"kind": kind, **({"action": action} if action else {}), **({"changes": changes} if changes else {})}


def kind_of(row: Happening, by_action: bool) -> str:
    if row.op == "I":
        return "created"
    if "deleted_at" in row.diff:
        return "restored" if row.diff["deleted_at"][1] is None else "deleted"
    return "action" if by_action else "changed"


def action_of(name: str) -> Entry | None:
    """Name and label of the declared action that caused a change, also one of another object."""
    object_, _, verb = name.partition(".")
    action = snapshot().known_actions.get(object_, {}).get(verb)
    return {"name": action.name, "label": translate(action.label)} if action else None


def names_of(operators: set[int]) -> dict[int, str]:
    return dict(run("select id, name from operator where id = any(%s)", [list(operators)])) if operators else {}

"""Comments on records, with @mentions that notify (market conventions: comments, @mention)."""

from __future__ import annotations

import re
from typing import Any

from guanxi.base.errors import Forbidden, Invalid, NotFound
from guanxi.base.words import say
from guanxi.features.notifications.service import Word, notify
from guanxi.features.timeline.happenings import COMMENT
from guanxi.features.timeline.service import must_see, timeline
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.access.rights import readable
from guanxi.kernel.fields import Refused
from guanxi.kernel.fields.kind import clean_text
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import nowhere, visible_ids
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts

LONGEST = 5000
MENTION = re.compile(r"@\[([^\]\n]{1,60})\]\((employee|operator):(\d{1,15})\)")


def comments(actor: Actor, spec: ObjectSpec, id_: int, cursor: str = "") -> dict[str, Any]:
    """The comments alone, newest first."""
    return timeline(actor, spec, id_, cursor, (COMMENT,))


def add_comment(actor: Actor, spec: ObjectSpec, id_: int, text: str) -> dict[str, Any]:
    """Say something about a record one may see; people mentioned as `@[姓名](employee:7)` are notified."""
    if "comments" not in spec.features:
        raise NotFound(say("“{object}”不能评论。", object=spec.label))
    try:
        said = clean_text(text, LONGEST)
    except Refused as problem:
        raise Invalid(fields={"text": [problem.error]}) from None
    if said is None:
        raise Invalid.at("text", "required", say("请填写评论。"))
    with Work(actor, f"{spec.name}.comment") as work:
        row = work.get(spec.name, id_, "view", lock=False)
        write_comment(work, spec, id_, said)
        tell_mentioned(work, spec, id_, row.title, said)
    newest: dict[str, Any] = comments(actor, spec, id_)["rows"][0]
    return newest


def write_comment(work: Work, spec: ObjectSpec, id_: int, text: str) -> None:
    """Put a comment of the actor's on a record, as part of `work`."""
    run(
        "insert into timeline_comment (object, record, author, text, created_at) values (%s, %s, %s, %s, %s)",
        [spec.name, id_, work.actor.operator, text, work.now],
    )


def tell_mentioned(work: Work, spec: ObjectSpec, id_: int, title: str, text: str) -> None:
    """Notify those mentioned who may see the record; the others learn nothing."""
    people = MENTION.findall(text)
    found = run(
        "select id from operator where (id = any(%s) or employee_id = any(%s)) and deleted_at is null",
        [
            [int(i) for _, kind, i in people if kind == "operator"],
            [int(i) for _, kind, i in people if kind == "employee"],
        ],
    )
    actors = [a for a in (load_actor(r[0]) for r in found) if a and visible_ids(a, spec, [id_])]
    if not all(readable(a, spec, spec.title_field) for a in actors):
        title = f"#{id_}"
    facts = {"who": work.actor.name, "object": Word(spec.label), "title": title, "said": MENTION.sub(r"@\1", text)}
    notify(
        work,
        "{who}在{object}“{title}”中提到了您：{said}",
        facts,
        kind="mention",
        operators=[a.operator for a in actors],
        about=(spec.name, id_),
    )


def delete_comment(actor: Actor, comment: int) -> None:
    """Take a comment back: its author and administrators may."""
    rows = run_dicts(
        "select object, record, author from timeline_comment where id = %s and deleted_at is null", [comment]
    )
    must_see(actor, *((object_spec(rows[0]["object"]), rows[0]["record"]) if rows else nowhere(actor)))
    if not rows:
        raise NotFound()
    if not actor.is_admin and rows[0]["author"] != actor.operator:
        raise Forbidden(say("只能删除自己的评论。"))
    run("update timeline_comment set deleted_at = now() where id = %s", [comment])

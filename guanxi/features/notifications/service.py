"""Notifying people (GEN-018): in the language of each, on his desktop at once, kept until read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils import timezone

from guanxi.base.words import say, translate, using_locale
from guanxi.features.notifications.choosing import wants
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import insert_rows, run, run_dicts

PAGE = 30
LONGEST = 300
KEEP_READ_DAYS, KEEP_DAYS = 90, 365


class Word(str):
    """A fact of a sentence that is itself translated: the label of an object, the name of an action."""


def notify(
    work: Work, text: str, facts: Mapping[str, object] | None = None, *, kind: str = "", operators: Iterable[int] = (),
    employees: Iterable[int] = (), about: tuple[str, int | None] = ("", None), link: str = "",
) -> list[int]:  # fmt: skip
    """Tell people the sentence `text` with its facts, as part of `work`; returns the operators told.

    `kind` is one of those that modules declare; it reaches only those whose roles and own choice let it (`choosing.py`).
    `employees` means whoever signs in as one of them. `about` is the object and record to open, `link` a page
    instead. A fact may be a function, asked in the language of the reader. The person who acts is not told what he does
    himself.
    """
    wanted, params = wants(kind)
    found = run_dicts(
        "select o.id, o.locale from operator o where (o.id = any(%s) or o.employee_id = any(%s)) and o.id <> %s "
        f"and o.status = 'enabled' and o.deleted_at is null and {wanted} order by o.id",
        [list(operators), list(employees), work.actor.operator, *params],
    )
    rows: list[Sequence[Any]] = []
    for person in found:
        with using_locale(person["locale"]):
            said = {k: spoken(v) for k, v in (facts or {}).items()}
            rows.append([person["id"], work.now, say(text, **said)[:LONGEST], about[0], about[1], link])
    ids = insert_rows("notifications_notification", ["operator", "at", "text", "object", "record", "link"], rows)
    for id_, row in zip(ids, rows, strict=True):
        data = {"id": id_, "text": row[2], "object": row[3] or None, "record": row[4], "link": row[5] or None}
        work.push("notification", data, operator=row[0])
    return [row[0] for row in rows]


def spoken(fact: object) -> object:
    """A fact in the current language."""
    if callable(fact):
        return fact()
    return translate(fact) if isinstance(fact, Word) else fact


def inbox(actor: Actor, before: int | None = None, *, unread: bool = False) -> dict[str, Any]:
    """A page of one's own notifications, newest first, and how many are unread."""
    conditions = ["operator = %s", *(["id < %s"] if before else []), *(["read_at is null"] if unread else [])]
    params: list[Any] = [actor.operator, *([before] if before else [])]
    found = run_dicts(
        "select id, at, text, nullif(object, '') as object, record, nullif(link, '') as link, read_at is not null as read "
        f"from notifications_notification where {' and '.join(conditions)} order by id desc limit {PAGE + 1}",
        params,
    )
    page = found[:PAGE]
    for row in page:
        row["at"] = timezone.localtime(row["at"]).isoformat(timespec="seconds")
    return {"rows": page, "unread": count_unread(actor), "next": str(page[-1]["id"]) if len(found) > PAGE else None}


def count_unread(actor: Actor) -> int:
    sql = "select count(*) from notifications_notification where operator = %s and read_at is null"
    return int(run(sql, [actor.operator])[0][0])


def mark_read(actor: Actor, ids: Sequence[int] | None) -> None:
    """Mark some of one's own notifications as read, or all of them when `ids` is None."""
    which, params = ("id = any(%s) and ", [list(ids)]) if ids is not None else ("", [])
    run(
        f"update notifications_notification set read_at = now() where {which}operator = %s and read_at is null",
        [*params, actor.operator],
    )


def clean() -> None:
    """Drop what nobody will read again."""
    run(
        "delete from notifications_notification where at < now() - make_interval(days => %s) "
        "or read_at < now() - make_interval(days => %s)",
        [KEEP_DAYS, KEEP_READ_DAYS],
    )

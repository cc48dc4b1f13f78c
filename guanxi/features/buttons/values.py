"""The values that a button sets: fixed ones, ones that move with the person and the day, ones of the record at hand.

`{"field": "level", "value": "high"}` · `{"field": "owner", "moving": "me"}` · `{"field": "phone", "from": "phone"}` (for new records)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec
from guanxi.kernel.query.output import Output, result_kind
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.work import Work

Given = Mapping[str, Any]
#: Kinds that a button neither sets nor asks for: they hold files, secrets or numbers that the system gives, or need an editor of their own.
CLOSED = frozenset(("password", "attachment", "image", "condition", "auto_number"))
PLAIN = frozenset(("text", "long_text", "phone", "email", "url", "address", "auto_number", "choice"))
NUMBERS = frozenset(("integer", "decimal", "money", "percent", "rating"))


def settable(fields: Iterable[FieldSpec], *, new: bool = False) -> list[FieldSpec]:
    """The fields into which a person may type: what the program keeps and what only verbs move stay theirs."""
    return [
        f for f in fields
        if f.stored and not f.readonly and not f.system and (new or not f.create_only) and f.kind.name not in CLOSED
    ]  # fmt: skip


def movings(field: FieldSpec) -> tuple[str, ...]:
    """The moving values that fit the field."""
    if field.target == "employee":
        return ("me",)
    if field.target == "department":
        return ("my_department",)
    return {"date": ("today",), "datetime": ("now",)}.get(field.kind.name, ())


def fits(source: FieldSpec, target: FieldSpec) -> bool:
    """Whether a value of one field may stand in the other."""
    here = result_kind(source).name
    if source.kind.many or target.kind.many or target.target:
        return source.kind.many == target.kind.many and source.target == target.target and bool(target.target)
    if target.kind.name in ("text", "long_text"):
        return here in PLAIN or here in NUMBERS or here in ("date", "long_text")
    if target.kind.name in NUMBERS:
        return here in NUMBERS
    return here == target.kind.name


def moving(name: str, field: FieldSpec, work: Work) -> Any:
    """What a moving value is now, for whoever acts. Raises RuleBroken where he is nobody of that sort."""
    now: dict[str, Callable[[], Any]] = {
        "me": lambda: work.actor.employee, "my_department": lambda: work.actor.department,
        "today": timezone.localdate, "now": lambda: work.now.replace(microsecond=0),
    }  # fmt: skip
    found = now[name]()
    if found is None:
        what = say("员工") if name == "me" else say("部门")
        raise RuleBroken(say("您的账号没有对应的{what}，不能填写“{label}”。", what=what, label=translate(field.label)), "nobody")
    return [found] if field.kind.many else found


def value_now(given: Given, field: FieldSpec, work: Work) -> Any:
    """The value to be stored."""
    if given.get("moving"):
        return moving(given["moving"], field, work)
    raw = given.get("value")
    return None if raw is None else field.kind.parse(raw, field)


def shown(actor: Actor, field: FieldSpec, value: Any) -> Any:
    """The value as a form of the browser takes it: references with their titles, as far as the actor may know them."""
    if value is None:
        return None
    if not field.target:
        return field.kind.to_wire(value, field)
    known = titled(actor, field.target, value if field.kind.many else [value])
    return known if field.kind.many else (known[0] if known else None)


def titled(actor: Actor, target: str, ids: Iterable[int]) -> list[dict[str, Any]]:
    """`{id, title}` of those of the records that the actor may see."""
    spec = object_spec(target)
    seen = visible_ids(actor, spec, list(ids))
    return [{"id": row["id"], "title": row["_title"]} for row in Output(Source(actor, spec), []).rows(seen)]

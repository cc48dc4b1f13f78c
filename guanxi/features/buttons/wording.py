"""Why a button is refused: those of its conditions that do not hold, as far as the person may know their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say, translate
from guanxi.features.buttons.values import titled
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import Action
from guanxi.kernel.actions.run import meeting
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

OPERATORS = {
    "eq": "“{field}”为“{value}”", "ne": "“{field}”不为“{value}”", "in": "“{field}”为“{value}”", "not_in": "“{field}”不为“{value}”",
    "lt": "“{field}”小于“{value}”", "lte": "“{field}”不大于“{value}”", "gt": "“{field}”大于“{value}”", "gte": "“{field}”不小于“{value}”",
    "contains": "“{field}”包含“{value}”", "starts_with": "“{field}”以“{value}”开头", "within": "“{field}”在“{value}”之内",
    "between": "“{field}”在“{value}”之间", "empty": "“{field}”为空", "not_empty": "“{field}”已填写",
}  # fmt: skip


def unmet(spec: ObjectSpec, action: Action, when: Mapping[str, Any]) -> Callable[[Row, Work], str]:
    """What says why the record does not come under the condition."""

    def why(row: Row, work: Work) -> str:
        parts = when["and"] if isinstance(when.get("and"), list) else [when]
        failing = [part for part in parts if not meeting(spec, part, [row.id])]
        told = [text for part in failing if (text := sentence(work.actor, spec, part))]
        if not told:
            return ""
        facts = {"title": row.title, "action": translate(action.label), "what": "、".join(told)}
        return say("“{title}”不能执行“{action}”：须{what}。", **facts)

    return why


def sentence(actor: Actor, spec: ObjectSpec, part: Any) -> str:
    """One condition in words; nothing for one that is itself made of conditions or reads what the actor may not know."""
    path, op, value = (part.get(key) for key in ("field", "op", "value"))
    text = OPERATORS.get(op or "eq") if isinstance(path, str) else None
    if text is None:
        return ""
    try:
        field = Source(actor, spec).column(path).field
    except Invalid:
        return ""
    said = "" if op in ("empty", "not_empty") else worded(actor, field, value)
    if said is None:
        return say("“{field}”符合条件", field=translate(field.label))
    return say(text, field=translate(field.label), value=said)


def worded(actor: Actor, field: FieldSpec, value: Any) -> str | None:
    """A value of a condition in words; None for one that moves with the day."""
    values = value if isinstance(value, list) else [value]
    if any(isinstance(one, dict) for one in values):
        return None
    if field.target:
        return "、".join(one["title"] for one in titled(actor, field.target, [v for v in values if type(v) is int])) or None
    return "、".join(text_of(field, one) for one in values if one is not None)


def text_of(field: FieldSpec, raw: Any) -> str:
    option = field.option(raw) if isinstance(raw, str) else None
    if option:
        return translate(option.label)
    try:
        parsed = field.kind.parse(raw, field)
        return str(raw) if parsed is None else field.kind.to_text(parsed, field)
    except Refused:
        return str(raw)

"""Conditions that a set-up record keeps as text (rules for related employees, tasks of roles): reading them, and refusing wrong ones."""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import Node, parse_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.storage.rows import run


def read_condition(text: str | None) -> Node:
    """The condition as a tree; none lets everything pass. Raises JSONDecodeError, Invalid."""
    return parse_filter(orjson.loads(text) if text else None)


def check_condition(draft: Draft, spec: ObjectSpec, name: str = "condition") -> None:
    """Refuse a text that is not a filter of the object."""
    try:
        compile_filter(Source(SYSTEM, spec), read_condition(draft[name]))
    except orjson.JSONDecodeError:
        draft.refuse(name, "wrong_type", say("条件的格式不对。"))
    except Invalid as problem:
        draft.refuse(name, "wrong_condition", next(iter(problem.fields.values()))[0].message)


def those_meeting(spec: ObjectSpec, text: str | None, ids: Sequence[int]) -> list[int]:
    """Those of the records, deleted ones aside, that meet the condition, whoever may see them."""
    source = Source(SYSTEM, spec)
    condition = compile_filter(source, read_condition(text))
    param = source.build.param(list(ids))
    sql = f"select t.id from {source.from_sql} where t.id = any({param}) and t.deleted_at is null and {condition} order by t.id"
    return [row[0] for row in run(sql, source.build.params)]

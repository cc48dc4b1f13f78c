"""The set `duplicates`: records that have their name or a phone in common with another one (ORG-022).

What a list can be filtered by must be cheap for every row, so only what is exactly the same counts here; the check while typing
compares more (`comparing.py`). The other record counts whether or not the asking person may see it, as it does in that check.
"""

from __future__ import annotations

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import readable
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.build import Builder, ident


def duplicate_ids(actor: Actor, spec: ObjectSpec, build: Builder) -> str:
    """SQL of their ids, beside the row `t` that is asked about. The pinyin of the title has an index and finds those of the
    same sound; fields that the person may not read compare nothing."""
    other, title = build.alias(), spec.title_field
    tests = []
    if title.stored and readable(actor, spec, title):
        name = ident(title.column)
        tests.append(f"({other}.sort_key = t.sort_key and {other}.{name} = t.{name})")
    for field in spec.fields.values():
        if field.kind.name == "phone" and field.indexed and readable(actor, spec, field):
            tests.append(f"{other}.{ident(field.column)} = t.{ident(field.column)}")
    if not tests:
        return "select null::bigint where false"
    return (
        f"select t.id from {ident(spec.table)} {other} where {other}.id <> t.id and {other}.deleted_at is null "
        f"and ({' or '.join(tests)}) limit 1"
    )

"""Which records might be the same: found through indexes only, so that the time is bounded however large the table.

Every fragment of a name is a question to the gram index (storage/sql/search.sql). A fragment that is common (科技) may
give only a sample of its records; the fragments that tell companies apart are rare and give all of theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import transaction

from guanxi.base.text import company_core, search_term, split_phones
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.conditions import escape_like
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

PER_FRAGMENT = 200
SAMPLE = 4000  # entries of the index that one fragment may cost


def candidates(spec: ObjectSpec, values: Mapping[str, Any]) -> list[int]:
    """Ids of records worth a comparison with `values`."""
    found: dict[int, None] = {}
    with transaction.atomic(using=current_set()):
        run(f"select set_config('gin_fuzzy_search_limit', '{SAMPLE}', true), set_config('enable_seqscan', 'off', true)")
        for sql, params in questions(spec, values):
            found.update(dict.fromkeys(row[0] for row in run(sql, params)))
    return list(found)


def questions(spec: ObjectSpec, values: Mapping[str, Any]) -> Iterator[tuple[str, list[Any]]]:
    """The statements, each by one index and limited."""
    start = f"select t.id from {ident(spec.table)} t where t.deleted_at is null and "
    for name, value in values.items():
        field = spec.fields[name]
        if field.kind.references:
            continue
        if field.search:
            for fragment in fragments(field, value):
                grams = "public.gx_grams(t.search_key) @> public.gx_query(%s) and t.search_key like %s"
                yield f"{start}{grams} limit {PER_FRAGMENT}", [fragment, f"%{escape_like(fragment)}%"]
        elif field.indexed or field.unique:
            yield f"{start}t.{ident(field.column)} = %s limit {PER_FRAGMENT}", [value]


def fragments(field: FieldSpec, value: Any) -> list[str]:
    """What to look for: all digits of a phone; of a name its core, and the halves and thirds that one or two wrong
    characters leave intact."""
    if field.kind.name == "phone":
        return split_phones(str(value))
    if not is_name(field):
        return [search_term(str(value))]
    core = company_core(str(value))
    pieces = [core, *split(core, 2), *(split(core, 3) if len(core) > 5 else [])]
    return [p for p in dict.fromkeys(pieces) if len(p) > 1]


def split(text: str, parts: int) -> list[str]:
    """`text` in equal pieces of at least two characters."""
    size = max(-(-len(text) // parts), 2)
    return [text[i : i + size] for i in range(0, len(text), size)]


def is_name(field: FieldSpec) -> bool:
    """Whether the field is compared by meaning rather than by character: titles and other searched texts."""
    return field.kind.name == "text" and (field.title or "name" in field.name)

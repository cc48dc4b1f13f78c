"""Which records might be the same: found through indexes only, so that the time is bounded however large the table.

Every fragment of a name is a question to the gram index (storage/sql/search.sql). A fragment that is common (科技) may
give only a sample of its records; the fragments that tell companies apart are rare and give all of theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import transaction

from guanxi.base.text import company_core, search_term, split_phones
from guanxi.features.dedupe.comparing import is_name
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.conditions import escape_like
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

PER_FRAGMENT = 200
SAMPLE = 4000  # entries of the index that one fragment may cost


@contextmanager
def by_index() -> Iterator[None]:
    """Inside the block PostgreSQL goes through indexes and takes samples of common fragments; afterwards as before, for the
    transaction may be somebody's save."""
    with transaction.atomic(using=current_set()):
        run(f"select set_config('gin_fuzzy_search_limit', '{SAMPLE}', true), set_config('enable_seqscan', 'off', true)")
        yield
        run("select set_config('gin_fuzzy_search_limit', '0', true), set_config('enable_seqscan', 'on', true)")


def candidates(spec: ObjectSpec, values: Mapping[str, Any]) -> list[int]:
    """Ids of records worth a comparison with `values`."""
    return candidates_of(spec, [values])[0]


def candidates_of(spec: ObjectSpec, entered: Sequence[Mapping[str, Any]]) -> list[list[int]]:
    """The same for many entries at once: one statement a field, however many entries there are."""
    found: list[dict[int, None]] = [{} for _ in entered]
    with by_index():
        for name in dict.fromkeys(n for values in entered for n in values):
            field = spec.fields[name]
            if field.kind.references or not (field.search or field.indexed or field.unique):
                continue
            having = [(i, values[name]) for i, values in enumerate(entered) if values.get(name) is not None]
            for i, id_ in searched(spec, field, having) if field.search else equal(spec, field, having):
                found[i][id_] = None
    return [list(ids) for ids in found]


def searched(spec: ObjectSpec, field: FieldSpec, having: Sequence[tuple[int, Any]]) -> list[Any]:
    """Records in whose search key a fragment of the value occurs."""
    wanted = [(i, fragment) for i, value in having for fragment in fragments(field, value)]
    sql = (
        "select f.i, t.id from unnest(%s::int[], %s::text[], %s::text[]) f(i, fragment, pattern), lateral (select t.id "
        f"from {ident(spec.table)} t where t.deleted_at is null and public.gx_grams(t.search_key) @> public.gx_query(f.fragment) "
        f"and t.search_key like f.pattern limit {PER_FRAGMENT}) t"
    )
    columns = [[i for i, _ in wanted], [x for _, x in wanted], [f"%{escape_like(x)}%" for _, x in wanted]]
    return run(sql, columns) if wanted else []


def equal(spec: ObjectSpec, field: FieldSpec, having: Sequence[tuple[int, Any]]) -> list[tuple[int, int]]:
    """Records with the very value."""
    column = ident(field.column)
    sql = f"select {column}, id from {ident(spec.table)} where deleted_at is null and {column} = any(%s) limit %s"
    places: dict[Any, list[int]] = {}
    for i, value in having:
        places.setdefault(value, []).append(i)
    rows = run(sql, [list(places), PER_FRAGMENT * len(places)])
    return [(i, id_) for value, id_ in rows for i in places.get(value, ())]


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

"""Fuzzy search (模糊查询): two Chinese characters, any fragment, pinyin, initials, phone in any form.

Every row carries one `search_key` (base/text.py); a GIN index over its grams serves it (storage/sql/search.sql, db-spike B).
"""

from __future__ import annotations

from guanxi.base.text import search_terms
from guanxi.kernel.access.rights import readable
from guanxi.kernel.query.conditions import escape_like
from guanxi.kernel.query.source import Source

MAX_WORDS = 6


def search_words(q: str) -> list[str]:
    """The fragments that must all occur, normalised as the stored keys are."""
    return list(search_terms(q))[:MAX_WORDS]


def compile_search(source: Source, q: str) -> tuple[str, str]:
    """Two conditions on `t`: `like`, which decides, and what an index can serve of it."""
    words = search_words(q[:200])
    if not words:
        return "true", "true"
    likes, grams = [], []
    for word in words:
        likes.append(f"t.search_key like {source.build.param(f'%{escape_like(word)}%')}")
        grams.append(f"public.gx_grams(t.search_key) @> public.gx_query({source.build.param(word)})")
    hidden = [f for f in source.spec.search_fields if not readable(source.actor, source.spec, f)]
    if hidden:
        likes.append(clear_only(source, q))
    return " and ".join(likes), " and ".join(grams)


def clear_only(source: Source, q: str) -> str:
    """Some searched fields are hidden from this actor: the hit must also lie in one that he may read."""
    texts = [f for f in source.spec.search_fields if readable(source.actor, source.spec, f)]
    pattern = source.build.param(f"%{escape_like(q.strip())}%")
    return "(" + " or ".join([f't."{f.column}" ilike {pattern}' for f in texts] or ["false"]) + ")"

"""gx_grams and gx_query: whatever contains a term as a substring has all tokens of the term."""

from __future__ import annotations

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guanxi.base.text import SEPARATOR, search_key, search_term
from guanxi.tests.plain_postgres import SEARCH_SQL, sql  # noqa: F401

ALPHABET = "华东博信新材料重庆银行abhdxz0138-. (é한𠮷\u007f\u0001"
LIMITS = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def link(sql: psycopg.Connection) -> psycopg.Connection:  # noqa: F811
    sql.execute(SEARCH_SQL.read_text(encoding="utf-8"))
    return sql


def contained(link: psycopg.Connection, key: str, term: str) -> bool:
    row = link.execute("select public.gx_grams(%s) @> public.gx_query(%s)", (key, term)).fetchone()
    assert row is not None
    return bool(row[0])


@LIMITS
@given(st.data())
def test_substring_means_tokens_contained(link: psycopg.Connection, data: st.DataObject) -> None:
    parts = data.draw(st.lists(st.text(ALPHABET, max_size=14), min_size=1, max_size=4))
    part = data.draw(st.sampled_from(parts))
    start = data.draw(st.integers(0, len(part)))
    term = part[start : data.draw(st.integers(start, len(part)))]
    assert contained(link, SEPARATOR.join(parts), term)


@LIMITS
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40),
    st.integers(0, 40),
    st.integers(0, 12),
)
def test_any_unicode(link: psycopg.Connection, name: str, start: int, size: int) -> None:
    key = search_key([name])
    assert contained(link, key, search_key([name]).split(SEPARATOR)[0][start : start + size])


KEY = search_key(["上海华东博信新材料有限公司", "AB-3涂料"], ["+86 138-1234-5678", "０１０－８８８８７７７７"])


@pytest.mark.parametrize(
    "typed",
    ["华东", "新材", "博信新材料", "hdbx", "huadong", "HuaDong", "138-1234-5678", "+86 138", "０１０－", "8887777",
     "AB-3", "ab-3涂", "hd", "bx", "3涂料", "bohu", "1381"],
)  # fmt: skip
def test_is_found(link: psycopg.Connection, typed: str) -> None:
    term = search_term(typed)
    if typed == "bohu":
        assert term not in KEY
    else:
        assert term in KEY
        assert contained(link, KEY, term)


def test_what_no_index_can_serve(link: psycopg.Connection) -> None:
    row = link.execute(
        "select public.gx_query('华'), public.gx_query('13'), public.gx_query('ha'), public.gx_query('')"
    )
    assert row.fetchone() == ([], [], [], [])


def test_an_index_can_be_built_and_used(link: psycopg.Connection) -> None:
    link.execute("create table doc (id int, key text)")
    link.execute("insert into doc select i, '公司' || i from generate_series(1, 3000) i")
    link.execute("insert into doc values (0, %s)", (KEY,))
    link.execute("create index on doc using gin (public.gx_grams(key))")
    rows = link.execute(
        "select id from doc where public.gx_grams(key) @> public.gx_query('hdbx') and key like '%hdbx%'"
    )
    assert rows.fetchall() == [(0,)]

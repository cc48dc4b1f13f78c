"""A formula means the same in PostgreSQL and in memory: generated formulas on generated values, both ways."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guanxi.kernel.formula import FieldType, FormulaError, Moment, compile_sql, evaluate, parse
from guanxi.tests.plain_postgres import SEARCH_SQL, sql  # noqa: F401

FORMULA_SQL: Path = SEARCH_SQL.with_name("formula.sql")
T = FieldType
FIELDS = {
    "n1": T.NUMBER, "金额": T.NUMBER, "s1": T.TEXT, "客户.简称": T.TEXT, "d1": T.DATE, "d2": T.DATE, "t1": T.DATETIME,
    "b1": T.BOOLEAN, "b2": T.BOOLEAN,
}  # fmt: skip
COLUMNS = {name: f"c{i}" for i, name in enumerate(FIELDS)}
TYPES = {T.NUMBER: "numeric", T.TEXT: "text", T.DATE: "date", T.DATETIME: "timestamptz", T.BOOLEAN: "boolean"}
MOMENT = Moment(datetime(2026, 2, 28, 17, 30, tzinfo=UTC))

numbers = st.one_of(st.integers(-50, 50).map(Decimal), st.decimals(-(10**13), 10**13, places=4), st.just(Decimal(0)))
texts = st.text('aZz 客户é𠮷"%_\u30001.5-', max_size=8)
dates = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(2020, 1, 1), date(2028, 1, 1))
times = st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
VALUES = {T.NUMBER: numbers, T.TEXT: texts, T.DATE: dates, T.DATETIME: times, T.BOOLEAN: st.booleans()}
rows = st.fixed_dictionaries({name: st.none() | VALUES[kind] for name, kind in FIELDS.items()})


def _leaves() -> dict[FieldType, st.SearchStrategy[str]]:
    names = {kind: st.sampled_from([n for n, k in FIELDS.items() if k is kind]) for kind in TYPES}
    literals = {
        T.NUMBER: st.decimals(0, 10**6, places=3).map(str) | st.integers(0, 40).map(str),
        T.TEXT: texts.map(lambda s: '"' + s.replace('"', '""') + '"') | st.just('"12.50"'),
        T.DATE: st.just("TODAY()"), T.DATETIME: st.just("NOW()"), T.BOOLEAN: st.sampled_from(["真", "FALSE"]),
    }  # fmt: skip
    return {kind: names[kind] | names[kind] | literals[kind] for kind in TYPES}


NUM = ["({n} + {n})", "({n} - {n})", "({n} * {n})", "({n} / {n})", "-{n}", "{n}%", "ROUND({n}, {n})", "ABS({n})", "LEN({t})",
       "YEAR({d})", "MONTH({m})", "DAY({d})", "DATEDIFF({d}, {m})", "({d} - {d})", "VALUE({t})", "MIN({n}, {n}, 空)",
       "MAX({n}, {n})", "IF({b}, {n}, {n})", "COALESCE({n}, {n})", "CASE({t}, {t}, {n}, {t}, {n}, {n})", "如果({b}, {n})"]  # fmt: skip
TXT = ["({t} & {n})", "({t} & {d} & {b})", "CONCAT({t}, {m}, {n})", "LEFT({t}, {n})", "RIGHT({t}, {n})", "MID({t}, {n}, {n})",
       "UPPER({t})", "LOWER({t})", "TRIM({t})", "TEXT({n})", "TEXT({n}, {n})", "TEXT({m})", "IF({b}, {t}, {t})",
       "COALESCE({t}, {t})", "MIN({t}, {t})", "CASE({n}, {n}, {t}, {t})", "IF({b}, {t})"]  # fmt: skip
DAT = ["({d} + {n})", "({d} - {n})", "DATE({n}, {n}, {n})", "DATE(2024, 2, {n})", "DATE({m})", "加天({d}, {n})", "MAX({d}, {d})",
       'DATEADD({d}, {n}, "月")', 'DATEADD({m}, {n}, "year")', 'DATEADD({d}, {n}, "周")', "IF({b}, {d}, {d})"]  # fmt: skip
BOO = ["({n} < {n})", "({n} = {n})", "({t} = {t})", "({t} <= {t})", "({t} <> {t})", "({d} > {m})", "({m} >= {m})", "({b} = {b})",
       "AND({b}, {b})", "({b} OR {b} 或 {b})", "({b} 且 {b})", "NOT({b})", "BLANK({t})", "为空({n})", "CONTAINS({t}, {t})"]  # fmt: skip
KEYS = {"n": T.NUMBER, "t": T.TEXT, "d": T.DATE, "m": T.DATETIME, "b": T.BOOLEAN}
TEMPLATES = {
    T.NUMBER: NUM,
    T.TEXT: TXT,
    T.DATE: DAT,
    T.BOOLEAN: BOO,
    T.DATETIME: ["IF({b}, {m}, {m})", "COALESCE({m}, {m})"],
}


@st.composite
def formulas(draw: st.DrawFn, kind: FieldType, depth: int) -> str:
    if depth == 0 or draw(st.integers(0, 5)) == 0:
        return draw(_leaves()[kind])
    out = draw(st.sampled_from(TEMPLATES[kind]))
    for key, wanted in KEYS.items():
        while "{" + key + "}" in out:
            out = out.replace("{" + key + "}", draw(formulas(wanted, depth - 1)).replace("{", ""), 1)
    return out


@pytest.fixture(scope="module")
def link(sql: psycopg.Connection) -> psycopg.Connection:  # noqa: F811
    sql.execute(FORMULA_SQL.read_text(encoding="utf-8"))
    return sql


def in_postgres(link: psycopg.Connection, text: str, values: dict[str, Any]) -> Any:
    formula = parse(text, FIELDS)
    expression, params = compile_sql(formula.ast, lambda path: f"r.{COLUMNS[path]}", MOMENT)
    source = ", ".join(f"%s::{TYPES[kind]} as {COLUMNS[name]}" for name, kind in FIELDS.items())
    row = link.execute(
        f"select {expression} from (select {source}) r", [*params, *(values[n] for n in FIELDS)]
    ).fetchone()
    assert row is not None
    return row[0]


@settings(max_examples=600, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(list(TEMPLATES)).flatmap(lambda kind: formulas(kind, 3)), rows)
def test_both_targets_agree(link: psycopg.Connection, text: str, values: dict[str, Any]) -> None:
    try:
        formula = parse(text, FIELDS)
    except FormulaError as error:
        assert error.code in ("too_long", "too_deep")  # noqa: PT017
        return
    assert in_postgres(link, text, values) == evaluate(formula.ast, values, MOMENT), text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1 / 3", Decimal("0.3333333333")), ("-2 / 3", Decimal("-0.6666666667")), ("1 / 0", None), ("空 + 1", None),
     ("ROUND(2.5)", Decimal(3)), ("ROUND(-1250, -2)", Decimal(-1300)), ('"a" & 空 & 1.50', "a1.5"), ("IF(空, 1, 2)", Decimal(2)),
     ('DATEADD(DATE(2024, 1, 31), 1, "月")', date(2024, 2, 29)), ("DATE(2023, 2, 29)", None), ("TEXT(1234.5, 2)", "1234.50"),
     ('RIGHT("华东新材", 2)', "新材"), ('VALUE("12a")', None), ("99999999999 * 99999999999", Decimal("9999999999800000000001")),
     ("TEXT(NOW())", "2026-03-01 01:30"), ("TODAY()", date(2026, 3, 1)), ('TEXT(0.00 - 0.001, 2)', "0.00"), ("35%", Decimal("0.35"))],
)  # fmt: skip
def test_known_results(link: psycopg.Connection, text: str, expected: Any) -> None:
    empty = dict.fromkeys(FIELDS)
    assert in_postgres(link, text, empty) == expected
    assert evaluate(parse(text, FIELDS).ast, {}, MOMENT) == expected


def test_a_long_product_stays_exact(link: psycopg.Connection) -> None:
    text = "*".join(["金额"] * 49)
    values: dict[str, Any] = {**dict.fromkeys(FIELDS), "金额": Decimal("1234567890123.4567")}
    assert in_postgres(link, text, values) == evaluate(parse(text, FIELDS).ast, values, MOMENT)

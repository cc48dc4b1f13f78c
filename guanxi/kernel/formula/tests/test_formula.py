"""Reading formulas: names, Chinese marks, types, limits, errors with their position."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.base.words import using_locale
from guanxi.kernel.formula import FUNCTIONS, Field, FieldType, FormulaError, compile_sql, evaluate, parse

T = FieldType
FIELDS: dict[str, FieldType | Field] = {
    "预期金额": Field(T.NUMBER, "expected_amount"), "成功率": Field(T.NUMBER, "success_rate"),
    "客户.简称": Field(T.TEXT, "customer.short_name"), "客户.名称": Field(T.TEXT, "customer.name"),
    "字段 名": T.TEXT, "d": T.DATE, "b": T.BOOLEAN,
}  # fmt: skip


def test_names_become_paths() -> None:
    formula = parse("= 预期金额 * 成功率 / 100 + 预期金额", FIELDS)
    assert formula.type is T.NUMBER
    assert formula.paths == ("expected_amount", "success_rate")
    values = {"expected_amount": "200.50", "success_rate": 50}
    assert evaluate(formula.ast, values) == Decimal("300.75")


def test_chinese_marks_and_bracketed_names() -> None:
    formula = parse("如果（为空（客户．简称），客户.名称，客户.简称）＆[字段 名]", FIELDS)
    assert formula.paths == ("customer.short_name", "customer.name", "字段 名")
    assert evaluate(formula.ast, {"customer.name": "华东", "字段 名": "甲"}) == "华东甲"


def test_values_are_parameters() -> None:
    sql, params = compile_sql(parse("""客户.简称 & '100%; drop' & "a""b" """, FIELDS).ast, lambda p: "r.x")
    assert sql == "concat((r.x)::text, %s::text, %s::text)"
    assert params == ["100%; drop", 'a"b']


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [("1+", "syntax", 2), ("(1", "syntax", 2), ("", "syntax", 0), ("1 ~ 2", "syntax", 2), ("1 2", "syntax", 2),
     ("1 + 客户.简称", "wrong_type", 4), ("= 1 + foo", "unknown_field", 6), ("1 + foo(2)", "unknown_function", 4),
     ("IF(1)", "wrong_count", 0), ("TODAY(1)", "wrong_count", 0), ("DATE(1,2)", "wrong_count", 0), ('IF(b,1,"a")', "wrong_type", 7),
     ("b < b", "wrong_type", 2), ("1.12345678901", "bad_number", 0), ('DATEADD(d, 1, "x")', "wrong_type", 14),
     ("1 = d", "wrong_type", 4), ("MAX(b, b)", "wrong_type", 0), ("1" + "+1" * 60, "too_deep", 99), ("9" * 2001, "too_long", 2000),
     ('"\0"', "bad_text", 1), ("-" * 60 + "1", "too_deep", 10)],
)  # fmt: skip
def test_errors_say_where(text: str, code: str, position: int) -> None:
    with pytest.raises(FormulaError) as caught:
        parse(text, FIELDS)
    assert (caught.value.code, caught.value.position) == (code, position)


@given(st.text("1+-*/()（），,.&%<>=\"'“” 且或IFab预期金额客户[]_", max_size=40))
def test_no_text_breaks_the_parser(text: str) -> None:
    try:
        parse(text, FIELDS)
    except FormulaError as error:
        assert 0 <= error.position <= len(text)  # noqa: PT017


def test_messages_in_english() -> None:
    with using_locale("en"), pytest.raises(FormulaError, match="number is needed here, this is text"):
        parse("1 + 客户.简称", FIELDS)
    words = json.loads((Path(__file__).parent.parent / "locale" / "en.json").read_text(encoding="utf-8"))
    assert all(words.values())
    assert all(f.help in words for f in FUNCTIONS)


def test_every_function_has_distinct_names() -> None:
    names = [n for f in FUNCTIONS for n in f.names]
    assert len(names) == len(set(names))


def test_float_is_refused() -> None:
    with pytest.raises(TypeError):
        evaluate(parse("预期金额", FIELDS).ast, {"expected_amount": 1.5})

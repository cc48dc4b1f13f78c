"""Rules of surveys, value by value (SUR-RULE-001..005)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from guanxi.domains.surveys import rules
from guanxi.domains.surveys.rules import Choice, Given, Question

OPTIONS = (Choice(1, "满意", Decimal(5)), Choice(2, "一般", Decimal("2.5")), Choice(3, "不评价", None))


def question(kind: str, **more: object) -> Question:
    return Question(9, kind, options=() if kind == "text" else OPTIONS, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "given", "problem", "words", "score"),
    [
        (question("single"), Given([1]), "", "满意", Decimal(5)),
        (question("single"), Given([1, 2]), "only_one", "", None),
        (question("select"), Given([1, 2]), "only_one", "", None),
        (question("single"), Given([4]), "unknown_option", "", None),
        (question("single"), Given([], "满意"), "unknown_option", "", None),
        (question("single"), Given(), "", "", None),
        (question("single", is_required=True), Given(), "required", "", None),
        (question("single"), Given([3]), "", "不评价", None),
        (question("multiple"), Given([2, 1]), "", "满意、一般", Decimal("7.5")),
        (question("multiple", min_picks=2), Given([1]), "too_few", "", None),
        (question("multiple", max_picks=1), Given([1, 2]), "too_many", "", None),
        (question("multiple", min_picks=2), Given(), "", "", None),
        (question("text"), Given([], " 很好 "), "", "很好", None),
        (question("text"), Given([1], ""), "unknown_option", "", None),
        (question("text", is_required=True), Given([], "  "), "required", "", None),
        (question("text", answer_kind="number"), Given([], "12.5"), "", "12.5", None),
        (question("text", answer_kind="number"), Given([], "十二"), "not_a_number", "", None),
        (question("text", answer_kind="number"), Given([], "NaN"), "not_a_number", "", None),
        (question("text"), Given([], "长" * 2001), "too_long", "", None),
    ],
)
def test_an_answer_is_judged(asked: Question, given: Given, problem: str, words: str, score: Decimal | None) -> None:
    judged = rules.judge(asked, given)
    assert (judged.problem, judged.words, judged.score) == (problem, words, score)


@pytest.mark.parametrize(
    ("kind", "options", "low", "high", "expected"),
    [
        ("single", ["甲", "乙"], None, None, ("", "")), ("single", ["甲"], None, None, ("options", "too_few")),
        ("select", ["甲", "甲 "], None, None, ("options", "not_unique")), ("text", [], None, None, ("", "")),
        ("text", ["甲"], None, None, ("options", "no_options")), ("multiple", ["甲", "乙"], 1, 2, ("", "")),
        ("multiple", ["甲", "乙"], None, 3, ("max_picks", "too_many")), ("multiple", ["甲", "乙"], 2, 1, ("min_picks", "above_max")),
        ("multiple", ["甲", "乙"], 3, None, ("min_picks", "above_max")),
    ],
)  # fmt: skip
def test_a_question_is_sound(kind: str, options: list[str], low: int | None, high: int | None, expected: tuple[str, str]) -> None:
    assert rules.problem_of(kind, options, low, high) == expected


def test_short_names_and_scores() -> None:
    assert rules.short_name("您对我们的服务满意吗？", None) == "您对我们的服务满意吗"
    assert rules.short_name("一二三四五六七八九十一二三四", " 简 ") == "简"
    assert rules.highest([question("single"), question("multiple", max_picks=1), question("multiple"), question("text")]) == Decimal("17.5")
    assert rules.in_order(date(2026, 1, 2), date(2026, 1, 2))
    assert not rules.in_order(date(2026, 1, 2), date(2026, 1, 1))


def test_options_of_the_bank_survive_writing_and_reading() -> None:
    options = [("满意", Decimal(5)), ("一般 | 说明", None), ("差", Decimal("-1.5"))]
    assert rules.read(rules.written(options)) == options
    assert rules.read("甲｜3\n\n 乙 ") == [("甲", Decimal(3)), ("乙", None)]

"""Rules of surveys: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

CHOICES = ("single", "multiple", "select")
LONGEST_ANSWER = 2000
SHORT = 12  # letters of the title that a question is called by where nobody gave it a short name


@dataclass(frozen=True)
class Choice:
    """An option: its number, text and score."""

    id: int
    text: str
    score: Decimal | None


@dataclass(frozen=True)
class Question:
    """A question as the rules know it."""

    id: int
    question_type: str
    is_required: bool = False
    answer_kind: str = "text"
    min_picks: int | None = None
    max_picks: int | None = None
    options: Sequence[Choice] = ()


@dataclass(frozen=True)
class Given:
    """What somebody answered to a question."""

    options: Sequence[int] = ()
    text: str = ""


@dataclass(frozen=True)
class Judged:
    """An answer that may be kept: chosen options, the answer in words, its score (none where nothing is scored)."""

    options: tuple[int, ...] = ()
    words: str = ""
    score: Decimal | None = None
    problem: str = ""
    limits: Mapping[str, int] = field(default_factory=dict)


def short_name(title: str, given: str | None) -> str:
    """SUR-RULE-001 (SUR-007): the heading of a question in analyses; the beginning of the title where nobody gave one."""
    return (given or "").strip() or title.strip().rstrip("？?：:。")[:SHORT]


def problem_of(question_type: str, options: Sequence[str], low: int | None, high: int | None) -> tuple[str, str]:
    """SUR-RULE-002 (SUR-002..005): field and code of what is wrong with a question; two empty texts where nothing is."""
    if question_type not in CHOICES:
        return ("options", "no_options") if options else ("", "")
    if len(options) < 2:
        return "options", "too_few"
    if len({o.strip() for o in options}) < len(options):
        return "options", "not_unique"
    if question_type == "multiple":
        if high is not None and high > len(options):
            return "max_picks", "too_many"
        if low is not None and low > (len(options) if high is None else high):
            return "min_picks", "above_max"
    return "", ""


def judge(question: Question, given: Given) -> Judged:
    """SUR-RULE-003 (SUR-002..006, SUR-009): whether an answer may be kept, what it says and what it scores."""
    if question.question_type == "text":
        return judge_text(question, given)
    known = {o.id: o for o in question.options}
    if given.text.strip() or any(i not in known for i in given.options):
        return Judged(problem="unknown_option")
    chosen = [o for o in question.options if o.id in set(given.options)]
    if not chosen:
        return Judged(problem="required" if question.is_required else "")
    if question.question_type != "multiple" and len(chosen) > 1:
        return Judged(problem="only_one")
    if question.min_picks and len(chosen) < question.min_picks:
        return Judged(problem="too_few", limits={"min": question.min_picks})
    if question.max_picks and len(chosen) > question.max_picks:
        return Judged(problem="too_many", limits={"max": question.max_picks})
    return Judged(tuple(o.id for o in chosen), "、".join(o.text for o in chosen), total(o.score for o in chosen))


def judge_text(question: Question, given: Given) -> Judged:
    """The same for what is typed; it has no score (SUR-004)."""
    text = given.text.strip()
    if given.options:
        return Judged(problem="unknown_option")
    if not text:
        return Judged(problem="required" if question.is_required else "")
    if len(text) > LONGEST_ANSWER:
        return Judged(problem="too_long", limits={"max": LONGEST_ANSWER})
    if question.answer_kind == "number" and number(text) is None:
        return Judged(problem="not_a_number")
    return Judged((), text)


def number(text: str) -> Decimal | None:
    """The number somebody typed, or None."""
    try:
        found = Decimal(text.strip().replace("，", "").replace(",", ""))
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found) < Decimal(10) ** 15 else None


def total(scores: Iterable[Decimal | None]) -> Decimal | None:
    """SUR-RULE-004 (SUR-009): the sum of the scores there are; none where nothing is scored."""
    found = [s for s in scores if s is not None]
    return sum(found, Decimal(0)) if found else None


def highest(questions: Iterable[Question]) -> Decimal:
    """The most that a questionnaire can score."""
    return sum((best(q) for q in questions), Decimal(0))


def best(question: Question) -> Decimal:
    """The most that one question can score."""
    scores = sorted((o.score for o in question.options if o.score is not None), reverse=True)
    if question.question_type == "multiple":
        return sum((s for s in scores[: question.max_picks or len(scores)] if s > 0), Decimal(0))
    return max(scores[0], Decimal(0)) if scores and question.question_type in CHOICES else Decimal(0)


def in_order(start: date | None, end: date | None) -> bool:
    """SUR-RULE-005 (SUR-012): a survey does not end before it starts."""
    return start is None or end is None or start <= end


def written(options: Sequence[tuple[str, Decimal | None]]) -> str:
    """Options as the bank keeps them, one a line with its score behind a stroke (SUR-011)."""
    return "\n".join(text if score is None else f"{text} | {plain(score)}" for text, score in options)


def plain(score: Decimal) -> str:
    """Without trailing zeros."""
    text = f"{score:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def read(text: str | None) -> list[tuple[str, Decimal | None]]:
    """The other way round; what is behind the last stroke and no number belongs to the text."""
    found: list[tuple[str, Decimal | None]] = []
    for line in filter(None, (one.strip() for one in (text or "").splitlines())):
        words, stroke, behind = line.replace("｜", "|").rpartition("|")
        score = number(behind) if stroke and words.strip() else None
        found.append((words.strip(), score) if score is not None else (line, None))
    return found

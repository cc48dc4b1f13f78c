"""Rules of appraisal: pure functions over values."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from guanxi.kernel.formula import Field, FieldType, Formula, evaluate, parse

NAMES = {"实际": "actual", "actual": "actual", "目标": "target", "target": "target", "权重": "weight", "weight": "weight"}
FIELDS = {name: Field(FieldType.NUMBER, path) for name, path in NAMES.items()}
FULL = Decimal(100)
STEP = Decimal("0.01")
REPORTED = "reported"


def understand(rule: str) -> Formula:
    """The scoring rule as a formula over 实际, 目标 and 权重. Raises FormulaError."""
    return parse(rule, FIELDS)


def measured(value: object) -> Decimal | None:
    """ORG-RULE-004 (ORG-022): a figure as the analysis gives it; a rate with nothing to measure is none, and does not count."""
    return None if value is None else Decimal(str(value))


def score(rule: str | None, actual: Decimal | None, target: Decimal | None, weight: Decimal) -> Decimal:
    """ORG-RULE-002 (ORG-020): points of one indicator before its weight; without a rule the share of the target, 100 at most."""
    got = actual or Decimal(0)
    if rule:
        value = evaluate(understand(rule).ast, {"actual": got, "target": target, "weight": weight})
        return Decimal(0) if not isinstance(value, Decimal) else value.quantize(STEP)
    return min(FULL * got / target, FULL).quantize(STEP) if target else Decimal(0)


def total(parts: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """ORG-RULE-003 (ORG-021): the scores weighted; weights that do not sum to 100 count in proportion."""
    pairs = list(parts)
    weights = sum((w for w, _ in pairs), Decimal(0))
    return (sum((w * s for w, s in pairs), Decimal(0)) / weights).quantize(STEP) if weights else Decimal(0)

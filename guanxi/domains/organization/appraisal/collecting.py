"""采集与评分: figures come from the analysis of people's work, scores from the rules as they stand in the period."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from guanxi.domains.organization.appraisal import rules
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

ANALYSIS = "staff_work"  # declared downstream, where the figures are known


def figures_of(employee: int, start: date, end: date) -> Mapping[str, Any]:
    """What the employee did in the period, over all records."""
    params = {"from": start, "to": end, "employee": employee}
    rows = kernel().analyses[ANALYSIS].run(SYSTEM, params).rows
    return rows[0] if rows else {}


def collect(result: Row, work: Work) -> None:
    """Write the lines of the result afresh from the active indicators; reported figures are kept (ORG-021, ORG-023)."""
    found = figures_of(result["employee"], result["starts_on"], result["ends_on"])
    present = {line["indicator"]: line for line in work.select("appraisal_score", "result", [result.id], lock=True)}
    for indicator in work.select("appraisal_indicator", "is_active", [True]):
        source, line = indicator["data_source"], present.pop(indicator.id, None)
        reported = line["actual"] if line else None
        value = reported if source == rules.REPORTED else rules.measured(found.get(source))
        values = {
            "indicator_name": indicator["name"], "weight": indicator["weight"], "target": indicator["target"], "data_source": source,
            "scoring_rule": indicator["scoring_rule"], "actual": value, "score": None,
        }  # fmt: skip
        with work.derived():
            if line:
                work.update(line, **values)
            else:
                work.add("appraisal_score", result=result.id, indicator=indicator.id, **values)
    if present:
        with work.derived():
            work.delete("appraisal_score", [line.id for line in present.values()])
    work.update(result, status="collected", score=None)


def evaluate(result: Row, work: Work) -> Decimal:
    """Score the lines by the rules they were collected with, and the result by their weights."""
    lines = work.select("appraisal_score", "result", [result.id], lock=True)
    lines = [line for line in lines if line["actual"] is not None or line["data_source"] == rules.REPORTED]  # nothing to measure
    scored = [
        (line, rules.score(line["scoring_rule"], line["actual"], line["target"], line["weight"] or Decimal(0))) for line in lines
    ]
    with work.derived():
        work.update_many((line, {"score": points}) for line, points in scored)
    score = rules.total((line["weight"] or Decimal(0), points) for line, points in scored)
    work.update(result, status="scored", score=score)
    return score

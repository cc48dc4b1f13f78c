"""Standard analyses (标准分析): the list of those the actor may run, and running one."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Body as JsonIn
from ninja import Router

from guanxi.base.errors import NotFound
from guanxi.base.words import say, translate
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of
from guanxi.http.asking import may_ask
from guanxi.http.meta import describe_input
from guanxi.kernel.actions.run import parse_input
from guanxi.kernel.analyses.declare import Answer
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work

router = Router()
Body = dict[str, Any]


@router.get("/analyses")
def analyses(request: HttpRequest) -> list[Body]:
    """What can be asked, with the fields of each question."""
    actor = actor_of(request)
    return [
        {
            "name": a.name, "label": translate(a.label), "help": translate(a.help), "needs": a.needs,
            "params": [describe_input(f) for f in a.params],
        }
        for a in kernel().analyses.values() if may_ask(actor, a)
    ]  # fmt: skip


@router.post("/analyses/{name}")
def analyse(request: HttpRequest, name: str, given: JsonIn[Body]) -> Body:
    """The answer as columns, rows, totals and how to draw them. Parameters are those of the analysis, under `params`."""
    actor, analysis = actor_of(request), kernel().analyses.get(name)
    if analysis is None or not may_ask(actor, analysis):
        raise NotFound(say("没有分析“{name}”。", name=name[:60]))
    params = given.get("params", given)
    with Work(actor, f"analysis.{name}") as work:
        parsed = parse_input(work, analysis.params, params if isinstance(params, dict) else {})
        answer = analysis.run(actor, parsed)
    record("analyse", analysis.needs, rows=len(answer.rows), text=analysis.label)
    return describe_answer(answer)


def describe_answer(answer: Answer) -> Body:
    return {
        "columns": [
            {
                "name": c.name, "label": translate(c.label), "kind": c.kind, **({"target": c.target} if c.target else {}),
                **({"group": translate(c.group)} if c.group else {}),
            }
            for c in answer.columns
        ],
        "rows": answer.rows, "totals": answer.totals, "chart": answer.chart,
    }  # fmt: skip

"""Standard analyses of this room: how punctually reports are handed in, how many visits take place (ACT-022, ACT-028).

Both are the same question: records of a period by whose they are, counted by state. Only what the asking person may see counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.activities.work_reports.rules import span
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.aggregate import Group, Measure, Totals, aggregate
from guanxi.kernel.query.reader import Ask

Filter = dict[str, Any]
MOST = 500
TENTH = Decimal("0.1")
PARAMS = (
    given("from", "开始日期", "date", help="不填则为本月。"), given("to", "结束日期", "date"),
    given("department", "部门", "department", help="含下级部门；不选则为您能看到的所有人。"), given("employee", "人员", "employee"),
)  # fmt: skip


@dataclass(frozen=True)
class Figure:
    """The records of the period in a state; the first one stands for all that is due."""

    name: str
    label: str
    where: Filter


@dataclass(frozen=True)
class Question:
    """Records of `object` by the day in `day`. The rate is that of the figures in `good` among the first."""

    object: str
    day: str
    figures: tuple[Figure, ...]
    rate: str
    good: tuple[str, ...]

    def answer(self, actor: Actor, params: Mapping[str, Any]) -> Answer:
        """A row per employee, who has least done first."""
        start, end = days(params)
        whose: list[Filter] = [{"field": self.day, "op": "between", "value": [start.isoformat(), end.isoformat()]}]
        if params.get("employee"):
            whose.append({"field": "owner", "op": "eq", "value": params["employee"]})
        if params.get("department"):
            whose.append({"field": "department", "op": "within", "value": params["department"]})
        found = {f.name: self.by_owner(actor, [*whose, f.where]) for f in self.figures}
        people = {id_: who for counted in found.values() for id_, (who, _) in counted.items()}
        rows = [self.row(who, {f.name: found[f.name].get(id_, (who, 0))[1] for f in self.figures}, whose) for id_, who in people.items()]
        if params.get("employee") and not rows:
            rows = [self.row({"id": params["employee"], "title": None}, dict.fromkeys(found, 0), whose)]
        rows.sort(key=lambda r: (Decimal(r["rate"] or 100), -r[self.figures[0].name]))
        totals = {name: sum(n for _, n in counted.values()) for name, counted in found.items()}
        return Answer(self.columns(), rows, totals | {"rate": self.share(totals)}, {"kind": "table"})

    def by_owner(self, actor: Actor, conditions: list[Filter]) -> dict[int, tuple[dict[str, Any], int]]:
        asked = Totals((Group("owner"),), (Measure("count", None, "count"),), Ask(filter={"and": [c for c in conditions if c]}), limit=MOST)
        rows = aggregate(actor, object_spec(self.object), asked)["rows"]
        return {r["owner"]["id"]: (r["owner"], r["count"]) for r in rows if r["owner"]}

    def row(self, who: dict[str, Any], mine: dict[str, int], whose: list[Filter]) -> dict[str, Any]:
        """The figures of one employee, each with the list behind it."""
        his: Filter = {"field": "owner", "op": "eq", "value": who["id"]}
        lists = {f.name: {"object": self.object, "filter": {"and": [c for c in (*whose, his, f.where) if c]}} for f in self.figures}
        return {"employee": who, **mine, "rate": self.share(mine), "filters": lists}

    def share(self, mine: Mapping[str, int]) -> str | None:
        """A percentage; nothing where nothing was due."""
        base = mine[self.figures[0].name]
        return f"{(Decimal(100) * sum(mine[name] for name in self.good) / base).quantize(TENTH).normalize():f}" if base else None

    def columns(self) -> tuple[Column, ...]:
        group = "提交与批阅" if self.object == "work_report" else "拜访"
        return (
            Column("employee", "员工", "reference", "employee"), *(Column(f.name, f.label, "integer", group=group) for f in self.figures),
            Column("rate", self.rate, "percent", group=group),
        )  # fmt: skip


def days(params: Mapping[str, Any]) -> tuple[date, date]:
    """The period asked for; this month without one. What is still to come is never counted as due."""
    month = span("monthly", timezone.localdate())
    start, end = params.get("from") or month.start, params.get("to") or month.end
    if start > end:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    return start, max(start, min(end, timezone.localdate()))


def state(*values: str) -> Filter:
    return {"field": "status", "op": "in", "value": list(values)}


def timely(value: str) -> Filter:
    return {"field": "timeliness", "op": "eq", "value": value}


def both(*conditions: Filter) -> Filter:
    return {"and": list(conditions)}


REPORTS = Question(
    "work_report", "due_at",
    (
        Figure("due", "应交", state("due", "submitted", "reviewed")), Figure("on_time", "按时", timely("on_time")),
        Figure("late", "迟交", timely("late")), Figure("missing", "缺交", both(state("due"), timely("missing"))),
        Figure("reviewed", "已批阅", state("reviewed")),
    ),
    "按时率", ("on_time",),
)  # fmt: skip
VISITS = Question(
    "visit_plan", "due_date",
    (
        Figure("due", "应拜访", state("planned", "overdue", "done")), Figure("visited", "已拜访", state("done")),
        Figure("on_time", "按时拜访", both(state("done"), {"field": "on_time", "op": "eq", "value": True})),
        Figure("missed", "逾期未访", state("overdue")), Figure("skipped", "本次不访", state("skipped")),
    ),
    "完成率", ("visited",),
)  # fmt: skip
ANALYSES = (
    Analysis("report_discipline", "报告提交情况", "work_report", PARAMS, REPORTS.answer, help="每人在期间内应交、按时、迟交和缺交的工作报告。"),
    Analysis("visit_completion", "拜访完成情况", "visit_plan", PARAMS, VISITS.answer, help="每人在期间内应拜访、已拜访和逾期未访的客户，算到今天为止。"),
)  # fmt: skip

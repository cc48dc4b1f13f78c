"""Every morning: who should be told that the stock of a stage has fallen to red (FUN-005)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from urllib.parse import urlencode

from guanxi.base.money import short_amount
from guanxi.base.words import CHINESE, current_locale
from guanxi.domains.organization.public import heads
from guanxi.domains.sales import rules, team
from guanxi.domains.sales.analyses.shared import amount, figures, percent
from guanxi.features.notifications.service import Word, notify
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.aggregate import MAX_GROUPS, Measure
from guanxi.kernel.query.reader import raw_rows
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

NAME = "sales.alert_red_stages"
MOST = 5  # notices to one person in a morning; more become one sentence
NEEDED = (("opportunity", "expected_amount"), ("stage_quota", "quota_amount"))

Stock = dict[tuple[str, int | None, int], Decimal]


@dataclass(frozen=True)
class Red:
    """A quota whose stage is red, and the stock it is compared with."""

    quota: Row
    stock: Decimal
    setting: Row


def alert_red_stages() -> None:
    """Tell of the stages that turned red since the last look, and remember those that are."""
    with Work(SYSTEM, "funnel.alert") as work:
        reds = red_stages(work)
        known = {id_ for (id_,) in run("select quota from sales_red_light for update")}
        now = [red.quota.id for red in reds]
        run("delete from sales_red_light where quota <> all(%s)", [now])
        run(
            "insert into sales_red_light (quota, since) select q, %s from unnest(%s::bigint[]) q on conflict do nothing",
            [work.now, now],
        )
        tell([red for red in reds if red.quota.id not in known], work)


def red_stages(work: Work) -> list[Red]:
    """Every quota of a mode that alerts, where the light is red by the thresholds of the mode."""
    settings = {s["mode"]: s for s in work.select("funnel_setting", "red_alert", [True]) if s["is_enabled"]}
    modes = [m.id for m in work.rows("sales_mode", settings, lock=False) if m["use_funnel"]]
    stock = {mode: stock_of(mode) for mode in modes}
    found = []
    for quota in work.select("stage_quota", "mode", modes):
        setting = settings[quota["mode"]]
        target = None if quota["scope"] == "company" else quota[quota["scope"]]
        held = stock[quota["mode"]].get((quota["scope"], target, quota["stage"]), Decimal(0))
        ratio = rules.filled(held, quota["quota_amount"])
        if rules.colour(ratio, setting["green_from"], setting["yellow_from"]) == "red":
            found.append(Red(quota, held, setting))
    return found


def stock_of(mode: int) -> Stock:
    """The stock of every stage of a mode for the company, each department with those below it, and each employee."""
    open_ = {
        "and": [{"field": "status", "op": "eq", "value": rules.OPEN}, {"field": "mode", "op": "eq", "value": mode}]
    }
    parents = {d["id"]: d["parent_id"] for d in raw_rows("department")}
    stock: Stock = {}
    for scope, place in (("company", None), ("department", "department"), ("employee", "owner")):
        groups = ["stage", *([place] if place else [])]
        measures = [Measure("sum", "expected_amount", "amount")]
        for row in figures(SYSTEM, "opportunity", groups, measures, open_, limit=MAX_GROUPS)["rows"]:
            if row["stage"] is None or (place and row[place] is None):
                continue
            whose = row[place]["id"] if place else None
            for id_ in upwards(whose, parents) if scope == "department" else [whose]:
                key = (scope, id_, row["stage"]["id"])
                stock[key] = stock.get(key, Decimal(0)) + amount(row["amount"])
    return stock


def upwards(department: int | None, parents: dict[int, int | None]) -> Iterable[int]:
    """The department and those above it; a circle ends the walk."""
    line: dict[int, None] = {}
    while department is not None and department not in line:
        line[department] = None
        department = parents.get(department)
    return line


def tell(reds: list[Red], work: Work) -> None:
    """Each person hears of every stage, or of their number when they are many."""
    by_person: dict[int, list[Red]] = {}
    for red in reds:
        for employee in people_of(red, work):
            by_person.setdefault(employee, []).append(red)
    for employee, actor in team.actors(by_person, work).items():
        if not may_know(actor):
            continue
        theirs = by_person[employee]
        if len(theirs) > MOST:
            text = "{count} 个销售阶段的商机存量远低于配额（红灯），请查看销售漏斗。"
            notify(work, text, {"count": len(theirs)}, kind="red_light", employees=[employee], link="/funnel")
            continue
        for red in theirs:
            tell_of(red, employee, work)


def people_of(red: Red, work: Work) -> list[int]:
    """The employee whose quota it is, the head of the department, and who is named besides."""
    quota, wanted = red.quota, red.setting["alert_to"] or []
    people = [quota["employee"]] if "holder" in wanted and quota["scope"] == "employee" else []
    if "head" in wanted:
        people += heads_of(quota, work)
    return list(dict.fromkeys(p for p in (*people, *(red.setting["alert_employees"] or [])) if p))


def heads_of(quota: Row, work: Work) -> list[int]:
    """The nearest head of the department, other than the employee himself; for the company those of the top departments."""
    if quota["scope"] == "company":
        return [d["manager_id"] for d in raw_rows("department", "t.parent_id is null") if d["manager_id"]]
    employee = work.lookup("employee", quota["employee"])
    department = employee["department"] if employee else quota["department"]
    return [head for head in heads(department, work) if head != quota["employee"]][:1]


def may_know(actor: Actor) -> bool:
    """Whether his roles let him read the figures of the sentence: a notice is read without a further check."""
    needed = [(object_spec(name), field) for name, field in NEEDED]
    return all(may(actor, spec, "view") and readable(actor, spec, spec.fields[field]) for spec, field in needed)


def tell_of(red: Red, employee: int, work: Work) -> None:
    """The sentence, with the funnel of this company, department or person to open."""
    quota, scope = red.quota, red.quota["scope"]
    target = work.lookup(scope, quota[scope]) if scope != "company" else None
    mode, stage = work.lookup("sales_mode", quota["mode"]), work.lookup("sales_stage", quota["stage"])
    facts = {
        "whose": target.title if target else Word("公司"), "mode": mode.title if mode else "", "stage": stage.title if stage else "",
        "actual": partial(said, red.stock), "quota": partial(said, quota["quota_amount"]),
        "ratio": percent(rules.filled(red.stock, quota["quota_amount"])),
    }  # fmt: skip
    text = "{whose}·{mode}·{stage} 低于配额：实际 {actual}，配额 {quota}（{ratio}%），请调整销售策略、补充商机。"
    asked = {"mode": quota["mode"], "scope": scope}
    if target:
        asked |= {"id": target.id, "title": target.title}
    notify(work, text, facts, kind="red_light", employees=[employee], link=f"/funnel?{urlencode(asked)}")


def said(value: Decimal) -> str:
    """An amount as the reader counts: in 万 or in thousands."""
    return short_amount(value, 1) if current_locale() == CHINESE else f"{value:,.0f}"


TASK = Task(NAME, alert_red_stages)
PERIODIC = Periodic("30 7 * * *", NAME)

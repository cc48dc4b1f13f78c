"""Visit rules of the demo company, and the plans of the past quarter (ACT-020..022)."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from guanxi.domains.activities.public import plan_visits
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.server.demo.company import Builder

PAST_DAYS = 90
#: Name, cycle, with or without an open deal, area, stage.
RULES = (
    ("有商机的客户", 30, "with", None, None), ("谈判阶段的客户", 10, "with", None, "商务谈判"), ("没有商机的客户", 90, "without", None, None),
    ("华东没有商机的客户", 60, "without", "华东", None),
)  # fmt: skip


def add_visit_rules(b: Builder) -> None:
    """Often where something is going on, seldom elsewhere."""
    regions = {r["name"]: ("region", r["key"]) for r in b.company["region"]}
    stages = {s["name"]: ("sales_stage", s["key"]) for s in b.company["sales_stage"]}
    for name, days, sales, region, stage in RULES:
        b.add(
            "visit_rule", name=name, cycle_days=days, has_sales_info=sales, region=regions.get(region or ""), stage=stages.get(stage or ""),
            is_active=True,
        )  # fmt: skip


def add_visit_plans(work: Work, today: date, seed: int) -> None:
    """Plans that the visits of the past closed, then those that the rules ask for; a few of these are overdue."""
    random = Random(seed)
    since = today - timedelta(days=PAST_DAYS)
    visits = run(
        "select a.id, a.customer_id, a.executor_id, a.department_id, a.actual_end::date from activity a join activity_type t on t.id = a.activity_type_id "
        "where t.is_visit and a.status = 'done' and a.customer_id is not null and a.actual_end >= %s order by a.id",
        [since],
    )
    rules = [r.id for r in work.select("visit_rule", "is_active", [True])]
    done = []
    for activity, customer, executor, department, day in visits:
        due = day + timedelta(days=random.choice((-6, -3, 0, 0, 1, 2, 3, 5)))
        cycle = random.choice((10, 30, 30))
        done.append({
            "customer": customer, "owner": executor, "department": department, "due_date": due, "status": "done", "cycle_days": cycle,
            "counted_from": due - timedelta(days=cycle), "activity": activity, "visited_on": day, "on_time": day <= due, "rule": random.choice(rules),
        })  # fmt: skip
    work.add_many("visit_plan", done)
    plan_visits()
    run("update visit_plan set due_date = %s::date - 1 - mod(id, 9)::int, status = 'overdue' where status = 'planned' and mod(id, 11) = 0", [today])

"""Every night, and after a change of rules: which customers are to be visited next, when and by whom (ACT-020, ACT-021).

One statement a chunk of customers does it all: it withdraws plans of customers whom no rule names any more, moves those whose rule, owner
or last visit changed, and makes those that are missing. Doing it twice changes nothing. Rows are written in SQL, because a large
company has millions of customers; the audit is kept by triggers all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
from django.utils import timezone

from guanxi.domains.activities.visits.saving import PLAN
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import below
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

CHUNK = 20_000
FIRST_WEEK = 7  # days over which visits that are long due already are spread

#: The customers of a chunk, each with the rule that says most about him, and the day from which his cycle counts. A visit that was left
#: out on purpose counts as one. What is due already when it is first planned is spread over a week, or a salesperson would
#: find all of it on one day.
WANTED = """
rules as (
    select * from jsonb_to_recordset({rules}::jsonb)
    as r(id bigint, cycle int, classes bigint[], regions bigint[], sales boolean, stage bigint, weight int)
),
chunk as (
    select c.id, c.owner_id, c.department_id, c.class_id, c.region_id, (c.created_at at time zone {zone})::date as made
    from customer c join employee e on e.id = c.owner_id and e.status = 'active' and e.deleted_at is null
    where c.id > {low} and c.id <= {high} and c.deleted_at is null and not c.is_disabled
),
deals as materialized ({deals}),
visits as materialized (
    select a.customer_id, max((a.actual_end at time zone {zone})::date) as day from activity a
    where a.customer_id > {low} and a.customer_id <= {high} and a.status = 'done' and a.deleted_at is null and a.actual_end is not null
    and a.activity_type_id in (select id from activity_type where is_visit) group by 1
),
skipped as materialized (
    select p.customer_id, max(p.due_date) as day from visit_plan p
    where p.customer_id > {low} and p.customer_id <= {high} and p.status = 'skipped' and p.deleted_at is null group by 1
),
wanted as materialized (
    select distinct on (c.id) c.id as customer, c.owner_id, c.department_id, r.id as rule, r.cycle,
        greatest(coalesce(v.day, c.made), s.day) as since
    from chunk c
    left join deals d on d.customer_id = c.id left join visits v on v.customer_id = c.id left join skipped s on s.customer_id = c.id
    join rules r on (r.classes is null or c.class_id = any(r.classes)) and (r.regions is null or c.region_id = any(r.regions))
        and (r.sales is null or r.sales = (d.customer_id is not null)) and (r.stage is null or r.stage = any(d.stages))
    order by c.id, r.weight desc, r.cycle, r.id
),
dated as materialized (
    select *, case when since + cycle >= {today} then since + cycle else {today} + mod(customer, {spread})::int end as due from wanted
)
"""

KEEP = """
with {wanted},
withdrawn as (
    update visit_plan p set status = 'withdrawn', version = version + 1, updated_at = {now}
    where p.customer_id > {low} and p.customer_id <= {high} and p.status in ('planned', 'overdue') and p.deleted_at is null
    and not exists (select 1 from dated w where w.customer = p.customer_id) returning 1
),
moved as (
    update visit_plan p set owner_id = w.owner_id, department_id = w.department_id, rule_id = w.rule, cycle_days = w.cycle,
        counted_from = w.since, version = version + 1, updated_at = {now},
        due_date = case when (p.cycle_days, p.counted_from) = (w.cycle, w.since) then p.due_date else w.due end,
        status = case when (p.cycle_days, p.counted_from) = (w.cycle, w.since) then p.status else 'planned' end
    from dated w where w.customer = p.customer_id and p.status in ('planned', 'overdue') and p.deleted_at is null
    and (p.owner_id, p.department_id, p.rule_id, p.cycle_days, p.counted_from)
        is distinct from (w.owner_id, w.department_id, w.rule, w.cycle, w.since) returning 1
),
made as (
    insert into visit_plan (customer_id, owner_id, department_id, rule_id, cycle_days, counted_from, due_date, status, created_at, updated_at,
        version, search_key, sort_key)
    select w.customer, w.owner_id, w.department_id, w.rule, w.cycle, w.since, w.due, 'planned', {now}, {now}, 1, '', ''
    from dated w where not exists (
        select 1 from visit_plan p where p.customer_id = w.customer and p.status in ('planned', 'overdue') and p.deleted_at is null
    ) on conflict do nothing returning 1
)
select (select count(*) from withdrawn), (select count(*) from moved), (select count(*) from made)
"""


def plan_visits() -> dict[str, int]:
    """Bring the plans of this account set up to date; says how many were withdrawn, moved and made."""
    done = {"withdrawn": 0, "moved": 0, "made": 0}
    with known_stamps():
        rules = rules_as_data()
        for low, high in ranges():
            with Work(SYSTEM, "visit_plan.keep") as work:
                run("select pg_advisory_xact_lock(hashtext('activities.visit_plans'))")
                found = run(*statement(rules, low, high, work.now))[0]
            for name, number in zip(done, found, strict=True):
                done[name] += number
    return done


def ranges() -> Iterator[tuple[int, int]]:
    """The customers in chunks by their numbers, deleted ones included."""
    low = 0
    while True:
        sql = "select max(id) from (select id from customer where id > %s order by id limit %s) c"
        high = run(sql, [low, CHUNK])[0][0]
        if high is None:
            return
        yield low, high
        low = high


def rules_as_data() -> list[dict[str, Any]]:
    """The rules in force, with all classes and regions that each names. The more it asks, the more it weighs."""
    with Work(SYSTEM, "visit_plan.rules") as work:
        return [as_data(rule) for rule in work.select("visit_rule", "is_active", [True])]


def as_data(rule: Row) -> dict[str, Any]:
    sales = {"with": True, "without": False}.get(rule["has_sales_info"] or "")
    asked = (rule["customer_class"], rule["region"], sales, rule["stage"])
    return {
        "id": rule.id, "cycle": rule["cycle_days"], "sales": sales, "stage": rule["stage"],
        "classes": below("customer_class", [rule["customer_class"]], "parent_id") if rule["customer_class"] else None,
        "regions": below("region", [rule["region"]], "parent_id") if rule["region"] else None,
        "weight": sum(one is not None for one in asked),
    }  # fmt: skip


def statement(rules: list[dict[str, Any]], low: int, high: int, now: object) -> tuple[str, Any]:
    """The statement for one chunk, with its parameters."""
    spec = snapshot().objects.get("opportunity") or object_spec("customer")
    source = Source(SYSTEM, spec)
    param = source.build.param
    between = {"low": param(low), "high": param(high)}
    if spec.name == "opportunity":  # which deals are open their own room says
        is_open = compile_filter(source, parse_filter(dict(spec.open)))
        deals = (
            f"select t.customer_id, array_agg(distinct t.stage_id) as stages from {source.from_sql} "
            f"where t.customer_id > {between['low']} and t.customer_id <= {between['high']} and t.deleted_at is null and {is_open} group by 1"
        )
    else:
        deals = "select null::bigint as customer_id, null::bigint[] as stages where false"
    facts = between | {
        "rules": param(orjson.dumps(rules).decode()), "zone": param(timezone.get_default_timezone_name()), "deals": deals, "spread": str(FIRST_WEEK),
        "today": f"{param(timezone.localdate())}::date", "now": f"{param(now)}::timestamptz",
    }  # fmt: skip
    return KEEP.format(wanted=WANTED.format(**facts), **{k: facts[k] for k in ("low", "high", "now")}), source.build.params


def plan() -> None:
    """The task."""
    plan_visits()


TASK = Task(PLAN, plan)
PERIODIC = Periodic("35 2 * * *", PLAN)

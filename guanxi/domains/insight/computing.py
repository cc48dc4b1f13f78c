"""One computation of a pyramid, in a single statement over all customers, whoever asks (PYR-011, PYR-014, PERM-046).

The statement adds up the figures of the measure per customer, ranks, finds the layer, compares with the last computation by schedule
and writes the list. No row passes through the program, so a million customers need no more memory than ten.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say, translate
from guanxi.domains.insight import rules
from guanxi.domains.insight.objects.pyramid_run import KINDS
from guanxi.domains.insight.saving import layer_of
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts

REAL_TIME, SCHEDULED = "real_time", "scheduled"
LOWEST = 100  # stands for no layer where layers are compared
FEW = 200_000  # records up to which somebody may wait for the answer

INSERT = """
insert into pyramid_value (created_at, updated_at, version, search_key, sort_key, run_id, customer_id, value, place, layer_no, layer_name,
    previous_layer, previous_name, previous_value, move)
with measured as (
    select customer_id, sum(value) as value from ({figures}) f
    where customer_id is not null and day between %(start)s and %(end)s group by customer_id having sum(value) <> 0
), counted as (
    select m.customer_id, m.value, rank() over (order by m.value desc) as place, count(*) over () as n
    from measured m join customer c on c.id = m.customer_id and c.deleted_at is null
), layered as (
    select customer_id, value, place, case {layers} end as layer_no from counted
), before as (
    select customer_id, value, layer_no, layer_name from pyramid_value
    where run_id = %(previous)s and move is distinct from 'gone' and deleted_at is null
)
select %(now)s, %(now)s, 1, '', '', %(run)s, l.customer_id, l.value, l.place, l.layer_no, (%(names)s::text[])[l.layer_no],
    b.layer_no, b.layer_name, b.value,
    case when %(previous)s::bigint is null then null when b.customer_id is null then 'new'
        when coalesce(l.layer_no, {lowest}) < coalesce(b.layer_no, {lowest}) then 'up'
        when coalesce(l.layer_no, {lowest}) > coalesce(b.layer_no, {lowest}) then 'down' else 'same' end
from layered l left join before b on b.customer_id = l.customer_id
union all
select %(now)s, %(now)s, 1, '', '', %(run)s, b.customer_id, 0, null, null, null, b.layer_no, b.layer_name, b.value, 'gone'
from before b join customer c on c.id = b.customer_id and c.deleted_at is null
where not exists (select 1 from layered l where l.customer_id = b.customer_id)
"""

#: Per layer (0: those in none) what the list comes to; who is gone is counted where he was.
SUMMED = """
select coalesce(case when move = 'gone' then previous_layer else layer_no end, 0) as no,
    count(*) filter (where move is distinct from 'gone') as customers, coalesce(sum(value), 0) as value,
    count(*) filter (where move = 'up') as up, count(*) filter (where move = 'down') as down,
    count(*) filter (where move = 'new') as new, count(*) filter (where move = 'gone') as gone
from pyramid_value where run_id = %s group by 1
"""
SHARE_OF_TOP = (
    "select coalesce(sum(value) filter (where place <= ceil(%(n)s * %(top)s / 100.0)), 0) from pyramid_value "
    "where run_id = %(run)s and move is distinct from 'gone'"
)


@dataclass(frozen=True)
class Question:
    """A model ready to be computed as of a day: its layers, the figures it adds up, the period."""

    model: Row
    layers: Sequence[rules.Layer]
    parts: Sequence[tuple[str, Decimal]]
    start: date | None
    end: date


def question(model: Row, work: Work, day: date) -> Question:
    """What computing the model means on this day. Raises RuleBroken where it cannot be computed."""
    layers = sorted((layer_of(r) for r in work.select("pyramid_layer", "model", [model.id])), key=lambda x: x.no)
    if not layers:
        raise RuleBroken(say("模型“{name}”还没有层次，请先定义层次。", name=model.title), "no_layers")
    lacking = rules.missing(model["measure"], model["income_basis"], kernel().figures)
    if lacking:
        systems = "、".join(translate(s) for s in lacking)
        raise RuleBroken(say("这项指标需要先启用：{systems}。", systems=systems), "not_enabled")
    weights = {}
    if model["measure"] == "loyalty":
        weights = {"activities": model["activity_weight"] or Decimal(0), "trades": model["trade_weight"] or Decimal(0)}
    parts = rules.parts_of(model["measure"], model["income_basis"], weights)
    return Question(model, layers, parts, *rules.period_of(model["period"], model["measure"], day))


def compute(model: Row, kind: str, work: Work, at: datetime | None = None) -> Row:
    """Compute the model over all customers and keep the list; a real-time one takes the place of the last of its kind."""
    at = at or work.now
    asked = question(model, work, timezone.localdate(at))
    if kind == REAL_TIME:
        drop_lists(run("select id from pyramid_run where model_id = %s and kind = %s", [model.id, REAL_TIME]), whole=True)
    with work.derived():
        made = work.add("pyramid_run", **facts_of(asked, kind, at))
    fill(asked, made, previous_run(made), work)
    keep_few(model)
    return made


def facts_of(asked: Question, kind: str, at: datetime) -> dict[str, Any]:
    """What a computation says of itself."""
    label = next(o.label for o in KINDS if o.value == kind)
    return {
        "model": asked.model.id, "title": f"{asked.model.title} {timezone.localdate(at).isoformat()} {label}"[:120], "kind": kind, "run_at": at,
        "measure": asked.model["measure"], "income_basis": asked.model["income_basis"], "period_start": asked.start,
        "period_end": asked.end, "data_since": data_since(asked),
    }  # fmt: skip


def fill(asked: Question, made: Row, previous: int | None, work: Work) -> None:
    """The list of the computation and what it comes to. The audit keeps that it was computed, not each of its rows."""
    names = {layer.no: layer.name for layer in asked.layers}
    params = {
        "start": asked.start or date.min, "end": asked.end, "now": work.now, "run": made.id, "previous": previous,
        "names": [names.get(no, "") for no in range(1, max(names) + 1)], "zone": timezone.get_current_timezone_name(),
        **{f"factor_{i}": factor for i, (_, factor) in enumerate(asked.parts)},
        **{f"limit_{layer.no}": layer.limit for layer in asked.layers},
    }  # fmt: skip
    sql = INSERT.format(figures=summed_figures(asked.parts), layers=" ".join(map(condition, asked.layers)), lowest=LOWEST)
    run("select set_config('guanxi.derived', 'pyramid_value', true)")
    run(sql, params)
    run("update pyramid_run set figures = %s where id = %s", [Jsonb(figures_of(asked, made)), made.id])


def summed_figures(parts: Sequence[tuple[str, Decimal]]) -> str:
    """The figures of a measure one below the other, each with its factor."""
    known = kernel().figures
    return " union all ".join(
        f"select customer_id, day, value * %(factor_{i})s as value from ({known[name].sql}) p{i}" for i, (name, _) in enumerate(parts)
    )


def condition(layer: rules.Layer) -> str:
    """Who is in the layer, of those whom no higher one took; customers of the same value stay together."""
    limit = f"%(limit_{layer.no})s"
    tests = {"value": f"value >= {limit}", "rank": f"place <= {limit}", "share": f"place <= ceil(n * {limit} / 100.0)"}
    return f"when {'true' if layer.limit is None else tests[layer.basis]} then {int(layer.no)}"


def previous_run(made: Row) -> int | None:
    """The last computation by schedule before this one that measured the same."""
    found = run(
        "select id from pyramid_run where model_id = %s and kind = %s and run_at < %s and id <> %s and measure = %s "
        "and income_basis is not distinct from %s and deleted_at is null order by run_at desc limit 1",
        [made["model"], SCHEDULED, made["run_at"], made.id, made["measure"], made["income_basis"]],
    )
    return found[0][0] if found else None


def figures_of(asked: Question, made: Row) -> dict[str, Any]:
    """What the list comes to, layer by layer and altogether."""
    found = {r["no"]: r for r in run_dicts(SUMMED, [made.id])}
    customers = sum(r["customers"] for r in found.values())
    top = run(SHARE_OF_TOP, {"n": customers, "top": rules.TOP, "run": made.id})[0][0]
    return {
        "customers": customers, "value": str(sum((r["value"] for r in found.values()), Decimal(0))), "top_value": str(top),
        "outside": in_words(found.get(0)),
        "layers": [
            {"no": x.no, "name": x.name, "basis": x.basis, "limit": None if x.limit is None else str(x.limit), **in_words(found.get(x.no))}
            for x in asked.layers
        ],
    }  # fmt: skip


def in_words(row: Mapping[str, Any] | None) -> dict[str, Any]:
    """The figures of one layer as they are kept."""
    counts = {name: row[name] if row else 0 for name in ("customers", "up", "down", "new", "gone")}
    return {**counts, "value": str(row["value"] if row else 0)}


def data_since(asked: Question) -> date | None:
    """The day of the oldest record among the figures (PYR-015)."""
    known = kernel().figures
    days = [
        run(f"select min(day) from ({known[name].sql}) f", {"zone": timezone.get_current_timezone_name()})[0][0] for name, _ in asked.parts
    ]
    return min((d for d in days if d), default=None)


def keep_few(model: Row) -> None:
    """Older lists of the schedule go; what they came to stays with the run (PYR-013)."""
    old = run(
        "select id from pyramid_run where model_id = %s and kind = %s and deleted_at is null order by run_at desc offset %s",
        [model.id, SCHEDULED, model["keep_runs"]],
    )
    drop_lists(old)


def drop_lists(runs: Sequence[tuple[int]], *, whole: bool = False) -> None:
    """The lists of these computations; with `whole` the computations too."""
    ids = [id_ for (id_,) in runs]
    if not ids:
        return
    run("select set_config('guanxi.derived', 'pyramid_value', true)")
    run("delete from pyramid_value where run_id = any(%s)", [ids])
    if whole:
        run("delete from pyramid_run where id = any(%s)", [ids])


def at_once(asked: Question) -> bool:
    """Whether there is so little to add up that the person may wait for it."""
    known = kernel().figures
    zone = {"zone": timezone.get_current_timezone_name()}
    return all(run(f"select count(*) from (select 1 from ({known[n].sql}) f limit {FEW + 1}) g", zone)[0][0] <= FEW for n, _ in asked.parts)



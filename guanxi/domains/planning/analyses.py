"""What plans say: the sheet of one, how far each level has come, and where somebody stands himself (PLAN-004, PLAN-009, PLAN-010)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any

from guanxi.base.clock import today
from guanxi.base.words import say, translate
from guanxi.domains.planning import rules
from guanxi.domains.planning.objects.plan_model import DIMENSIONS, INDICATORS
from guanxi.domains.planning.objects.sales_plan import STATUS
from guanxi.domains.planning.rules import Key, put
from guanxi.domains.planning.sheet import Figures, Sheet, sheet_of, sheets
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.reader import verbs_on, visible_ids
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

Body = dict[str, Any]


def labels(options: Iterable[Any]) -> dict[str, str]:
    return {o.value: translate(o.label) for o in options}


def indicators(sheet: Sheet) -> list[Body]:
    """The indicators of a plan; one that no module brings says which it waits for."""
    names = labels(INDICATORS)
    return [
        {"name": n, "label": names[n], "unit": "decimal" if n == "quantity" else "money",
         "missing": None if n in kernel().sales_figures else translate(rules.SYSTEMS[n])}
        for n in sheet.plan["indicators"]
    ]  # fmt: skip


def titles(actor: Actor, dimensions: Iterable[str], keys: Iterable[Key]) -> dict[str, dict[int, str]]:
    """Names of the values, one statement a dimension; of customers only those that the actor sees."""
    found: dict[str, dict[int, str]] = {}
    for at, name in enumerate(dimensions):
        ids = sorted({v for k in keys if (v := k[at])})
        spec = object_spec(rules.TARGETS[name])
        found[name] = dict(run(f"select id, {ident(spec.title_field.column)} from {ident(spec.table)} where id = any(%s)", [ids]))
        if spec.owned:
            seen = set(visible_ids(actor, spec, ids))
            found[name] = {i: title if i in seen else say("（无权查看）") for i, title in found[name].items()}
    return found


def head(sheet: Sheet) -> Body:
    """What a sheet is of."""
    plan, names = sheet.plan, labels(DIMENSIONS)
    return {
        "id": plan["id"], "version": plan["version"], "title": plan["title"], "year": plan["plan_year"], "status": plan["status"],
        "status_label": labels(STATUS)[plan["status"]], "periods": sheet.periods, "indicators": indicators(sheet),
        "dimensions": [{"name": n, "label": names[n], "object": rules.TARGETS[n], "tree": n in rules.TREES} for n in sheet.dimensions],
        "department": plan["planned_department_id"], "employee": plan["planned_employee_id"],
    }  # fmt: skip


def grid(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """The whole sheet: a row for each level and value with what was written, what was achieved, and what was achieved the year before."""
    sheet = sheet_of(params["plan"])
    nodes, crossed = tree_of(sheet)
    keys = [n["key"] for n in nodes]
    every = {*keys, *crossed}
    names = titles(actor, sheet.dimensions, every)
    figures = {i: sheet.actuals(i, every, sheet.plan["plan_year"] - 1) for i in sheet.plan["indicators"]}
    rows = [row_of(sheet, n, names, figures) for n in nodes]
    loose = [row_of(sheet, {"key": k, "parent": None, "level": 0}, names, figures) for k in crossed]
    spec = object_spec("sales_plan")
    editable = sheet.plan["status"] == "draft" and "edit" in verbs_on(actor, spec, sheet.plan["id"], ["edit"])
    columns = (Column("title", "计划对象"), Column("targets", "计划值", "decimal"), Column("actuals", "实际值", "decimal"), Column("last", "上年实际", "decimal"))
    totals = {"plan": head(sheet), "editable": editable, "crossed": loose, "problems": problems(sheet, names)}
    return Answer(columns, rows, totals, {"kind": "table"})


def tree_of(sheet: Sheet) -> tuple[list[Body], list[Key]]:
    """The rows of a sheet, each after what it belongs to, and the keys that lie across the order of the dimensions."""
    crossed = [k for k in sheet.keys if any(a is None and b is not None for a, b in pairwise(k))]
    wanted: set[Key] = {sheet.root}
    for key in sheet.keys - set(crossed):
        for at in range(len(key)):
            if key[at] is not None:
                wanted |= {(*key[:at], value, *sheet.root[at + 1 :]) for value in sheet.forest.above(sheet.dimensions[at], key[at])}
    children: dict[Key, list[Key]] = {}
    for key in wanted - {sheet.root}:
        children.setdefault(above(sheet, key, wanted), []).append(key)
    nodes: list[Body] = []
    own = put(sheet.root, sheet.dimensions.index("department"), sheet.plan["planned_department_id"]) if "department" in sheet.dimensions else sheet.root

    def walk(key: Key, parent: int | None, level: int) -> None:
        below = children.get(key, [])
        at = last(key)
        alone = len(children.get(above(sheet, key, wanted), [])) == 1 if at is not None else False
        needless = key not in sheet.keys and at is not None and (
            key == own or (bool(below) and last(below[0]) == at and (len(below) == 1 or alone))
        )  # fmt: skip
        if not needless:
            nodes.append({"key": key, "parent": parent, "level": level})
            parent, level = len(nodes) - 1, level + 1
        for child in sorted(below, key=lambda k: tuple(v or 0 for v in k)):
            walk(child, parent, level)

    walk(sheet.root, None, 0)
    return nodes, sorted(crossed, key=lambda k: tuple(v or 0 for v in k))


def last(key: Key) -> int | None:
    """The place of the last dimension that a key names."""
    return next((at for at in reversed(range(len(key))) if key[at] is not None), None)


def above(sheet: Sheet, key: Key, wanted: set[Key]) -> Key:
    """The nearest row that a key belongs to: up the tree of its last dimension, then to what has none of it."""
    at = last(key)
    assert at is not None
    for value in sheet.forest.above(sheet.dimensions[at], key[at]):
        if value != key[at] and put(key, at, value) in wanted:
            return put(key, at, value)
    return put(key, at, None)


def row_of(sheet: Sheet, node: Mapping[str, Any], names: Mapping[str, Mapping[int, str]], figures: Mapping[str, Figures | None]) -> Body:
    key: Key = node["key"]
    at = last(key)
    year, before = str(sheet.plan["plan_year"]), str(sheet.plan["plan_year"] - 1)

    def of(start: str) -> Body:
        return {
            i: {f"{year}{p[4:]}": str(round(v, 2)) for p, v in found.get(key, {}).items() if p.startswith(start)}
            for i, found in figures.items() if found is not None
        }  # fmt: skip

    return {
        "key": list(key), "parent": node["parent"], "level": node["level"], "dimension": sheet.dimensions[at] if at is not None else None,
        "title": name_of(sheet, key, names) if node["parent"] is None and at is not None else title_of(sheet, key, at, names),
        "targets": {i: {p: str(cells[key]) for p, cells in by.items() if key in cells} for i, by in sheet.cells.items()},
        "actuals": of(year), "last": of(before),
    }  # fmt: skip


def title_of(sheet: Sheet, key: Key, at: int | None, names: Mapping[str, Mapping[int, str]]) -> str:
    return say("合计") if at is None else names[sheet.dimensions[at]].get(key[at] or 0, "")


def name_of(sheet: Sheet, key: Key, names: Mapping[str, Mapping[int, str]]) -> str:
    """涂料 · 华东."""
    return " · ".join(names[n].get(v, "") for n, v in zip(sheet.dimensions, key, strict=True) if v is not None) or say("合计")


def problems(sheet: Sheet, names: Mapping[str, Mapping[int, str]]) -> list[Body]:
    """Where a target is not the sum of its parts (PLAN-004)."""
    label = labels(DIMENSIONS)
    return [
        {"indicator": i, "period": p, "key": list(d.key), "title": name_of(sheet, d.key, names), "dimension": d.dimension,
         "dimension_label": label[d.dimension], "target": str(d.target), "parts": str(d.parts), "difference": str(d.target - d.parts)}
        for (i, p), sums in sheet.sums.items() for d in sums.disagreements()
    ]  # fmt: skip


def progress(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Plan, actual and rate of every value of one dimension, by period, with the year before (PLAN-010, PLAN-015)."""
    sheet = sheet_of(params["plan"])
    by = params["by"] if params["by"] in sheet.dimensions else sheet.dimensions[0]
    at = sheet.dimensions.index(by)
    values = {v for k in sheet.keys if (v := k[at])}
    if by in rules.TREES:
        values = {a for v in values for a in sheet.forest.above(by, v)} - set(sheet.forest.above("department", parent_of(sheet)) if by == "department" else ())
    keys = [sheet.root, *(put(sheet.root, at, v) for v in sorted(values))]
    names = titles(actor, sheet.dimensions, keys)
    figures = {i: sheet.actuals(i, keys, sheet.plan["plan_year"] - 1) for i in sheet.plan["indicators"]}
    rows = [
        {"value": {"id": key[at], "title": names[by].get(key[at] or 0, "")} if key[at] else None, "depth": depth(sheet, by, key[at], values),
         **{i: compared(sheet, i, key, figures[i]) for i in sheet.plan["indicators"]}}
        for key in order(sheet, keys, at)
    ]  # fmt: skip
    columns = tuple(Column(i["name"], i["label"], i["unit"]) for i in indicators(sheet))
    return Answer(columns, rows, {"plan": head(sheet), "by": by, "elapsed": str(passed(sheet))}, {"kind": "table"})


def parent_of(sheet: Sheet) -> int | None:
    own = sheet.plan["planned_department_id"]
    return sheet.forest.parents["department"].get(own) if own else None


def depth(sheet: Sheet, by: str, value: int | None, values: set[int]) -> int:
    return sum(1 for a in sheet.forest.above(by, value) if a != value and a in values) if value else 0


def order(sheet: Sheet, keys: list[Key], at: int) -> list[Key]:
    """Values of a tree, each after what it lies in."""
    name = sheet.dimensions[at]
    return sorted(keys, key=lambda k: tuple(reversed(list(sheet.forest.above(name, k[at])))))


def passed(sheet: Sheet) -> Decimal:
    return (100 * rules.elapsed(sheet.periods, today())).quantize(Decimal("0.1"))


def compared(sheet: Sheet, indicator: str, key: Key, figures: Figures | None) -> Body:
    """Plan against actual, for the year and for each period; `due` is what is planned up to the present period."""
    year, before = sheet.plan["plan_year"], sheet.plan["plan_year"] - 1
    mine = {} if figures is None else figures.get(key, {})
    done = None if figures is None else sum((v for p, v in mine.items() if p.startswith(str(year))), Decimal(0))
    past = None if figures is None else sum((v for p, v in mine.items() if p.startswith(str(before))), Decimal(0))
    target = sheet.target(indicator, key)
    due = sheet.target(indicator, key, [p for p in sheet.periods if rules.period_start(p) <= today()])
    periods = [
        {"period": p, **pair(sheet.sums[indicator, p].value(key), None if figures is None else mine.get(p, Decimal(0)))} for p in sheet.periods
    ]
    return {**pair(target, done), "due": text(due), "due_rate": text(rules.rate(done, due)), "last": text(past), "periods": periods}


def pair(target: Decimal | None, actual: Decimal | None) -> Body:
    """Target, actual, how far they are apart, and the rate."""
    apart = actual - target if actual is not None and target is not None else None
    return {"target": text(target), "actual": text(actual), "difference": text(apart), "rate": text(rules.rate(actual, target))}


def text(value: Decimal | None) -> str | None:
    return None if value is None else str(round(value, 2))


MINE = (
    "select p.id, p.planned_employee_id = %(me)s as personal from sales_plan p join plan_model m on m.id = p.model_id where p.deleted_at is null "
    "and p.plan_year = %(year)s and (p.status in ('issued', 'executing', 'closed') or p.planned_employee_id = %(me)s) "
    "and (p.planned_employee_id = %(me)s or exists "
    "(select 1 from sales_plan_line l where l.plan_id = p.id and l.employee_id = %(me)s and l.deleted_at is null)) order by 2 desc nulls last, 1"
)


def my_plan(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Own targets with what was achieved and how much of the year has passed (PLAN-009): plans made for oneself, and lines that name
    one in issued plans, whoever else may see these."""
    year = params["year"] or today().year
    found = run(MINE, {"me": actor.employee or 0, "year": year})
    personal = {r[0] for r in found if r[1]}
    columns = (Column("plan", "销售计划", "reference", "sales_plan"), Column("indicator", "指标"), Column("target", "计划值", "decimal"), Column("actual", "实际值", "decimal"))
    all_ = {s.plan["id"]: s for s in sheets([r[0] for r in found])}
    seen = set(visible_ids(actor, object_spec("sales_plan"), list(all_)))
    achieved: dict[tuple[str, str], Figures | None] = {}
    rows = [part for r in found for part in own_part(all_[r[0]], actor.employee or 0, r[0] in personal, achieved)]
    for row in rows:
        row["opens"] = row["plan"]["id"] in seen
    return Answer(columns, rows, {"year": year, "elapsed": str(passed(next(iter(all_.values())))) if all_ else None}, {"kind": "cards"})


def own_part(sheet: Sheet, me: int, personal: bool, achieved: dict[tuple[str, str], Figures | None]) -> list[Body]:
    """The indicators of one plan as far as they are mine; figures of a person are the same whichever plan names him, so asked once."""
    at = None if personal and "employee" not in sheet.dimensions else sheet.dimensions.index("employee")
    key = sheet.root if at is None or (personal and put(sheet.root, at, me) not in sheet.keys) else put(sheet.root, at, me)
    rows = []
    for about in indicators(sheet):
        kind = (about["name"], sheet.plan["period_kind"])
        if kind not in achieved:
            alone = Sheet({**sheet.plan, "dimensions": ["employee"], "planned_employee_id": me}, sheet.forest)
            achieved[kind] = alone.actuals(about["name"], [(me,)], sheet.plan["plan_year"] - 1)
        figures = achieved[kind]
        mine = None if figures is None else {key: figures.get((me,), {})}
        figure = compared(sheet, about["name"], key, mine)
        if figure["target"] is not None:
            rows.append({
                "plan": {"id": sheet.plan["id"], "title": sheet.plan["title"]}, "status": labels(STATUS)[sheet.plan["status"]],
                "indicator": about, **figure,
            })  # fmt: skip
    return rows


PLAN = given("plan", "销售计划", "reference", target="sales_plan", required=True)
GRID = Analysis("plan_grid", "计划表", "sales_plan", (PLAN,), grid, help="计划的全部单元格，含实际值和上年实际。实际值按计划的部门或人员统计。")
PROGRESS = Analysis(
    "plan_progress", "计划达成", "sales_plan", (PLAN, given("by", "维度", "choice", options=DIMENSIONS)), progress,
    help="按一个维度比较计划值与实际值，逐期给出达成率。实际值按计划的部门或人员统计。",
)  # fmt: skip
MY_PLAN = Analysis("my_plan", "我的计划", "sales_plan", (given("year", "年度", "integer"),), my_plan, help="本人的计划值、实际值与进度。")
ANALYSES = (GRID, PROGRESS, MY_PLAN)

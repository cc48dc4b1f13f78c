"""What the pyramid says: the layers, who looks after them, how they and a customer developed. Figures are of all customers,
whoever asks (PYR-014); whether somebody may ask is a right given by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from guanxi.base.errors import NotFound
from guanxi.base.words import translate
from guanxi.domains.insight import rules
from guanxi.domains.insight.actions import FUNCTION
from guanxi.domains.insight.objects.pyramid_model import BASES, MEASURES, VALUE_KINDS
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import Option
from guanxi.kernel.query.aggregate import Group, Measure, Totals, aggregate
from guanxi.kernel.query.reader import Ask
from guanxi.kernel.storage.rows import run, run_dicts

Body = dict[str, Any]
MOST_RUNS = 36
RUNS = (
    "select id, title, kind, run_at, measure, income_basis, period_start, period_end, data_since, figures from pyramid_run "
    "where model_id = %s and deleted_at is null and figures is not null"
)
COUNTS = ("customers", "up", "down", "new", "gone")


def latest(model: int, run_id: int | None) -> Body | None:
    """The run asked for, or the last one of the model; None where there is none yet. Raises NotFound."""
    if run_id is None:
        found = run_dicts(f"{RUNS} order by run_at desc, id desc limit 1", [model])
        return found[0] if found else None
    found = run_dicts(f"{RUNS} and id = %s", [model, run_id])
    if not found:
        raise NotFound()
    return found[0]


def pyramid(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """The layers of one computation, each with the list behind it as far as the actor sees the customers (PYR-001, PYR-018)."""
    model = model_of(params["model"])
    made = latest(model["id"], params.get("run"))
    columns = (
        Column("no", "层", "integer"), Column("name", "层次"), Column("customers", "客户数", "integer"), Column("value", "价值", model["unit"]),
        *(Column(name, label, "integer") for name, label in (("up", "上升"), ("down", "下降"), ("new", "新进"), ("gone", "流出"))),
    )  # fmt: skip
    if made is None:
        return Answer(columns, [], {"model": model, "run": None}, {"kind": "pyramid"})
    figures, seen = made["figures"], seen_by(actor, made["id"])
    rows = [row_of(layer, figures, seen, made["id"]) for layer in figures["layers"]]
    totals = {
        "model": model, "run": told_of(made), "listed": seen is not None and bool(seen["kept"]), "customers": figures["customers"],
        "value": figures["value"], "top": rules.TOP, "top_share": percent(figures["top_value"], figures["value"]),
        "outside": row_of({"no": 0, "name": "", "basis": "", "limit": None, **figures["outside"]}, figures, seen, made["id"]),
    }  # fmt: skip
    return Answer(columns, rows, totals, {"kind": "pyramid"})


def model_of(id_: int) -> Body:
    """What the picture says of its model."""
    row = run_dicts("select id, name, measure, income_basis, value_kind, schedule, next_run from pyramid_model where id = %s", [id_])[0]
    labels = {name: label(options, row[name]) for name, options in (("measure", MEASURES), ("income_basis", BASES), ("value_kind", VALUE_KINDS))}
    next_run = row["next_run"].isoformat() if row["next_run"] else None
    return {
        "id": row["id"], "name": row["name"], "measure": row["measure"], "labels": labels, "schedule": row["schedule"], "next_run": next_run,
        "unit": "decimal" if row["measure"] == "loyalty" else "money",
    }  # fmt: skip


def label(options: Sequence[Option], value: str | None) -> str:
    return next((translate(o.label) for o in options if o.value == value), "")


def told_of(made: Body) -> Body:
    """When and over what was computed, and whether there was enough (PYR-015)."""
    days = {name: made[name].isoformat() if made[name] else None for name in ("period_start", "period_end", "data_since")}
    short = rules.too_little_data(made["data_since"], made["period_end"])
    return {"id": made["id"], "kind": made["kind"], "at": made["run_at"].isoformat(timespec="seconds"), "short": short, **days}


def seen_by(actor: Actor, run_id: int) -> Body | None:
    """How many customers of each layer the actor sees, and how many there are in the list; None without the right to it."""
    spec = object_spec("pyramid_value")
    if not may(actor, spec, "view"):
        return None
    here = {"field": "run", "op": "eq", "value": run_id}
    stay = {"or": [{"field": "move", "op": "empty"}, {"field": "move", "op": "ne", "value": "gone"}]}
    asked = Totals((Group("layer_no"),), (Measure("count", None, "n"),), Ask(filter={"and": [here, stay]}), limit=100)
    mine = {r["layer_no"] or 0: r["n"] for r in aggregate(actor, spec, asked)["rows"]}
    kept = dict(run(
        "select coalesce(layer_no, 0), count(*) from pyramid_value where run_id = %s and move is distinct from 'gone' and deleted_at is null "
        "group by 1", [run_id],
    ))  # fmt: skip
    return {"mine": mine, "kept": kept}


def row_of(layer: Mapping[str, Any], figures: Mapping[str, Any], seen: Body | None, run_id: int) -> Body:
    """One layer; `hidden` customers are in it and out of the actor's sight."""
    no = layer["no"]
    mine, kept = (seen["mine"].get(no, 0), seen["kept"].get(no, 0)) if seen else (0, layer["customers"])
    return {
        "no": no, "name": layer["name"], "basis": layer["basis"], "limit": layer["limit"], **{name: layer[name] for name in COUNTS},
        "value": layer["value"], "share_customers": percent(layer["customers"], figures["customers"]),
        "share_value": percent(layer["value"], figures["value"]), "seen": mine, "hidden": max(kept - mine, 0),
        "filter": {"and": [
            {"field": "run", "op": "eq", "value": run_id}, {"field": "layer_no", "op": "eq", "value": no} if no else {"field": "layer_no", "op": "empty"},
        ]},
    }  # fmt: skip


def percent(part: Any, whole: Any) -> str | None:
    """A share on the wire, to a tenth."""
    total = Decimal(whole)
    return str((100 * Decimal(part) / total).quantize(Decimal("0.1"))) if total else None


def history(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Customers and value of each layer, computation by computation by schedule (PYR-013)."""
    model = model_of(params["model"])
    found = run_dicts(f"{RUNS} and kind = 'scheduled' order by run_at desc limit {MOST_RUNS}", [model["id"]])
    rows = [
        {"run": {"id": r["id"], "title": r["title"]}, "at": r["run_at"].isoformat(timespec="seconds"), "customers": r["figures"]["customers"],
         "value": r["figures"]["value"],
         "layers": [{k: x[k] for k in ("no", "name", "value", *COUNTS)} for x in r["figures"]["layers"]]}
        for r in reversed(found)
    ]  # fmt: skip
    columns = (
        Column("run", "计算", "reference", "pyramid_run"), Column("at", "时间", "datetime"), Column("customers", "客户数", "integer"),
        Column("value", "价值", model["unit"]),
    )
    return Answer(columns, rows, {"model": model}, {"kind": "history"})


BY_OWNER = """
select c.owner_id as owner, e.name, coalesce(v.layer_no, 0) as no, count(*) as customers, sum(v.value) as value,
    count(*) filter (where v.move in ('down', 'gone')) as lost, count(*) filter (where v.move = 'up') as risen
from pyramid_value v join customer c on c.id = v.customer_id left join employee e on e.id = c.owner_id
where v.run_id = %s and v.deleted_at is null and v.move is distinct from 'gone' group by 1, 2, 3
"""


def owners(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Whose customers the layers are made of (PYR-019); customers of nobody stand under "not allocated" (CUS-032)."""
    model = model_of(params["model"])
    made = latest(model["id"], params.get("run"))
    found: dict[int | None, Body] = {}
    for r in run_dicts(BY_OWNER, [made["id"]]) if made else []:
        empty = {"owner": {"id": r["owner"], "title": r["name"]} if r["owner"] else None, "customers": 0, "value": Decimal(0), "layers": {}, "up": 0, "down": 0}
        row = found.setdefault(r["owner"], empty)
        row["customers"] += r["customers"]
        row["value"] += r["value"]
        row["up"] += r["risen"]
        row["down"] += r["lost"]
        row["layers"][str(r["no"])] = r["customers"]
    rows = sorted(found.values(), key=lambda r: -r["value"])
    total = sum((r["value"] for r in rows), Decimal(0))
    rows = [{**r, "value": str(r["value"]), "share": percent(r["value"], total), "filter": owned_by(r, made)} for r in rows]
    columns = (
        Column("owner", "负责员工", "reference", "employee"), Column("customers", "客户数", "integer"), Column("value", "价值", model["unit"]),
        Column("share", "占比", "percent"), Column("up", "上升", "integer"), Column("down", "下降", "integer"),
    )  # fmt: skip
    layers = [{"no": x["no"], "name": x["name"]} for x in made["figures"]["layers"]] if made else []
    return Answer(columns, rows, {"model": model, "layers": layers}, {"kind": "table"})


def owned_by(row: Body, made: Body | None) -> Body:
    whose: Body = {"field": "customer.owner", "op": "eq", "value": row["owner"]["id"]} if row["owner"] else {"field": "customer.owner", "op": "empty"}
    return {"and": [{"field": "run", "op": "eq", "value": made["id"] if made else 0}, whose]}


def customer_value(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """How one customer, whom the actor sees, stood in each computation (PYR-013)."""
    rows = run_dicts(
        "select m.id as model, m.name as model_name, m.measure, r.run_at, v.value, v.place, v.layer_no, v.layer_name, v.move "
        "from pyramid_value v join pyramid_run r on r.id = v.run_id join pyramid_model m on m.id = r.model_id "
        "where v.customer_id = %s and v.deleted_at is null and r.deleted_at is null and m.deleted_at is null and m.is_active "
        "order by m.is_leading desc, m.id, r.run_at, r.id", [params["customer"]],
    )  # fmt: skip
    told = [
        {"series": {"id": r["model"], "title": r["model_name"]}, "kind": "decimal" if r["measure"] == "loyalty" else "money",
         "at": r["run_at"].isoformat(timespec="seconds"), "value": str(r["value"]), "place": r["place"], "level": r["layer_no"],
         "text": r["layer_name"] or "", "move": r["move"]}
        for r in rows
    ]  # fmt: skip
    columns = (
        Column("series", "模型"), Column("at", "时间", "datetime"), Column("value", "价值", "decimal"), Column("place", "名次", "integer"),
        Column("text", "层次"),
    )
    return Answer(columns, told, {}, {"kind": "history"})


MODEL = given("model", "模型", "reference", target="pyramid_model", required=True)
RUN = given("run", "计算", "integer", help="不填则为最近一次。")
PYRAMID = Analysis(
    "pyramid", "客户价值金字塔", "pyramid_model", (MODEL, RUN), pyramid, action=FUNCTION,
    help="各层的客户数与价值。按全部客户计算，不受数据权限限制；名单只列出您有权查看的客户。",
)  # fmt: skip
HISTORY = Analysis(
    "pyramid_history", "金字塔历史", "pyramid_model", (MODEL,), history, action=FUNCTION, help="历次定时计算中各层的客户数与价值。",
)  # fmt: skip
OWNERS = Analysis(
    "pyramid_owners", "业务员与客户价值", "pyramid_model", (MODEL, RUN), owners, action=FUNCTION, help="每位业务员的客户在各层的数量与价值。",
)  # fmt: skip
CUSTOMER = Analysis(
    "customer_value", "客户价值变化", "pyramid_model",
    (
        given("customer", "客户", "reference", target="customer", required=True), given("from", "开始日期", "date"),
        given("to", "结束日期", "date"),
    ),
    customer_value, action=FUNCTION, help="一个客户在历次计算中的价值与层次。",
)  # fmt: skip
ANALYSES = (PYRAMID, HISTORY, OWNERS, CUSTOMER)

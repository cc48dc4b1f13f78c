"""Writing the cells of a plan, many at once: each is set, changed or emptied; a cell that cannot be is named (PLAN-002..004)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from guanxi.base.errors import Conflict, FieldError, Invalid
from guanxi.base.words import say
from guanxi.domains.planning import rules
from guanxi.domains.planning.saving import settled
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import fetch_targets
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

MOST_CELLS = 6_000
LARGEST = Decimal(10) ** 15
Cell = tuple[str, str, tuple[int | None, ...]]  # indicator, period, values of all dimensions


def set_targets(actor: Actor, plan: int, version: int | None, cells: Sequence[Mapping[str, Any]]) -> int:
    """Write what somebody typed; the plan's new version. Raises Conflict when the plan moved on, Invalid at the cell."""
    with Work(actor, "sales_plan.set_targets") as work:
        row = work.get("sales_plan", plan, "edit")
        if version is not None and row["version"] != version:
            raise Conflict()
        if row["status"] != "draft":
            raise settled()
        wanted = parse(work, row, cells)
        with work.derived():
            write(work, row, wanted)
            return int(work.update(row, compiled_at=work.now)["version"])


def parse(work: Work, plan: Row, cells: Sequence[Mapping[str, Any]]) -> dict[Cell, Decimal | None]:
    """The cells as values. Raises Invalid, at `cells.<number>`, for what is no cell of the plan."""
    model = work.rows("plan_model", [plan["model"]], lock=False)[0]
    if len(cells) > MOST_CELLS:
        raise Invalid.at("cells", "too_many", say("一次最多保存 {max} 个单元格。", max=MOST_CELLS))
    periods = set(rules.periods(plan["plan_year"], model["period_kind"]))
    dimensions = tuple(model["dimensions"])
    seen = {n: fetch_targets(work, rules.TARGETS[n], {i for c in cells if (i := numbers(c, n))}) for n in dimensions}
    errors: dict[str, list[FieldError]] = {}
    found: dict[Cell, Decimal | None] = {}
    for at, cell in enumerate(cells):
        problem = cell_problem(cell, model, periods, seen)
        if problem:
            errors[f"cells.{at}"] = [problem]
            continue
        values = tuple(cell["values"].get(n) if n in dimensions else None for n in rules.TARGETS)
        found[cell["indicator"], cell["period"], values] = amount(cell.get("target"))
    if errors:
        raise Invalid(fields=errors)
    return found


def numbers(cell: Mapping[str, Any], dimension: str) -> int | None:
    values = cell.get("values")
    value = values.get(dimension) if isinstance(values, Mapping) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63 else None


def cell_problem(cell: Mapping[str, Any], model: Row, periods: set[str], seen: Mapping[str, set[int]]) -> FieldError | None:
    """What is wrong with one cell, if anything."""
    values = cell.get("values")
    if not isinstance(values, Mapping) or any(n not in model["dimensions"] for n in values):
        return FieldError("not_in_model", say("计划模型不含这一维度。"))
    if cell.get("indicator") not in model["indicators"]:
        return FieldError("not_in_model", say("计划模型不含这一指标。"))
    if cell.get("period") not in periods:
        return FieldError("bad_period", say("期间不属于该计划。"))
    for name, value in values.items():
        if value is not None and numbers(cell, name) not in seen.get(name, set()):
            return FieldError("unknown_record", say("所选记录不存在，或您无权查看。"))
    try:
        target = amount(cell.get("target"))
    except (InvalidOperation, TypeError, ValueError):
        return FieldError("wrong_type", say("请输入数字。"))
    if target is not None and not 0 <= target < LARGEST:
        return FieldError("out_of_range", say("计划值须为不小于 0 的数，且不超过 15 位。"))
    return None


def amount(raw: Any) -> Decimal | None:
    """A target as it came, with two places; None empties the cell."""
    if raw is None or raw == "":
        return None
    if isinstance(raw, bool) or not isinstance(raw, str | int):
        raise TypeError
    value = Decimal(raw)
    if not value.is_finite():
        raise ValueError
    return value.quantize(Decimal("0.01")) if abs(value) < LARGEST else value


def write(work: Work, plan: Row, wanted: Mapping[Cell, Decimal | None]) -> None:
    """Bring the lines of the plan to what is wanted, set-wise."""
    columns = ", ".join(f"{n}_id" for n in rules.TARGETS)
    present = {
        (r[1], r[2], tuple(r[3:])): r[0]
        for r in run(f"select id, indicator, period, {columns} from sales_plan_line where plan_id = %s and deleted_at is null", [plan.id])
    }
    gone = [present[cell] for cell, target in wanted.items() if target is None and cell in present]
    changed = {present[cell]: target for cell, target in wanted.items() if target is not None and cell in present}
    fresh = [(cell, target) for cell, target in wanted.items() if target is not None and cell not in present]
    if len(present) - len(gone) + len(fresh) > rules.MOST_LINES:
        raise Invalid.at("cells", "too_many", say("一个计划最多 {max} 条明细；请拆成几个计划。", max=rules.MOST_LINES))
    if gone:
        work.delete("sales_plan_line", gone)
    if changed:
        work.update_many((row, {"target": changed[row.id]}) for row in work.rows("sales_plan_line", changed))
    if fresh:
        work.add_many(
            "sales_plan_line",
            ({"plan": plan.id, "indicator": i, "period": p, "target": t, **dict(zip(rules.TARGETS, values, strict=True))} for (i, p, values), t in fresh),
        )

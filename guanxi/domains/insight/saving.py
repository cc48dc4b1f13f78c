"""What saving models and layers checks and derives."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from guanxi.base.clock import today
from guanxi.base.words import say, translate
from guanxi.domains.insight import rules
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

USUAL_WEIGHTS = {"activity_weight": Decimal(1), "trade_weight": Decimal(3)}


def check_model(draft: Draft, work: Work) -> None:
    """A measure whose figures this installation has (PYR-010), weights where they are needed (PYR-009), the next computation."""
    measure = draft["measure"]
    if measure not in rules.MADE_OF:
        return
    if measure in ("income", "profit"):
        draft.default("income_basis", "orders")
    elif draft["income_basis"]:
        draft.set("income_basis", None)
    lacking = rules.missing(measure, draft["income_basis"], kernel().figures)
    if lacking:
        at = "income_basis" if measure == "income" else "measure"
        systems = "、".join(translate(s) for s in lacking)
        draft.refuse(at, "not_enabled", say("这项指标需要先启用：{systems}。", systems=systems))
    if measure == "loyalty":
        for name, weight in USUAL_WEIGHTS.items():
            draft.default(name, weight)
        if not draft["activity_weight"] and not draft["trade_weight"]:
            draft.refuse("activity_weight", "required", say("活动频度和交易频度的权重不能都为 0。"))
    draft.set("value_kind", rules.VALUE_KIND[measure])
    if draft.new or draft.changed("schedule", "is_active"):
        draft.set("next_run", rules.next_run(draft["schedule"], today()) if draft["is_active"] else None)


def keep_one_leading(drafts: Sequence[Draft], work: Work) -> None:
    """The model marked last as leading is the only one."""
    marked = [d.id for d in drafts if d["is_leading"] and d.changed("is_leading")]
    if marked:
        others = [m for m in work.select("pyramid_model", "is_leading", [True], lock=True) if m.id != marked[-1]]
        work.update_many((m, {"is_leading": False}) for m in others)


def layer_of(values: Draft | Row) -> rules.Layer:
    """A layer as the rules know it."""
    return rules.Layer(values["layer_no"], values["name"] or "", values["basis"], values["lower_limit"])


def check_layer(draft: Draft, work: Work) -> None:
    """Limits get looser from the top down, and only the lowest layer may be open (PYR-002)."""
    others = [r for r in work.select("pyramid_layer", "model", [draft["model"]]) if r.id != draft.id]
    if draft["layer_no"] is None:
        draft.set("layer_no", max((r["layer_no"] for r in others), default=0) + 1)
    problem = rules.layer_problem(layer_of(draft), [layer_of(r) for r in others])
    if problem:
        draft.refuse("layer_no" if problem == "not_unique" else "lower_limit", problem, said(problem))


def said(problem: str) -> str:
    """What is wrong with a layer, in words."""
    if problem == "not_unique":
        return say("该模型已有这一层。")
    if problem == "only_lowest":
        return say("只有最下面一层可以不填下限。")
    if problem == "below_open":
        return say("上面的一层没有下限，已包含其余全部客户；请先填写它的下限。")
    if problem == "bad_share":
        return say("比例须大于 0，且不大于 100。")
    if problem == "bad_rank":
        return say("名次须为不小于 1 的整数。")
    return say("下限须自上而下逐层放宽：数值递减，名次和比例递增。")

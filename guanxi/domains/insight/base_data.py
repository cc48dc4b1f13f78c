"""Models that every new account set has: income as the leading one, chances and loyalty (PYR-003, PYR-005, PYR-008)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from guanxi.domains.insight import rules
from guanxi.domains.insight.computing import SCHEDULED, compute
from guanxi.domains.insight.levels import set_levels
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

MODELS = (
    {"name": "客户收入金字塔", "measure": "income", "income_basis": "orders", "is_leading": True,
     "description": "近 12 个月的订单收入。前 20% 的客户是核心客户与重点客户。"},
    {"name": "客户商机金字塔", "measure": "opportunities", "description": "进行中与赢单的商机金额，反映潜在价值。"},
    {"name": "客户忠诚度金字塔", "measure": "loyalty", "activity_weight": Decimal(1), "trade_weight": Decimal(3), "schedule": "half_yearly",
     "description": "已完成行动与订单的频度。"},
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """What the set never got; a company that had models of its own before keeps to them."""
    new = lacking(work, "pyramid_model", "name", [m["name"] for m in MODELS], group=True)
    for values in MODELS:
        if values["name"] in new:
            add_usual_layers(work.add("pyramid_model", **values), work)


def add_usual_layers(model: Row, work: Work) -> None:
    """Four layers by share of the customers, the two upper ones being the 20 % of the rule (PYR-016)."""
    for no, (name, limit) in enumerate(rules.USUAL_LAYERS, 1):
        work.add("pyramid_layer", model=model.id, layer_no=no, name=name, basis="share", lower_limit=limit)


def replay(moments: list[datetime]) -> None:
    """Compute all models as of these moments, oldest first: a history for data of the past."""
    with Work(SYSTEM, "pyramid_model.replay") as work:
        models = work.select("pyramid_model", "is_active", [True])
        last = {m.id: compute(m, SCHEDULED, work, at).id for at in sorted(moments) for m in models}
    for model in (m for m in models if m["is_leading"]):
        if model.id in last:
            set_levels(model.id, last[model.id], lambda done, total: None)

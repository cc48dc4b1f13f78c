"""Plan models that every new account set has: by departments and people, and product lines across regions (PLAN-002, PLAN-004)."""

from __future__ import annotations

from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

MODELS = (
    {"name": "部门与人员销售计划", "dimensions": ["department", "employee"], "indicators": ["amount", "effective"], "period_kind": "month",
     "description": "把销售额逐级分解到部门和业务员。"},
    {"name": "产品线与区域销售计划", "dimensions": ["product_line", "region"], "indicators": ["amount", "quantity"], "period_kind": "quarter",
     "description": "产品线与区域交叉分解，两个方向的合计必须一致。"},
    {"name": "客户销售计划", "dimensions": ["customer"], "indicators": ["amount"], "period_kind": "quarter", "description": "按客户制定销售额计划。"},
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """What the set never got; a company that had models of its own before keeps to them."""
    new = lacking(work, "plan_model", "name", [m["name"] for m in MODELS], group=True)
    work.add_many("plan_model", [m for m in MODELS if m["name"] in new])

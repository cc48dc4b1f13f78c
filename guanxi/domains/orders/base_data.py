"""Sale types that every new account set has (ORD-038): values of the ready-made dimension, to be changed as the company sells."""

from __future__ import annotations

from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

SALE_TYPES = ("普通销售", "项目销售", "委托代销", "零售")


def ensure_base_data(work: Work) -> None:
    """What the set never got; a company that had values of its own before keeps to them."""
    found = work.select("management_dimension", "code", ["sale_type"])
    if not found or found[0]["tree"] != "dimension_value":
        return
    new = lacking(work, "dimension_value", "name", SALE_TYPES, group=True)
    values = [{"dimension": found[0].id, "code": f"ST{n:02d}", "name": name} for n, name in enumerate(SALE_TYPES, 1) if name in new]
    work.add_many("dimension_value", values)

"""销售阶段: a step at which the customer's intention visibly changes (OPP-007, OPP-010)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class SalesStage(Base):
    mode = fields.Reference("销售模式", target="sales_mode", on_delete="cascade")
    sort_no = fields.Integer("顺序", default=1, min=0)
    name = fields.Text("阶段名称", max_length=60, title=True, search=True)
    milestone = fields.Text("里程碑", max_length=200, null=True)
    success_rate = fields.Percent("成功率", default=0, min=0, max=100)
    avg_days = fields.Integer("经历时间（天）", null=True, min=0)
    needs_approval = fields.Boolean("升迁审批", default=False)

    class Meta:
        db_table = "sales_stage"


OBJECT = Offer(
    SalesStage,
    "sales_stage",
    "销售阶段",
    icon="node-index",
    menu="settings",
    columns=("name", "mode", "sort_no", "success_rate", "avg_days", "needs_approval", "milestone"),
    sort="sort_no",
    related=(Related("opportunity", "stage", "商机", ("name", "customer", "status", "expected_amount", "owner")),),
    keys=("name",),
    after_save=saving.spread_usual_time,
)

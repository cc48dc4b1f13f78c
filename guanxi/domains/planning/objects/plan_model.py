"""计划模型: by which dimensions, in which indicators and periods a company plans its sales (PLAN-001)."""

from guanxi.domains.planning import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base

DIMENSIONS = options(
    ("department", "部门"), ("employee", "员工"), ("product_line", "产品线"), ("product", "产品"), ("region", "区域"), ("customer", "客户"),
)  # fmt: skip
INDICATORS = options(
    ("quantity", "销售量"), ("amount", "销售额"), ("effective", "有效销售额"), ("receipts", "收款额"), ("profit", "销售毛利"),
)  # fmt: skip
PERIODS = options(("year", "年"), ("quarter", "季"), ("month", "月"))


class PlanModel(Base):
    name = fields.Text("名称", max_length=80, title=True, search=True, unique=True)
    dimensions = fields.MultiChoice("维度", options=DIMENSIONS, help="按此顺序逐层分解，例如先部门、后员工。")
    indicators = fields.MultiChoice("指标", options=INDICATORS, help="销售毛利可以编制计划；启用成本核算系统后才有实际值。")
    period_kind = fields.Choice("期间类型", default="month", options=PERIODS)
    is_active = fields.Boolean("启用", default=True)
    description = fields.LongText("说明", null=True)

    class Meta:
        db_table = "plan_model"


OBJECT = Offer(
    PlanModel,
    "plan_model",
    "计划模型",
    icon="control",
    menu="settings",
    columns=("name", "dimensions", "indicators", "period_kind", "is_active"),
    sort="id",
    sections=(Section("基本信息", ("name", "is_active", "description")), Section("模型", ("dimensions", "indicators", "period_kind"))),
    related=(Related("sales_plan", "model", "销售计划", ("title", "plan_year", "department", "status", "owner")),),
    keys=("name",),
    on_save=saving.check_model,
)

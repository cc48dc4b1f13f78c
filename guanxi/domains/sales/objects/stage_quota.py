"""阶段配额: the stock a stage should hold, for company, department or employee (OPP-011..015)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base

SCOPES = options(("company", "公司", "blue"), ("department", "部门", "cyan"), ("employee", "人员", "green"))


class StageQuota(Base):
    mode = fields.Reference("销售模式", target="sales_mode", on_delete="cascade")
    stage = fields.Reference(
        "销售阶段", target="sales_stage", on_delete="cascade", depends_on={"mode": "mode"}, title=True
    )
    scope = fields.Choice("配额对象", default="company", options=SCOPES)
    department = fields.Department("部门", null=True, on_delete="cascade")
    employee = fields.Employee("人员", null=True, on_delete="cascade")
    monthly_task = fields.Money("月销售任务", null=True, min=0)
    deal_amount = fields.Money("每单成交金额", null=True, min=0)
    ideal_quota = fields.Money("理想销售配额", null=True, min=0)
    ideal_customers = fields.Integer("理想客户数量", null=True, min=0)
    quota_amount = fields.Money("配额", null=True, min=0, help="不填则取理想销售配额。")

    class Meta:
        db_table = "stage_quota"


OBJECT = Offer(
    StageQuota,
    "stage_quota",
    "阶段配额",
    icon="dashboard",
    menu="settings",
    columns=("stage", "mode", "scope", "department", "employee", "quota_amount", "ideal_customers"),
    sections=(
        Section("配额对象", ("mode", "stage", "scope", "department", "employee")),
        Section("配额", ("quota_amount", "monthly_task", "deal_amount", "ideal_quota", "ideal_customers")),
    ),
    on_save=saving.check_quota,
)

"""拜访规则: how often customers of a kind are to be visited (ACT-020)."""

from guanxi.domains.activities.visits import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base

SALES_INFO = options(("with", "有"), ("without", "无"))
ANY = "不选则不限。"


class VisitRule(Base):
    name = fields.Text("规则名称", max_length=80, title=True, search=True)
    customer_class = fields.Reference("客户分类", target="customer_class", null=True, help=ANY + "含下级分类。")
    region = fields.Region("所属地区", null=True, help=ANY + "含下级地区。")
    has_sales_info = fields.Choice("有无销售信息", null=True, options=SALES_INFO, help=ANY + "有，即客户有进行中的商机。")
    stage = fields.Reference("阶段进展", target="sales_stage", null=True, on_delete="cascade", help=ANY + "客户有处于此阶段的进行中商机。")
    cycle_days = fields.Integer("拜访周期（天）", min=1, max=3650)
    is_active = fields.Boolean("启用", default=True)

    class Meta:
        db_table = "visit_rule"


OBJECT = Offer(
    VisitRule,
    "visit_rule",
    "拜访规则",
    icon="schedule",
    menu="settings",
    help="一位客户符合几条规则时，条件最多的一条有效；条件一样多时，周期短的有效。",
    columns=("name", "customer_class", "region", "has_sales_info", "stage", "cycle_days", "is_active"),
    sort="name",
    sections=(
        Section("基本信息", ("name", "cycle_days", "is_active")),
        Section("适用客户", ("customer_class", "region", "has_sales_info", "stage")),
    ),
    keys=("name",),
    on_save=saving.check_rule,
    after_save=saving.rules_saved,
    after_removal=saving.rules_removed,
)

"""销售模式: a way of selling, with its own stages (OPP-006, FUN-009)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class SalesMode(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, expression="M{00}")
    name = fields.Text("模式名称", max_length=60, title=True, search=True)
    description = fields.Text("说明", max_length=300, null=True)
    use_funnel = fields.Boolean("使用漏斗", default=True)
    is_default = fields.Boolean("默认", default=False)

    class Meta:
        db_table = "sales_mode"


OBJECT = Offer(
    SalesMode,
    "sales_mode",
    "销售模式",
    icon="branches",
    menu="settings",
    columns=("name", "code", "use_funnel", "is_default", "description"),
    sort="code",
    related=(
        Related(
            "sales_stage",
            "mode",
            "销售阶段",
            ("sort_no", "name", "success_rate", "avg_days", "needs_approval", "milestone"),
            inline=True,
        ),
        Related("stage_quota", "mode", "阶段配额", ("stage", "scope", "department", "employee", "quota_amount")),
        Related("funnel_setting", "mode", "漏斗设置", ("is_enabled", "green_from", "yellow_from")),
    ),
    keys=("code", "name"),
    after_save=saving.keep_one_default_mode,
)

"""漏斗设置: whether a mode has a funnel, where its colours begin (FUN-002, FUN-009, D-03), whom a red light alerts (FUN-005)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base

ALERTED = options(("holder", "配额所属员工"), ("head", "部门负责人"))


class FunnelSetting(Base):
    mode = fields.Reference("销售模式", target="sales_mode", on_delete="cascade", unique=True, title=True)
    is_enabled = fields.Boolean("启用", default=True)
    green_from = fields.Percent("绿色下限", default=100, min=0, max=1000)
    yellow_from = fields.Percent("黄色下限", default=60, min=0, max=1000)
    red_alert = fields.Boolean(
        "红灯预警", default=False, help="每天早上检查；有配额的阶段新变为红色时，通知下列人员一次。"
    )
    alert_to = fields.MultiChoice(
        "预警通知",
        null=True,
        options=ALERTED,
        help="公司配额通知最上级部门的负责人；部门没有负责人时通知上级部门的。预警人员都不选时，两者都通知。",
    )
    alert_employees = fields.Employees(
        "另外通知", null=True, handed_over=True, help="他们会得知所有红灯阶段的实际存量和配额。"
    )

    class Meta:
        db_table = "funnel_setting"


OBJECT = Offer(
    FunnelSetting,
    "funnel_setting",
    "漏斗设置",
    icon="filter",
    menu="settings",
    columns=("mode", "is_enabled", "green_from", "yellow_from", "red_alert"),
    sections=(
        Section("漏斗", ("mode", "is_enabled", "green_from", "yellow_from")),
        Section("红灯预警", ("red_alert", "alert_to", "alert_employees")),
    ),
    on_save=saving.check_funnel_setting,
)

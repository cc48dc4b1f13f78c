"""漏斗设置: whether a mode has a funnel and where its colours begin (FUN-002, FUN-009, D-03)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class FunnelSetting(Base):
    mode = fields.Reference("销售模式", target="sales_mode", on_delete="cascade", unique=True, title=True)
    is_enabled = fields.Boolean("启用", default=True)
    green_from = fields.Percent("绿色下限", default=100, min=0, max=1000)
    yellow_from = fields.Percent("黄色下限", default=60, min=0, max=1000)

    class Meta:
        db_table = "funnel_setting"


OBJECT = Offer(
    FunnelSetting,
    "funnel_setting",
    "漏斗设置",
    icon="filter",
    menu="settings",
    columns=("mode", "is_enabled", "green_from", "yellow_from"),
    on_save=saving.check_funnel_setting,
)

"""活动类型: visit, telephone, demonstration, … (ACT-002)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ActivityType(Base):
    name = fields.Text("类型名称", max_length=40, title=True, search=True, unique=True)
    needs_place = fields.Boolean("需要地点", default=False)
    is_visit = fields.Boolean("计为拜访", default=False, help="完成这类行动即完成客户的拜访计划。")
    cycle_days = fields.Integer("默认周期（天）", null=True, min=1)
    sort_no = fields.Integer("顺序", default=10)

    class Meta:
        db_table = "activity_type"


OBJECT = Offer(
    ActivityType,
    "activity_type",
    "活动类型",
    icon="tags",
    menu="settings",
    columns=("name", "needs_place", "is_visit", "cycle_days", "sort_no"),
    sort="sort_no",
    keys=("name",),
)

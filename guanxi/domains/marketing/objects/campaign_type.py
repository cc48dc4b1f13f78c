"""市场活动类型: conference, exhibition, promotion, … (MKT-001)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class CampaignType(Base):
    name = fields.Text("类型名称", max_length=40, title=True, search=True, unique=True)
    sort_no = fields.Integer("顺序", default=10)

    class Meta:
        db_table = "campaign_type"


OBJECT = Offer(
    CampaignType,
    "campaign_type",
    "市场活动类型",
    icon="tags",
    menu="settings",
    columns=("name", "sort_no"),
    sort="sort_no",
    keys=("name",),
    quick_create=True,
)

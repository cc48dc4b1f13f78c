"""市场活动参与者: customers and their contacts in a campaign, with state and feedback (MKT-013)."""

from guanxi.domains.marketing import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base

STATUS = options(
    ("to_invite", "待邀请", "default"), ("invited", "已邀请", "blue"), ("registered", "已报名", "gold"), ("attended", "已参加", "green"),
    ("absent", "未参加", "red"),
)  # fmt: skip


class CampaignParticipant(Base):
    campaign = fields.Reference("市场活动", target="campaign", on_delete="cascade")
    customer = fields.Reference("客户", target="customer", on_delete="cascade", title=True)
    contact = fields.Reference(
        "联系人", target="contact", null=True, on_delete="cascade", depends_on={"customer": "customer"},
        fills={"customer": "customer"},
    )  # fmt: skip
    status = fields.Choice("参与状态", default="to_invite", options=STATUS, indexed=True)
    feedback = fields.Text("反馈", max_length=400, null=True)

    class Meta:
        db_table = "campaign_participant"


OBJECT = Offer(
    CampaignParticipant,
    "campaign_participant",
    "市场活动参与者",
    icon="team",
    columns=("campaign", "customer", "contact", "status", "feedback"),
    detail_of="campaign",
    on_save=saving.check_participant,
)

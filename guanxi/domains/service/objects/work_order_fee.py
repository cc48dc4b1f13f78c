"""工单费用: labour, travel and other expenses of a work order, and who bears them (SRV-017)."""

from guanxi.domains.service.work_orders import lines
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base

TYPES = options(("labour", "人工", "blue"), ("travel", "差旅", "cyan"), ("other", "其他", "default"))
BEARERS = options(("customer", "客户", "orange"), ("manufacturer", "厂家", "blue"), ("provider", "服务商", "purple"))


class WorkOrderFee(Base):
    work_order = fields.Reference("服务工单", target="service_work_order", on_delete="cascade")
    fee_type = fields.Choice("费用类别", default="labour", options=TYPES)
    fee_item = fields.Text("费用项目", max_length=80, title=True)
    amount = fields.Money("金额", min=0)
    borne_by = fields.Choice("承担方", default="customer", options=BEARERS)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "work_order_fee"


OBJECT = Offer(
    WorkOrderFee,
    "work_order_fee",
    "工单费用",
    icon="money",
    columns=("work_order", "fee_type", "fee_item", "amount", "borne_by"),
    sort="id",
    detail_of="work_order",
    on_save=lines.check_fee,
    after_removal=lines.keep_fees,
)

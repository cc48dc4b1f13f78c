"""工单配件: a part or product used in a work order, chosen from the archive, in or out of warranty (SRV-018, SRV-046)."""

from guanxi.domains.service.work_orders import lines
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class WorkOrderPart(Base):
    work_order = fields.Reference("服务工单", target="service_work_order", on_delete="cascade")
    product = fields.Reference("配件", target="product", title=True, fills={"price": "list_price"})
    quantity = fields.Number("数量", default=1, decimal_places=2, min=0)
    price = fields.Money("单价", null=True, min=0, help="不填则取产品定价。")
    amount = fields.Money("金额", null=True, readonly=True)
    in_warranty = fields.Boolean("保内", default=False, help="保内配件不由客户承担。")
    stock_location = fields.Text("出库仓位", max_length=60, null=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "work_order_part"


OBJECT = Offer(
    WorkOrderPart,
    "work_order_part",
    "工单配件",
    icon="build",
    columns=("work_order", "product", "quantity", "price", "amount", "in_warranty", "stock_location"),
    sort="id",
    detail_of="work_order",
    on_save=lines.check_part,
    after_removal=lines.keep_parts,
)

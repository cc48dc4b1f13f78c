"""发货明细: how much of a line of the order leaves (ORD-016)."""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class DeliveryLine(Base):
    delivery = fields.Reference("发货单", target="delivery", on_delete="cascade")
    order_line = fields.Reference(
        "订单明细", target="sales_order_line", title=True, create_only=True, depends_on={"order": "delivery.order"}
    )
    quantity = fields.Number("交付数量", decimal_places=2, min=0)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "delivery_line"


OBJECT = Offer(
    DeliveryLine,
    "delivery_line",
    "发货明细",
    icon="car",
    columns=("delivery", "order_line", "quantity", "note"),
    sort="id",
    detail_of="delivery",
    on_save=saving.check_delivery_line,
    after_removal=saving.keep_delivery_lines,
)

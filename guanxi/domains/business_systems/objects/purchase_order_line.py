"""采购明细: the products of a purchase order, which come with it (EAI-022)."""

from django.db import models

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class PurchaseOrderLine(Base):
    order = fields.Reference("采购订单", target="purchase_order", on_delete="cascade")
    line_no = fields.Integer("行号", min=1)
    product = fields.Reference("产品", target="product", title=True)
    quantity = fields.Number("数量", decimal_places=2)
    price = fields.Money("单价", null=True)
    amount = fields.Money("金额", null=True)
    received_qty = fields.Number("到货数量", null=True, decimal_places=2)

    class Meta:
        db_table = "purchase_order_line"
        constraints = (models.UniqueConstraint("order", "line_no", name="purchase_order_line_identity"),)


OBJECT = Offer(
    PurchaseOrderLine,
    "purchase_order_line",
    "采购明细",
    icon="bars",
    columns=("order", "line_no", "product", "quantity", "price", "amount", "received_qty"),
    sort="line_no",
    detail_of="order",
    features=frozenset({"import", "export"}),
    delivered=("order", "line_no"),
)

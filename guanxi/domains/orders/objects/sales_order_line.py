"""订单明细: one product of an order with quantity, price, discount, tax and what was delivered of it (ORD-009, ORD-016, ORD-017)."""

from guanxi.domains.orders import saving
from guanxi.domains.orders.states import COUNTED
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup
from guanxi.kernel.records.base import Base


class SalesOrderLine(Base):
    order = fields.Reference("订单", target="sales_order", on_delete="cascade")
    product = fields.Reference(
        "产品", target="product", title=True, fills={"list_price": "list_price", "price": "list_price"}
    )
    quantity = fields.Number("数量", default=1, decimal_places=2, min=0)
    list_price = fields.Money("定价", null=True, readonly=True)
    discount = fields.Percent("折扣", null=True, min=0, max=1000, help="100 为不打折，90 为九折。")
    price = fields.Money("单价", null=True, min=0, help="含税单价；不填则为定价乘以折扣。")
    amount = fields.Money("金额", null=True, readonly=True)
    tax_rate = fields.Percent("税率", default=13, min=0, max=100)
    tax = fields.Money("税额", null=True, readonly=True)
    delivery_date = fields.Date("交货日期", null=True)
    delivered_qty = fields.Number("交付数量", default=0, decimal_places=2, readonly=True)
    received_amount = fields.RollupField(
        "已收金额", readonly=True, result="money", rollup=Rollup("receipt_allocation", "order_line", "sum", "amount", COUNTED)
    )
    effective_amount = fields.Money("有效销售额", null=True, readonly=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "sales_order_line"


OBJECT = Offer(
    SalesOrderLine,
    "sales_order_line",
    "订单明细",
    icon="shopping",
    columns=("order", "product", "quantity", "price", "amount", "delivery_date", "delivered_qty", "effective_amount"),
    sort="id",
    related=(Related("delivery_line", "order_line", "发货明细", ("delivery", "quantity")),),
    detail_of="order",
    on_save=saving.price_order_line,
    after_save=saving.follow_order_lines,
    after_removal=saving.keep_order_lines,
)

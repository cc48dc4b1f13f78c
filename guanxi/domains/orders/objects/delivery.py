"""发货单: goods that leave for an order (ORD-016, ORD-030, ORD-039). Who may look follows the company's sales option (PERM-048)."""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("waiting", "待发货", "gold"), ("shipped", "已发货", "green"))
WAITING = {"field": "status", "op": "eq", "value": "waiting"}
SHIPPED = {"field": "status", "op": "eq", "value": "shipped"}


class Delivery(Record):
    delivery_code = fields.AutoNumber(
        "发货单号", unique=True, null=True, title=True, search=True, expression="FH{yyyymm}-{0000}"
    )
    order = fields.Reference("订单", target="sales_order", create_only=True)
    customer = fields.Reference("客户", target="customer", null=True, governs_access=True, readonly=True)
    status = fields.Choice("状态", default="waiting", options=STATUS, readonly=True, indexed=True)
    delivered_at = fields.Date("交付日期", null=True, indexed=True, help="不填则为发货当天。")
    executor = fields.Employee("执行人", null=True, handed_over=True, help="不填则为发货的人。")
    address = fields.Address("收货地址", null=True)
    carrier = fields.Text("承运单位", max_length=120, null=True)
    tracking_no = fields.Text("运单号", max_length=60, null=True, search=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "delivery"


OBJECT = Offer(
    Delivery,
    "delivery",
    "发货单",
    icon="car",
    menu="orders",
    columns=("delivery_code", "order", "customer", "status", "delivered_at", "executor", "carrier"),
    highlights=("order", "customer", "status", "delivered_at", "executor"),
    sections=(
        Section("基本信息", ("order", "delivery_code", "customer", "status", "delivered_at", "executor")),
        Section("运输", ("address", "carrier", "tracking_no", "note")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    sort="-id",
    related=(Related("delivery_line", "delivery", "发货明细", ("order_line", "quantity", "note"), inline=True),),
    views=(
        View("waiting", "待发货", WAITING, "id"),
        View("shipped", "已发货", SHIPPED, "-delivered_at"),
        View("mine", "我的订单的发货", {"field": "order.owner", "op": "eq", "value": {"me": True}}, "-id"),
    ),
    keys=("delivery_code",),
    open=WAITING,
    settled=SHIPPED,
    reading_option="delivery_rights",
    on_save=saving.check_delivery,
    after_removal=saving.keep_shipped,
    in_search=True,
)

"""销售订单: what a customer ordered, from draft to delivered (ORD-001, ORD-004, ORD-009, ORD-011, ORD-033, ORD-037, ORD-038)."""

from guanxi.domains.orders import saving
from guanxi.domains.orders.states import COUNTED, ORDER_STATUS, RECEIPT_STATES
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Record

OPEN = {"field": "status", "op": "in", "value": ["draft", "pending", "reviewed", "executing"]}
HIS = {"customer": "customer"}


class SalesOrder(Record):
    order_code = fields.AutoNumber(
        "订单编号", unique=True, null=True, title=True, search=True, expression="DD{yyyymm}-{0000}"
    )
    customer = fields.Reference("客户", target="customer", governs_access=True)
    contact = fields.Reference("联系人", target="contact", null=True, on_delete="clear", depends_on=HIS)
    opportunity = fields.Reference("商机", target="opportunity", null=True, on_delete="clear", depends_on=HIS)
    quote = fields.Reference("报价单", target="quote", null=True, on_delete="clear", depends_on=HIS)
    contract = fields.Reference("合同", target="contract", null=True, on_delete="clear", depends_on=HIS)
    order_date = fields.Date("订单日期", null=True, indexed=True)
    sale_type = fields.Dimension("销售类型", target="dimension_value", dimension_code="sale_type", null=True)
    payer = fields.Reference("付款方", target="customer", null=True, on_delete="clear", help="不填则为客户自己。")
    deliver_to = fields.Reference("交付对象", target="customer", null=True, on_delete="clear", help="不填则为客户自己。")
    address = fields.Address("收货地址", null=True)
    discount = fields.Percent(
        "折扣", null=True, min=0, max=1000, help="整单折扣：100 为不打折，90 为九折；修改后按定价重算全部明细。"
    )
    amount = fields.RollupField(
        "订单额", readonly=True, result="money", rollup=Rollup("sales_order_line", "order", "sum", "amount")
    )
    tax = fields.RollupField("税额", readonly=True, result="money", rollup=Rollup("sales_order_line", "order", "sum", "tax"))
    effective_amount = fields.RollupField(
        "有效销售额", readonly=True, result="money", rollup=Rollup("sales_order_line", "order", "sum", "effective_amount")
    )
    invoiced_amount = fields.RollupField(
        "已开票金额", readonly=True, result="money",
        rollup=Rollup("invoice", "order", "sum", "amount", {"field": "status", "op": "in", "value": ["issued", "delivered"]}),
    )  # fmt: skip
    received_amount = fields.RollupField(
        "已收金额", readonly=True, result="money", rollup=Rollup("receipt_allocation", "order", "sum", "amount", COUNTED)
    )
    receivable_amount = fields.Money("未收金额", null=True, readonly=True, help="从审核起计算；关闭的订单按有效销售额计算。")
    receipt_state = fields.Choice("收款状态", null=True, options=RECEIPT_STATES, readonly=True, indexed=True)
    status = fields.Choice("订单状态", default="draft", options=ORDER_STATUS, readonly=True, indexed=True)
    terms = fields.LongText("订单条款", null=True)
    reviewed_by = fields.Employee("审核人", null=True, readonly=True)
    reviewed_at = fields.DateTime("审核时间", null=True, readonly=True)
    closed_on = fields.Date("关闭或取消日期", null=True, readonly=True)
    close_reason = fields.LongText("关闭或取消原因", null=True, readonly=True)
    has_new = fields.Boolean("含新品", default=False, readonly=True)
    specialists = fields.Employees("新品市场专员", null=True, readonly=True, help="订单所含新品的产品类型上的市场专员。")

    class Meta:
        db_table = "sales_order"


def state(*values: str) -> dict[str, object]:
    return {"field": "status", "op": "in", "value": list(values)}


VIEWS = (
    View("mine", "我的订单", {"field": "owner", "op": "eq", "value": {"me": True}}, "-order_date"),
    View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}, "-order_date"),
    View("pending", "待审核", state("pending"), "order_date"),
    View("executing", "待发货", state("reviewed", "executing"), "order_date"),
    View("completed", "已完成", state("completed"), "-order_date"),
    View("unpaid", "未收清", {"field": "receivable_amount", "op": "gt", "value": 0}, "order_date"),
    View("new_products", "含新品", {"field": "has_new", "op": "eq", "value": True}, "-order_date"),
    View("month", "本月订单", {"field": "order_date", "op": "eq", "value": {"relative": "this_month"}}, "-order_date"),
)  # fmt: skip

RELATED = (
    Related(
        "sales_order_line", "order", "订单明细",
        ("product", "quantity", "list_price", "discount", "price", "amount", "delivered_qty", "received_amount", "delivery_date", "tax_rate", "tax", "note"),
        inline=True,
    ),
    Related("order_action", "order", "订单行动", ("content", "stage", "employee", "status", "due_date", "acted_at"), actions=("finish",)),
    Related("delivery", "order", "发货单", ("delivery_code", "status", "delivered_at", "executor", "note")),
    Related("invoice", "order", "发票", ("invoice_code", "invoice_no", "kind", "amount", "invoice_date", "status")),
    Related("receipt_allocation", "order", "收款", ("receipt", "order_line", "amount", "mode", "confirmed")),
)  # fmt: skip

OBJECT = Offer(
    SalesOrder,
    "sales_order",
    "销售订单",
    icon="container",
    menu="orders",
    columns=("order_code", "customer", "amount", "status", "order_date", "effective_amount", "receivable_amount", "owner"),
    highlights=("customer", "amount", "status", "effective_amount", "order_date", "owner"),
    sections=(
        Section("基本信息", ("customer", "order_code", "contact", "order_date", "sale_type", "status")),
        Section("金额", ("discount", "amount", "tax", "effective_amount", "invoiced_amount")),
        Section("收款", ("received_amount", "receivable_amount", "receipt_state")),
        Section("付款与交付", ("payer", "deliver_to", "address", "terms")),
        Section("来源", ("opportunity", "quote", "contract")),
        Section("审核与关闭", ("reviewed_by", "reviewed_at", "closed_on", "close_reason")),
        Section("归属", ("owner", "department", "related", "related_edit", "has_new", "specialists")),
    ),
    path="status",
    sort="-order_date",
    related=RELATED,
    views=VIEWS,
    keys=("order_code",),
    open=OPEN,
    settled={"field": "status", "op": "ne", "value": "draft"},
    on_save=saving.check_order,
    after_save=saving.follow_orders,
    after_removal=saving.orders_came_or_went,
    in_search=True,
)  # fmt: skip

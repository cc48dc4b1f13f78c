"""收款: money that came from a customer, assigned to the orders he pays, confirmed by finance (ORD-014).

Until it is confirmed it counts nowhere. What is not assigned to any order stays as unassigned money of the customer.
"""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("entered", "待确认", "gold"), ("confirmed", "已确认", "green"))
METHODS = options(
    ("transfer", "银行转账"), ("cash", "现金"), ("cheque", "支票"), ("draft", "承兑汇票"), ("online", "在线支付"), ("other", "其他"),
)  # fmt: skip
ENTERED = {"field": "status", "op": "eq", "value": "entered"}
CONFIRMED = {"field": "status", "op": "eq", "value": "confirmed"}


class Receipt(Record):
    receipt_code = fields.AutoNumber(
        "收款单号", unique=True, null=True, title=True, search=True, expression="SK{yyyymm}-{0000}"
    )
    customer = fields.Reference("付款客户", target="customer", governs_access=True, help="钱从哪个客户来；只能分配到由他付款的订单。")
    amount = fields.Money("收款金额", min=0)
    method = fields.Choice("收款方式", default="transfer", options=METHODS)
    account = fields.Reference("收款帐户", target="receipt_account", null=True, among={"field": "is_active", "op": "eq", "value": True})
    received_at = fields.Date("收款日期", indexed=True, filled="不填则为今天")
    voucher_no = fields.Text("银行流水号", max_length=60, null=True, search=True)
    status = fields.Choice("状态", default="entered", options=STATUS, readonly=True, indexed=True)
    assigned_amount = fields.RollupField(
        "已分配金额", readonly=True, result="money", rollup=Rollup("receipt_allocation", "receipt", "sum", "amount")
    )
    open_amount = fields.Money("未分配金额", null=True, readonly=True, help="确认后还没有分配到订单的金额。")
    confirmed_by = fields.Employee("确认人", null=True, readonly=True)
    confirmed_at = fields.DateTime("确认时间", null=True, readonly=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "receipt"


OBJECT = Offer(
    Receipt,
    "receipt",
    "收款",
    icon="pay-circle",
    menu="orders",
    columns=("receipt_code", "customer", "amount", "status", "received_at", "method", "account", "open_amount", "owner"),
    highlights=("customer", "amount", "assigned_amount", "status", "received_at"),
    sections=(
        Section("基本信息", ("customer", "receipt_code", "amount", "received_at", "method", "account", "voucher_no", "status", "note")),
        Section("分配", ("assigned_amount", "open_amount", "confirmed_by", "confirmed_at")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    sort="-id",
    related=(
        Related("receipt_allocation", "receipt", "收款分摊", ("order", "order_line", "amount", "mode"), inline=True),
    ),
    views=(
        View("entered", "待确认", ENTERED, "id"),
        View("open", "有未分配金额", {"field": "open_amount", "op": "gt", "value": 0}, "received_at"),
        View("month", "本月收款", {"and": [CONFIRMED, {"field": "received_at", "op": "eq", "value": {"relative": "this_month"}}]}, "-received_at"),
        View("mine", "我的客户的收款", {"field": "owner", "op": "eq", "value": {"me": True}}, "-id"),
    ),
    keys=("receipt_code",),
    open=ENTERED,
    settled=CONFIRMED,
    on_save=saving.check_receipt,
    after_save=saving.follow_papers,
    after_removal=saving.keep_confirmed,
    in_search=True,
)

"""发票: asked for by sales, issued by finance (ORD-019; the finance line of PERM-022)."""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("applied", "申请", "gold"), ("issued", "已开", "blue"), ("delivered", "已送达", "green"), ("void", "作废", "red"))
KINDS = options(("special", "增值税专用发票"), ("ordinary", "增值税普通发票"), ("electronic", "电子发票"), ("other", "其他票据"))
APPLIED = {"field": "status", "op": "eq", "value": "applied"}


class Invoice(Record):
    invoice_code = fields.AutoNumber(
        "开票申请号", unique=True, null=True, title=True, search=True, expression="KP{yyyymm}-{0000}"
    )
    invoice_no = fields.Text("发票号", max_length=60, null=True, readonly=True, search=True)
    order = fields.Reference("订单", target="sales_order", create_only=True)
    customer = fields.Reference("客户", target="customer", null=True, governs_access=True, readonly=True)
    title = fields.Text("开票名称", max_length=120, filled="不填则为付款方的名称")
    kind = fields.Choice("发票类型", default="special", options=KINDS)
    amount = fields.Money("金额", min=0)
    tax = fields.Money("税额", null=True, min=0)
    invoice_date = fields.Date("开票日期", null=True, readonly=True, indexed=True)
    status = fields.Choice("状态", default="applied", options=STATUS, readonly=True, indexed=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "invoice"


OBJECT = Offer(
    Invoice,
    "invoice",
    "发票",
    icon="account-book",
    menu="orders",
    columns=("invoice_code", "invoice_no", "order", "customer", "amount", "status", "invoice_date", "owner"),
    highlights=("invoice_no", "order", "customer", "amount", "status", "invoice_date"),
    sections=(
        Section("基本信息", ("order", "invoice_code", "customer", "title", "kind", "status")),
        Section("金额", ("amount", "tax", "invoice_no", "invoice_date", "note")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    sort="-id",
    views=(
        View("applied", "待开票", APPLIED, "id"),
        View("mine", "我的开票", {"field": "owner", "op": "eq", "value": {"me": True}}, "-id"),
    ),
    keys=("invoice_code",),
    open=APPLIED,
    settled={"field": "status", "op": "ne", "value": "applied"},
    prepare=saving.prepare_invoices,
    on_save=saving.check_invoice,
    after_save=saving.follow_papers,
    after_removal=saving.keep_issued,
    in_search=True,
)

"""报价单: a quote to a customer, in numbered versions (QUO-001..003, OPP-019)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("draft", "草稿", "default"), ("approved", "已审核", "blue"), ("sent", "已发送", "cyan"), ("ordered", "已转订单", "green"),
    ("void", "作废", "red"),
)  # fmt: skip
OPEN = {"field": "status", "op": "in", "value": ["draft", "approved", "sent"]}
CURRENT = {"field": "is_current", "op": "eq", "value": True}


class Quote(Record):
    code = fields.AutoNumber(
        "报价单号", unique=True, null=True, title=True, search=True, expression="BJ{yyyymm}-{0000}"
    )
    customer = fields.Reference("客户", target="customer", governs_access=True)
    opportunity = fields.Reference("商机", target="opportunity", null=True, depends_on={"customer": "customer"})
    contact = fields.Reference(
        "联系人", target="contact", null=True, on_delete="clear", depends_on={"customer": "customer"}
    )
    version_no = fields.Integer("版本", default=1, readonly=True)
    is_current = fields.Boolean("最新版本", default=True, readonly=True)
    origin = fields.Reference("首版报价单", target="quote", null=True, readonly=True, on_delete="clear")
    quote_date = fields.Date("报价日期", null=True, indexed=True)
    valid_until = fields.Date("有效期", null=True, help="有效期至这一天，含当天。")
    discount = fields.Percent(
        "折扣", null=True, min=0, max=1000, help="整单折扣：100 为不打折，90 为九折；修改后按定价重算全部明细。"
    )
    amount = fields.RollupField(
        "金额", readonly=True, result="money", rollup=Rollup("quote_line", "quote", "sum", "amount")
    )
    status = fields.Choice("状态", default="draft", options=STATUS, readonly=True, indexed=True)
    terms = fields.LongText("报价条款", null=True)

    class Meta:
        db_table = "quote"


VIEWS = (
    View("mine", "我的报价", {"field": "owner", "op": "eq", "value": {"me": True}}, "-quote_date"),
    View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}, "-quote_date"),
    View("current", "最新版本", CURRENT, "-quote_date"),
    View("open", "有效报价", {"and": [
        OPEN, CURRENT,
        {"or": [{"field": "valid_until", "op": "empty"}, {"field": "valid_until", "op": "gte", "value": {"relative": "today"}}]},
    ]}, "valid_until"),
    View("expired", "已过期", {"and": [
        OPEN, CURRENT, {"field": "valid_until", "op": "lt", "value": {"relative": "today"}},
    ]}, "valid_until"),
)  # fmt: skip

OBJECT = Offer(
    Quote,
    "quote",
    "报价单",
    icon="file-text",
    menu="sales",
    columns=("code", "customer", "opportunity", "version_no", "amount", "status", "quote_date", "valid_until", "owner"),
    highlights=("customer", "opportunity", "version_no", "amount", "status", "valid_until", "owner"),
    sections=(
        Section("基本信息", ("code", "customer", "opportunity", "contact", "quote_date", "valid_until", "discount", "amount")),
        Section("版本", ("version_no", "is_current", "origin", "status")),
        Section("条款", ("terms",)),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    sort="-quote_date",
    related=(
        Related(
            "quote_line", "quote", "报价明细", ("product", "quantity", "list_price", "discount", "price", "amount", "note"),
            inline=True,
        ),
        Related("sales_order", "quote", "销售订单", ("order_code", "amount", "status", "order_date", "owner")),
        Related("quote", "origin", "后续版本", ("code", "version_no", "status", "amount", "quote_date", "owner")),
    ),
    views=VIEWS,
    keys=("code",),
    settled={"field": "status", "op": "ne", "value": "draft"},
    outside=("status", ("sent", "ordered")),
    on_save=saving.check_quote,
    after_save=saving.follow_quote,
    in_search=True,
)  # fmt: skip

"""样品: goods lent to a customer before he buys, until they come back or are used up (PLAT-007, CHN-055)."""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("lent", "借出", "gold"), ("returned", "还回", "green"), ("consumed", "消耗", "default"))
LENT = {"field": "status", "op": "eq", "value": "lent"}


class Sample(Record):
    sample_code = fields.AutoNumber(
        "样品单号", unique=True, null=True, title=True, search=True, expression="YP{yyyymm}-{0000}"
    )
    product = fields.Reference("产品", target="product")
    customer = fields.Reference("客户", target="customer", governs_access=True)
    contact = fields.Reference(
        "联系人", target="contact", null=True, on_delete="clear", depends_on={"customer": "customer"}
    )
    quantity = fields.Number("数量", default=1, decimal_places=2, min=0)
    borrowed_at = fields.Date("借用日期", null=True, indexed=True)
    returned_at = fields.Date("还回日期", null=True, readonly=True)
    status = fields.Choice("状态", default="lent", options=STATUS, readonly=True, indexed=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "sample"


OBJECT = Offer(
    Sample,
    "sample",
    "样品",
    icon="experiment",
    menu="orders",
    columns=("sample_code", "product", "customer", "quantity", "status", "borrowed_at", "returned_at", "owner"),
    highlights=("product", "customer", "quantity", "status", "borrowed_at", "owner"),
    sections=(
        Section("基本信息", ("product", "sample_code", "customer", "contact", "quantity", "status")),
        Section("借用", ("borrowed_at", "returned_at", "note")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    sort="-borrowed_at",
    views=(
        View("lent", "借出未还", LENT, "borrowed_at"),
        View("mine", "我的样品", {"field": "owner", "op": "eq", "value": {"me": True}}, "-borrowed_at"),
    ),
    keys=("sample_code",),
    open=LENT,
    settled={"field": "status", "op": "ne", "value": "lent"},
    on_save=saving.check_sample,
    after_save=saving.follow_papers,
    in_search=True,
)

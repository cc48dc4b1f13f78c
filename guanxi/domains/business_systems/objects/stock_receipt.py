"""采购入库: goods of suppliers that came into the warehouse or went back, as the stock system keeps them (EAI-023, purchasing's side)."""

from django.db import models

from guanxi.domains.business_systems import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Record

KINDS = options(("in", "入库", "green"), ("back", "退货", "orange"))


class StockReceipt(Record):
    system = fields.Reference("业务系统", target="business_system")
    number = fields.Text("入库单号", max_length=60, title=True, search=True)
    kind = fields.Choice("类型", default="in", options=KINDS)
    order = fields.Reference("采购订单", target="purchase_order", null=True, on_delete="clear")
    supplier_name = fields.Text("供应商", max_length=120, search=True)
    warehouse = fields.Text("仓库", max_length=80, null=True)
    receipt_date = fields.Date("日期", indexed=True)
    amount = fields.Money("金额", null=True)
    note = fields.Text("摘要", max_length=300, null=True)

    class Meta:
        db_table = "stock_receipt"
        constraints = (models.UniqueConstraint("number", "system", name="stock_receipt_identity"),)


OBJECT = Offer(
    StockReceipt,
    "stock_receipt",
    "采购入库",
    icon="inbox",
    menu="purchasing",
    columns=("number", "kind", "order", "supplier_name", "warehouse", "receipt_date", "amount", "system"),
    sort="-receipt_date",
    highlights=("kind", "supplier_name", "warehouse", "receipt_date", "amount"),
    sections=(
        Section("基本信息", ("number", "kind", "order", "supplier_name", "warehouse", "receipt_date", "amount")),
        Section("来源", ("system", "note")),
    ),
    hidden=("owner", "department", "related", "related_edit", "departments"),
    features=frozenset({"import", "export", "timeline", "bulk"}),
    outside=("kind", ()),
    delivered=("system", "number"),
    named=True,
    on_save=saving.belongs_to_nobody,
    in_search=True,
)  # fmt: skip

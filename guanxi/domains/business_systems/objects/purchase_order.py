"""采购订单: what the company ordered of its suppliers, made from the purchase plan in the ERP and read-only here (EAI-022). It is the business of
purchasing alone: no right on everything reaches it (PERM-022)."""

from django.db import models

from guanxi.domains.business_systems import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("ordered", "已下单", "blue"), ("partly", "部分到货", "gold"), ("received", "已到货", "green"), ("closed", "已关闭", "default"), ("void", "作废", "red"),
)  # fmt: skip


class PurchaseOrder(Record):
    system = fields.Reference("业务系统", target="business_system")
    number = fields.Text("采购单号", max_length=60, title=True, search=True)
    plan_number = fields.Text("采购计划号", max_length=60, null=True, search=True)
    supplier_code = fields.Text("供应商编码", max_length=40, null=True)
    supplier_name = fields.Text("供应商", max_length=120, search=True)
    order_date = fields.Date("下单日期", indexed=True)
    arrival_date = fields.Date("预计到货", null=True)
    buyer = fields.Text("采购员", max_length=60, null=True)
    amount = fields.Money("金额")
    status = fields.Choice("状态", default="ordered", options=STATUS)
    note = fields.Text("摘要", max_length=300, null=True)

    class Meta:
        db_table = "purchase_order"
        constraints = (models.UniqueConstraint("number", "system", name="purchase_order_identity"),)


OBJECT = Offer(
    PurchaseOrder,
    "purchase_order",
    "采购订单",
    icon="shopping-cart",
    menu="purchasing",
    columns=("number", "supplier_name", "order_date", "arrival_date", "amount", "status", "buyer", "system"),
    sort="-order_date",
    highlights=("supplier_name", "order_date", "arrival_date", "amount", "status"),
    sections=(
        Section("基本信息", ("number", "supplier_name", "supplier_code", "order_date", "arrival_date", "amount", "status")),
        Section("来源", ("system", "plan_number", "buyer", "note")),
    ),
    hidden=("owner", "department", "related", "related_edit", "departments"),
    related=(
        Related("purchase_order_line", "order", "采购明细", ("line_no", "product", "quantity", "price", "amount", "received_qty"), inline=True, sort="line_no"),
        Related("stock_receipt", "order", "采购入库", ("number", "kind", "warehouse", "receipt_date", "amount")),
    ),
    views=(
        View("open", "未到货", {"field": "status", "op": "in", "value": ["ordered", "partly"]}, "arrival_date"),
        View("received", "已到货", {"field": "status", "op": "eq", "value": "received"}, "-order_date"),
    ),
    features=frozenset({"import", "export", "timeline", "bulk"}),
    outside=("status", ()),
    delivered=("system", "number"),
    named=True,
    on_save=saving.belongs_to_nobody,
    in_search=True,
)  # fmt: skip

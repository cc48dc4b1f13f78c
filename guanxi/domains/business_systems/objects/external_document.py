"""业务单据: deliveries, invoices, receivables, receipts and stock movements of a customer, as a business system keeps them (EAI-023, EAI-024,
EAI-028, EAI-029). They are read here and written there: they come in by import or from a program."""

from django.db import models

from guanxi.domains.business_systems import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

KINDS = options(
    ("delivery", "发货单", "blue"), ("invoice", "发票", "geekblue"), ("receivable", "应收", "gold"), ("receipt", "收款", "green"), ("stock", "出入库", "default"),
)  # fmt: skip
STATUS = options(("valid", "有效", "green"), ("void", "作废", "red"))
OPEN = {"and": [{"field": "kind", "op": "eq", "value": "receivable"}, {"field": "status", "op": "eq", "value": "valid"}, {"field": "open_amount", "op": "ne", "value": 0}]}


def of_kind(kind: str) -> dict[str, object]:
    return {"field": "kind", "op": "eq", "value": kind}


class ExternalDocument(Record):
    system = fields.Reference("业务系统", target="business_system")
    kind = fields.Choice("单据类型", options=KINDS)
    number = fields.Text("单号", max_length=60, title=True, search=True)
    customer = fields.Reference("客户", target="customer")
    document_date = fields.Date("日期")
    amount = fields.Money("金额", help="红字单据为负数。")
    open_amount = fields.Money("未结金额", null=True, help="应收单据尚未收回的部分。")
    due_date = fields.Date("到期日", null=True)
    status = fields.Choice("状态", default="valid", options=STATUS)
    source_number = fields.Text("来源单号", max_length=60, null=True, search=True)
    note = fields.Text("摘要", max_length=300, null=True)

    class Meta:
        db_table = "external_document"
        indexes = (models.Index("customer", "kind", "document_date", name="external_document_customer"),)
        constraints = (models.UniqueConstraint("number", "kind", "system", name="external_document_identity"),)


OBJECT = Offer(
    ExternalDocument,
    "external_document",
    "业务单据",
    icon="file-done",
    menu="orders",
    columns=("number", "kind", "customer", "document_date", "amount", "open_amount", "due_date", "status", "system"),
    sort="-document_date",
    highlights=("kind", "customer", "document_date", "amount", "open_amount", "due_date"),
    sections=(
        Section("基本信息", ("number", "kind", "customer", "document_date", "amount", "open_amount", "due_date", "status")),
        Section("来源", ("system", "source_number", "note")),
    ),
    hidden=("owner", "department", "related", "related_edit", "departments"),
    views=(
        View("delivery", "发货单", of_kind("delivery"), "-document_date"), View("invoice", "发票", of_kind("invoice"), "-document_date"),
        View("open", "未结应收", OPEN, "due_date"), View("receipt", "收款", of_kind("receipt"), "-document_date"),
        View("stock", "出入库", of_kind("stock"), "-document_date"),
    ),
    features=frozenset({"import", "export", "timeline", "bulk"}),
    detail_of="customer",
    delivered=("system", "kind", "number"),
    on_save=saving.check_document,
    in_search=True,
)  # fmt: skip

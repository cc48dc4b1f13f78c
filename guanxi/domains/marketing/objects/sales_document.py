"""销售文档: the library of documents that go to customers: brochures, certificates, presentations (OPP-025)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base


class SalesDocument(Base):
    title = fields.Text("标题", max_length=120, title=True, search=True)
    version_no = fields.Integer("文档版本", default=1, min=1)
    content = fields.Attachment("内容", null=True)
    description = fields.Text("说明", max_length=300, null=True)
    opportunity = fields.Reference(
        "商机", target="opportunity", null=True, on_delete="clear", help="只为一条商机写的文档。"
    )
    status = fields.Choice(
        "状态", default="active", options=options(("active", "可用", "green"), ("stopped", "停用", "default"))
    )

    class Meta:
        db_table = "sales_document"


OBJECT = Offer(
    SalesDocument,
    "sales_document",
    "销售文档",
    icon="file-text",
    menu="marketing",
    columns=("title", "version_no", "content", "status", "updated_at"),
    sections=(Section("基本信息", ("title", "version_no", "content", "description", "opportunity", "status")),),
    related=(
        Related("document_sending", "sales_document", "发送记录", ("customer", "opportunity", "contact", "channel", "sent_at", "sent_by")),
    ),
    duplicates=("title",),
    keys=("title",),
    quick_create=True,
    in_search=True,
)  # fmt: skip

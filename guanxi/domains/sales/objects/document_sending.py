"""发送记录: a document that was given to a customer, from the library of sales documents or a file of its own (OPP-025)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base

CHANNELS = options(
    ("email", "邮件"), ("post", "邮寄"), ("im", "微信"), ("sms", "短信"), ("hand", "当面递交"), ("other", "其他"),
)  # fmt: skip


class DocumentSending(Base):
    title = fields.Text("标题", max_length=120, title=True, search=True, help="不填则取销售文档的标题。")
    customer = fields.Reference("客户", target="customer", on_delete="cascade")
    opportunity = fields.Reference(
        "商机", target="opportunity", null=True, on_delete="clear", fills={"customer": "customer"}
    )
    contact = fields.Reference(
        "接收人", target="contact", null=True, on_delete="clear", depends_on={"customer": "customer"}
    )
    sales_document = fields.Reference("销售文档", target="sales_document", null=True, fills={"title": "title"})
    version_no = fields.Integer("文档版本", null=True, readonly=True)
    file = fields.Attachment("文件", null=True, help="不在文档库中的文件放在这里。")
    channel = fields.Choice("发送方式", default="email", options=CHANNELS)
    send_status = fields.Choice(
        "发送结果",
        default="done",
        options=options(("waiting", "待发", "default"), ("done", "成功", "green"), ("failed", "失败", "red")),
    )
    sent_at = fields.DateTime("发送时间", null=True, indexed=True)
    sent_by = fields.Employee("发送人", null=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "document_sending"


OBJECT = Offer(
    DocumentSending,
    "document_sending",
    "发送记录",
    icon="mail",
    columns=("title", "customer", "opportunity", "contact", "channel", "send_status", "sent_at", "sent_by", "file"),
    sections=(
        Section("发送", ("opportunity", "customer", "contact", "channel", "sent_at", "sent_by", "send_status")),
        Section("文档", ("sales_document", "title", "version_no", "file", "note")),
    ),
    sort="-sent_at",
    detail_of="customer",
    on_save=saving.complete_sending,
)

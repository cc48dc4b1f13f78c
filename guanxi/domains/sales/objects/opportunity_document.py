"""商机文档: bids, solutions and other files of an opportunity (OPP-024)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityDocument(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    title = fields.Text("标题", max_length=120, title=True)
    file = fields.Attachment("文件", null=True)
    version_no = fields.Integer("文档版本", default=1, min=1)

    class Meta:
        db_table = "opportunity_document"


OBJECT = Offer(
    OpportunityDocument,
    "opportunity_document",
    "商机文档",
    icon="file-text",
    columns=("opportunity", "title", "version_no", "file", "updated_at"),
    detail_of="opportunity",
)

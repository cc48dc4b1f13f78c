"""指导意见: what managers say to an opportunity or to one of its push records; written by actions only (OPP-044)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityComment(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade", title=True)
    push = fields.Reference("推进记录", target="stage_push", null=True, on_delete="clear")
    author = fields.Employee("作者", null=True)
    content = fields.LongText("内容")
    commented_at = fields.DateTime("时间", null=True, indexed=True)

    class Meta:
        db_table = "opportunity_comment"


OBJECT = Offer(
    OpportunityComment,
    "opportunity_comment",
    "指导意见",
    icon="message",
    columns=("opportunity", "content", "push", "author", "commented_at"),
    sort="-commented_at",
    detail_of="opportunity",
    features=frozenset({"export"}),
    log=True,
)

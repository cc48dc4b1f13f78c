"""商机评估: an assessment of an opportunity at a stage (OPP-023)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityAssessment(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    stage = fields.Reference("阶段", target="sales_stage", null=True)
    criterion = fields.Text("评估项", max_length=80, title=True)
    score = fields.Number("评分", null=True, decimal_places=1, min=0, max=100)
    comment = fields.Text("意见", max_length=500, null=True)
    assessor = fields.Employee("评估人", null=True)
    assessed_at = fields.DateTime("时间", null=True)

    class Meta:
        db_table = "opportunity_assessment"


OBJECT = Offer(
    OpportunityAssessment,
    "opportunity_assessment",
    "商机评估",
    icon="audit",
    columns=("opportunity", "stage", "criterion", "score", "comment", "assessor", "assessed_at"),
    detail_of="opportunity",
    on_save=saving.sign_assessment,
)

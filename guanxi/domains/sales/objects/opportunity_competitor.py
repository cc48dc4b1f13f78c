"""商机竞争对手: who else takes part in an opportunity (OPP-022)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityCompetitor(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    competitor = fields.Reference("竞争对手", target="competitor", title=True)
    competitor_product = fields.Text("竞争产品", max_length=120, null=True)
    price = fields.Money("报价", null=True, min=0)
    advantage = fields.Text("优势", max_length=300, null=True)
    threat = fields.Choice(
        "威胁程度",
        default="medium",
        options=options(("high", "高", "red"), ("medium", "中", "gold"), ("low", "低", "default")),
    )

    class Meta:
        db_table = "opportunity_competitor"


OBJECT = Offer(
    OpportunityCompetitor,
    "opportunity_competitor",
    "商机竞争对手",
    icon="aim",
    columns=("opportunity", "competitor", "competitor_product", "price", "advantage", "threat"),
    detail_of="opportunity",
)

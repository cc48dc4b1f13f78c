"""商机联系人: the customer's people in an opportunity, with role and influence (OPP-020)."""

from guanxi.domains.parties.public import DECISION_ROLES
from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityContact(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    contact = fields.Reference("联系人", target="contact", on_delete="cascade", title=True)
    decision_role = fields.Choice("决策角色", null=True, options=DECISION_ROLES)
    influence = fields.Percent("影响度", null=True, min=0, max=100)

    class Meta:
        db_table = "opportunity_contact"


OBJECT = Offer(
    OpportunityContact,
    "opportunity_contact",
    "商机联系人",
    icon="contacts",
    columns=("opportunity", "contact", "decision_role", "influence"),
    detail_of="opportunity",
    on_save=saving.check_deal_contact,
)

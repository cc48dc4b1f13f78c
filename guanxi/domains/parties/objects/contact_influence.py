"""影响: how much a contact influences the customer, another contact or an opportunity (CON-016)."""

from guanxi.domains.parties import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ContactInfluence(Base):
    from_contact = fields.Reference("影响者", target="contact", title=True, on_delete="cascade")
    customer = fields.Reference("被影响客户", target="customer", null=True, on_delete="cascade")
    to_contact = fields.Reference("被影响联系人", target="contact", null=True, on_delete="cascade")
    opportunity = fields.Reference("商机", target="opportunity", null=True, on_delete="cascade")
    degree = fields.Percent("影响程度", min=0, max=100)
    note = fields.Text("说明", max_length=300, null=True)

    class Meta:
        db_table = "contact_influence"


OBJECT = Offer(
    ContactInfluence,
    "contact_influence",
    "影响",
    icon="share",
    columns=("from_contact", "to_contact", "customer", "opportunity", "degree", "note"),
    sort="-degree",
    detail_of="from_contact",
    on_save=saving.check_influence,
)

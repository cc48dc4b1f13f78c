"""单位变更: from which customer to which a contact moved; his history stays with him (CON-013)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ContactCompanyChange(Base):
    contact = fields.Reference("联系人", target="contact", title=True, on_delete="cascade")
    old_customer = fields.Reference("原单位", target="customer", null=True, on_delete="clear")
    new_customer = fields.Reference("新单位", target="customer", null=True, on_delete="clear")
    changed_at = fields.Date("变更日期")
    note = fields.Text("说明", max_length=300, null=True)

    class Meta:
        db_table = "contact_company_change"


OBJECT = Offer(
    ContactCompanyChange,
    "contact_company_change",
    "单位变更",
    icon="swap",
    columns=("contact", "old_customer", "new_customer", "changed_at", "note"),
    sort="-changed_at",
    detail_of="contact",
    log=True,
)

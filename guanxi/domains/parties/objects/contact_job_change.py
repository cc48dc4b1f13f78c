"""职务调动: the posts that a contact had, written when his post changes, or by hand for the past (CON-012)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ContactJobChange(Base):
    contact = fields.Reference("联系人", target="contact", title=True, on_delete="cascade")
    old_post = fields.Text("原职务", max_length=130, null=True)
    new_post = fields.Text("新职务", max_length=130, null=True)
    changed_at = fields.Date("调动日期")
    note = fields.Text("说明", max_length=300, null=True)

    class Meta:
        db_table = "contact_job_change"


OBJECT = Offer(
    ContactJobChange,
    "contact_job_change",
    "职务调动",
    icon="swap",
    columns=("contact", "old_post", "new_post", "changed_at", "note"),
    sort="-changed_at",
    detail_of="contact",
)

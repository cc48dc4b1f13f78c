"""联系人变化情况: what changed among the contacts of a customer, written by the program (CON-018, CUS-009).

It belongs to the customer, and keeps the person's name: who left for another company stays known as a former contact here,
though he himself may be out of sight there.
"""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import View
from guanxi.kernel.records.base import Base

KINDS = options(
    ("new", "新增", "green"), ("post", "职务调动", "blue"), ("moved_in", "调入", "cyan"), ("moved_out", "调离", "orange"),
    ("left", "离开", "default"),
)  # fmt: skip


class ContactChange(Base):
    customer = fields.Reference("客户", target="customer", on_delete="cascade")
    contact = fields.Reference("联系人", target="contact", null=True, on_delete="clear")
    contact_name = fields.Text("姓名", max_length=60, title=True, search=True)
    kind = fields.Choice("变化", options=KINDS, indexed=True)
    description = fields.Text("内容", max_length=300, null=True)
    changed_at = fields.Date("日期")

    class Meta:
        db_table = "contact_change"


OBJECT = Offer(
    ContactChange,
    "contact_change",
    "联系人变化",
    icon="history",
    columns=("contact_name", "kind", "description", "changed_at", "contact", "customer"),
    sort="-changed_at",
    views=(View("former", "曾任联系人", {"field": "kind", "op": "in", "value": ["moved_out", "left"]}, "-changed_at"),),
    detail_of="customer",
    log=True,
)

"""往来单位: customers and contacts."""

from guanxi.domains.parties.objects import contact, customer, customer_class, customer_interest, customer_relation
from guanxi.kernel.modules.manifest import Module

MODULE = Module(
    name="parties",
    label="客户",
    objects=(
        customer.OBJECT,
        contact.OBJECT,
        customer_class.OBJECT,
        customer_interest.OBJECT,
        customer_relation.OBJECT,
    ),
)

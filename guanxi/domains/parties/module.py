"""往来单位: customers and contacts."""

from guanxi.domains.parties import actions, external
from guanxi.domains.parties.objects import (
    contact,
    contact_change,
    contact_company_change,
    contact_influence,
    contact_job_change,
    customer,
    customer_class,
    customer_interest,
    customer_relation,
    hobby,
)
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.modules.manifest import Addition, Module

MODULE = Module(
    name="parties",
    label="客户",
    objects=(
        customer.OBJECT,
        contact.OBJECT,
        customer_class.OBJECT,
        customer_interest.OBJECT,
        customer_relation.OBJECT,
        hobby.OBJECT,
        contact_job_change.OBJECT,
        contact_company_change.OBJECT,
        contact_change.OBJECT,
        contact_influence.OBJECT,
    ),
    actions=(actions.change_company, external.open_external_account),
    additions=(Addition("employee", related=(Related("customer", "owner", "负责的客户"),)),),
)

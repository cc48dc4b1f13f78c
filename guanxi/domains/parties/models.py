"""Where Django looks for this application's models."""

from guanxi.domains.parties.objects.contact import Contact
from guanxi.domains.parties.objects.contact_change import ContactChange
from guanxi.domains.parties.objects.contact_company_change import ContactCompanyChange
from guanxi.domains.parties.objects.contact_influence import ContactInfluence
from guanxi.domains.parties.objects.contact_job_change import ContactJobChange
from guanxi.domains.parties.objects.customer import Customer
from guanxi.domains.parties.objects.customer_class import CustomerClass
from guanxi.domains.parties.objects.customer_interest import CustomerInterest
from guanxi.domains.parties.objects.customer_relation import CustomerRelation
from guanxi.domains.parties.objects.hobby import Hobby

__all__ = [
    "Contact", "ContactChange", "ContactCompanyChange", "ContactInfluence", "ContactJobChange", "Customer", "CustomerClass",
    "CustomerInterest", "CustomerRelation", "Hobby",
]  # fmt: skip

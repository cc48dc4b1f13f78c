"""Where Django looks for this application's models."""

from guanxi.domains.parties.objects.contact import Contact
from guanxi.domains.parties.objects.customer import Customer
from guanxi.domains.parties.objects.customer_class import CustomerClass
from guanxi.domains.parties.objects.customer_interest import CustomerInterest
from guanxi.domains.parties.objects.customer_relation import CustomerRelation

__all__ = ["Contact", "Customer", "CustomerClass", "CustomerInterest", "CustomerRelation"]

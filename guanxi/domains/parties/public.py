"""What other modules may use of this one."""

from guanxi.domains.parties.base_data import ensure_base_data
from guanxi.domains.parties.events import ContactChange, ContactsChanged
from guanxi.domains.parties.objects.contact import DECISION_ROLES
from guanxi.domains.parties.saving import let_see_customers

__all__ = ["DECISION_ROLES", "ContactChange", "ContactsChanged", "ensure_base_data", "let_see_customers"]

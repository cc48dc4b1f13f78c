"""What other rooms may use of this module."""

from guanxi.domains.organization.queries import company_settings, holders_of
from guanxi.domains.organization.roles import ensure_dimensions, ensure_roles, ensure_rules

__all__ = ["company_settings", "ensure_dimensions", "ensure_roles", "ensure_rules", "holders_of"]

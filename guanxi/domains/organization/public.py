"""What other rooms may use of this module."""

from guanxi.domains.organization.queries import branch_of, company_settings, has_branches, holders_of
from guanxi.domains.organization.roles import ensure_dimensions, ensure_roles, ensure_rules

__all__ = [
    "branch_of", "company_settings", "ensure_dimensions", "ensure_roles", "ensure_rules", "has_branches", "holders_of",
]  # fmt: skip

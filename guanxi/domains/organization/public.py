"""What other rooms may use of this module."""

from guanxi.domains.organization.external import EXTERNAL_ROLES, first_external_role
from guanxi.domains.organization.queries import (
    Place,
    branch_of,
    company_settings,
    has_branches,
    heads,
    holders_of,
    places,
    superiors,
)
from guanxi.domains.organization.roles import ensure_dimensions, ensure_rules
from guanxi.domains.organization.shipped_roles import ensure_roles

__all__ = [
    "EXTERNAL_ROLES", "Place", "branch_of", "company_settings", "ensure_dimensions", "ensure_roles", "ensure_rules", "first_external_role",
    "has_branches", "heads", "holders_of", "places", "superiors",
]  # fmt: skip

"""What other rooms may use of this module."""

from guanxi.domains.organization.roles import ensure_roles

__all__ = ["ensure_roles"]

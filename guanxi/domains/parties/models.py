"""Where Django looks for this application's models."""

from guanxi.domains.parties.objects.customer import Customer

__all__ = ["Customer"]

"""What a role finds on its desk."""

from django.db import models


class RoleDesk(models.Model):
    """工作台 of a role: keys of menu groups and entries, and the cards of its home page in order; null says nothing."""

    role = models.BigIntegerField(unique=True)
    menus = models.JSONField(null=True)
    home = models.JSONField(null=True)

"""Saved views (查询方案) of lists."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class SavedView(models.Model):
    """Filter, columns, order and drawing of a list under a name. A shared one serves all who may view the object, or only
    those who hold one of `roles` or stand in one of `departments` or below."""

    operator = models.BigIntegerField()
    object = models.CharField(max_length=50)
    name = models.CharField(max_length=60)
    shared = models.BooleanField(default=False)
    roles = ArrayField(models.BigIntegerField(), db_default=[])
    departments = ArrayField(models.BigIntegerField(), db_default=[])
    pinned = models.BooleanField(default=False)
    config = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["object", "operator"], name="saved_view_object")]

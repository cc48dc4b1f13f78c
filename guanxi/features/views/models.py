"""Saved views (查询方案) of lists."""

from django.db import models


class SavedView(models.Model):
    """Filter, columns, order and drawing of a list under a name; shared ones serve all who may view the object."""

    operator = models.BigIntegerField()
    object = models.CharField(max_length=50)
    name = models.CharField(max_length=60)
    shared = models.BooleanField(default=False)
    pinned = models.BooleanField(default=False)
    config = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["object", "operator"], name="saved_view_object")]

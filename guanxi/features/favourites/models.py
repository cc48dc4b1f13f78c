"""Starred records."""

from django.db import models


class Star(models.Model):
    """收藏: a record of any object that a person marked for himself."""

    operator = models.BigIntegerField()
    object = models.CharField(max_length=50)
    record = models.BigIntegerField()
    added_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["operator", "object", "record"], name="star_once")]
        indexes = [models.Index(fields=["object", "record"], name="star_record")]

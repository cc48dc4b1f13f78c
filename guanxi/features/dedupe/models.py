"""Duplicate rules that administrators made."""

from django.db import models


class DuplicateRule(models.Model):
    """查重规则 of an object: records that agree in all of `fields` are duplicates; `reaction` is to warn or to forbid."""

    object = models.CharField(max_length=50, db_index=True)
    name = models.CharField(max_length=60)
    position = models.IntegerField(default=0)
    is_active = models.BooleanField(default=True)
    fields = models.JSONField(default=list)
    reaction = models.CharField(max_length=10, default="warn")

"""Layouts that administrators made."""

from django.db import models


class Layout(models.Model):
    """布局 of an object: for which records and roles it is meant (`when`, `roles`) and what it arranges (`body`)."""

    object = models.CharField(max_length=50, db_index=True)
    name = models.CharField(max_length=60)
    position = models.IntegerField(default=0)
    is_active = models.BooleanField(default=True)
    when = models.JSONField(default=list)
    roles = models.JSONField(default=list)
    body = models.JSONField(default=dict)

"""Buttons and links that administrators put on objects."""

from django.db import models


class Button(models.Model):
    """自定义按钮 of an object (PERM-053, PLAT-015): an action that is kept, not declared. `body` says what it does, see checking.py.
    A removed one stays, so that the history can still name it."""

    object = models.CharField(max_length=50, db_index=True)
    name = models.CharField(max_length=50)
    label = models.CharField(max_length=60)
    icon = models.CharField(max_length=40, default="")
    position = models.IntegerField(default=0)
    is_active = models.BooleanField(default=True)
    is_removed = models.BooleanField(default=False)
    body = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["object", "name"], name="button_once")]

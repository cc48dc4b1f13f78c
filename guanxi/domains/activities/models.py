"""Where Django looks for this application's models."""

from django.db import models

from guanxi.domains.activities.objects.activity import Activity
from guanxi.domains.activities.objects.activity_type import ActivityType
from guanxi.domains.activities.objects.role_task import RoleTask


class Entry(models.Model):
    """A record that meets the condition of a task of a role, so that it gets the task only once."""

    task = models.BigIntegerField()
    record = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["task", "record"], name="role_task_entry_once")]


__all__ = ["Activity", "ActivityType", "Entry", "RoleTask"]

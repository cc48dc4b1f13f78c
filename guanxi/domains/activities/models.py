"""Where Django looks for this application's models."""

from guanxi.domains.activities.objects.activity import Activity
from guanxi.domains.activities.objects.activity_type import ActivityType

__all__ = ["Activity", "ActivityType"]

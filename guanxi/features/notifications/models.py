"""Messages to operators (GEN-018): kept until read, and for a while after."""

from django.db import models


class RoleNotices(models.Model):
    """提醒 of a role: the kinds of notices that those who hold it receive (ORG-014); null says nothing."""

    role = models.BigIntegerField(unique=True)
    kinds = models.JSONField(null=True)


class QuietNotices(models.Model):
    """The kinds of notices that one operator does not want, of those that he would receive."""

    operator = models.BigIntegerField(unique=True)
    kinds = models.JSONField(default=list)


class Notification(models.Model):
    """One sentence for one operator, with the record it is about. Texts are kept as they were said."""

    operator = models.BigIntegerField()
    at = models.DateTimeField()
    text = models.CharField(max_length=300)
    object = models.CharField(max_length=50, default="", blank=True)
    record = models.BigIntegerField(null=True)
    link = models.CharField(max_length=1000, default="", blank=True)  # a page to open that is no record: "/funnel?scope=company"
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["operator", "-id"], name="notification_inbox"),
            models.Index(fields=["operator"], name="notification_unread", condition=models.Q(read_at__isnull=True)),
        ]

"""Where Django looks for this application's models."""

from django.db import models

from guanxi.domains.activities.objects.activity import Activity
from guanxi.domains.activities.objects.activity_type import ActivityType
from guanxi.domains.activities.objects.report_section import ReportSection
from guanxi.domains.activities.objects.report_template import ReportTemplate
from guanxi.domains.activities.objects.role_task import RoleTask
from guanxi.domains.activities.objects.visit_plan import VisitPlan
from guanxi.domains.activities.objects.visit_rule import VisitRule
from guanxi.domains.activities.objects.work_report import WorkReport


class Entry(models.Model):
    """A record that meets the condition of a task of a role, so that it gets the task only once."""

    task = models.BigIntegerField()
    record = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["task", "record"], name="role_task_entry_once")]


class ReportPaper(models.Model):
    """What is kept of a work report beside its fields: what its author has written so far, the paper as it was handed in."""

    report = models.BigIntegerField(unique=True)
    draft = models.JSONField()
    stamp = models.IntegerField()
    paper = models.JSONField(null=True)
    reminded = models.BooleanField(db_default=False)


__all__ = [
    "Activity", "ActivityType", "Entry", "ReportPaper", "ReportSection", "ReportTemplate", "RoleTask", "VisitPlan", "VisitRule", "WorkReport",
]  # fmt: skip

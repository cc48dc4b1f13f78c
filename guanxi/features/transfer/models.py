"""Imports with what they changed and refused, remembered mappings, and the log of exports."""

from django.db import models


class ImportRun(models.Model):
    """One import (导入): what was asked, how far it is, what came of it (GEN-012 `import_job`)."""

    operator = models.BigIntegerField(db_index=True)
    object = models.CharField(max_length=50)
    upload = models.BigIntegerField()
    file_name = models.CharField(max_length=255)
    options = models.JSONField(default=dict)
    dry_run = models.BooleanField(default=False)
    state = models.CharField(max_length=12, default="queued")  # queued running done failed cancelled undone
    message = models.TextField(default="")
    total = models.BigIntegerField(default=0)
    done = models.BigIntegerField(default=0)
    created = models.BigIntegerField(default=0)
    updated = models.BigIntegerField(default=0)
    failed = models.BigIntegerField(default=0)
    skipped = models.BigIntegerField(default=0)
    errors_file = models.BigIntegerField(null=True)
    undone = models.JSONField(null=True)
    job = models.BigIntegerField(null=True)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "transfer_import"


class ImportChange(models.Model):
    """One record that an import made or changed: what undo needs, and what the second pass still has to set."""

    run = models.BigIntegerField()
    row = models.BigIntegerField()
    object = models.CharField(max_length=50)
    record = models.BigIntegerField()
    made = models.BooleanField()
    version = models.BigIntegerField()
    before = models.JSONField(null=True)
    pending = models.JSONField(null=True)

    class Meta:
        db_table = "transfer_change"
        indexes = [models.Index(fields=["run", "id"], name="transfer_change_run")]


class ImportError_(models.Model):
    """A row that was refused, with its cells as they stood in the file."""

    run = models.BigIntegerField()
    row = models.BigIntegerField()
    cells = models.JSONField()
    problems = models.JSONField()

    class Meta:
        db_table = "transfer_error"
        indexes = [models.Index(fields=["run", "row"], name="transfer_error_run")]


class Mapping(models.Model):
    """How somebody last imported into an object; proposed again for the same headers."""

    operator = models.BigIntegerField()
    object = models.CharField(max_length=50)
    options = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        db_table = "transfer_mapping"
        constraints = [models.UniqueConstraint(fields=["operator", "object"], name="transfer_mapping_once")]


class ExportLog(models.Model):
    """输出日志: who took what out of the house, and how much (GEN-013, PERM-005)."""

    operator = models.BigIntegerField(db_index=True)
    object = models.CharField(max_length=50)
    format = models.CharField(max_length=4)
    fields = models.JSONField(default=list)
    query = models.JSONField(default=dict)
    row_count = models.BigIntegerField(default=0)
    file = models.BigIntegerField(null=True)
    ip = models.CharField(max_length=45, default="")
    exported_at = models.DateTimeField()

    class Meta:
        db_table = "transfer_export"

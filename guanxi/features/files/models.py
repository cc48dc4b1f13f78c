"""Where the database knows about stored files; their bytes lie in the storage under `key`."""

from django.db import models


class StoredFile(models.Model):
    """A file. Without `record` it is an upload that only its uploader knows; with `field` it stands in an attachment field."""

    name = models.CharField(max_length=255)
    size = models.BigIntegerField()
    type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)
    key = models.CharField(max_length=160)
    purpose = models.CharField(max_length=12, default="upload")  # upload | record | result | import
    object = models.CharField(max_length=50, default="", blank=True)
    record = models.BigIntegerField(null=True)
    field = models.CharField(max_length=50, default="", blank=True)
    created_at = models.DateTimeField()
    created_by = models.BigIntegerField()

    class Meta:
        db_table = "stored_file"
        indexes = [
            models.Index(
                fields=["object", "record"], name="stored_file_record", condition=models.Q(record__isnull=False)
            ),
            models.Index(fields=["created_at"], name="stored_file_loose", condition=models.Q(record__isnull=True)),
        ]

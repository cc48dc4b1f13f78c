"""Comments on records; everything else on a timeline is read from where it happened."""

from django.db import models


class Comment(models.Model):
    """What somebody said about a record. A deleted one keeps its row, not its place on the timeline."""

    object = models.CharField(max_length=50)
    record = models.BigIntegerField()
    author = models.BigIntegerField()
    text = models.CharField(max_length=5000)
    created_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["object", "record", "-id"], name="comment_record")]

"""Attachments (附件): ids of stored files."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.multi_reference import MultiReferenceKind


class AttachmentKind(MultiReferenceKind):
    name, label = "attachment", "附件"
    operators = ("empty", "not_empty")
    settings = ()
    target = "file"
    wire = {"type": "array", "items": {"$ref": "#/components/schemas/File"}}


class Attachment(Declared, ArrayField):
    kind = AttachmentKind()
    defaults = {"base_field": models.BigIntegerField()}

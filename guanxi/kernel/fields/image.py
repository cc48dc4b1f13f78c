"""Images (图片): attachments shown as pictures."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from guanxi.kernel.fields.attachment import AttachmentKind
from guanxi.kernel.fields.declare import Declared


class ImageKind(AttachmentKind):
    name, label = "image", "图片"


class Image(Declared, ArrayField):
    kind = ImageKind()
    defaults = {"base_field": models.BigIntegerField()}

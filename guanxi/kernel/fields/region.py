"""A reference to region (地区)."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.reference import ReferenceKind


class RegionKind(ReferenceKind):
    name, label = "region", "地区"
    settings = ()
    target = "region"


class Region(Declared, models.BigIntegerField):
    kind = RegionKind()

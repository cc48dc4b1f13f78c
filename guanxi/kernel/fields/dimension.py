"""A value of a management dimension (管理维度): a reference to a tree that rights may be granted on (PERM-006)."""

from typing import ClassVar

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.reference import ReferenceKind


class DimensionKind(ReferenceKind):
    name, label = "dimension", "管理维度"
    settings: ClassVar[tuple[str, ...]] = ("dimension",)


class Dimension(Declared, models.BigIntegerField):
    kind = DimensionKind()

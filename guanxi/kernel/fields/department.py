"""A reference to department (部门)."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.reference import ReferenceKind


class DepartmentKind(ReferenceKind):
    name, label = "department", "部门"
    settings = ()
    target = "department"


class Department(Declared, models.BigIntegerField):
    kind = DepartmentKind()

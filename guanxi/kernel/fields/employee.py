"""A reference to employee (员工)."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.reference import ReferenceKind


class EmployeeKind(ReferenceKind):
    name, label = "employee", "员工"
    settings = ()
    target = "employee"


class Employee(Declared, models.BigIntegerField):
    kind = EmployeeKind()

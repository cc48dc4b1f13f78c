"""Several employees (多个员工), for example the related employees of a record."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.multi_reference import MultiReferenceKind


class EmployeesKind(MultiReferenceKind):
    name, label = "employees", "多个员工"
    settings = ()
    target = "employee"


class Employees(Declared, ArrayField):
    kind = EmployeesKind()
    defaults = {"base_field": models.BigIntegerField()}

"""What every object of code inherits: identity, who and when, optimistic lock, recycle bin, and for business records rights."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from guanxi.kernel import fields


class Base(models.Model):
    """A row with history. Set-up data (stages, products) derives from this: who may see the object sees every row."""

    id = models.BigAutoField(primary_key=True)
    created_at = fields.DateTime("建立时间", system=True, readonly=True)
    created_by = fields.Reference("建立人", target="operator", null=True, system=True, readonly=True)
    updated_at = fields.DateTime("修改时间", system=True, readonly=True)
    updated_by = fields.Reference("修改人", target="operator", null=True, system=True, readonly=True)
    version = fields.Integer("版本", system=True, readonly=True, default=1)
    deleted_at = fields.DateTime("删除时间", null=True, system=True, readonly=True)
    deleted_by = fields.Reference("删除人", target="operator", null=True, system=True, readonly=True)
    search_key = models.TextField(default="", editable=False)
    sort_key = models.TextField(default="", editable=False)  # the title in pinyin, for ordering

    class Meta:
        abstract = True


class Record(Base):
    """A business record: it belongs to somebody, and record rights decide who sees it (PERM-012..015)."""

    owner = fields.Employee("负责员工", null=True)
    department = fields.Department("负责部门", null=True)
    related = fields.Employees("相关员工（查看）", null=True)
    related_edit = fields.Employees("相关员工（编辑）", null=True)
    departments = fields.MultiReference("其他负责部门", target="department", null=True)
    # Nodes, values of management dimensions and roles, with which the record is shared (access/nodes.py), to view and to edit.
    shared = ArrayField(models.BigIntegerField(), null=True, editable=False)
    shared_edit = ArrayField(models.BigIntegerField(), null=True, editable=False)

    class Meta:
        abstract = True


#: Fields of Record that say to whom it belongs; the schema service gives them indexes of their own.
BELONGING = ("owner", "department", "related", "related_edit", "departments")

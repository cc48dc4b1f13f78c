"""Tables of the kernel itself: definitions made at run time, operators and their sessions, change stamps."""

from django.db import models

from guanxi.kernel import fields
from guanxi.kernel.records.base import Base
from guanxi.kernel.signin.models import (  # noqa: F401 - Django looks for tables here
    Identity,
    IdentityProvider,
    PasswordHistory,
    PasswordToken,
    SecondFactor,
    SignInFailure,
    SignInLog,
    SignInPolicy,
)


class CustomObject(models.Model):
    """A whole object made by an administrator; its rows live in the table `name` (PLAT custom objects)."""

    name = models.CharField(max_length=50, unique=True)
    label = models.CharField(max_length=60)
    icon = models.CharField(max_length=40, default="appstore")
    settings = models.JSONField(default=dict)
    hidden = models.BooleanField(default=False)
    position = models.IntegerField(default=0)


class CustomField(models.Model):
    """A field made by an administrator, on an object of code or a custom one; a real column of the same name."""

    object = models.CharField(max_length=50)
    name = models.CharField(max_length=50)
    label = models.CharField(max_length=60)
    kind = models.CharField(max_length=30)
    settings = models.JSONField(default=dict)
    hidden = models.BooleanField(default=False)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["object", "name"], name="custom_field_once")]


class Stamp(models.Model):
    """A number that grows when metadata or rights change, so that every process drops what it cached."""

    name = models.CharField(max_length=20, primary_key=True)
    value = models.BigIntegerField(default=1)


class Operator(Base):
    """操作员: somebody who may sign in: usually an employee (ORG-011), or somebody from outside who is bound to a customer (ORG-027)."""

    account = fields.Text("登录账号", max_length=80, unique=True, search=True)
    name = fields.Text("名称", max_length=80, title=True, search=True)
    password = fields.Password("密码", null=True)
    employee = fields.Employee("员工", null=True, on_delete="clear")
    is_admin = fields.Boolean("系统管理员", default=False)
    status = fields.Choice(
        "状态", default="enabled", options=fields.options(("enabled", "启用", "green"), ("disabled", "停用", "default"))
    )
    allowed_systems = fields.MultiChoice(
        "可登录系统",
        null=True,
        db_default=["marketing_service"],
        options=fields.options(("marketing", "营销管理"), ("service", "服务管理"), ("marketing_service", "营销服务管理")),
        help="决定看到哪些菜单；一个都不选则不能登录。",
    )
    must_change_password = fields.Boolean("下次登录须改密码", default=False)
    password_kind = fields.Choice(
        "口令类型", default="static",
        options=fields.options(("static", "静态口令"), ("dynamic", "动态口令", "blue"), ("one_time", "一次性口令", "purple")),
    )  # fmt: skip
    email = fields.Email("接收邮箱", null=True)
    bound_customer = fields.Reference(
        "所属客户", target="customer", null=True, on_delete="cascade", help="外部帐号只能看到这个客户的数据；内部人员不填。"
    )
    roles = fields.MultiReference(
        "外部角色", target="role", null=True, among={"field": "is_external", "op": "eq", "value": True}, help="外部帐号的角色；内部人员的角色在员工档案中。"
    )
    locale = models.CharField(max_length=10, db_default="zh-CN")
    theme = models.CharField(max_length=10, db_default="system")
    prefs = models.JSONField(db_default={})
    password_changed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "operator"


class Session(models.Model):
    """A browser that is signed in. Only the hash of its token is kept."""

    token = models.CharField(max_length=64, unique=True)
    operator = models.BigIntegerField(db_index=True)
    ip = models.CharField(max_length=45, default="")
    client = models.CharField(max_length=300, default="")
    created_at = models.DateTimeField()
    last_seen = models.DateTimeField()
    expires_at = models.DateTimeField()
    method = models.CharField(max_length=40, db_default="password")
    acting_as = models.BigIntegerField(null=True)  # the operator as whom an administrator looks around


class ApiToken(models.Model):
    """A program's way in, with the rights of its operator or fewer: reading only, these objects only. Only the hash is kept."""

    token = models.CharField(max_length=64, unique=True)
    operator = models.BigIntegerField(db_index=True)
    name = models.CharField(max_length=80)
    created_at = models.DateTimeField()
    last_seen = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)
    read_only = models.BooleanField(db_default=False)
    objects_only = models.JSONField(null=True)


class RoleRight(models.Model):
    """What a role may do with an object: verbs, how far each reaches, and field rights (PERM-003, PERM-021)."""

    role = models.BigIntegerField()
    object = models.CharField(max_length=50)
    verbs = models.JSONField(default=dict)
    scope = models.JSONField(default=dict)
    fields = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["role", "object"], name="role_right_once")]


class PersonRight(models.Model):
    """What differs for one person from what his roles add up to, in the same shape (PERM-024)."""

    employee = models.BigIntegerField()
    object = models.CharField(max_length=50)
    verbs = models.JSONField(default=dict)
    scope = models.JSONField(default=dict)
    fields = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["employee", "object"], name="person_right_once")]


class Sharing(models.Model):
    """Who was added to a record and why (相关员工, 对象分配): an employee, or a node: a value of a management dimension,
    a role (PERM-013, PERM-037, PERM-051). What counts for rights are the arrays on the record; this says where their members come from.
    0 stands for none."""

    object = models.CharField(max_length=50)
    record = models.BigIntegerField()
    employee = models.BigIntegerField(default=0)
    node = models.BigIntegerField(default=0)
    right = models.CharField(max_length=4)  # view | edit
    source = models.CharField(max_length=10)  # manual | rule | team | allocation | task
    rule = models.BigIntegerField(default=0)
    at = models.DateTimeField()
    by = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["object", "record", "employee", "node", "right", "source", "rule"], name="sharing_once"
            )
        ]
        indexes = [models.Index(fields=["rule", "object", "record"], name="sharing_rule"), models.Index(fields=["employee"], name="sharing_employee")]


class Counter(models.Model):
    """The last number given for a numbering pattern and period."""

    key = models.CharField(max_length=120, primary_key=True)
    value = models.BigIntegerField(default=0)


class Shipped(models.Model):
    """A ready-made thing that this account set was given once, and what it was then (docs/decisions/0020)."""

    key = models.CharField(max_length=200, primary_key=True)
    body = models.JSONField(null=True)


class Idempotency(models.Model):
    """What a create with an Idempotency-Key made, so that a double submit gives the same record."""

    operator = models.BigIntegerField()
    key = models.CharField(max_length=120)
    object = models.CharField(max_length=50)
    record = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["operator", "key"], name="idempotency_once")]


class Job(models.Model):
    """Long work that a person watches: import, export, bulk change."""

    operator = models.BigIntegerField(db_index=True)
    kind = models.CharField(max_length=30)
    label = models.CharField(max_length=200)
    state = models.CharField(max_length=12, default="queued")
    total = models.BigIntegerField(default=0)
    done = models.BigIntegerField(default=0)
    args = models.JSONField(default=dict)
    result = models.JSONField(default=dict)
    error = models.TextField(default="")
    file = models.BigIntegerField(null=True)
    cancel = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

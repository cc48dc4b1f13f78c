"""员工: somebody who works here, whether or not he signs in (ORG-010, ORG-011, ORG-013)."""

from guanxi.domains.organization import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Panel, Related, Section, View
from guanxi.kernel.records.base import Base


class Employee(Base):
    code = fields.AutoNumber("人员编码", unique=True, null=True, expression="E{0000}")
    name = fields.Text("姓名", max_length=60, title=True, search=True)
    department = fields.Department("部门", null=True)
    departments = fields.MultiReference("兼职部门", target="department", null=True)
    superior = fields.Employee("上级", null=True, tree=True, on_delete="clear", handed_over=True)
    executive_manager = fields.Employee("常务经理", null=True, on_delete="clear", handed_over=True)
    position = fields.Text("职务", max_length=60, null=True)
    roles = fields.MultiReference("对应角色", target="role", null=True, among={"field": "is_external", "op": "eq", "value": False})
    is_salesperson = fields.Boolean("业务员", default=False)
    business_department = fields.Department("业务部门", null=True)
    mobile = fields.Phone("手机", null=True, search=True)
    email = fields.Email("邮箱", null=True)
    credit_info = fields.Text("信用信息", max_length=200, null=True)
    customer_cap = fields.Integer("负责客户数量上限", null=True, min=0)
    hire_date = fields.Date("入职日期", null=True)
    leave_date = fields.Date("离职日期", null=True)
    certificates = fields.Attachment("相关附件", null=True)
    status = fields.Choice(
        "状态",
        default="active",
        options=options(("active", "在职", "green"), ("left", "离职"), ("disabled", "停用", "orange")),
    )

    class Meta:
        db_table = "employee"


OBJECT = Offer(
    Employee,
    "employee",
    "员工",
    icon="user",
    menu="organization",
    columns=("name", "code", "department", "position", "superior", "mobile", "roles", "status"),
    sort="code",
    sections=(
        Section("基本信息", ("name", "code", "department", "position", "superior", "executive_manager", "status")),
        Section("联系方式", ("mobile", "email")),
        Section("CRM 使用", ("roles", "departments", "is_salesperson", "business_department", "customer_cap")),
        Section("其他", ("hire_date", "leave_date", "credit_info", "certificates")),
    ),
    panels=(Panel("staff_work", "employee", "期间综合"),),
    related=(
        Related("employee", "superior", "下属", ("name", "department", "position")),
        Related("employee_training", "employee", "培训信息", ("course", "trained_at", "result"), inline=True),
        Related("appraisal_result", "employee", "考核结果", ("period", "starts_on", "ends_on", "score", "status")),
        Related("team_member", "employee", "所在团队", ("team", "member_kind", "place")),
    ),
    views=(View("active", "在职", {"field": "status", "op": "eq", "value": "active"}, "code"),),
    keys=("code", "name"),
    in_search=True,
    open={"field": "status", "op": "eq", "value": "active"},
    on_save=saving.check_employee,
    after_save=saving.follow_employees,
)

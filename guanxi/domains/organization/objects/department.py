"""部门: a node of the department tree (ORG-001..007); some are branches of the group (ORG-025)."""

from guanxi.domains.organization import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base


class Department(Base):
    code = fields.AutoNumber("部门编码", unique=True, null=True, expression="D{000}")
    name = fields.Text("部门名称", max_length=80, title=True, search=True)
    parent = fields.Department("上级部门", null=True, tree=True)
    kind = fields.Choice(
        "机构类型",
        null=True,
        options=options(("marketing", "营销机构"), ("service", "服务机构"), ("operations", "运营机构")),
    )
    manager = fields.Employee("部门负责人", null=True, on_delete="clear", handed_over=True)
    is_leaf = fields.Boolean("末级", default=True, readonly=True)
    is_virtual = fields.Boolean("虚拟部门", default=False)
    is_branch = fields.Boolean("分支机构", default=False, help="直营的分公司或子公司：在集团总览中自成一行，含下级部门。")
    region = fields.Region("区域", null=True, on_delete="clear")
    product_line = fields.Reference("业务线", target="product_line", null=True, on_delete="clear")
    credit_rule = fields.Choice(
        "业绩确认方式",
        null=True,
        options=options(("owner", "按负责员工"), ("department", "按负责部门"), ("region", "按客户地区")),
    )
    status = fields.Choice(
        "状态", default="enabled", options=options(("enabled", "启用", "green"), ("disabled", "停用"))
    )

    class Meta:
        db_table = "department"


OBJECT = Offer(
    Department,
    "department",
    "部门",
    icon="apartment",
    menu="organization",
    columns=("name", "code", "parent", "kind", "manager", "is_leaf", "status"),
    sort="code",
    sections=(
        Section("基本信息", ("name", "code", "parent", "kind", "manager", "status")),
        Section("管理", ("is_branch", "region", "product_line", "is_leaf", "is_virtual", "credit_rule")),
    ),
    related=(
        Related("employee", "department", "员工", ("name", "code", "position", "mobile", "status")),
        Related("department", "parent", "下级部门", ("name", "code", "manager")),
    ),
    keys=("code", "name"),
    on_save=saving.check_department,
    after_save=saving.follow_departments,
    after_removal=saving.departments_came_or_went,
)

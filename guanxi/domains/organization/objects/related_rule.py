"""CRM业务逻辑规则: a condition on a record that adds related employees (PERM-037..039)."""

from guanxi.domains.organization import dimensions
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base


class RelatedRule(Base):
    name = fields.Text("规则名称", max_length=80, title=True, search=True)
    object_name = fields.Choice("对象", options_from="owned", create_only=True)
    condition = fields.Condition("条件", null=True, depends_on={"object_name": "object"}, help="不填表示该对象的全部记录。")
    employees = fields.Employees("指定人员", null=True)
    people_from = fields.Text(
        "人员取自", max_length=200, null=True, help="从记录出发到员工字段的路径，例如 owner.executive_manager：负责员工的常务经理。"
    )
    right = fields.Choice("权限", default="view", options=options(("view", "查看"), ("edit", "编辑")))
    is_active = fields.Boolean("启用", default=True)
    description = fields.Text("说明", max_length=300, null=True)

    class Meta:
        db_table = "related_rule"


OBJECT = Offer(
    RelatedRule,
    "related_rule",
    "相关员工规则",
    icon="node-index",
    columns=("name", "object_name", "right", "is_active", "updated_at"),
    sections=(Section("基本信息", ("name", "object_name", "right", "is_active", "condition", "employees", "people_from", "description")),),
    features=frozenset({"timeline", "recycle"}),
    keys=("name",),
    guarded="see",
    on_save=dimensions.check_rule,
    after_save=dimensions.rule_changed,
    after_removal=dimensions.rules_removed,
)

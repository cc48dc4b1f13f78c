"""销售团队: people who sell together, with or without a login (ORG-019)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base


class SalesTeam(Base):
    code = fields.AutoNumber("团队编码", unique=True, null=True, expression="T{000}")
    name = fields.Text("团队名称", max_length=80, title=True, search=True)
    leader = fields.Employee("团队负责人", null=True, on_delete="clear", handed_over=True)
    department = fields.Department("部门", null=True, on_delete="clear")
    region = fields.Region("区域", null=True, on_delete="clear")
    description = fields.Text("说明", max_length=300, null=True)
    is_active = fields.Boolean("启用", default=True)

    class Meta:
        db_table = "sales_team"


OBJECT = Offer(
    SalesTeam,
    "sales_team",
    "销售团队",
    icon="usergroup-add",
    menu="organization",
    columns=("name", "code", "leader", "department", "region", "is_active"),
    sort="code",
    sections=(Section("基本信息", ("name", "code", "leader", "department", "region", "is_active", "description")),),
    related=(Related("team_member", "team", "团队成员", ("employee", "name", "member_kind", "mobile", "place"), inline=True),),
    keys=("code", "name"),
    in_search=True,
)  # fmt: skip

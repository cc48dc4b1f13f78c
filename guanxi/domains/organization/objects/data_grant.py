"""数据权限: a value of a dimension granted to a role or, instead of the role's, to a person (PERM-011, PERM-024)."""

from guanxi.domains.organization import dimensions
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class DataGrant(Base):
    role = fields.Reference("角色", target="role", null=True, on_delete="cascade")
    employee = fields.Employee("人员", null=True, on_delete="cascade")
    dimension = fields.Reference("管理维度", target="management_dimension", on_delete="cascade")
    value = fields.Integer("维度值", null=True, min=1, create_only=True, help="维度值在其档案中的编号；不填时，指本人所在的部门，或这些部门的区域、业务线。")
    value_name = fields.Text("维度值名称", max_length=200, null=True, readonly=True)
    grant_level = fields.Choice(
        "权限级别", default="below",
        options=options(("none", "无权"), ("own", "本级"), ("below", "本级及下级"), ("all", "所有"), ("supervisor", "主管")),
    )  # fmt: skip
    right = fields.Choice("权限", default="edit", options=options(("view", "查看"), ("edit", "编辑")))

    class Meta:
        db_table = "data_grant"


OBJECT = Offer(
    DataGrant, "data_grant", "数据权限", icon="safety", columns=("role", "employee", "dimension", "value_name", "grant_level", "right"),
    features=frozenset({"timeline", "export"}), guarded="see", on_save=dimensions.check_grant,
)  # fmt: skip

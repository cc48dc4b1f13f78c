"""角色: a bundle of rights that employees hold (ORG-014..016)."""

from guanxi.domains.organization import external
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class Role(Base):
    code = fields.AutoNumber("角色编码", unique=True, null=True, expression="R{00}")
    name = fields.Text("角色名称", max_length=60, title=True, search=True)
    description = fields.Text("说明", max_length=300, null=True)
    status = fields.Choice(
        "状态", default="enabled", options=options(("enabled", "启用", "green"), ("disabled", "停用"))
    )
    is_external = fields.Boolean("外部角色", default=False, help="给经销商、服务商、合作伙伴、学习中心的人员使用：只能看到所属客户的数据。")
    demands_code = fields.Boolean("登录须用动态口令", default=False)

    class Meta:
        db_table = "role"


OBJECT = Offer(
    Role,
    "role",
    "角色",
    icon="safety",
    menu="organization",
    columns=("name", "code", "description", "is_external", "demands_code", "status"),
    sort="code",
    guarded="change",
    keys=("code", "name"),
    on_save=external.check_role,
)

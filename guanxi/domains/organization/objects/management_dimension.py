"""管理维度: a tree of values by which rights are granted and crossed (PERM-006..011, PERM-025)."""

from guanxi.domains.organization import dimensions
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base


class ManagementDimension(Base):
    code = fields.Text("维度编码", max_length=40, unique=True)
    name = fields.Text("维度名称", max_length=60, title=True, search=True)
    is_builtin = fields.Boolean("系统预置", default=False, readonly=True)
    tree = fields.Choice("维度值取自", default="dimension_value", options_from="trees", create_only=True)
    applies_to = fields.MultiChoice(
        "适用对象", null=True, options_from="owned", readonly=True, help="在“管理维度”页面启用；启用后，记录须符合授权的维度值才能到达。"
    )
    default_level = fields.Choice(
        "未授权时", default="none", options=options(("none", "无权"), ("all", "所有")),
        help="没有得到本维度授权的人：无权，即只能到达本人相关的记录；所有，即本维度不限制他。",
    )  # fmt: skip
    description = fields.Text("说明", max_length=300, null=True)

    class Meta:
        db_table = "management_dimension"


OBJECT = Offer(
    ManagementDimension,
    "management_dimension",
    "管理维度",
    icon="partition",
    columns=("name", "code", "tree", "applies_to", "default_level", "is_builtin"),
    sort="code",
    sections=(Section("基本信息", ("name", "code", "tree", "default_level", "applies_to", "is_builtin", "description")),),
    related=(Related("dimension_value", "dimension", "维度值", ("name", "code", "parent"), inline=True),),
    keys=("code", "name"),
    guarded="change",
    on_save=dimensions.check_dimension,
    after_save=dimensions.dimensions_saved,
    after_removal=dimensions.refuse_builtin_removal,
)

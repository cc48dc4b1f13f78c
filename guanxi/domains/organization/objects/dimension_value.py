"""维度值: a node in the tree of a management dimension (PERM-006)."""

from guanxi.domains.organization import dimensions
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class DimensionValue(Base):
    dimension = fields.Reference("管理维度", target="management_dimension", create_only=True, on_delete="cascade")
    code = fields.Text("维度值编码", max_length=40, null=True)
    name = fields.Text("维度值名称", max_length=80, title=True, search=True)
    parent = fields.Reference("上级维度值", target="dimension_value", null=True, tree=True)

    class Meta:
        db_table = "dimension_value"


OBJECT = Offer(
    DimensionValue, "dimension_value", "维度值", icon="partition", columns=("name", "code", "dimension", "parent"), sort="code",
    keys=("code", "name"), guarded="change", on_save=dimensions.check_value,
)  # fmt: skip

"""产品类型: the tree of product types (PRD-009)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class ProductCategory(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, expression="C{000}")
    name = fields.Text("名称", max_length=80, title=True, search=True)
    parent = fields.Reference("上级", target="product_category", null=True, tree=True)
    specialists = fields.Employees("市场专员", null=True, handed_over=True, help="关注这类产品的客户，其相关员工自动加上他们。")

    class Meta:
        db_table = "product_category"


OBJECT = Offer(
    ProductCategory,
    "product_category",
    "产品类型",
    icon="folder",
    menu="catalog",
    columns=("name", "code", "parent"),
    sort="code",
    related=(
        Related("product", "category", "产品", ("name", "code", "spec", "list_price", "status")),
        Related("product_category", "parent", "下级类型", ("name", "code")),
    ),
    keys=("code", "name"),
    quick_create=True,
)

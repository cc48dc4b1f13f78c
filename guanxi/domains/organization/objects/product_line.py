"""业务线: a product line such as coatings or plastics, for rights, plans and analyses (ORG-029)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ProductLine(Base):
    code = fields.AutoNumber("业务线编码", unique=True, null=True, expression="L{00}")
    name = fields.Text("业务线名称", max_length=80, title=True, search=True)
    parent = fields.Reference("上级业务线", target="product_line", null=True, tree=True)

    class Meta:
        db_table = "product_line"


OBJECT = Offer(
    ProductLine, "product_line", "业务线", icon="cluster", menu="organization", columns=("name", "code", "parent"),
    sort="code", keys=("code", "name"),
)  # fmt: skip

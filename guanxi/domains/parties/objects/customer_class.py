"""客户分类: the classes by which customers are told apart (CUS-005)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class CustomerClass(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, expression="CC{00}")
    name = fields.Text("分类名称", max_length=60, title=True, search=True)
    parent = fields.Reference("上级分类", target="customer_class", null=True, tree=True)
    description = fields.Text("说明", max_length=200, null=True)

    class Meta:
        db_table = "customer_class"


OBJECT = Offer(
    CustomerClass,
    "customer_class",
    "客户分类",
    icon="tags",
    menu="settings",
    columns=("name", "code", "parent", "description"),
    sort="code",
    keys=("code", "name"),
    quick_create=True,
)

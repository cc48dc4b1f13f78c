"""地区: the region tree for customers, departments, plans and analyses (ORG-028)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class Region(Base):
    code = fields.AutoNumber("地区编码", unique=True, null=True, expression="A{000}")
    name = fields.Text("地区名称", max_length=80, title=True, search=True)
    parent = fields.Region("上级地区", null=True, tree=True)

    class Meta:
        db_table = "region"


OBJECT = Offer(
    Region, "region", "地区", icon="global", menu="organization", columns=("name", "code", "parent"), sort="code",
    keys=("code", "name"),
)  # fmt: skip

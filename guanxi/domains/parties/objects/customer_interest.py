"""感兴趣产品: products a customer is interested in, with degree and date (CUS-011)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class CustomerInterest(Base):
    customer = fields.Reference("客户", target="customer", on_delete="cascade")
    product = fields.Reference("产品", target="product", title=True)
    degree = fields.Choice(
        "兴趣程度",
        default="medium",
        options=options(("high", "高", "red"), ("medium", "中", "gold"), ("low", "低", "default")),
    )
    noted_at = fields.Date("时间", null=True)
    note = fields.Text("备注", max_length=200, null=True)

    class Meta:
        db_table = "customer_interest"


OBJECT = Offer(
    CustomerInterest,
    "customer_interest",
    "感兴趣产品",
    icon="heart",
    columns=("customer", "product", "degree", "noted_at", "note"),
    detail_of="customer",
)

"""意向产品: a product the customer means to buy in an opportunity."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityProduct(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    product = fields.Reference("产品", target="product", title=True, fills={"price": "list_price"})
    quantity = fields.Number("数量", default=1, decimal_places=2, min=0)
    price = fields.Money("单价", null=True, min=0, help="不填则取产品定价。")
    amount = fields.Money("金额", null=True, readonly=True)

    class Meta:
        db_table = "opportunity_product"


OBJECT = Offer(
    OpportunityProduct,
    "opportunity_product",
    "意向产品",
    icon="shopping",
    columns=("opportunity", "product", "quantity", "price", "amount"),
    detail_of="opportunity",
    on_save=saving.price_line,
)

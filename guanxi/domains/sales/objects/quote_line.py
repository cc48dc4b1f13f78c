"""报价明细: one product of a quote with quantity, price and discount (QUO-001, QUO-006, QUO-007)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class QuoteLine(Base):
    quote = fields.Reference("报价单", target="quote", on_delete="cascade")
    product = fields.Reference(
        "产品", target="product", title=True, fills={"list_price": "list_price", "price": "list_price"}
    )
    quantity = fields.Number("数量", default=1, decimal_places=2, min=0)
    list_price = fields.Money("定价", null=True, readonly=True)
    discount = fields.Percent("折扣", null=True, min=0, max=1000, help="100 为不打折，90 为九折。")
    price = fields.Money("单价", null=True, min=0, help="不填则为定价乘以折扣。")
    amount = fields.Money("金额", null=True, readonly=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "quote_line"


OBJECT = Offer(
    QuoteLine,
    "quote_line",
    "报价明细",
    icon="shopping",
    columns=("quote", "product", "quantity", "list_price", "discount", "price", "amount", "note"),
    sort="id",
    detail_of="quote",
    on_save=saving.price_quote_line,
    after_save=saving.follow_quote_lines,
    after_removal=saving.keep_quote_lines,
)

"""产品: what is sold, with standard price and unit cost (PRD-001..003, PRD-005, PRD-006)."""

from guanxi.domains.catalog import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Base


class Product(Base):
    code = fields.AutoNumber("产品编码", unique=True, null=True, search=True, expression="P{00000}")
    name = fields.Text("产品名称", max_length=120, title=True, search=True)
    spec = fields.Text("规格", max_length=120, null=True)
    category = fields.Reference("产品类型", target="product_category", null=True, on_delete="clear")
    product_line = fields.Reference("产品线", target="product_line", null=True, on_delete="clear")
    brand = fields.Text("品牌", max_length=60, null=True)
    unit = fields.Text("单位", max_length=20, null=True)
    list_price = fields.Money("定价", null=True, min=0)
    currency = fields.Choice(
        "币种",
        default="CNY",
        options=options(("CNY", "人民币"), ("USD", "美元"), ("EUR", "欧元"), ("HKD", "港元"), ("JPY", "日元")),
    )
    price_valid_from = fields.Date("定价生效日期", null=True)
    price_valid_to = fields.Date("定价失效日期", null=True)
    unit_cost = fields.Money("单位成本", null=True, min=0)
    is_sale = fields.Boolean("销售标志", default=True)
    is_purchase = fields.Boolean("采购标志", default=False)
    consumption_days = fields.Integer("消费周期（天）", null=True, min=0)
    is_new = fields.Boolean("新品", default=False)
    description = fields.LongText("说明", null=True)
    status = fields.Choice(
        "状态", default="active", options=options(("active", "在售", "green"), ("stopped", "停售", "default"))
    )

    class Meta:
        db_table = "product"


OBJECT = Offer(
    Product,
    "product",
    "产品",
    icon="shopping",
    menu="catalog",
    columns=("name", "code", "spec", "category", "product_line", "unit", "list_price", "status"),
    sort="code",
    highlights=("code", "spec", "category", "list_price", "status"),
    sections=(
        Section("基本信息", ("name", "code", "spec", "category", "product_line", "brand", "unit", "status")),
        Section("定价", ("list_price", "currency", "price_valid_from", "price_valid_to", "unit_cost")),
        Section("标志", ("is_sale", "is_purchase", "is_new", "consumption_days")),
        Section("说明", ("description",)),
    ),
    related=(
        Related("opportunity_product", "product", "意向商机", ("opportunity", "quantity", "price", "amount")),
        Related("quote_line", "product", "报价明细", ("quote", "quantity", "price", "discount", "amount")),
        Related("sales_order_line", "product", "订单明细", ("order", "quantity", "price", "amount", "delivered_qty")),
        Related("sample", "product", "样品", ("sample_code", "customer", "quantity", "status", "borrowed_at")),
        Related("customer_interest", "product", "感兴趣的客户", ("customer", "degree", "noted_at")),
    ),
    views=(
        View("active", "在售", {"field": "status", "op": "eq", "value": "active"}, "code"),
        View("purchased", "采购产品", {"field": "is_purchase", "op": "eq", "value": True}, "code"),
        View("new", "新品", {"field": "is_new", "op": "eq", "value": True}, "code"),
    ),
    duplicates=("name",),
    keys=("code", "name"),
    quick_create=True,
    in_search=True,
    on_save=saving.check_product,
)

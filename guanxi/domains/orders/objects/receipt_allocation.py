"""收款分摊: how much of a receipt an order gets, and each of its lines: in proportion to their amounts, or as somebody says (ORD-015)."""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base

MODES = options(("proportional", "按比例", "blue"), ("own", "自定义", "gold"))


class ReceiptAllocation(Base):
    receipt = fields.Reference("收款", target="receipt", on_delete="cascade")
    order = fields.Reference("订单", target="sales_order", title=True, create_only=True, depends_on={"payer": "receipt.customer"})
    order_line = fields.Reference(
        "订单明细", target="sales_order_line", null=True, depends_on={"order": "order"}, help="不填则按明细金额的比例分摊。"
    )
    amount = fields.Money("分摊金额", min=0)
    mode = fields.Choice("分摊方式", default="proportional", options=MODES, readonly=True)
    confirmed = fields.Boolean("已确认", default=False, readonly=True)

    class Meta:
        db_table = "receipt_allocation"


OBJECT = Offer(
    ReceiptAllocation,
    "receipt_allocation",
    "收款分摊",
    icon="pay-circle",
    columns=("receipt", "order", "order_line", "amount", "mode", "confirmed"),
    sort="id",
    detail_of="receipt",
    prepare=saving.prepare_allocations,
    on_save=saving.check_allocation,
    after_removal=saving.keep_allocations,
)

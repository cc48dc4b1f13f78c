"""States of an order as they are shown, for the order itself and for what is written down in one of its stages; and of its payment."""

from guanxi.kernel.fields import options

ORDER_STATUS = options(
    ("draft", "草稿", "default"), ("pending", "待审核", "gold"), ("reviewed", "已审核", "blue"), ("executing", "执行中", "cyan"),
    ("completed", "已完成", "green"), ("closed", "已关闭", "purple"), ("cancelled", "已取消", "red"),
)  # fmt: skip
#: How far an order is paid (ORD-014).
RECEIPT_STATES = options(("unpaid", "未收款", "red"), ("partly", "部分收款", "gold"), ("paid", "已收清", "green"), ("over", "多收款", "purple"))
#: Allocations of receipts that finance has confirmed.
COUNTED = {"field": "confirmed", "op": "eq", "value": True}

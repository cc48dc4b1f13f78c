"""States of an order as they are shown, for the order itself and for what is written down in one of its stages."""

from guanxi.kernel.fields import options

ORDER_STATUS = options(
    ("draft", "草稿", "default"), ("pending", "待审核", "gold"), ("reviewed", "已审核", "blue"), ("executing", "执行中", "cyan"),
    ("completed", "已完成", "green"), ("closed", "已关闭", "purple"), ("cancelled", "已取消", "red"),
)  # fmt: skip

"""订单行动: what somebody did, or is to do, about an order in one of its stages, so that departments work on it together (ORD-018).

Whoever sees the order sees its actions, and each writes his own: somebody of another department who was added to the order as a
related employee, finance, the sales assistant.
"""

from guanxi.domains.orders import saving
from guanxi.domains.orders.states import ORDER_STATUS
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("planned", "计划", "gold"), ("done", "完成", "green"))
PLANNED = {"field": "status", "op": "eq", "value": "planned"}
MINE = {"field": "employee", "op": "eq", "value": {"me": True}}
LATE = {"and": [PLANNED, {"field": "due_date", "op": "lt", "value": {"relative": "today"}}]}


class OrderAction(Record):
    content = fields.Text("行动内容", max_length=300, title=True, search=True)
    order = fields.Reference("订单", target="sales_order", on_delete="cascade", create_only=True)
    customer = fields.Reference("客户", target="customer", null=True, readonly=True)
    stage = fields.Choice("订单阶段", null=True, options=ORDER_STATUS, readonly=True, indexed=True)
    employee = fields.Employee("执行人", null=True, handed_over=True, works="edit", help="不填则为本人。")
    status = fields.Choice("状态", default="done", options=STATUS, indexed=True)
    due_date = fields.Date("计划日期", null=True, indexed=True)
    acted_at = fields.DateTime("行动时间", null=True, indexed=True, help="不填则为现在。")
    result = fields.LongText("处理结果", null=True)

    class Meta:
        db_table = "order_action"


OBJECT = Offer(
    OrderAction,
    "order_action",
    "订单行动",
    icon="check-square",
    menu="orders",
    columns=("content", "order", "customer", "stage", "employee", "status", "due_date", "acted_at"),
    highlights=("order", "customer", "stage", "employee", "status", "acted_at"),
    sections=(
        Section("基本信息", ("content", "order", "customer", "stage", "employee", "status")),
        Section("处理", ("due_date", "acted_at", "result")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    sort="-id",
    calendar="due_date",
    views=(
        View("mine", "我的订单行动", MINE, "-id"),
        View("to_do", "待我完成", {"and": [MINE, PLANNED]}, "due_date"),
        View("late", "逾期未完成", LATE, "due_date"),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}, "-id"),
    ),
    detail_of="order",
    open=PLANNED,
    on_save=saving.check_order_action,
    after_save=saving.follow_order_actions,
    in_search=True,
)

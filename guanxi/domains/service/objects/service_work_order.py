"""服务工单: one piece of work for a customer, with who does it, when, with what result and at what cost (SRV-016..024, SRV-057, D-16).

Who is sent may write to the work order. Whether he sees the customer is not decided by sending him: the permission check says so (PERM-041).
"""

from guanxi.domains.service.objects.complaint import SATISFACTION
from guanxi.domains.service.work_orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer, formula
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(("pending", "待派工", "default"), ("dispatched", "已派工", "blue"), ("in_progress", "执行中", "gold"), ("done", "完成", "green"))
TYPES = options(("question", "疑难咨询", "blue"), ("complaint", "投诉", "red"), ("repair", "报修", "orange"), ("installation", "安装", "cyan"))
OPEN = {"field": "status", "op": "ne", "value": "done"}
DONE = {"field": "status", "op": "eq", "value": "done"}
MINE = {"field": "executor", "op": "eq", "value": {"me": True}}
HIS = {"customer": "customer"}
CHARGED = {"field": "borne_by", "op": "eq", "value": "customer"}
PAID = {"field": "in_warranty", "op": "eq", "value": False}


class ServiceWorkOrder(Record):
    work_order_code = fields.AutoNumber(
        "工单号", unique=True, null=True, title=True, search=True, expression="GD{yyyymm}-{0000}"
    )
    work_order_type = fields.Choice("工单类型", default="repair", options=TYPES, indexed=True)
    request = fields.Reference("服务请求", target="service_request", null=True, depends_on=HIS, fills={"customer": "customer", "contact": "contact", "product": "product"})
    complaint = fields.Reference("投诉", target="complaint", null=True, depends_on=HIS, fills={"customer": "customer", "contact": "contact"})
    customer = fields.Reference("客户", target="customer", governs_access=True)
    contact = fields.Reference("联系人", target="contact", null=True, on_delete="clear", depends_on=HIS, fills=HIS)
    address = fields.Address("服务地址", null=True)
    order = fields.Reference("销售订单", target="sales_order", null=True, on_delete="clear", depends_on=HIS, help="安装的是哪张订单的产品。")
    product = fields.Reference("产品", target="product", null=True)
    content = fields.LongText("工作内容", search=True)
    planned_at = fields.DateTime("预约时间", null=True, indexed=True)
    executor = fields.Employee("执行人", null=True, on_delete="clear", handed_over=True, works="edit", create_only=True)
    status = fields.Choice("状态", default="pending", options=STATUS, readonly=True, indexed=True)
    dispatched_at = fields.DateTime("派工时间", null=True, readonly=True)
    arrived_at = fields.DateTime("到达时间", null=True, readonly=True)
    finished_at = fields.DateTime("完成时间", null=True, readonly=True, indexed=True)
    fault_code = fields.Reference("故障编码", target="fault_code", null=True)
    failure_mode = fields.Reference(
        "故障模式", target="failure_mode", null=True, depends_on={"fault_code": "fault_code"}, fills={"fault_code": "fault_code"}
    )
    work_hours = fields.Number("工时（小时）", null=True, decimal_places=1, min=0, max=1000)
    result = fields.LongText("处理结果", null=True, readonly=True)
    signed_by = fields.Text("客户签字人", max_length=60, null=True, readonly=True)
    signature = fields.Image("客户签字", null=True, readonly=True)
    satisfaction = fields.Choice("客户满意度", null=True, options=SATISFACTION, readonly=True)
    visit_result = fields.LongText("回访情况", null=True, readonly=True)
    visited_at = fields.DateTime("回访时间", null=True, readonly=True)
    parts_amount = fields.RollupField("配件金额", readonly=True, result="money", rollup=Rollup("work_order_part", "work_order", "sum", "amount"))
    fee_amount = fields.RollupField("服务费用", readonly=True, result="money", rollup=Rollup("work_order_fee", "work_order", "sum", "amount"))
    charged_parts = fields.RollupField(
        "客户承担的配件", readonly=True, result="money", rollup=Rollup("work_order_part", "work_order", "sum", "amount", PAID)
    )
    charged_fees = fields.RollupField(
        "客户承担的费用", readonly=True, result="money", rollup=Rollup("work_order_fee", "work_order", "sum", "amount", CHARGED)
    )

    class Meta:
        db_table = "service_work_order"


def state(*values: str) -> dict[str, object]:
    return {"field": "status", "op": "in", "value": list(values)}


VIEWS = (
    View("to_dispatch", "待派工", state("pending"), "created_at"),
    View("my_work", "待我执行", {"and": [MINE, OPEN]}, "planned_at"),
    View("today", "今日预约", {"and": [OPEN, {"field": "planned_at", "op": "eq", "value": {"relative": "today"}}]}, "planned_at"),
    View("in_hand", "执行中", state("dispatched", "in_progress"), "planned_at"),
    View("to_visit", "完成待回访", {"and": [DONE, {"field": "visited_at", "op": "empty"}]}, "finished_at"),
    View("dissatisfied", "客户不满意", {"field": "satisfaction", "op": "eq", "value": "dissatisfied"}, "-finished_at"),
    View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}),
    View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}),
)  # fmt: skip

OBJECT = Offer(
    ServiceWorkOrder,
    "service_work_order",
    "服务工单",
    icon="tool",
    menu="service",
    columns=("work_order_code", "customer", "status", "work_order_type", "executor", "planned_at", "finished_at", "product", "total_fee", "satisfaction"),
    sort="-created_at",
    highlights=("customer", "work_order_type", "executor", "planned_at", "total_fee", "charged_amount"),
    sections=(
        Section("基本信息", ("customer", "work_order_code", "work_order_type", "request", "complaint", "contact", "address", "order", "product", "status")),
        Section("工作内容", ("content", "planned_at", "executor")),
        Section("执行情况", ("dispatched_at", "arrived_at", "finished_at", "work_hours", "fault_code", "failure_mode", "result", "signed_by", "signature")),
        Section("费用", ("parts_amount", "fee_amount", "total_fee", "charged_amount")),
        Section("回访", ("visited_at", "satisfaction", "visit_result")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    formulas=(
        formula("total_fee", "费用合计", "parts_amount + fee_amount", help="配件金额与服务费用之和。"),
        formula("charged_amount", "客户承担", "charged_parts + charged_fees", help="保外配件与由客户承担的费用之和。"),
    ),
    hidden=("charged_parts", "charged_fees"),
    path="status",
    related=(
        Related("work_order_part", "work_order", "工单配件", ("product", "quantity", "price", "amount", "in_warranty", "stock_location", "note"), inline=True),
        Related("work_order_fee", "work_order", "工单费用", ("fee_type", "fee_item", "amount", "borne_by", "note"), inline=True),
    ),
    calendar="planned_at",
    open=OPEN,
    settled=DONE,
    views=VIEWS,
    keys=("work_order_code",),
    on_save=saving.check_work_order,
    after_save=saving.follow_work_orders,
    after_removal=saving.keep_dispatched,
    quick_create=True,
    in_search=True,
)  # fmt: skip

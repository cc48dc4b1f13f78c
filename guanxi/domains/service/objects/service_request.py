"""服务请求: what a customer asks of us, who looks after it and how far it has come (SRV-001..008, D-16, D-22)."""

from guanxi.base.words import Spoken
from guanxi.domains.service.objects.complaint import SATISFACTION
from guanxi.domains.service.requests import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

#: The verb has the same word in Chinese, not in English.
NEW = Spoken("新建", en="New")
STATUS = options(
    ("new", NEW, "default"), ("claimed", "已认领", "blue"), ("in_progress", "处理中", "gold"), ("resolved", "已解决", "cyan"),
    ("visited", "已回访", "green"), ("closed", "已关闭", "default"),
)  # fmt: skip
TYPES = options(("repair", "产品报修", "orange"), ("complaint", "投诉", "red"), ("suggestion", "建议", "green"), ("usage", "使用询问", "blue"))
CHANNELS = options(
    ("phone", "电话"), ("web", "网站"), ("wechat", "微信"), ("email", "邮件"), ("visit", "上门"), ("sales", "业务员转达"),
    ("dealer", "经销商转达"), ("other", "其他"),
)  # fmt: skip
PRIORITIES = options(("urgent", "紧急", "red"), ("high", "高", "orange"), ("normal", "普通", "blue"), ("low", "低", "default"))
OPEN = {"field": "status", "op": "ne", "value": "closed"}
UNSOLVED = {"field": "status", "op": "in", "value": ["new", "claimed", "in_progress"]}
MINE = {"field": "owner", "op": "eq", "value": {"me": True}}
HIS = {"customer": "customer"}


class ServiceRequest(Record):
    request_code = fields.AutoNumber(
        "请求编号", unique=True, null=True, title=True, search=True, expression="FW{yyyymm}-{0000}"
    )
    request_type = fields.Choice("请求类型", default="repair", options=TYPES, indexed=True)
    channel = fields.Choice("受理渠道", default="phone", options=CHANNELS)
    priority = fields.Choice("优先级", default="normal", options=PRIORITIES, indexed=True)
    customer = fields.Reference("客户", target="customer", governs_access=True)
    contact = fields.Reference("联系人", target="contact", null=True, on_delete="clear", depends_on=HIS, fills=HIS)
    other_contacts = fields.MultiReference("其他联系人", target="contact", null=True, depends_on=HIS)
    product = fields.Reference("产品", target="product", null=True)
    fault_code = fields.Reference("故障编码", target="fault_code", null=True)
    content = fields.LongText("请求内容", search=True)
    received_at = fields.DateTime("受理时间", indexed=True, filled="不填则为现在")
    status = fields.Choice("状态", default="new", options=STATUS, readonly=True, indexed=True)
    responded_at = fields.DateTime("响应时间", null=True, readonly=True)
    solution = fields.LongText("解决情况", null=True, readonly=True)
    resolved_at = fields.DateTime("解决时间", null=True, readonly=True)
    satisfaction = fields.Choice("客户满意度", null=True, options=SATISFACTION, readonly=True)
    visit_result = fields.LongText("回访情况", null=True, readonly=True)
    visited_at = fields.DateTime("回访时间", null=True, readonly=True)
    close_reason = fields.LongText("关闭说明", null=True, readonly=True)
    closed_at = fields.DateTime("关闭时间", null=True, readonly=True)
    complaint = fields.Reference("转成的投诉", target="complaint", null=True, readonly=True, on_delete="clear")
    opportunity = fields.Reference("转成的商机", target="opportunity", null=True, readonly=True, on_delete="clear")

    class Meta:
        db_table = "service_request"


def state(*values: str) -> dict[str, object]:
    return {"field": "status", "op": "in", "value": list(values)}


OBJECT = Offer(
    ServiceRequest,
    "service_request",
    "服务请求",
    icon="customer-service",
    menu="service",
    columns=("request_code", "customer", "status", "priority", "request_type", "product", "owner", "received_at", "responded_at", "resolved_at"),
    sort="-received_at",
    highlights=("customer", "request_type", "priority", "product", "owner", "received_at"),
    sections=(
        Section("基本信息", ("customer", "request_code", "contact", "other_contacts", "request_type", "channel", "priority", "received_at", "status")),
        Section("请求内容", ("product", "fault_code", "content")),
        Section("处理", ("responded_at", "resolved_at", "solution", "complaint", "opportunity")),
        Section("回访与关闭", ("visited_at", "satisfaction", "visit_result", "closed_at", "close_reason")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    related=(
        Related("service_work_order", "request", "服务工单", ("work_order_code", "work_order_type", "executor", "status", "planned_at", "finished_at", "total_fee")),
        Related("activity", "service_request", "行动", ("subject", "activity_type", "plan_start", "status", "executor")),
    ),
    open=OPEN,
    settled={"field": "status", "op": "eq", "value": "closed"},
    views=(
        View("new", "待受理", state("new"), "received_at"),
        View("my_open", "待我处理", {"and": [MINE, UNSOLVED]}, "received_at"),
        View("to_visit", "待回访", state("resolved"), "resolved_at"),
        View("to_close", "待关闭", state("visited"), "visited_at"),
        View("urgent", "紧急未解决", {"and": [UNSOLVED, {"field": "priority", "op": "eq", "value": "urgent"}]}, "received_at"),
        View("mine", "我负责的", MINE, "-received_at"),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}, "-received_at"),
        View("open", "未关闭", OPEN, "received_at"),
    ),
    keys=("request_code",),
    prepare=saving.look_at_open,
    on_save=saving.check_request,
    quick_create=True,
    in_search=True,
)  # fmt: skip

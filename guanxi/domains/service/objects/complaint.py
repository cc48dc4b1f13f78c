"""投诉: a customer complains about a product, a department or a person; one handles it, another supervises (SRV-031..039).

Being named as supervisor or handler gives no right: the permission check names who could not do his part (PERM-044).
"""

from guanxi.domains.service import saving
from guanxi.domains.service.objects.complaint_progress import TIMELINESS
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("recorded", "已记录", "default"), ("allocated", "已分配", "blue"), ("handling", "处理中", "gold"), ("handled", "已处理", "cyan"),
    ("verified", "已验证", "green"), ("closed", "已关闭", "default"),
)  # fmt: skip
TARGETS = options(("product", "产品"), ("department", "部门"), ("person", "人员"))
SATISFACTION = options(
    ("very_satisfied", "非常满意", "green"), ("satisfied", "满意", "green"), ("neutral", "一般", "gold"), ("dissatisfied", "不满意", "red"),
)  # fmt: skip
OPEN = {"field": "status", "op": "ne", "value": "closed"}


class Complaint(Record):
    code = fields.AutoNumber("投诉编号", unique=True, null=True, title=True, search=True, expression="TS{yyyymm}-{0000}")
    customer = fields.Reference("客户", target="customer", governs_access=True)
    contact = fields.Reference(
        "联系人", target="contact", null=True, on_delete="clear", depends_on={"customer": "customer"},
        fills={"customer": "customer"},
    )  # fmt: skip
    target_type = fields.Choice("投诉对象", options=TARGETS, help="产品、部门或人员，并在下面选择是哪一个。")
    product = fields.Reference("被投诉产品", target="product", null=True)
    target_department = fields.Department("被投诉部门", null=True)
    target_employee = fields.Employee("被投诉人员", null=True)
    reason = fields.Reference("投诉原因", target="complaint_reason")
    detail = fields.LongText("投诉明细", search=True)
    received_at = fields.DateTime("投诉时间", indexed=True, filled="不填则为现在")
    supervisor = fields.Employee(
        "投诉监督人", null=True, on_delete="clear", handed_over=True, works="edit", help="分配处理人，核实处理结果，回访客户并关闭投诉。"
    )
    handler = fields.Employee("投诉处理人", null=True, on_delete="clear", handed_over=True, works="edit", create_only=True)
    status = fields.Choice("状态", default="recorded", options=STATUS, create_only=True, indexed=True)
    handle_result = fields.LongText("处理结果", null=True, create_only=True)
    supervise_result = fields.LongText("监督结果", null=True, create_only=True)
    callback_result = fields.LongText("回访情况", null=True, create_only=True)
    satisfaction = fields.Choice("客户满意度", null=True, options=SATISFACTION, create_only=True)
    called_back_at = fields.DateTime("回访时间", null=True, create_only=True)
    closed_at = fields.DateTime("关闭时间", null=True, readonly=True)
    step_since = fields.DateTime("进入本步骤时间", null=True, readonly=True)
    step_due = fields.DateTime("本步骤期限", null=True, readonly=True, indexed=True)
    timeliness = fields.Choice("是否按时", null=True, options=TIMELINESS, readonly=True)

    class Meta:
        db_table = "complaint"


def mine(field: str, *states: str) -> dict[str, object]:
    """Complaints in these states in which it is I who has to do something."""
    return {"and": [{"field": field, "op": "eq", "value": {"me": True}}, {"field": "status", "op": "in", "value": list(states)}]}


OBJECT = Offer(
    Complaint,
    "complaint",
    "投诉",
    icon="frown",
    menu="service",
    columns=("code", "customer", "target_type", "reason", "status", "timeliness", "supervisor", "handler", "step_due", "received_at"),
    sort="-received_at",
    highlights=("customer", "reason", "supervisor", "handler", "step_due", "timeliness"),
    sections=(
        Section("基本信息", ("code", "customer", "contact", "received_at", "status")),
        Section("投诉内容", ("target_type", "product", "target_department", "target_employee", "reason", "detail")),
        Section("处理与监督", ("supervisor", "handler", "handle_result", "supervise_result")),
        Section("回访", ("called_back_at", "satisfaction", "callback_result", "closed_at")),
        Section("时限", ("step_since", "step_due", "timeliness")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    related=(
        Related("complaint_progress", "complaint", "处理进程", ("step", "content", "employee", "at", "due", "timeliness")),
        Related("service_work_order", "complaint", "服务工单", ("work_order_code", "executor", "status", "planned_at", "finished_at")),
        Related("service_request", "complaint", "来源服务请求", ("request_code", "request_type", "status", "owner", "received_at")),
    ),
    calendar="step_due",
    open=OPEN,
    settled={"field": "status", "op": "eq", "value": "closed"},
    views=(
        View("to_allocate", "待分配", {"field": "status", "op": "eq", "value": "recorded"}, "step_due"),
        View("to_handle", "待我处理", mine("handler", "allocated", "handling"), "step_due"),
        View("to_verify", "待我监督", mine("supervisor", "recorded", "handled", "verified"), "step_due"),
        View("late", "逾期", {"and": [OPEN, {"field": "timeliness", "op": "eq", "value": "late"}]}, "step_due"),
        View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}),
        View("open", "未关闭", OPEN, "received_at"),
    ),
    keys=("code",),
    on_save=saving.check_complaint,
    after_save=saving.follow_complaint,
    quick_create=True,
    in_search=True,
)  # fmt: skip

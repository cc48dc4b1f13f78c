"""行动: anything done towards a customer, planned or done (ACT-001, ACT-003..006, OPP-018, ORG-014)."""

from guanxi.domains.activities import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Board, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("planned", "计划", "blue"), ("doing", "执行中", "gold"), ("done", "完成", "green"),
    ("overdue", "逾期", "red"), ("cancelled", "取消", "default"),
)  # fmt: skip
OPEN = {"field": "status", "op": "in", "value": ["planned", "doing", "overdue"]}
MINE = {"field": "executor", "op": "eq", "value": {"me": True}}
OF_MY_ROLES = {"field": "executor_role", "op": "in", "value": {"my_roles": True}}
UNTAKEN = {"and": [{"field": "executor", "op": "empty"}, OF_MY_ROLES]}


class Activity(Record):
    subject = fields.Text("主题", max_length=120, title=True, search=True)
    activity_type = fields.Reference("类型", target="activity_type")
    customer = fields.Reference(
        "客户", target="customer", null=True, governs_access=True, on_delete="cascade", fills={"executor": "owner"}
    )
    contacts = fields.MultiReference("联系人", target="contact", null=True, depends_on={"customer": "customer"})
    opportunity = fields.Reference(
        "商机", target="opportunity", null=True, on_delete="cascade", depends_on={"customer": "customer"},
        fills={"customer": "customer"},
    )  # fmt: skip
    service_request = fields.Reference(
        "服务请求", target="service_request", null=True, on_delete="clear", depends_on={"customer": "customer"},
        fills={"customer": "customer"},
    )  # fmt: skip
    plan_start = fields.DateTime("计划开始", null=True)
    plan_end = fields.DateTime("计划结束", null=True)
    actual_start = fields.DateTime("实际开始", null=True)
    actual_end = fields.DateTime("实际结束", null=True)
    place = fields.Text("地点", max_length=200, null=True)
    executor = fields.Employee("执行人", null=True, handed_over=True, works="edit")
    executor_role = fields.Reference(
        "执行角色", target="role", null=True, on_delete="clear",
        help="任务交给一个角色：拥有该角色的人都能看到并领取，领取的人成为执行人。",
    )  # fmt: skip
    role_task = fields.Reference("流程任务", target="role_task", null=True, readonly=True, on_delete="clear")
    source_object = fields.Choice("来源对象", null=True, readonly=True, options_from="owned")
    source_record = fields.Integer("来源记录编号", null=True, readonly=True, indexed=True)
    participants = fields.Employees("参与人", null=True, handed_over=True)
    content = fields.LongText("内容", null=True)
    result = fields.LongText("结果", null=True)
    status = fields.Choice("状态", default="planned", options=STATUS, indexed=True)
    on_time = fields.Boolean("按时完成", null=True, readonly=True)
    remind_before = fields.Integer("提醒提前量（分钟）", null=True, min=0, max=43200)
    expense_amount = fields.Money("费用", null=True, min=0)
    shown_outside = fields.Boolean("对外可见", default=False, help="勾选后，所属客户的外部帐号能看到这条行动。")

    class Meta:
        db_table = "activity"


OBJECT = Offer(
    Activity,
    "activity",
    "行动",
    icon="calendar",
    menu="activities",
    columns=("subject", "activity_type", "customer", "plan_start", "status", "executor", "opportunity"),
    sort="-plan_start",
    highlights=("activity_type", "status", "customer", "plan_start", "executor"),
    sections=(
        Section("基本信息", ("subject", "activity_type", "customer", "contacts", "opportunity", "status")),
        Section("时间与地点", ("plan_start", "plan_end", "actual_start", "actual_end", "place", "remind_before", "on_time")),
        Section("人员", ("executor", "executor_role", "participants")),
        Section("内容与结果", ("content", "result", "expense_amount", "shown_outside")),
        Section("来源", ("service_request", "role_task", "source_object", "source_record")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    hidden=("source_record",),
    board=Board("status", card=("customer", "executor", "plan_start")),
    calendar="plan_start",
    open=OPEN,
    outside=("shown_outside", (True,)),
    views=(
        View("tasks", "我的任务", {"and": [OPEN, {"or": [MINE, UNTAKEN]}]}, "plan_start"),
        View(
            "role_tasks", "我的角色任务", {"and": [OPEN, OF_MY_ROLES, {"or": [{"field": "executor", "op": "empty"}, MINE]}]}, "plan_end",
        ),
        View("untaken", "待领取", {"and": [OPEN, UNTAKEN]}, "plan_start"),
        View("mine", "我执行的", {"and": [MINE, OPEN]}, "plan_start"),
        View(
            "today", "今日计划",
            {"and": [OPEN, {"field": "plan_start", "op": "eq", "value": {"relative": "today"}}]}, "plan_start",
        ),
        View(
            "overdue", "逾期",
            {"and": [OPEN, {"or": [
                {"field": "status", "op": "eq", "value": "overdue"},
                {"field": "plan_end", "op": "lt", "value": {"relative": "today"}},
            ]}]}, "plan_start",
        ),
        View("done", "工作记录", {"field": "status", "op": "eq", "value": "done"}, "-actual_end"),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}),
    ),
    on_save=saving.check_activity,
    after_save=saving.follow,
    after_removal=saving.removed,
    quick_create=True,
    in_search=True,
)  # fmt: skip

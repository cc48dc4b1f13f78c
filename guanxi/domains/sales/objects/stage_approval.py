"""升迁审批: a request to let an opportunity into a stage that needs approval; written by actions only (OPP-028)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Base

STATUS = options(
    ("pending", "待批", "gold"),
    ("approved", "同意", "green"),
    ("refused", "退回", "red"),
    ("withdrawn", "撤回", "default"),
)
PENDING = {"field": "status", "op": "eq", "value": "pending"}


class StageApproval(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade", title=True)
    from_stage = fields.Reference("原阶段", target="sales_stage", null=True)
    to_stage = fields.Reference("申请升迁至", target="sales_stage")
    summary = fields.LongText("推进总结", null=True)
    requester = fields.Employee("申请人", null=True)
    requested_at = fields.DateTime("申请时间", null=True, indexed=True)
    approver = fields.Employee("审批人", null=True, handed_over=True, help="没有上级和部门负责人时由管理员审批。")
    status = fields.Choice("状态", default="pending", options=STATUS, indexed=True)
    reason = fields.LongText("意见", null=True)
    decided_by = fields.Employee("处理人", null=True)
    decided_at = fields.DateTime("处理时间", null=True)

    class Meta:
        db_table = "stage_approval"


OBJECT = Offer(
    StageApproval,
    "stage_approval",
    "升迁审批",
    icon="audit",
    menu="sales",
    columns=("opportunity", "from_stage", "to_stage", "requester", "requested_at", "approver", "status", "decided_at"),
    highlights=("from_stage", "to_stage", "requester", "approver", "status"),
    sections=(
        Section("申请", ("opportunity", "from_stage", "to_stage", "summary", "requester", "requested_at", "approver")),
        Section("结果", ("status", "reason", "decided_by", "decided_at")),
    ),
    sort="-requested_at",
    detail_of="opportunity",
    open=PENDING,
    features=frozenset({"export"}),
    views=(
        View("mine", "待我审批", {"and": [PENDING, {"field": "approver", "op": "eq", "value": {"me": True}}]}, "requested_at"),
        View("asked", "我申请的", {"field": "requester", "op": "eq", "value": {"me": True}}, "-requested_at"),
        View("pending", "全部待批", PENDING, "requested_at"),
    ),
    log=True,
)  # fmt: skip

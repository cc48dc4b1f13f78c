"""投诉处理进程: what was done about a complaint, step by step; written by verbs only (SRV-034, SRV-038)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base

STEPS = options(
    ("record", "登记", "default"), ("allocate", "分配", "blue"), ("progress", "处理进程", "gold"), ("handle", "处理结果", "cyan"),
    ("verify", "核实", "green"), ("call_back", "回访", "green"), ("send_back", "退回重办", "red"), ("close", "关闭", "default"),
)  # fmt: skip
TIMELINESS = options(("on_time", "按时", "green"), ("late", "逾期", "red"))


class ComplaintProgress(Base):
    complaint = fields.Reference("投诉", target="complaint", on_delete="cascade", title=True)
    step = fields.Choice("步骤", default="progress", options=STEPS)
    content = fields.LongText("内容", null=True)
    employee = fields.Employee("经办人", null=True)
    at = fields.DateTime("时间", null=True, indexed=True)
    due = fields.DateTime("期限", null=True)
    timeliness = fields.Choice("是否按时", null=True, options=TIMELINESS)

    class Meta:
        db_table = "complaint_progress"


OBJECT = Offer(
    ComplaintProgress,
    "complaint_progress",
    "投诉处理进程",
    icon="history",
    columns=("complaint", "step", "content", "employee", "at", "due", "timeliness"),
    sort="-at",
    detail_of="complaint",
    features=frozenset({"export"}),
    log=True,
)

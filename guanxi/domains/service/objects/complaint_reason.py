"""投诉原因: why customers complain, and how long each step of such a complaint may take (SRV-032, SRV-038)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base

HELP = "自然小时；不填则不监控这一步。"


class ComplaintReason(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, expression="TY{00}")
    name = fields.Text("投诉原因", max_length=80, title=True, search=True, unique=True)
    allocate_hours = fields.Integer("分配时限（小时）", null=True, min=1, max=8760, default=24, help=HELP)
    handle_hours = fields.Integer("处理时限（小时）", null=True, min=1, max=8760, default=72, help=HELP)
    verify_hours = fields.Integer("核实时限（小时）", null=True, min=1, max=8760, default=48, help=HELP)
    close_hours = fields.Integer("回访关闭时限（小时）", null=True, min=1, max=8760, default=72, help=HELP)

    class Meta:
        db_table = "complaint_reason"


OBJECT = Offer(
    ComplaintReason,
    "complaint_reason",
    "投诉原因",
    icon="tags",
    menu="settings",
    columns=("name", "code", "allocate_hours", "handle_hours", "verify_hours", "close_hours"),
    sort="code",
    sections=(
        Section("基本信息", ("name", "code")),
        Section("各步骤时限", ("allocate_hours", "handle_hours", "verify_hours", "close_hours")),
    ),
    related=(Related("complaint", "reason", "投诉", ("code", "customer", "status", "received_at", "handler")),),
    keys=("code", "name"),
    quick_create=True,
)

"""工作转接: the log of hand-overs, a line per object and successor (ORG-018)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base


class WorkHandover(Base):
    object_name = fields.Text("对象", max_length=60, title=True)
    object = fields.Text("对象标识", max_length=50)
    from_employee = fields.Employee("离职员工", on_delete="cascade")
    to_employee = fields.Employee("接收员工", on_delete="cascade")
    record_count = fields.Integer("数量", default=0)
    failed_count = fields.Integer("未转接", default=0)
    open_only = fields.Boolean("仅未结", default=True)
    handed_at = fields.DateTime("转接时间", null=True)
    operator = fields.Reference("操作员", target="operator", null=True, on_delete="clear")
    note = fields.Text("备注", max_length=200, null=True)
    reasons = fields.LongText("未转接原因", null=True)
    batch = fields.Integer("批次", indexed=True, help="同一次转接的各行批次相同。")

    class Meta:
        db_table = "work_handover"


OBJECT = Offer(
    WorkHandover,
    "work_handover",
    "工作转接",
    icon="swap",
    columns=("object_name", "from_employee", "to_employee", "record_count", "failed_count", "handed_at", "operator"),
    sort="-handed_at",
    sections=(
        Section("基本信息", ("object_name", "from_employee", "to_employee", "record_count", "failed_count", "open_only")),
        Section("转接", ("handed_at", "operator", "batch", "note", "reasons")),
    ),
    features=frozenset({"export"}),
    log=True,
)  # fmt: skip
